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

const kinds = {
  advisory: {
    page: 'docs/advisories.md',
    fact: (name: string) => say`The advisory in \`${name}\` is not in force.`,
  },
  'journal profile': {
    page: 'docs/journals.md',
    fact: (name: string) => say`The journal profile in \`${name}\` is not in force.`,
  },
  baseline: { page: 'docs/ci.md', fact: (name: string) => say`The baseline in \`${name}\` is not in force.` },
} as const;

/** A mistake in a file of the repository's own, told at the configuration that names it. */
export function brokenFile(kind: keyof typeof kinds, { name, message }: OwnProblem): Diagnostic {
  return {
    rule: 'schema/value',
    severity: 'error',
    message: `${kinds[kind].fact(name)} ${message}`,
    help: say`${kinds[kind].page} shows what one is made of.`,
    span: { start: 0, end: 0 },
    fixes: [],
    related: [],
  };
}
