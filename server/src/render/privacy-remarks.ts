import { check } from '../core/engine/check';
import type { Settings } from '../core/engine/settings';
import type { Report } from '../core/model/report';
import { say } from '../core/text/say';

/**
 * What the privacy rules say of a report that is about to be given away, in sentences; also where they say nothing, since
 * that proves nothing.
 */
export function privacyRemarks(report: Report, settings: Settings): string[] {
  const { diagnostics } = check(report.source, { ...settings, select: ['privacy'] });
  if (diagnostics.length === 0)
    return [
      say`The privacy rules found nothing. That makes no report anonymous: pictures and rare combinations are for a person to judge.`,
    ];
  return [
    diagnostics.length === 1
      ? say`The privacy rules found one thing; look at it before you give this away.`
      : say`The privacy rules found ${diagnostics.length} things; look at each before you give this away.`,
    ...diagnostics.map(({ span, message }) => say`Line ${report.source.lines.line(span.start) + 1}: ${message}`),
  ];
}
