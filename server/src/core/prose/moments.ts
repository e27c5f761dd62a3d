import type { Span } from '../text/span';
import { parseTime, type Time } from '../values/time';
import { numeral, numeralValue } from './numerals';

/** A time that a sentence names: `at 3 weeks`, `6 months after surgery`, `before the block`. */
export interface Moment {
  /** `undefined` where the words only say that it was later: `postoperatively`, `at discharge`. */
  readonly time: Time | undefined;
  readonly span: Span;
}

const units = /\b(?:min|mins|minutes?|h|hrs?|hours?|days?|wks?|weeks?|months?|years?)(?![\w-])/g;
const number = `(?:\\d{1,3} ?(?:st|nd|rd|th)(?!\\p{L})|${numeral}|first|second|third|fourth|fifth|tenth)`;
/** The numbers in front of a unit; several are several times: `at 1 and 5 minutes`. */
const amounts = new RegExp(
  `(?<![\\p{L}\\p{N}./])((?:for |over |lasting |history of |during )?)(${number}(?:(?: to |, and | and |, | ?[-\\u2013] ?)(?:the )?${number}){0,5})[ -]?(?:post-?operative )?$`,
  'iu',
);
const list = new RegExp(`${number}`, 'giu');
/** `postoperative day 3`, `week 12`, `days 1, 3 and 7`. */
const counted = /^ (\d{1,3}(?:(?:, and |, | and )\d{1,3}(?![\p{L}\d/]|[.,]\d)){0,5})(?![\p{L}\p{N}.,]\d)/u;
const before = /^ (?:before|prior|earlier|ago)\b/i;
/** Behind a number of years of a person, or of an illness, no moment is meant. */
const noMoment = /^(?: old| of age|[- ]history| duration)/i;
const words =
  /\b(?:(?:at )?baseline|(?:the )?(?:next|following) day|(?:immediately |just )?(?:before|prior to) (?:the )?(?:block|procedure|injection|treatment|surgery|operation|intervention)|pre-?(?:operative|procedural|procedure|operatively|injection|treatment|block)(?:ly)?)\b/gi;

const later =
  /\b(?:post-?(?:operative|procedural|procedure|operatively|injection|treatment|block)(?:ly)?|(?:at|on) (?:the )?(?:last |final |first |initial )?(?:discharge|follow-up|visit|presentation|admission|arrival|examination)|initially|after (?:the |this )?(?:block|procedure|injection|treatment|surgery|operation|intervention)|finally|thereafter|afterwards)\b/gi;

/** The times that a stretch of text names, in its order. A duration is none. */
export function momentsIn(text: string, { start, end }: Span): Moment[] {
  const moments: Moment[] = [];
  const stretch = text.slice(start, end);
  const add = (written: string, from: number, to: number) => {
    const time = parseTime(written);
    if (time.ok) moments.push({ time: time.value, span: { start: start + from, end: start + to } });
  };
  for (const match of stretch.matchAll(units)) {
    const unit = match[0].toLowerCase();
    const to = match.index + unit.length;
    const behind = stretch.slice(to, to + 16);
    if (noMoment.test(behind)) continue;
    const found = amounts.exec(stretch.slice(Math.max(0, match.index - 60), match.index));
    if (!found) {
      const [whole = '', numbers = ''] = counted.exec(behind) ?? [];
      for (const one of numbers.match(/\d+/g) ?? []) add(`${one} ${unit}`, match.index, to + whole.length);
      continue;
    }
    if (found[1]) continue;
    const from = match.index - found[0].length;
    const sign = before.test(behind) ? '-' : '';
    const numbers = [...found[2]!.matchAll(list)].map(({ 0: one }) => amountOf(one));
    const range = / to |[-\u2013]/.test(found[2]!) && numbers.length === 2;
    if (range) add(`${numbers[0]} to ${numbers[1]} ${unit}`, from, to);
    else for (const one of numbers) add(`${sign}${one} ${unit}`, from, to);
  }
  for (const match of stretch.matchAll(words))
    add(/day$/i.test(match[0]) ? '1 day' : 'baseline', match.index, match.index + match[0].length);
  for (const {
    index,
    0: { length },
  } of stretch.matchAll(later)) {
    const span = { start: start + index, end: start + index + length };
    if (!moments.some((one) => one.span.start < span.end && span.start - one.span.end < 2))
      moments.push({ time: undefined, span });
  }
  return moments.sort((a, b) => a.span.start - b.span.start);
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

function amountOf(written: string): number {
  const lower = written.toLowerCase();
  if (lower === 'tenth') return 10;
  const place = ordinals.indexOf(lower);
  return place >= 0 ? place + 1 : numeralValue(lower.replace(/ ?(?:st|nd|rd|th)$/, ''));
}
