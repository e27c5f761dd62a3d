import { fixScalar, suggestScalars } from '../edits';
import { defineRule } from '../rule';
import { levelValues } from './values';

export const rule = defineRule({
  severity: 'error',
  summary: 'Pairs and ranges go from the head down.',
  why: 'A reversed pair may be a slip for another pair: `C6/5` was C5/6 or C6/7, and only the author can tell. A reversed range means the same as the right one and is merely hard to read.',
  source: 'Usual notation.',
  reads: 'value',
  *check(report) {
    for (const { at, problems } of levelValues(report)) {
      for (const { code, message, span, suggestions } of problems) {
        const place = report.place(at, span);
        if (code === 'reversed-pair') {
          yield { span: place, message, fixes: suggestScalars(report, at, suggestions) };
        } else if (code === 'descending-range') {
          const fixes =
            problems.length === 1
              ? suggestions.slice(0, 1).map((text) => fixScalar(report, at, text))
              : suggestScalars(report, at, suggestions);
          yield { span: place, message, severity: 'warning', fixes };
        }
      }
    }
  },
});
