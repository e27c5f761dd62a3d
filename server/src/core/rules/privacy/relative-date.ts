import type { CalendarDate } from '../../values/date';

/** A date of which at least year and month are known. */
export type MonthDate = Partial<CalendarDate> & { readonly year: number; readonly month: number };

/** Whether the day is known too. */
export function isDay(date: Partial<CalendarDate> | undefined): date is CalendarDate {
  return date?.year !== undefined && date.month !== undefined && date.day !== undefined;
}

/** Whether month and year are known. */
export function isMonth(date: Partial<CalendarDate> | undefined): date is MonthDate {
  return date?.year !== undefined && date.month !== undefined;
}

/**
 * The time from `zero` to `date` in words, `12 days after`, `about 3 months before`; empty where nothing can be said:
 * on the same day, or in the same month where no day is given. Days up to two weeks, then weeks where they are whole,
 * months from two on.
 */
export function timeBetween(zero: MonthDate, date: MonthDate): string {
  const exact = isDay(zero) && isDay(date);
  const days = exact ? daysOf(date) - daysOf(zero) : 0;
  const months = (date.year - zero.year) * 12 + date.month - zero.month;
  const way = exact ? days : months;
  if (way === 0) return '';
  return `${exact ? inWords(Math.abs(days), Math.abs(months), zero.day === date.day) : about(Math.abs(months))} ${way > 0 ? 'after' : 'before'}`;
}

function inWords(days: number, months: number, sameDay: boolean): string {
  if (days < 14) return counted(days, 'day');
  if (days < 61 && days % 7 === 0) return counted(days / 7, 'week');
  if (days < 61) return counted(days, 'day');
  return sameDay ? span(months) : about(Math.round(days / 30.44));
}

function about(months: number): string {
  return `about ${span(months)}`;
}

function span(months: number): string {
  return months >= 24 && months % 12 === 0 ? counted(months / 12, 'year') : counted(months, 'month');
}

function counted(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

/** Days since a fixed one, in the Gregorian calendar. */
function daysOf({ year, month, day }: CalendarDate): number {
  // March begins the year, so that the day that comes and goes is its last.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day;
}
