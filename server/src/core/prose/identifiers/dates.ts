import type { CalendarDate } from '../../values/date';
import { english } from './english';
import { anyOf, apart, before, capitalWords, type Identifier, type IdentifierReader, matchAt } from './identifier';
import type { IdentifierLanguage } from './language';

/** `04OCT2021`: day and year without a sign between. */
const dayAttached = /(?:^|[^A-Za-zÀ-ɏ\d.,/-])(0?[1-9]|[12]\d|3[01])$/;
const yearAttached = /^((?:19|20)\d\d|\d\d)(?!\d|[.,]\d)/;
/** Month and year with a period, behind a word of time; and a day of eight figures. */
const monthAndPoint = /(0[1-9]|1[0-2])\.((?:19|20)\d\d)(?!\d|[.,]\d)/g;
const eightFigures = /((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d|[.,]\d)/g;
/** Month and day without a year, behind `on`, in a sentence of what is done on a day. */
const monthAndDay =
  /(\d{1,2})\/(\d{1,2})(?=[).,;?!:](?!\d)|$|\s(?:and|for|with|at|in|by|to|due|after|who|which|when|but|or|following|the|he|she|is|was)\b|\s\()/g;
const beforeMonth = /\b(?:in|since|until|from|by) $/i;
const beforeDay = /\b(?:[Oo]n|DOB:?) $/;
/** Words of what is counted out of five or ten, which is no day. */
const outOf =
  /\b(?:power|strength|pain|scor\w+|scale|NRS|VAS|MRC|grad\w+|rat\w+|reflex\w*|muscles?|tests?)\b[^.;]{0,50}$/i;
const onDay =
  /\b(?:admi(?:tted|ssion)|seen|discharged?|present(?:ed|s)|visit(?:ed)?|treat(?:ed|ment)|attended|operated|underwent|surgery|operation|injection|block|follow-?up|appointment|appt|born|DOB|scheduled|performed|consult[a-z]*|started|starting|began|died|returned|diagnosed|reviewed|meeting|discovered|booked)\b/i;
const dated = /\b(?:[Oo]n|[Dd]ated?|DOB|[Bb]orn)[:\s]{1,3}$/;
/** Chains of numbers in the form of a date; a space may follow a period. */
const numeric = /(?<![\d.,/-])(\d{1,4})([-./])[ ]?(\d{1,2})\2[ ]?(\d{4}|\d{1,2})(?![\d/]|[-.,]\d)/g;
/** Month and year, `03/2022`; with other marks it could be a ratio, a range of years or a decimal. */
const monthOfYear = /(?<![\d.,/-])(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d/]|[-.,]\d)/g;
/** A number of a protocol or a decision in the form of month and year. */
const numbered =
  /(?:\b(?:no|nr|number|protocol|approval|ref|code|ID|cases?|patients?|issue|volume|vol|figures?|tables?|grade|stage|level|score)\b|#|№)[^A-Za-zÀ-ɏ0-9]{0,4}$/i;

/** Reads dates down to the month in every written form; a year alone identifies nobody. Pure, linear. */
export function dateReader(language: IdentifierLanguage): IdentifierReader {
  const names = language.months.flat();
  const monthIndex = new Map(
    language.months.flatMap((forms, index) => forms.map((form) => [form.toLowerCase(), index + 1] as const)),
  );
  const endings = `(?:[ ]?(?:${language.ordinalEndings.join('|')}))`;
  const links = `(?:(?:${language.dateLinks.join('|')})\\s)`;
  const written = new Set([...names, ...names.map((name) => name.toUpperCase())]);
  const lowerNames = names.filter((name) => name.length > 3).map((name) => name.toLowerCase());
  // Without a capital a month is known by the figure before or behind it.
  const lowerMonth = new RegExp(
    `\\d${endings}?\\s${links}{0,2}(${anyOf(lowerNames)})\\b|\\d(?<=\\b(${anyOf(lowerNames)})\\s\\d)`,
    'g',
  );
  const dayBefore = new RegExp(
    `(?<![\\d.,/:-])(?:([0-3]?\\d)${endings}?(?:\\s?[-\\u2013]\\s?|\\s(?:to|and|or)\\s))?([0-3]?\\d)(${endings})?(?:\\.\\s|[\\s-]|,\\s)${links}{0,2}$`,
    'i',
  );
  const dayBehind = new RegExp(
    `^\\.?[\\s-]{1,2}(?:the\\s)?([0-3]?\\d)(${endings})?(?:(?:\\s?[-\\u2013]\\s?|\\s(?:to|and)\\s)[0-3]?\\d${endings}?)?(?![\\d/:]|[.,]\\d|\\s?(?:${anyOf(language.units)})(?![A-Za-zÀ-ɏ]))`,
    'i',
  );
  const yearBehind = new RegExp(
    `^(?:\\.?,?\\s{1,2}${links}?|,|-|\\.\\s?)((?:18|19|20)\\d\\d|['’]\\d\\d|(?<=-)\\d\\d)(?![\\d]|[-/]\\d)`,
  );
  const cue = new RegExp(`\\b(?:${anyOf(language.monthCues)})[\\s-]$`, 'i');
  const firmCue = /\b(?:in|since|until|till|early|late|mid|last|during|(?:end|beginning|start|middle) of)[\s-]$/i;
  const weekdays = new Set(language.weekdays);
  const holidays = new RegExp(`(?:${anyOf(language.holidays)})(?![A-Za-zÀ-ɏ])`, 'y');
  const holidayWords = new Set(language.holidays.map((holiday) => holiday.split(' ')[0]!));
  const weekday = new RegExp(`,?\\s(?:the\\s)?[0-3]?\\d(?:${language.ordinalEndings.join('|')})\\b`, 'y');
  const behindDay = new RegExp(`^\\s${links}{0,2}(?:${anyOf(names)})`);
  const birth = new RegExp(`\\b(?:${anyOf(language.birthWords)})\\b[^.;?!]{0,20}$`, 'i');
  const unit = new RegExp(`^\\s?(?:${anyOf(language.units)})(?![A-Za-zÀ-ɏ])`);

  const found = (text: string, start: number, end: number, date: Partial<CalendarDate>): Identifier => ({
    kind: birth.test(before(text, start, 40)) ? 'birth date' : 'date',
    span: { start, end },
    date,
  });

  function aroundMonth(text: string, at: number, name: string): Identifier | undefined {
    const number = monthIndex.get(name.toLowerCase())!;
    const lead = before(text, at, 30);
    const end = at + name.length;
    const tail = text.slice(end, end + 40);
    const packed = dayAttached.exec(lead);
    const packedYear = packed && yearAttached.exec(tail);
    if (packedYear) {
      const date = { day: Number(packed[1]), month: number, ...yearOf(packedYear[1]) };
      return found(text, at - packed[1]!.length, end + packedYear[0].length, date);
    }
    const day = dayBefore.exec(lead);
    const first = day && Number(day[2]) >= 1 && Number(day[2]) <= 31 ? day : undefined;
    if (first) {
      const year = yearBehind.exec(tail);
      // "Grade 2. May" is the end of a sentence; "5 March" of that year is a day.
      const sure = year || first[3] || !/[.,]\s*$/.test(first[0]);
      if (sure) {
        const start = at - first[0].length;
        return found(text, start, end + (year?.[0].length ?? 0), {
          day: Number(first[2]),
          month: number,
          ...yearOf(year?.[1]),
        });
      }
    }
    const next = dayBehind.exec(tail);
    if (next && Number(next[1]) >= 1 && Number(next[1]) <= 31) {
      const year = yearBehind.exec(tail.slice(next[0].length));
      return found(text, at, end + next[0].length + (year?.[0].length ?? 0), {
        day: Number(next[1]),
        month: number,
        ...yearOf(year?.[1]),
      });
    }
    const year = yearBehind.exec(tail);
    if (year) return found(text, at, end + year[0].length, { month: number, ...yearOf(year[1]) });
    const cues = language.doubtfulMonths.includes(number) || name.length < 4 ? firmCue : cue;
    if (!cues.test(lead) || /^[ -]?[A-Za-zÀ-ɏ]*[A-ZÀ-ÞĀ-ɏ]/.test(tail.slice(0, 3))) return undefined;
    return found(text, at, end, { month: number });
  }

  return (text) => {
    const dates: Identifier[] = [];
    for (const { start, text: word } of capitalWords(text)) {
      const name = word.split('-')[0]!;
      const one = written.has(name) ? aroundMonth(text, start, name) : undefined;
      if (one) dates.push(one);
      if (holidayWords.has(word)) {
        const holiday = matchAt(holidays, text, start)?.[0];
        const year = holiday && matchAt(yearOfHoliday, text, start + holiday.length);
        if (holiday && (year || isDayOfYear.test(holiday)))
          dates.push(found(text, start, start + holiday.length + (year?.[0].length ?? 0), yearOf(year?.[1])));
      }
      if (weekdays.has(word)) {
        const day = matchAt(weekday, text, start + word.length);
        // "Sunday, 14th June" is read from its month.
        if (day && !behindDay.test(text.slice(start + word.length + day[0].length, start + 60)))
          dates.push(found(text, start, start + word.length + day[0].length, {}));
      }
    }
    for (const match of text.matchAll(lowerMonth)) {
      const name = (match[1] ?? match[2])!;
      const at = match[1] ? match.index + match[0].length - name.length : match.index - 1 - name.length;
      const one = aroundMonth(text, at, name);
      // "March 10 km" and "may 2 days later" are no dates.
      if (one && (one.date?.year !== undefined || match[1] !== undefined)) dates.push(one);
    }
    for (const match of text.matchAll(numeric)) {
      const date = numericDate(match);
      const end = match.index + match[0].length;
      if (date && !unit.test(text.slice(end, end + 12))) dates.push(found(text, match.index, end, date));
    }
    for (const match of text.matchAll(monthOfYear)) {
      if (numbered.test(before(text, match.index, 20))) continue;
      const date = { month: Number(match[1]), year: Number(match[2]) };
      dates.push(found(text, match.index, match.index + match[0].length, date));
    }
    for (const match of text.matchAll(monthAndPoint)) {
      if (!beforeMonth.test(before(text, match.index, 7))) continue;
      const date = { month: Number(match[1]), year: Number(match[2]) };
      dates.push(found(text, match.index, match.index + match[0].length, date));
    }
    for (const match of text.matchAll(monthAndDay)) {
      if (!beforeDay.test(before(text, match.index, 6))) continue;
      const [a, b] = [Number(match[1]), Number(match[2])];
      const isDate = a > 0 && b > 0 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
      const lead = before(text, match.index, 90);
      if (isDate && onDay.test(lead) && !outOf.test(lead))
        dates.push(found(text, match.index, match.index + match[0].length, {}));
    }
    for (const match of text.matchAll(eightFigures)) {
      if (!dated.test(before(text, match.index, 10))) continue;
      const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
      dates.push(found(text, match.index, match.index + match[0].length, date));
    }
    return apart(dates);
  };
}

/** A holiday that is one day wherever it stands; others need their year. */
const isDayOfYear = / (?:Eve|Day|Sunday|Monday)$/;
const yearOfHoliday = /,?\s(?:of\s|in\s)?((?:19|20)\d\d)(?!\d)/y;

function yearOf(written: string | undefined): { year?: number } {
  if (written === undefined) return {};
  return { year: written.length === 4 ? Number(written) : fullYear(Number(written.replace(/\D/g, ''))) };
}

/** A year of two digits lies in the hundred years that end with 2049. */
function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

/** What a chain of numbers can be; the parts are given only where one reading exists. */
function numericDate([, one, mark, two, three]: RegExpExecArray): Partial<CalendarDate> | undefined {
  const [a, b, c] = [Number(one), Number(two), Number(three)];
  if (one!.length === 4) {
    if (a < 1800 || a > 2100 || three!.length === 4 || b < 1 || b > 12 || c < 1 || c > 31) return undefined;
    return { year: a, month: b, day: c };
  }
  if (one!.length > 2 || three!.length === 1) return undefined;
  // With points or dashes a short year makes a version or a chain of doses as easily.
  if (three!.length === 2 && mark !== '/' && (one!.length < 2 || two!.length < 2)) return undefined;
  if (three!.length === 4 && (c < 1800 || c > 2100)) return undefined;
  const year = three!.length === 4 ? c : fullYear(c);
  const dayFirst = a >= 1 && a <= 31 && b >= 1 && b <= 12;
  const monthFirst = a >= 1 && a <= 12 && b >= 1 && b <= 31;
  if (!dayFirst && !monthFirst) return undefined;
  if (dayFirst && (!monthFirst || a === b || mark === '.')) return { year, month: b, day: a };
  return monthFirst && !dayFirst ? { year, month: a, day: b } : { year };
}

/** Dates in English text. */
export const readDates = dateReader(english);
