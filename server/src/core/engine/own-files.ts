import { say } from '../text/say';
import type { Diagnostic } from './diagnostic';

/** A file in which a repository brings something of its own. */
export interface OwnFile {
  /** The file as results show it. */
  readonly name: string;
  readonly text: string;
}

/** Why a file of the repository's own is not in force. */
export interface OwnProblem {
  /** The file, or the path as the configuration names it. */
  readonly name: string;
  readonly message: string;
}

const pages = {
  advisory: 'docs/advisories.md',
  'journal profile': 'docs/journals.md',
  baseline: 'docs/ci.md',
} as const;

/** A mistake in a file of the repository's own, told at the configuration that names it. */
export function brokenFile(kind: keyof typeof pages, { name, message }: OwnProblem): Diagnostic {
  return {
    rule: 'schema/value',
    severity: 'error',
    message: say`The ${kind} in \`${name}\` is not in force. ${message}`,
    help: say`${pages[kind]} shows what one is made of.`,
    span: { start: 0, end: 0 },
    fixes: [],
    related: [],
  };
}
