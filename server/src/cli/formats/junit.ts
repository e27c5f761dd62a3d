import { visible } from '../display';
import { isIncompleteRule, type ResultDiagnostic } from '../result';
import { weighs } from '../verdict';
import type { OpenFormatter, Setting } from './format';

/** For the test reports of CI servers: a suite for each file, a test for each finding, failed from `--fail-on` on. */
export const openJunit: OpenFormatter = (setting) => ({
  begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="case-report">\n',
  file({ path, diagnostics }) {
    const kinds = diagnostics.map((diagnostic) => kindOf(diagnostic, setting));
    const amount = (kind: Kind) => kinds.filter((each) => each === kind).length;
    const tests = diagnostics.map((diagnostic, index) => caseOf(path, diagnostic, kinds[index]!));
    const none = `    <testcase classname="${escaped(path)}" name="no findings" file="${escaped(path)}"/>\n`;
    return `  <testsuite name="${escaped(path)}" tests="${Math.max(1, diagnostics.length)}" failures="${amount('failure')}" errors="${amount('error')}" skipped="0">
${tests.length > 0 ? tests.join('') : none}  </testsuite>
`;
  },
  end({ problems }) {
    if (problems.length === 0) return '</testsuites>\n';
    const tests = problems.map((text, index) => {
      const head = `    <testcase classname="case-report" name="problem ${index + 1}">`;
      return `${head}\n      <error type="file" message="${escaped(text)}"/>\n    </testcase>\n`;
    });
    const { length } = problems;
    return `  <testsuite name="case-report" tests="${length}" failures="0" errors="${length}" skipped="0">\n${tests.join('')}  </testsuite>\n</testsuites>\n`;
  },
});

type Kind = 'failure' | 'error' | 'passed';

function kindOf({ rule, severity }: ResultDiagnostic, { failOn }: Setting): Kind {
  if (isIncompleteRule(rule)) return 'error';
  return weighs(severity, failOn) ? 'failure' : 'passed';
}

function caseOf(path: string, diagnostic: ResultDiagnostic, kind: Kind): string {
  const { rule, severity, message, help, range } = diagnostic;
  const line = range.start.line + 1;
  const name = `${rule} at ${line}:${range.start.character + 1}`;
  const text = escaped(`${path}:${line}:${range.start.character + 1}: ${message}${help === '' ? '' : `\n${help}`}`);
  const head = `    <testcase classname="${escaped(path)}" name="${escaped(name)}" file="${escaped(path)}" line="${line}">`;
  const body =
    kind === 'passed'
      ? `<system-out>${severity}: ${text}</system-out>`
      : `<${kind} type="${severity}" message="${escaped(message)}">${text}</${kind}>`;
  return `${head}\n      ${body}\n    </testcase>\n`;
}

/** A text as XML 1.0 may hold it, in an element or an attribute. */
function escaped(text: string): string {
  return text
    .replace(/[^\n\t]+/g, visible)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"\n\t]/g, (character) => entities[character] ?? character);
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};
