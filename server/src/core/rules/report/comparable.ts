import { fingerprintOf } from '../../model/fingerprint';
import type { Report } from '../../model/report';
import type { Span } from '../../text/span';
import type { Comparable } from './same-case';

/** A report as it is held against others. */
export function comparable(report: Report): Comparable<Span> {
  const { cases, approval } = fingerprintOf(report);
  return {
    cases: report.cases.map(({ at, id, patient }, index) => {
      const named = at.get('id');
      return {
        ...cases[index]!,
        ...(report.cases.length > 1 && id !== undefined ? { id } : {}),
        // The case's id in a series, else its patient.
        place: id !== undefined && named.exists ? named.span : patient.keySpan,
      };
    }),
    ...(approval ? { approval: { ...approval, place: report.root.get('irb').get('number').span } } : {}),
  };
}
