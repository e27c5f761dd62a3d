import { timeAt } from '../../model/values';
import { said, say } from '../../text/say';
import { suggestScalars } from '../edits';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'error',
  summary: 'A time can be read.',
  why: 'Times carry the course of a case: a time that can’t be read drops out of the timeline, the outcome chart and every comparison. They are relative to day 0, since a date can identify a patient.',
  source: 'The report format. Dates as identifiers: HIPAA Privacy Rule, 45 CFR 164.514(b)(2).',
  reads: 'value',
  *check(report) {
    for (const { at, description, isKey } of report.values('time')) {
      // `resolved: ongoing`: a word that is legal beside the grammar.
      if (!isKey && at.fact !== undefined && description.schema['x-enum-descriptions']?.[at.fact] !== undefined)
        continue;
      const parsed = timeAt(at);
      if (!parsed || parsed.ok) continue;
      const { code, message, span, suggestions } = parsed.problem;
      yield {
        span: report.place(at, span),
        message,
        help:
          code === 'absolute-date'
            ? say`Say under \`day_zero\` what day 0 is.`
            : isKey
              ? undefined
              : description.description && said(description.description),
        fixes: suggestScalars(report, at, suggestions),
      };
    }
  },
});
