import { levelAt } from '../../model/values';
import { suggestScalars } from '../edits';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'error',
  summary: 'Every spinal level can be read.',
  why: 'A level that has two readings sends the reader, and the next operator, to the wrong place. `C56` may be C5/6, C5 to C6, or a slip for C5; only the author knows.',
  source: 'The report format; the spellings are those found in published reports.',
  reads: 'value',
  *check(report) {
    for (const { at, isKey } of report.values('level')) {
      const read = isKey ? undefined : levelAt(at);
      if (!read || read.ok) continue;
      const { message, span, suggestions } = read.problem;
      yield { span: report.place(at, span), message, fixes: suggestScalars(report, at, suggestions) };
    }
  },
});
