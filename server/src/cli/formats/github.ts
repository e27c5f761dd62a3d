import type { Severity } from '../../core/rules/rule';
import { plural, visible, visibleLines } from '../display';
import { Counts, type ResultDiagnostic } from '../result';
import type { OpenFormatter } from './format';

/*
 * GitHub's workflow commands. A step shows at most ten annotations of each kind and drops the others without a word
 * (documentation of workflow annotations), so what goes beyond is counted and stands in the step's summary.
 */

const kinds: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };
const mostOfAKind = 10;

/** Annotations in a pull request. */
export const openGithub: OpenFormatter = ({ prefix }) => {
  const shown: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  return {
    file: ({ path, diagnostics }) =>
      diagnostics
        .filter(({ severity }) => ++shown[severity] <= (severity === 'info' ? mostOfAKind - 1 : mostOfAKind))
        .map((diagnostic) => annotation(prefix + path, diagnostic))
        .join(''),
    end({ problems }) {
      const left = (['error', 'warning', 'info'] as const)
        .map((severity) => [severity, shown[severity] - (severity === 'info' ? mostOfAKind - 1 : mostOfAKind)] as const)
        .filter(([, amount]) => amount > 0)
        .map(([severity, amount]) => plural(amount, severity));
      const more =
        left.length === 0
          ? ''
          : `::notice title=case-report::${data(`Not shown here: ${left.join(', ')}. The step’s summary lists more, \`--format text\` all.`)}\n`;
      return problems.map((text) => `::error title=case-report::${data(text)}\n`).join('') + more;
    },
  };
};

function annotation(path: string, { rule, severity, message, help, range: { start, end } }: ResultDiagnostic): string {
  // A column is understood only where the finding stands in one line.
  const columns =
    start.line === end.line
      ? `,col=${start.character + 1},endColumn=${Math.max(start.character, end.character) + 1}`
      : '';
  const place = `file=${property(path)},line=${start.line + 1},endLine=${end.line + 1}${columns}`;
  const text = help === '' ? message : `${message}\n${help}`;
  return `::${kinds[severity]} ${place},title=${property(rule)}::${data(text)}\n`;
}

/** A message, as the runner reads it back. */
function data(text: string): string {
  return visibleLines(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A summary holds at most 1 MiB; beyond this many findings nobody reads on. */
const mostRows = 200;

/** A table of the findings for the summary of the step, in Markdown. */
export const openStepSummary: OpenFormatter = () => {
  const rows: string[] = [];
  const all = new Counts();
  return {
    file(result) {
      all.add(result);
      for (const { rule, severity, message, range, url } of result.diagnostics) {
        if (rows.length >= mostRows) break;
        const place = cell(`${result.path}:${range.start.line + 1}`);
        rows.push(`| ${severity} | ${place} | ${cell(message)} | [${cell(rule)}](${url}) |\n`);
      }
      return '';
    },
    end({ problems }) {
      const { files, errors, warnings, infos } = all;
      const total = errors + warnings + infos;
      const counted = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'info')} in ${plural(files, 'file')}.`;
      const table = rows.length === 0 ? '' : `\n| | place | finding | rule |\n|---|---|---|---|\n${rows.join('')}`;
      const more = total > rows.length ? `\n${total - rows.length} more are not listed.\n` : '';
      return `### case-report\n\n${counted}\n${problems.map((text) => `\n- ${cell(text)}\n`).join('')}${table}${more}\n`;
    },
  };
};

/** A text as one cell of a table in Markdown; what a report says is neither markup nor a mention. */
function cell(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).replace(/[\\`*_{}[\]()<>#|~!@&$]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
