import { type Arguments, chosen } from '../arguments';
import { UsageError } from '../failure';
import { type Format, formats } from '../formats/format';
import type { OutputOptions } from '../outputs';
import type { Limits } from '../verdict';

/** How what was found is written, and what it is held to. */
export type ReportingOptions = Omit<OutputOptions, 'journals' | 'shard'> & Limits;

/** Understands the flags about results, which several commands have. Throws a `UsageError` in words. */
export function readReportingOptions(args: Arguments): ReportingOptions {
  const format = args.choice('format', formats) ?? 'text';
  const statistics = args.has('statistics');
  if (statistics && format !== 'text' && format !== 'concise')
    throw new UsageError('`--statistics` goes with the formats `text` and `concise`.');
  return {
    format,
    file: args.one('output-file'),
    outputs: args.all('output').map(outputOf),
    statistics,
    quiet: args.has('quiet'),
    maxWarnings: args.number('max-warnings'),
    failOn: args.choice('fail-on', ['error', 'warning', 'info', 'never']) ?? 'error',
  };
}

function outputOf(text: string): { format: Format; file: string } {
  const at = text.indexOf('=');
  const file = text.slice(at + 1);
  if (at < 0 || file === '')
    throw new UsageError(`\`--output\` takes a format and a file, as \`json=result.json\`, not \`${text}\`.`);
  return { format: chosen('--output', text.slice(0, at), formats), file };
}
