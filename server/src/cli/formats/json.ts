import { version } from '../../../../package.json';
import type { FileResult } from '../result';
import type { OpenFormatter, Totals } from './format';

/** The promised JSON, as `JSON.stringify` would write it with two spaces of indent. */
export const openJson: OpenFormatter = () => {
  let before = '';
  return {
    begin: `{\n  "version": 1,\n  "tool": ${JSON.stringify(`case-report ${version}`)},\n  "files": [`,
    file(result) {
      const text = `${before}\n    ${indented(result, 4)}`;
      before = ',';
      return text;
    },
    end: (totals) => `${before === '' ? '' : '\n  '}],\n${closing(totals)}}\n`,
  };
};

function closing({ counts, problems }: Totals): string {
  const { files, errors, warnings, infos, fixable } = counts;
  const summary = `  "summary": ${indented({ files, errors, warnings, infos, fixable }, 2)}`;
  // Only where there are some: what a shard could not read must not be lost when shards are joined.
  return problems.length === 0 ? `${summary}\n` : `${summary},\n  "problems": ${indented(problems, 2)}\n`;
}

/** A value as JSON whose lines after the first stand `spaces` further right. A line break inside a text is escaped. */
export function indented(value: FileResult | object, spaces: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);
}
