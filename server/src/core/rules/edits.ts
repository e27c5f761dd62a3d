import type { Located } from '../model/located';
import type { Report } from '../model/report';
import { quoted, yamlScalar } from '../syntax/quote';
import { say } from '../text/say';
import type { Span } from '../text/span';
import type { Edit, Fix } from './rule';

/** Replaces the text of a scalar, quoted if YAML needs it where the scalar stands. */
export function replaceScalar(report: Report, at: Located, text: string): Edit {
  const style = at.node?.kind === 'scalar' ? at.node.style : 'plain';
  const newText = style === 'plain' ? yamlScalar(text, { flow: report.inFlow(at.span) }) : quoted(text);
  return { span: at.span, newText };
}

/** A safe repair that replaces the text of a scalar: form, not content. */
export function fixScalar(report: Report, at: Located, text: string): Fix {
  return { title: say`Write \`${text}\``, safe: true, edits: [replaceScalar(report, at, text)] };
}

/** A suggestion that replaces the text of a scalar by what the author may have meant. */
export function suggestScalar(report: Report, at: Located, text: string): Fix {
  return { ...fixScalar(report, at, text), safe: false };
}

/** One suggestion per text, the likeliest first. */
export function suggestScalars(report: Report, at: Located, texts: readonly string[]): Fix[] {
  return texts.map((text) => suggestScalar(report, at, text));
}

/** Removes the whole line or lines that `span` lies on. */
export function removeLines(report: Report, span: Span): Edit {
  const { lines } = report.source;
  const last = lines.line(Math.max(span.start, span.end - 1));
  return { span: { start: lines.start(lines.line(span.start)), end: lines.start(last + 1) }, newText: '' };
}
