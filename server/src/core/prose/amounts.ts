import type { Amount } from '../model/agent';
import { readable } from '../model/values';
import type { Span } from '../text/span';
import { type Frequency, parseFrequency } from '../values/agent';
import { canonicalUnit } from '../values/quantity';

/** What an amount measures, from its unit. */
export type AmountKind = 'dose' | 'concentration' | 'volume';

/** A number with a unit of mass, volume or concentration, as prose writes it. */
export interface WrittenAmount {
  readonly kind: AmountKind;
  /** In the unit's normal form. */
  readonly amount: Amount;
  /** In normal form: `80 mg`, `2 %`, `2 to 3 mL`. */
  readonly text: string;
  readonly span: Span;
  /** Whether each site got it: `5 mL for each foramen`. */
  readonly perSite: boolean;
  readonly frequency: Frequency | undefined;
}

const number = '\\d{1,6}(?:\\.\\d{1,4})?';
const mass = 'mg|mcg|[\\u00b5\\u03bcu]g|ng|milligrams?|micrograms?|grams?|gm?|international units|IU|units?|U';
const fluid = 'm[lL]|cc|millilit(?:er|re)s?|[\\u00b5\\u03bcu][lL]|L';
const written = new RegExp(
  `(?<![\\w.,/:\\u2013-])(${number})(?:\\s?(?:-|\\u2013|to)\\s?(${number}))?[\\s-]?(%|per ?cent|(?:${mass}|${fluid})(?![a-z\\d]))(?:\\s?/\\s?(?:(${number})\\s?)?((?:${fluid}|kg|m2|day|d|h|hr|hour|min|week|dose)(?![a-z])))?`,
  'gi',
);

/** What stands right behind an amount that each site got. */
const perSite =
  /^[\s,(]{0,3}(?:was |were |being )?(?:(?:injected|given|administered|deposited|placed) )?(?:(?:for|per|at|in|into|to|on|through) )?(?:each|every|per|either) (?!day|week|hour|month|time|year|morning|night)\p{L}{3}|^\s(?:bilaterally|on (?:both|each) sides?)/iu;

const frequency =
  /^[\s,(]{0,3}(?:(?:orally|by mouth|p\.?o\.?|IV|intravenously|tablets?|capsules?|oral) )?((?:once|twice|thrice|(?:two|three|four) times) (?:a day|daily|per day)|once weekly|daily(?! (?:activit|life|living|dose|routine))|(?:a|per|every|each) (?:day|night|week|month)|every other day|every \d{1,2} (?:hours?|days?|weeks?|months?)|q\d{1,2}h|[btq]\.?i\.?d\.?|b\.?d\.?|nightly|at (?:night|bedtime)|weekly|monthly)(?![\p{L}])/iu;

/** The amounts of a stretch of text, in order. An amount per weight or per time of a flow is none. */
export function amountsIn(text: string, { start, end }: Span): WrittenAmount[] {
  const found: WrittenAmount[] = [];
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(written)) {
    const [whole, low, high = low, unit, count, divisor] = match as unknown as [
      string,
      string,
      string?,
      string?,
      string?,
      string?,
    ];
    const at = start + match.index;
    const wholeEnd = at + whole.length;
    const behind = text.slice(wholeEnd, Math.min(end, wholeEnd + 40));
    const add = (from: number, to: number, ends: readonly [string, string], written: string, often?: Frequency) => {
      const { unit, kind } = unitOf(written);
      found.push({
        kind,
        amount: { low: Number(ends[0]), high: Number(ends[1]), unit },
        text: `${ends[0]}${ends[0] === ends[1] ? '' : ` to ${ends[1]}`} ${unit}`,
        span: { start: from, end: to },
        perSite: perSite.test(behind),
        frequency: often ?? frequencyIn(behind),
      });
    };
    if (!divisor) add(at, wholeEnd, [low, high!], unit!);
    else if (/^d(?:ay)?$/i.test(divisor)) add(at, wholeEnd, [low, high!], unit!, daily);
    else if (!isFluid.test(divisor)) continue;
    else if (count) {
      // `75 mg/3 mL` is a dose in a volume.
      add(at, at + whole.indexOf('/', low.length), [low, high!], unit!);
      add(at + whole.lastIndexOf(count), wholeEnd, [count, count], divisor);
    } else add(at, wholeEnd, [low, high!], `${unit}/${divisor}`);
  }
  return found;
}

const isFluid = new RegExp(`^(?:${fluid})$`, 'i');
const read = new Map<string, { unit: string; kind: AmountKind }>();

/** The unit in normal form, whatever its capitals, and what it measures. */
function unitOf(written: string): { unit: string; kind: AmountKind } {
  const known = read.get(written);
  if (known) return known;
  const unit = written
    .split('/')
    .map((part) => {
      const lower = part.toLowerCase();
      if (lower === 'ml' || lower === 'cc') return 'mL';
      if (lower === 'iu' || lower === 'u') return lower.toUpperCase() === 'IU' ? 'IU' : 'units';
      return canonicalUnit(/^per ?cent$/.test(lower) ? '%' : lower === 'l' ? 'L' : lower).unit;
    })
    .join('/');
  const kind = unit === '%' || unit.includes('/') ? 'concentration' : /L$/.test(unit) ? 'volume' : 'dose';
  const result = { unit, kind } as const;
  // The pattern leaves few spellings, so that the list stays short.
  read.set(written, result);
  return result;
}

const daily = readable(parseFrequency('daily'));

/** How often, in the words right behind an amount or its drug. */
export function frequencyIn(behind: string): Frequency | undefined {
  const written = frequency.exec(behind)?.[1];
  return written === undefined ? undefined : readable(parseFrequency(written));
}

/** Where the words stand that tell how often, right behind an amount that ends at `at`. */
export function frequencySpan(text: string, at: number): Span | undefined {
  const match = frequency.exec(text.slice(at, at + 40));
  return match ? { start: at + match[0].length - match[1]!.length, end: at + match[0].length } : undefined;
}
