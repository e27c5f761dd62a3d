import { lexicon } from '../../model/lexicon';
import { nearestNames } from '../../model/vocabulary';
import { said, say } from '../../text/say';
import { fixScalar, suggestScalars } from '../edits';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'error',
  summary: 'Where only certain words are possible, one of them stands.',
  why: 'A closed list keeps reports comparable and lets other rules work; a word outside it is a slip, or belongs elsewhere.',
  source: 'The report format.',
  reads: 'report',
  *check(report) {
    for (const problem of report.schemaProblems) {
      if (problem.kind === 'misplaced') yield { span: problem.at.keySpan, message: said(problem.message) };
      if (problem.kind !== 'value') continue;
      const { at } = problem;
      const description = lexicon.describe(at.path);
      const words = description?.choices?.map(({ value }) => value) ?? [];
      const text = at.text ?? '';
      const spelling = words.find((word) => word.toLowerCase() === text.toLowerCase().replace(/[\s_-]+/g, ' '));
      const nearest = nearestNames(text, words);
      yield {
        span: at.span,
        message: say`\`${text}\` is none of the words that \`${at.key}\` can have: ${words.map((word) => `\`${word}\``).join(', ')}.`,
        help: description?.description && said(description.description),
        fixes: spelling ? [fixScalar(report, at, spelling)] : suggestScalars(report, at, nearest),
      };
    }
  },
});
