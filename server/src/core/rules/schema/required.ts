import { lexicon } from '../../model/lexicon';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import type { KeyDescription } from '../../model/schema-guide';
import { said, say } from '../../text/say';
import { defineRule, type Finding } from '../rule';

export const rule = defineRule({
  severity: 'error',
  summary: 'What a report must say is answered.',
  why: 'Some facts every case report needs. Required means answered: `unknown`, `none` and `not applicable` are answers in a draft; a submission needs the fact itself where a fact is required.',
  source: 'The report format; CARE 2013 items 1, 5, 8, 9, 10 and 13 (Gagnier et al., J Med Case Rep 2013;7:223).',
  reads: 'report',
  *check(report, { stage }) {
    for (const problem of report.schemaProblems) {
      if (problem.kind !== 'required') continue;
      const { at, key } = problem;
      if (leftToEthics(at, key)) continue;
      yield {
        span: at.get(key).keySpan,
        message: lacking(at, key),
        help: helpOf(lexicon.describe([...at.path, key])),
      };
    }
    if (stage === 'submission' && report.source.frontMatter?.reliable)
      yield* unknowns(report.root, lexicon.report.root, report);
  },
});

function lacking({ key: owner, path }: Located, key: string): string {
  if (owner === undefined) return say`The report needs \`${key}\`.`;
  return typeof path.at(-1) === 'number'
    ? say`This entry of \`${owner}\` needs \`${key}\`.`
    : say`\`${owner}\` needs \`${key}\`.`;
}

function helpOf(described: KeyDescription | undefined): string | undefined {
  return described?.description && said(described.description);
}

/** `unknown` in a required place, which a draft may have and a submission may not. */
function* unknowns(at: Located, description: KeyDescription, report: Report): Generator<Finding> {
  if (at.node?.kind === 'list') {
    for (const item of at.items()) if (description.items) yield* unknowns(item, description.items, report);
    return;
  }
  if (at.node?.kind !== 'map') return;
  const owner = description.shapes.has('map') ? description : (description.items ?? description);
  const required = new Set(at.path.length === 0 ? requiredAtTop(report) : owner.required);
  for (const { key, value } of at.entries()) {
    const known = owner.keys.get(key);
    if (leftToEthics(at, key)) continue;
    if (
      required.has(key) &&
      value.answer === 'unknown' &&
      !known?.choices?.some((choice) => choice.value === 'unknown')
    ) {
      yield {
        span: value.span,
        message: say`\`${key}\` is still unknown; a submission needs it.`,
        help: helpOf(known),
      };
    } else if (known) {
      yield* unknowns(value, known, report);
    }
  }
}

/** Consent to treatment and consent to publication are two facts that `ethics/consent` asks for, with more to say. */
function leftToEthics(at: Located, key: string): boolean {
  return at.path.at(-1) === 'consent' && (key === 'treatment' || key === 'publication');
}

/** The keys that every report needs; those of one patient stand under `cases` in a series. */
function requiredAtTop(report: Report): string[] {
  const always = ['title', 'procedure', 'findings', 'irb', 'consent'];
  return report.root.get('cases').exists ? always : [...always, 'patient', 'outcome'];
}
