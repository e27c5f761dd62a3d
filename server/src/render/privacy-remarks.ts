import { check } from '../core/engine/check';
import type { Settings } from '../core/engine/settings';
import type { Report } from '../core/model/report';

/**
 * What the privacy rules say of a report that is about to be given away, in sentences; also where they say nothing, since
 * that proves nothing.
 */
export function privacyRemarks(report: Report, settings: Settings): string[] {
  const { diagnostics } = check(report.source, { ...settings, select: ['privacy'] });
  if (diagnostics.length === 0)
    return [
      'The privacy rules found nothing. That makes no report anonymous: pictures and rare combinations are for a person to judge.',
    ];
  const found = diagnostics.length === 1 ? 'one thing' : `${diagnostics.length} things`;
  return [
    `The privacy rules found ${found}; look at each before you give this away.`,
    ...diagnostics.map(({ span, message }) => `Line ${report.source.lines.line(span.start) + 1}: ${message}`),
  ];
}
