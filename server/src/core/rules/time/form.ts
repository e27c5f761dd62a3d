import { readable, timeAt } from '../../model/values';
import { say } from '../../text/say';
import { printTime } from '../../values/time';
import { fixScalar } from '../edits';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'info',
  summary: 'A time is written in its normal form.',
  why: 'One spelling makes times easy to read and to search for. ISO 8601 durations and small slips are read all the same, and can be rewritten without a change of meaning.',
  source: 'The report format.',
  reads: 'value',
  *check(report) {
    for (const { at, isKey } of report.values('time')) {
      const time = readable(timeAt(at));
      if (!time || time.form === 'normal') continue;
      const normal = printTime(time);
      if (normal === at.fact) continue;
      // A key that is there already would be there twice.
      const taken =
        isKey &&
        report.root
          .follow(at.path.slice(0, -1))
          .entries()
          .some(({ key }) => key.trim() === normal);
      yield {
        span: at.span,
        message:
          time.form === 'iso'
            ? say`\`${at.fact}\` is an ISO 8601 duration; it is written \`${normal}\`.`
            : say`\`${at.fact}\` is not the usual form of a time; it is written \`${normal}\`.`,
        fixes: taken ? [] : [fixScalar(report, at, normal)],
      };
    }
  },
});
