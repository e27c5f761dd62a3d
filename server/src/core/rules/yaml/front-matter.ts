import type { SyntaxProblemKind } from '../../syntax/problem';
import { say } from '../../text/say';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'error',
  summary: 'The report begins with front matter: keys between two lines of three dashes.',
  why: 'The facts of the case stand in the front matter. Without it, or where it never closes, nothing can be checked.',
  reads: 'value',
  *check(report) {
    const { frontMatter } = report.source;
    if (!frontMatter) {
      const end = report.text.search(/[\r\n]|$/);
      yield {
        span: { start: 0, end },
        message: say`The report has no front matter.`,
        help: say`Begin the first line with \`---\`, give the facts of the case as keys, and close them with another line \`---\`. The command “New Case Report” and \`case-report init\` write a template.`,
      };
      return;
    }
    for (const { kind, span } of frontMatter.problems) {
      const words = told[kind]?.();
      if (words) yield { span, message: words[0], help: words[1] };
    }
  },
});

const told: Partial<Record<SyntaxProblemKind, () => readonly [message: string, help: string]>> = {
  'never-closes': () => [
    say`The front matter that begins here never closes.`,
    say`Write a line \`---\` below its last key; the narrative follows that line.`,
  ],
  'too-large': () => [
    say`The front matter is longer or more deeply nested than a report can be, so it was not read.`,
    say`A report stays far below one million characters and 200 levels of nesting; check for text or data that slipped in.`,
  ],
  'not-a-mapping': () => [
    say`The front matter holds text, but no keys.`,
    say`Give the facts as \`key: value\` lines, such as \`title: …\`.`,
  ],
};
