import { say } from '../text/say';
/** The findings that are known, as a file holds them: by path, from the folder of the file, each fingerprint with its rule. */
export type Baseline = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** A baseline longer than this, in UTF-16 code units, is no baseline. */
const longest = 200_000_000;

/** Reads a baseline. Never throws: gives a sentence that says what is wrong where the text is none. */
export function parseBaseline(text: string): Baseline | string {
  if (text.length > longest) return say`The file is longer than a baseline can be.`;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return say`The file is no JSON.`;
  }
  const { version, files } = (isObject(data) ? data : {}) as { version?: unknown; files?: unknown };
  if (version !== 1 || !isObject(files)) return say`The file is no baseline of this version.`;
  const read = new Map<string, Record<string, string>>();
  for (const [path, findings] of Object.entries(files)) {
    if (!isObject(findings) || !Object.values(findings).every((rule) => typeof rule === 'string'))
      return say`The file is no baseline: each path has findings, each finding a rule.`;
    read.set(path, findings as Record<string, string>);
  }
  return read;
}

/** Writes a baseline so that one finding is one line, and the same findings are the same file. */
export function writeBaseline(baseline: Baseline): string {
  const files = sorted(
    [...baseline]
      .filter(([, findings]) => Object.keys(findings).length > 0)
      .map(([path, findings]) => [path, sorted(Object.entries(findings))]),
  );
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  // Without a prototype, a file may be called `__proto__`.
  const record: Record<string, T> = Object.create(null);
  for (const [key, value] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) record[key] = value;
  return record;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
