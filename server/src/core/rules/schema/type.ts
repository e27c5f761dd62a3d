import { lexicon } from '../../model/lexicon';
import { said, say, sayAll } from '../../text/say';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'error',
  summary: 'A value has the shape its key asks for: one value, a list, or keys of its own.',
  why: 'A list where one value is meant, or text where keys are meant, can’t be checked or exported.',
  source: 'The report format.',
  reads: 'report',
  *check(report) {
    for (const problem of report.schemaProblems) {
      if (problem.kind !== 'type') continue;
      const { at } = problem;
      const description = lexicon.describe(at.path);
      const wanted = [...(description?.shapes ?? [])].map((shape) => names[shape]());
      yield {
        span: at.node?.kind === 'scalar' ? at.span : at.keySpan,
        message: say`\`${at.key}\` is ${names[at.node!.kind]()}; it should be ${sayAll(wanted, 'or')}.`,
        help: description?.description && said(description.description),
      };
    }
  },
});

const names = { scalar: () => say`one value`, list: () => say`a list`, map: () => say`keys with values` } as const;
