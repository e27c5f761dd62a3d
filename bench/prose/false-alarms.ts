import { check } from '../../server/src/core/engine/check';
import { parseSource } from '../../server/src/core/syntax/source';
import { asReport, type Corpora } from './corpora';

/** The groups that read the prose. Those that ask for what a whole report has would count the missing rest. */
const groups = ['narrative', 'privacy', 'abbreviation', 'style', 'level', 'scale', 'figure'];
const corporaOfNarratives = ['narratives-e3c', 'narratives-maccrobat'];

/** What a rule says of published narratives whose front matter states nothing. */
export interface Alarms {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly count: number;
  readonly per1000: number;
  /** A few of them, with the words they stand at. */
  readonly places: readonly string[];
}

/**
 * Errors and warnings on narratives. Not each is false: they hold real dates, places and slips; the texts behind
 * `--misses` are there to be judged.
 */
export function countAlarms(corpora: Corpora): { readonly words: number; readonly alarms: readonly Alarms[] } {
  const found = new Map<string, { severity: 'error' | 'warning'; places: string[] }>();
  let words = 0;
  for (const { id, text } of corporaOfNarratives.flatMap((folder) => corpora.documents(folder))) {
    words += text.split(/\s+/).length;
    const { report } = asReport(text);
    for (const { rule, severity, span } of check(parseSource(report), { select: groups }).diagnostics) {
      if (severity === 'info') continue;
      const one = found.get(rule) ?? { severity, places: [] };
      found.set(rule, one);
      one.places.push(`${id}: ${report.slice(Math.max(0, span.start - 30), span.end + 30).replace(/\s+/g, ' ')}`);
    }
  }
  const alarms = [...found].map(([rule, { severity, places }]) => {
    return { rule, severity, count: places.length, per1000: (1000 * places.length) / words, places };
  });
  return { words, alarms: alarms.sort((a, b) => b.count - a.count) };
}

/** Prints them by rule. */
export function printAlarms({ words, alarms }: ReturnType<typeof countAlarms>, misses: boolean): void {
  const total = alarms.reduce((sum, { count }) => sum + count, 0);
  if (words === 0) return;
  console.log(`  ${total} in ${words} words, ${((1000 * total) / words).toFixed(2)} per 1,000 words`);
  for (const { rule, severity, count, per1000, places } of alarms) {
    console.log(
      `  ${rule.padEnd(28)} ${severity.padEnd(8)} ${String(count).padStart(5)}  ${per1000.toFixed(2)} per 1,000`,
    );
    if (misses) for (const place of places) console.log(`    ${place}`);
  }
}
