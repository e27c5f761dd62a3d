import { version } from '../../../../package.json';
import type { FileResult } from '../result';
import type { OpenFormatter, Totals } from './format';

/** The promised JSON, as `JSON.stringify` would write it with two spaces of indent. */
export const openJson: OpenFormatter = ({ shard, journals }) => {
  let before = '';
  // What `merge` needs to know besides the findings: only where there is something to know.
  const more = {
    ...(shard ? { shard: `${shard.index}/${shard.count}` } : {}),
    ...(journals.length > 1 ? { journals } : {}),
  };
  return {
    begin: `{\n  "version": 1,\n  "tool": ${JSON.stringify(`case-report ${version}`)},\n  "files": [`,
    file(result) {
      const text = `${before}\n    ${indented(result, 4)}`;
      before = ',';
      return text;
    },
    end: (totals) => `${before === '' ? '' : '\n  '}],\n${closing(totals, more)}}\n`,
  };
};

function closing({ counts, problems }: Totals, more: object): string {
  const { files, errors, warnings, infos, fixable } = counts;
  const rest = { ...more, ...(problems.length > 0 ? { problems } : {}) };
  const summary = Object.entries({ summary: { files, errors, warnings, infos, fixable }, ...rest });
  return `${summary.map(([key, value]) => `  "${key}": ${indented(value as object, 2)}`).join(',\n')}\n`;
}

/** A value as JSON whose lines after the first stand `spaces` further right. A line break inside a text is escaped. */
export function indented(value: FileResult | object, spaces: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);
}
