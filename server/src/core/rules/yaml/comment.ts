import type { Report, Valued } from '../../model/report';
import { quoted } from '../../syntax/quote';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A number sign does not cut a text short.',
  why: 'In YAML a `#` behind a blank begins a comment, and the rest of the line is lost without a word. After a short value that is what the author wants; in the middle of a title or a finding it rarely is.',
  source: 'YAML 1.2.2, section 6.6: comments.',
  reads: 'value',
  *check(report) {
    for (const valued of report.allValues()) {
      const cut = cutText(report, valued);
      if (!cut) continue;
      const text = report.text.slice(cut.start, cut.end);
      yield {
        span: { start: cut.sign, end: cut.end },
        message: say`The text from \`#\` on is read as a comment and lost.`,
        help: say`If it belongs to the text, put the whole text in double quotes; if it is a comment, move it to a line of its own.`,
        fixes: [
          {
            title: say`Put the whole text in quotes`,
            safe: false,
            edits: [{ span: { start: cut.start, end: cut.end }, newText: quoted(text) }],
          },
        ],
      };
    }
  },
});

/** A plain text that a `#` cuts where a comment is unlikely. */
function cutText(report: Report, { at, description, isKey }: Valued): (Span & { sign: number }) | undefined {
  const node = at.node;
  if (isKey || node?.kind !== 'scalar' || node.style !== 'plain') return undefined;
  // Behind most values the line ends.
  const behind = report.text[node.span.end];
  if (behind !== ' ' && behind !== '\t') return undefined;
  const rest = /^[ \t]+(#[^\r\n]*)/.exec(report.text.slice(node.span.end, node.span.end + 400));
  if (!rest || rest[1]!.startsWith('# case-report-disable')) return undefined;
  const sign = node.span.end + rest[0].length - rest[1]!.length;
  const inFlow = report.inFlow(node.span);
  const noBlank = /^#\S/.test(rest[1]!);
  const betweenWords = description.freeText && /^# *\p{L}|^# ?\d/u.test(rest[1]!) && /[\p{L}\d,;(]$/u.test(node.text);
  if (!inFlow && !noBlank && !betweenWords) return undefined;
  const end = sign + rest[1]!.trimEnd().length;
  return { start: node.span.start, end: inFlow ? flowTextEnd(report.text, sign, end) : end, sign };
}

/** In a flow collection the rest of the line also holds its closing brackets, which are no part of the text. */
function flowTextEnd(text: string, from: number, end: number): number {
  let last = end;
  while (last > from + 1 && /[\s\]},]/.test(text[last - 1]!)) last--;
  return last;
}
