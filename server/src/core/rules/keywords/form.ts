import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { nameKey } from '../../model/vocabulary';
import { countWords } from '../../syntax/body';
import { yamlScalar } from '../../syntax/quote';
import { say } from '../../text/say';
import { readEthicsStatement } from '../ethics/statement';
import { removeEntry } from '../list-edits';
import { defineRule, type Finding, type Fix } from '../rule';

const mostWords = 6;

export const rule = defineRule({
  severity: 'warning',
  summary: 'A keyword is a word or a short phrase, and stands once.',
  why: 'Indexes match keywords as terms. A sentence matches nothing, several terms in one entry match nothing either, and a repeated one takes the place of another.',
  source:
    'CARE 2013, item 2 (Gagnier et al., J Med Case Rep 2013;7:223). The limit of six words is a default of this tool.',
  reads: 'value',
  *check(report) {
    const list = report.root.get('keywords');
    if (list.node?.kind !== 'list') return;
    const first = new Map<string, Located>();
    for (const [index, at] of list.items().entries()) {
      const text = at.fact;
      if (!text || readEthicsStatement(text)) continue;
      const earlier = first.get(nameKey(text));
      if (earlier) {
        const edit = removeEntry(report, list, index);
        yield {
          span: at.span,
          message: say`The keyword \`${shown(text)}\` stands twice.`,
          help: say`Keep one of them.`,
          related: [{ span: earlier.span, message: say`It stands here first.` }],
          fixes: edit ? [{ title: say`Remove the repeated keyword`, safe: false, edits: [edit] }] : [],
        };
        continue;
      }
      first.set(nameKey(text), at);
      const finding = malformed(report, at, text);
      if (finding) yield finding;
    }
  },
});

function malformed(report: Report, at: Located, text: string): Finding | undefined {
  const parts = text.split(/\s*[;•|]\s*/).filter(Boolean);
  if (parts.length > 1) {
    return {
      span: at.span,
      message: say`This entry holds ${parts.length} keywords; each needs an entry of its own.`,
      fixes: split(report, at, parts),
    };
  }
  const words = countWords(text);
  const isSentence = /[.!?]$/.test(text) && words > 1 && !/(?:^|\s)(?:\p{L}{1,3}\.|\p{L}\.\p{L}\.)$/u.test(text);
  if (words <= mostWords && !isSentence) return undefined;
  return {
    span: at.span,
    message:
      words > mostWords
        ? say`This keyword has ${words} words; a keyword is a term of at most ${mostWords}.`
        : say`This keyword ends like a sentence; a keyword is a term.`,
    help: say`Name the diagnosis or the intervention in a few words, as \`post-dural puncture headache\`.`,
  };
}

function split(report: Report, at: Located, parts: readonly string[]): Fix[] {
  if (at.node?.kind !== 'scalar' || !report.inFlow(at.span)) return [];
  const newText = parts.map((part) => yamlScalar(part, { flow: true })).join(', ');
  return [{ title: say`Make ${parts.length} keywords of it`, safe: false, edits: [{ span: at.span, newText }] }];
}

function shown(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('`', "'").slice(0, 60);
}
