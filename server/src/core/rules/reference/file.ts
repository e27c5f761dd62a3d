import type { Unread } from '../../model/surroundings';
import { say } from '../../text/say';
import { defineRule, type Finding } from '../rule';
import { bibliographiesOf } from './bibliography';

export const rule = defineRule({
  severity: 'error',
  summary: 'The files under `bibliography` are there and can be read.',
  why: 'References are printed from these files. A file that is missing, or an entry with a bracket too few, leaves citations without a reference, and programs of typesetting stop there or drop the rest of the list silently.',
  source: 'BibTeX’s syntax of entries; CSL-JSON 1.0.2 (https://citationstyles.org).',
  reads: 'report',
  *check(report, context) {
    for (const { at, path, file } of bibliographiesOf(report, context) ?? []) {
      const { unread, problems } = file;
      if (unread) yield { span: at.span, ...told[unread](path) };
      for (const { message, start } of problems.slice(0, mostShown)) {
        const more = problems.length - mostShown;
        yield {
          span: at.span,
          message: say`In \`${path}\`, line ${start.line + 1}: ${message}`,
          ...(more > 0 ? { help: say`The file has ${more} more of these.` } : {}),
        };
      }
    }
  },
});

/** So many mistakes of one file are told; one bracket may bring about hundreds. */
const mostShown = 5;

const told: Record<Unread, (path: string) => Pick<Finding, 'message' | 'help'>> = {
  missing: (path) => ({
    message: say`\`${path}\` does not exist.`,
    help: say`The path is read from the folder of the report.`,
  }),
  outside: (path) => ({
    message: say`\`${path}\` lies outside the workspace, so it was not read.`,
    help: say`Put a copy beside the report.`,
  }),
  'too large': (path) => ({
    message: say`\`${path}\` is larger than 4 MB, so it was not read.`,
    help: say`Export the references of this report alone.`,
  }),
  unreadable: (path) => ({
    message: say`\`${path}\` can’t be read.`,
    help: say`Look whether it is a folder, and whether you may read it.`,
  }),
  'unknown format': (path) => ({
    message: say`\`${path}\` is neither BibTeX nor CSL-JSON, so it was not read.`,
    help: say`Every program for references exports both.`,
  }),
};
