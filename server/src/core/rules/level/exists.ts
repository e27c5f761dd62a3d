import { say } from '../../text/say';
import type { LevelProblemCode } from '../../values/level-problems';
import { suggestScalars } from '../edits';
import { defineRule } from '../rule';
import { levelValues } from './values';

const codes: ReadonlySet<LevelProblemCode> = new Set<LevelProblemCode>([
  'no-such-level',
  'no-c8',
  'needs-variant',
  'not-adjacent',
  'mixed-range',
  'no-disc',
  'fused',
  'no-foramen',
]);

export const rule = defineRule({
  severity: 'error',
  summary: 'Every spinal level exists.',
  why: 'There are seven cervical vertebrae and eight cervical roots, so a C7/8 disc is none; two segments that are no neighbours have no disc between them. An L6 or a T13 exists in some people, and then the report has to say so, because every other level depends on the count.',
  source:
    'Standard anatomy. About one lumbar MRI in seven is misnumbered without a whole-spine view (Tokgoz et al., Korean J Radiol 2014;15:258).',
  reads: 'report',
  *check(report) {
    for (const { at, problems } of levelValues(report)) {
      for (const { code, message, span, suggestions } of problems) {
        if (!codes.has(code)) continue;
        const help =
          code === 'needs-variant'
            ? say`A variant reads \`anatomy: { variant: L6, counted_by: … }\` under the patient.`
            : undefined;
        yield { span: report.place(at, span), message, help, fixes: suggestScalars(report, at, suggestions) };
      }
    }
  },
});
