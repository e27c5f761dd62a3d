import { lexicon } from '../../model/lexicon';
import { entryOf } from '../../syntax/tree';
import { say } from '../../text/say';
import { defineRule, type Fix } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'Every key is one the format knows.',
  why: 'What stands under an unknown key is read by nobody: a misspelt key loses its fact.',
  source: 'The report format.',
  reads: 'report',
  *check(report) {
    for (const problem of report.schemaProblems) {
      if (problem.kind !== 'unknown-key' || problem.at.node?.kind !== 'map') continue;
      const { at, key, nearest } = problem;
      const span = entryOf(problem.at.node, key)!.key.span;
      const keys = [...(lexicon.describe(at.path)?.keys.keys() ?? [])];

      yield {
        span,
        message:
          at.path.length === 0
            ? say`\`${key}\` is no key of the report, so it is not read.`
            : say`\`${key}\` is no key of \`${at.key}\`, so it is not read.`,
        help: nearest[0]
          ? say`Did you mean \`${nearest[0]}\`?`
          : say`It can have ${keys.map((name) => `\`${name}\``).join(', ')}.`,
        fixes: nearest.map(
          (name, index): Fix => ({
            title: say`Write \`${name}\``,
            safe: index === 0 && isSpelling(key, name),
            edits: [{ span, newText: name }],
          }),
        ),
      };
    }
  },
});

/** Whether two keys differ by case and separators alone. */
function isSpelling(written: string, key: string): boolean {
  const letters = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');
  return letters(written) === letters(key);
}
