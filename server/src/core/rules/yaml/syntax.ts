import type { SyntaxProblem, SyntaxProblemKind } from '../../syntax/problem';
import { quoted } from '../../syntax/quote';
import { say } from '../../text/say';
import { defineRule, type Fix } from '../rule';

export const rule = defineRule({
  severity: 'error',
  summary: 'The front matter can be read as YAML.',
  why: 'What can’t be read can’t be checked, and a journal’s or a repository’s tools will stumble over it too. Most often a text holds a character that means something to YAML; quotes around the text are the cure.',
  source: 'YAML 1.2.2, https://yaml.org/spec/1.2.2/',
  reads: 'value',
  *check(report) {
    for (const problem of report.source.frontMatter?.problems ?? []) {
      const words = told[problem.kind]?.();
      if (!words) continue;
      const [message, help] = words;
      yield { span: problem.span, message, help, fixes: quoteFix(report.text, problem) };
    }
  },
});

/** What is said of a problem; those of `yaml/front-matter` are not said here. */
const told: Partial<Record<SyntaxProblemKind, () => readonly [message: string, help: string]>> = {
  'colon-in-text': () => [
    say`A colon followed by a space begins a new key, so this text can’t be read.`,
    say`Put the whole text in double quotes.`,
  ],
  'indicator-in-text': () => [
    say`A text can’t begin with this character: YAML reads it as a sign of its own.`,
    say`Put the whole text in double quotes.`,
  ],
  tab: () => [say`A tab can’t indent a line here.`, say`Indent with spaces, two for each level.`],
  indentation: () => [
    say`This line’s indentation doesn’t fit the lines above it.`,
    say`Let keys that belong together begin in the same column, two spaces further in than the key they belong to.`,
  ],
  unclosed: () => [
    say`A quote, bracket or brace that was opened before is not closed.`,
    say`Close it, or put the text in double quotes.`,
  ],
  alias: () => [
    say`This repetition (\`*name\`) has no anchor (\`&name\`) before it, or repeats more than a report may hold.`,
    say`Write the value out.`,
  ],
  'not-in-format': () => [
    say`Tags (\`!!name\`), merge keys (\`<<\`) and keys that are lists are not part of the format.`,
    say`Write the keys and values out.`,
  ],
  other: () => [
    say`From here the front matter can’t be read.`,
    say`Check the line for a missing colon, dash, quote or bracket; put texts with special characters in double quotes.`,
  ],
};

function quoteFix(text: string, { quotable }: SyntaxProblem): Fix[] {
  if (!quotable) return [];
  const newText = quoted(text.slice(quotable.start, quotable.end));
  return [{ title: say`Put the text in quotes`, safe: false, edits: [{ span: quotable, newText }] }];
}
