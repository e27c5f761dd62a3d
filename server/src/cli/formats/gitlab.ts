import type { Severity } from '../../core/rules/rule';
import { hashText } from '../../core/text/hash';
import type { OpenFormatter } from './format';
import { indented } from './json';

const severities: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's code quality report: a list of issues, each with a fingerprint of its own in the whole repository. */
export const openGitlab: OpenFormatter = ({ prefix }) => {
  let before = '';
  return {
    begin: '[',
    file: ({ path, diagnostics }) =>
      diagnostics
        .map(({ rule, severity, message, range, fingerprint }) => {
          const issue = {
            description: message,
            check_name: rule,
            fingerprint: hashText(`${path}\n${fingerprint}`),
            severity: severities[severity],
            location: { path: prefix + path, lines: { begin: range.start.line + 1, end: range.end.line + 1 } },
          };
          const text = `${before}\n  ${indented(issue, 2)}`;
          before = ',';
          return text;
        })
        .join(''),
    end: () => (before === '' ? ']\n' : '\n]\n'),
  };
};
