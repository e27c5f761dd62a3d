import { FileError } from './failure';
import type { FileResult } from './result';
import type { Shard } from './selection';

/** The results of an earlier run. */
export interface ReadResults {
  /** The program that wrote them, with its version. */
  readonly tool: string;
  readonly files: readonly FileResult[];
  readonly problems: readonly string[];
  readonly shard: Shard | undefined;
  readonly journals: readonly string[];
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const withKeys =
  (keys: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(keys).every(([key, check]) => check((value as Record<string, unknown>)[key]));

const isPosition = withKeys({ line: isCount, character: isCount });
const isRange = withKeys({ start: isPosition, end: isPosition });
const isSeverity: Check = (value) => value === 'error' || value === 'warning' || value === 'info';
const isDiagnostic = withKeys({
  rule: isText,
  severity: isSeverity,
  message: isText,
  help: isText,
  range: isRange,
  fixes: listOf(
    withKeys({
      title: isText,
      safe: isFlag,
      byHand: optional(isFlag),
      edits: listOf(withKeys({ range: isRange, newText: isText })),
    }),
  ),
  related: listOf(withKeys({ message: isText, range: isRange })),
  url: isText,
  fingerprint: isText,
  journal: optional(isText),
});
const isHash = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
const isIdentity = withKeys({
  severity: isSeverity,
  cases: listOf(
    withKeys({
      treatment: optional(isHash),
      scores: optional(isHash),
      events: optional(isHash),
      id: optional(isText),
      place: isRange,
    }),
  ),
  approval: optional(withKeys({ number: isHash, board: isHash, place: isRange })),
  known: optional(listOf(isText)),
});
const isResults = withKeys({
  version: (value) => value === 1,
  tool: isText,
  files: listOf(withKeys({ path: isText, diagnostics: listOf(isDiagnostic), identity: optional(isIdentity) })),
  problems: optional(listOf(isText)),
  shard: optional((value) => isText(value) && /^[1-9]\d{0,5}\/[1-9]\d{0,5}$/.test(value as string)),
  journals: optional(listOf(isText)),
});

/** Reads what `lint --format json` wrote. Throws a `FileError` in words where the text is something else. */
export function readResults(text: string, shown: string): ReadResults {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new FileError(`${shown} is no JSON, or only the beginning of one.`);
  }
  if (!isResults(data)) throw new FileError(`${shown} is no result of \`case-report lint --format json\`.`);
  const {
    tool,
    files,
    problems = [],
    shard,
    journals = [],
  } = data as Omit<Partial<ReadResults>, 'shard'> & { shard?: string };
  const [index = 0, count = 0] = (shard ?? '').split('/').map(Number);
  return { tool: tool!, files: files!, problems, journals, shard: shard === undefined ? undefined : { index, count } };
}
