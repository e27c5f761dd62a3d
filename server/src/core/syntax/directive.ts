import type { Span } from '../text/span';
import type { Source } from './source';

/** A comment that silences rules in one place, with the reason the author gives. */
export interface Directive {
  /** The comment as it stands. */
  readonly span: Span;
  /** What it names, each with its place: rule ids or groups. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string | undefined;
  /** The stretch of the file in which findings are silenced: one line. */
  readonly scope: Span;
}

const inBody = /^\s*case-report-disable-next-line\b([^\n]*)$/;
const inFrontMatter = /#[ \t]*case-report-disable-line\b([^\n\r]*)/g;

/** The directives of a file: `<!-- case-report-disable-next-line RULE -- reason -->` and `# case-report-disable-line RULE -- reason`. */
export function directivesOf(source: Source): Directive[] {
  if (!source.text.includes('case-report-disable')) return [];
  const directives: Directive[] = [];
  const yaml = source.frontMatter?.yaml;
  if (yaml) {
    const text = source.text.slice(0, yaml.end);
    for (const match of text.matchAll(inFrontMatter)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      directives.push(directive(source, span, match[1]!, match.index + match[0].length - match[1]!.length, 0));
    }
  }
  for (const comment of source.body.comments) {
    const match = inBody.exec(comment.text);
    if (!match) continue;
    const rest = comment.span.start + 4 + match[0].length - match[1]!.length;
    directives.push(directive(source, comment.span, match[1]!, rest, 1));
  }
  return directives;
}

function directive(source: Source, span: Span, rest: string, restStart: number, lineOffset: number): Directive {
  const dashes = rest.search(/(?:^|\s)--(?:\s|$)/);
  const names = dashes < 0 ? rest : rest.slice(0, dashes);
  const rules = [...names.matchAll(/[^\s,]+/g)].map((match) => ({
    id: match[0],
    span: { start: restStart + match.index, end: restStart + match.index + match[0].length },
  }));
  const reason =
    dashes < 0
      ? ''
      : rest
          .slice(dashes)
          .replace(/^\s*--/, '')
          .trim();
  const line = source.lines.line(lineOffset === 0 ? span.start : span.end) + lineOffset;
  const scope = { start: source.lines.start(line), end: source.lines.start(line + 1) };
  return { span, rules, reason: reason || undefined, scope };
}
