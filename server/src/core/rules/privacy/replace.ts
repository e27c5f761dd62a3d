import type { Report } from '../../model/report';
import type { Identified } from '../../prose/identifiers/identified';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import type { Edit, Fix } from '../rule';

/** A suggestion to write other words in the place of an identifier; none where they can't be put. */
export function replaceWritten(report: Report, found: Identified, newText: string, more: Partial<Fix> = {}): Fix[] {
  return replaceAt(report, found, found.span, newText, { title: say`Write \`${newText}\``, ...more });
}

/** The same for a place that reaches further than the identifier, as over the preposition before it. */
export function replaceAt(
  report: Report,
  found: Identified,
  span: Span,
  newText: string,
  more: Pick<Fix, 'title'> & Partial<Fix>,
): Fix[] {
  const edit = editOf(report, found, span, newText);
  return edit ? [{ safe: false, edits: [edit], ...more }] : [];
}

/**
 * The edit itself. The new words are plain ones, which mean the same in every style of YAML; where a value is written
 * over several lines or with escapes, the place of its words is not known, and there is no edit.
 */
export function editOf(report: Report, found: Identified, span: Span, newText: string): Edit | undefined {
  return report.text.slice(found.span.start, found.span.end) === found.text ? { span, newText } : undefined;
}
