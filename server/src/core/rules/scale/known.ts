import type { ScaleTerm } from '../../model/generated/types';
import { lexicon } from '../../model/lexicon';
import type { Report } from '../../model/report';
import { said, say, sayAll, sayEach } from '../../text/say';
import { suggestScalars } from '../edits';
import { defineRule, type Finding } from '../rule';
import { readingsOf, scaleOf } from './measures';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A scale is one the vocabulary knows, by a name that means one scale only.',
  why: 'A score says something only beside its scale: its range, its direction, what counts as a change. `JOA` is a cervical and a lumbar score, `PCS` a summary of quality of life and a catastrophizing scale, and a `VAS` of 8 is nearly the worst pain in cm and hardly any in mm.',
  source: 'The vocabulary of scales; each entry names its own source.',
  reads: 'value',
  *check(report) {
    for (const { measures } of report.cases) {
      for (const measure of measures) {
        const { scale: at, candidates } = measure;
        if (at.fact === undefined || scaleOf(measure)) continue;
        if (candidates.length === 0) {
          yield unknown(report, at);
          continue;
        }
        const units = new Set(
          readingsOf(measure).flatMap(({ score }) => ('unit' in score && score.unit ? [score.unit] : [])),
        );
        yield {
          span: at.span,
          message:
            units.size > 1
              ? say`The scores of \`${at.fact}\` are in ${sayAll([...units])}, and one measure has one unit. Which scale is it: ${choice(candidates)}?`
              : say`\`${at.fact}\` can mean ${choice(candidates)}; the scores don’t show which. Name the one that was used.`,
          help: candidates.map(described).join(' '),
          fixes: suggestScalars(
            report,
            at,
            candidates.map(({ label }) => label),
          ),
        };
      }
    }
  },
});

function unknown(report: Report, at: Report['root']): Finding {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, '');
  const close = lexicon.scales.nearest(at.fact!).map(({ label }) => label);
  const same = close.filter((label) => letters(label) === letters(at.fact!));
  const nearest = same.length > 0 ? same : close;
  const way =
    nearest.length > 0
      ? say`Did you mean ${sayEach(nearest, 'or')}?`
      : say`Check the name, or keep it if the scale is a rare one.`;
  return {
    span: at.span,
    message: say`The scale \`${at.fact}\` is not in the vocabulary, so its scores are not checked. ${way}`,
    help: say`A scale of a repository’s own can be added to its vocabulary.`,
    fixes: suggestScalars(report, at, nearest),
  };
}

function choice(candidates: readonly ScaleTerm[]): string {
  return sayEach(
    candidates.map(({ label }) => label),
    'or',
  );
}

function described({ label, name, min, max, unit }: ScaleTerm): string {
  const named = said(name ?? label);
  if (min === undefined || max === undefined) return say`\`${label}\`: ${named}.`;
  const end = unit && /^(?:cm|mm|%)$/.test(unit) ? `${max} ${unit}` : max;
  return say`\`${label}\`: ${named}, ${min} to ${end}.`;
}
