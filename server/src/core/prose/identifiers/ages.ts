import { before, type Identifier } from './identifier';

/** The oldest age that may be given exactly: HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(C) (confidence: verified). */
export const oldestExactAge = 89;

const figure = /(?<![\d.,/-])(?:9\d|1[0-2]\d)(?!\d|[.,/]\d|%)/g;
/** What makes a number an age, behind it or before it. */
const behind =
  /^(?:[\s-]?(?:years?|yrs?)[\s-]old|[\s-]?y(?:ea)?rs?\.?[\s-]of[\s-]age|[\s-]?(?:yo|y\/o|y\.o\.?|M|F)(?![A-Za-zÀ-ɏ0-9]))/;
const ahead = /(?:^|[^A-Za-zÀ-ɏ])(?:aged?|age of|age was|age is|turned)[\s:]{1,2}$/i;
/** `A woman of 91 years`. */
const ofYears = /\b(?:[Mm]an|[Ww]oman|[Pp]atient|[Mm]ale|[Ff]emale|[Ll]ady|[Gg]entleman|[Ff]armer) of $/;
const died = /\bdied at $/;
const endOfLife = /^(?:[.,;)]|\s(?:from|of|after|in)\b|$)/;
/** Behind a number that follows such words, what makes it a bound or a range. */
const bound = /^\s?(?:%|to\b|or\b|and (?:over|older)|\+|[-\u2013]\s?\d)/;
const apposed = /^\s(?:years?|yrs?)(?=\s?[,;)])/;
const words =
  /\b(?:[Nn]inety|(?:[Oo]ne|[Aa]) hundred)(?:[\s-](?:and[\s-])?(one|two|three|four|five|six|seven|eight|nine|ten))?(?:[\s-]years?[\s-](?:old|of age)\b|(?<=\b(?:aged?|age of|turned) [a-z -]{6,28})(?![\w-]|\s(?:or|and|to)\b))/g;
const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Reads exact ages over 89, which number so few people that they identify. Pure, linear. */
export function readOldAges(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const { 0: number, index: start } of text.matchAll(figure)) {
    const end = start + number.length;
    const tail = text.slice(end, end + 20);
    const lead = before(text, start, 12);
    const unit = behind.exec(tail)?.[0];
    const isAge =
      unit ??
      ((ahead.test(lead) && !bound.test(tail)) ||
        (/[,(]\s?$/.test(lead) && apposed.test(tail)) ||
        (ofYears.test(lead) && /^[\s-](?:years?|yrs?)(?![A-Za-zÀ-ɏ])/.test(tail)) ||
        (died.test(lead) && endOfLife.test(tail)));
    if (isAge) found.push({ kind: 'age', span: { start, end: end + (unit?.length ?? 0) }, years: Number(number) });
  }
  const spelt = text.includes('inety') || text.includes('undred');
  for (const match of spelt ? text.matchAll(words) : []) {
    const tens = /^n/i.test(match[0]) ? 90 : 100;
    const years = tens + Math.max(0, units.indexOf(match[1]?.toLowerCase() ?? 'zero'));
    found.push({ kind: 'age', span: { start: match.index, end: match.index + match[0].length }, years });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
