import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { yamlScalar } from '../../syntax/quote';
import { say } from '../../text/say';
import { replaceScalar } from '../edits';
import { lineBreak, removeEntry } from '../list-edits';
import { defineRule, type Edit, type Fix } from '../rule';
import { type Approval, type EthicsStatement, readEthicsStatement } from './statement';

export const rule = defineRule({
  severity: 'error',
  summary: 'An ethics statement stands under `irb` or `consent`, not in another field.',
  why: 'A published abstract has the sentence about its ethics board where the keywords should be. There nobody looks for it, and the keywords are lost.',
  source: 'CARE 2013, items 2 and 13 (Gagnier et al., J Med Case Rep 2013;7:223).',
  reads: 'value',
  *check(report) {
    for (const { at, among, remove } of places(report)) {
      const statement = at.fact === undefined ? undefined : readEthicsStatement(at.fact);
      if (!statement) continue;
      const key = statement.kind === 'approval' ? 'irb' : 'consent';
      yield {
        span: at.span,
        message:
          statement.kind === 'approval'
            ? say`A statement about the ethics board stands ${among}; it belongs under \`${key}\`.`
            : say`A statement of consent stands ${among}; it belongs under \`${key}\`.`,
        help:
          statement.kind === 'approval'
            ? say`Give status, board, number and date under \`irb\`.`
            : say`Say under \`consent\` whether the patient consented to treatment and to publication.`,
        fixes: fixes(report, at, statement, remove),
      };
    }
  },
});

interface Place {
  readonly at: Located;
  /** Where that is, in words. */
  readonly among: string;
  /** Takes the whole entry away, where that can be done. */
  readonly remove: () => Edit | undefined;
}

/** The fields that authors and forms put ethics statements into by mistake. */
function* places(report: Report): Generator<Place> {
  const { root } = report;
  const nothing = () => undefined;
  yield { at: root.get('title'), among: say`in the title`, remove: nothing };
  const keywords = root.get('keywords');
  for (const [index, at] of keywords.items().entries()) {
    yield { at, among: say`among the keywords`, remove: () => removeEntry(report, keywords, index) };
  }
  const unknown = (at: Located) => () => replaceScalar(report, at, 'unknown');
  for (const { key, value } of root.get('disclosures').entries()) {
    yield { at: value, among: say`under \`${key}\``, remove: unknown(value) };
  }
  for (const author of root.get('authors').items()) {
    for (const at of author.get('disclosures').items())
      yield { at, among: say`among the disclosures of an author`, remove: unknown(at) };
  }
}

/** Moving the facts comes first where all of them can be read; what can't be read is only taken away. */
function fixes(report: Report, at: Located, statement: EthicsStatement, remove: () => Edit | undefined): Fix[] {
  const removal = statement.rest === '' ? remove() : replaceScalar(report, at, statement.rest);
  if (!removal) return [];
  const approval = statement.approval && fillIrb(report, statement.approval);
  const only: Fix = { title: say`Remove the ethics statement from here`, safe: false, edits: [removal] };
  return approval
    ? [{ title: say`Move the approval to \`irb\``, safe: false, edits: [approval, removal] }, only]
    : [only];
}

/** Writes the approval under `irb`, where that says nothing yet. */
function fillIrb(report: Report, { board, number, date }: Approval): Edit | undefined {
  const irb = report.root.get('irb');
  if (report.inFlow(irb.keySpan) || !isOpen(irb)) return undefined;
  const end = lineBreak(report);
  const facts = { status: 'approved', board, number, date };
  const lines = Object.entries(facts).map(([key, text]) => `  ${key}: ${yamlScalar(text, { flow: false })}`);
  if (irb.node)
    return { span: { start: irb.keySpan.end, end: irb.node.span.end }, newText: `:${end}${lines.join(end)}` };
  if (irb.keySpan.start !== report.root.span.start) {
    const colon = irb.keySpan.end;
    return report.text[colon] === ':'
      ? { span: { start: colon, end: colon + 1 }, newText: `:${end}${lines.join(end)}` }
      : undefined;
  }
  const close = report.source.frontMatter?.yaml.end;
  if (close === undefined || !report.source.frontMatter?.closed) return undefined;
  return { span: { start: close, end: close }, newText: `irb:${end}${lines.join(end)}${end}` };
}

function isOpen(irb: Located): boolean {
  if (irb.node?.kind !== 'map') return !irb.stated;
  return irb.entries().every(({ key, value }) => !value.stated || (key === 'status' && value.text === 'approved'));
}
