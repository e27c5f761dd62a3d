import { type Identified, identifiersOf } from '../../prose/identifiers/identified';
import { type Prose, proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import { defineRule, type Edit, type Fix } from '../rule';
import { isDay, isMonth, type MonthDate, timeBetween } from './relative-date';
import { editOf } from './replace';

export const rule = defineRule({
  severity: 'error',
  summary: 'What happened to a patient has no date: times count from day 0.',
  why: 'A day or a month with a diagnosis leads to one admission, and a birth date to one person. What matters to medicine is the time between events. The year alone may stand. Dates of approvals, searches and publications are none of the patient and are not judged.',
  source:
    'HIPAA Privacy Rule, Safe Harbor, 45 CFR 164.514(b)(2)(i)(C): all elements of dates except the year (confidence: verified).',
  reads: 'value',
  *check(report, { journal }) {
    const prose = proseOfReport(report, journal);
    const dates = identifiersOf(prose).filter(({ kind }) => kind === 'date' || kind === 'birth date');
    const known = dates.filter(({ kind, date, at }) => kind === 'date' && !at && isMonth(date)) as Dated[];
    const zeros = dayZeros(prose, known);
    for (const found of dates) {
      if (found.kind === 'birth date') {
        yield { span: found.span, message: birthMessage(), fixes: yearOnly(prose, found) };
      } else {
        const fixes = [...relativeTo(prose, found, zeros, known), ...yearOnly(prose, found)];
        yield { span: found.span, message: message(), ...(fixes.length > 0 ? { help: help() } : {}), fixes };
      }
    }
  },
});

const message = () =>
  say`A day or month identifies the patient; the year alone may stand. Write the time before or after day 0, as “3 weeks after the procedure”.`;
const birthMessage = () => say`A birth date identifies the patient. Give the age instead.`;
const help = () =>
  say`Of the dates of the text, choose the one that is day 0; the time from it is computed, and its date is not kept.`;

type Dated = Identified & { readonly date: MonthDate };

/** A date that can be day 0, with the words by which the text calls it. */
interface DayZero {
  readonly found: Dated;
  readonly words: string;
}

const mostZeros = 3;
/** With more dates than these the text wants rewriting by hand. */
const mostDates = 40;
const event =
  /\b(injections?|nerve block|block|surgery|operation|procedure|vertebroplasty|kyphoplasty|implantation|transplantation|resection|fusion|discectomy|laminectomy|accident|fall|injury|admission|admitted|underwent|operated|performed)\b/gi;
const nouns: Readonly<Record<string, string>> = {
  admitted: 'admission',
  underwent: 'the procedure',
  operated: 'the operation',
  performed: 'the procedure',
  admission: 'admission',
  injections: 'the injection',
};

/** The dates that can be day 0: those of an intervention first, then the earliest one. Only a person chooses. */
function dayZeros(prose: Prose, known: readonly Dated[]): DayZero[] {
  const days = known.filter(({ date }) => isDay(date));
  const zeros: DayZero[] = [];
  for (const [index, found] of days.entries()) {
    if (zeros.length === mostZeros) break;
    const word = eventAt(prose, found, days[index - 1], days[index + 1]);
    if (word) zeros.push({ found, words: nouns[word] ?? `the ${word}` });
  }
  const isAdmission = ({ words }: DayZero) => (words === 'admission' ? 1 : 0);
  zeros.sort((a, b) => isAdmission(a) - isAdmission(b));
  const earliest = days.reduce<Dated | undefined>(
    (first, one) => (!first || before(one, first) ? one : first),
    undefined,
  );
  if (earliest && !zeros.some(({ found }) => found === earliest)) zeros.push({ found: earliest, words: 'day 0' });
  return zeros.slice(0, mostZeros);
}

/** The intervention that a date dates: the nearest one before it, else the first one behind it, up to the next date. */
function eventAt(prose: Prose, { span }: Dated, last: Dated | undefined, next: Dated | undefined): string | undefined {
  const sentence = prose.sentenceAt(span.start)?.span;
  if (!sentence) return undefined;
  const lead = prose.text.slice(Math.max(sentence.start, last?.span.end ?? 0, span.start - 100), span.start);
  const tail = prose.text.slice(span.end, Math.min(sentence.end, next?.span.start ?? sentence.end, span.end + 80));
  const word = [...lead.matchAll(event)].at(-1) ?? [...tail.matchAll(event)][0];
  return word?.[1]?.toLowerCase();
}

function before(a: Dated, b: Dated): boolean {
  return timeBetween(b.date, a.date).endsWith('before');
}

function relativeTo(prose: Prose, found: Identified, zeros: readonly DayZero[], known: readonly Dated[]): Fix[] {
  const { date } = found;
  if (!isMonth(date)) return [];
  return zeros.flatMap((zero): Fix[] => {
    const date0 = zero.found.text;
    const time = zero.found === found ? '' : timeBetween(zero.found.date, date);
    const words = `${time} ${zero.words}`;
    const own = time === '' ? undefined : relativeEdit(prose, found, words);
    const all =
      known.length > 1 && known.length <= mostDates ? known.flatMap((each) => editFor(prose, each, zero)) : [];
    return [
      ...(own ? [byHand(say`Take ${date0} as day 0: write \`${words}\``, [own])] : []),
      ...(all.length > 1 ? [byHand(say`Take ${date0} as day 0: count all dates of the text from it`, all)] : []),
    ];
  });
}

function byHand(title: string, edits: readonly Edit[]): Fix {
  return { title, safe: false, byHand: true, edits };
}

function editFor(prose: Prose, each: Dated, zero: DayZero): Edit[] {
  const time = timeBetween(zero.found.date, each.date);
  if (time === '' && !isDay(each.date)) return [];
  const edit = relativeEdit(prose, each, time === '' ? 'on day 0' : `${time} ${zero.words}`);
  return edit ? [edit] : [];
}

/** The words in the place of a date and of the preposition before it, `On 12 March 2022`; its capital is kept. */
function relativeEdit({ report }: Prose, found: Identified, words: string): Edit | undefined {
  const place = withPreposition(report.text, found);
  return editOf(report, found, place, startsLarge(report.text, place, found) ? capital(words) : words);
}

function startsLarge(text: string, place: Span, { span }: Identified): boolean {
  return place.start < span.start && /\p{Lu}/u.test(text[place.start]!);
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

const preposition = /(?:^|[^\p{L}])((?:[Oo]n|[Ii]n|[Aa]t)(?:[ ]the)?(?:[ ](?:early|late))?[ ])$/u;

function withPreposition(text: string, { span }: Identified): Span {
  const lead = preposition.exec(text.slice(Math.max(0, span.start - 16), span.start))?.[1] ?? '';
  return { start: span.start - lead.length, end: span.end };
}

/** The year instead of the date: what US law allows. It loses the time between events, so only a person chooses. */
function yearOnly({ report }: Prose, found: Identified): Fix[] {
  const year = found.date?.year;
  if (year === undefined) return [];
  const place = withPreposition(report.text, found);
  const words = place.start === found.span.start ? String(year) : `in ${year}`;
  const newText = startsLarge(report.text, place, found) ? capital(words) : words;
  const edit = editOf(report, found, place, newText);
  return edit ? [byHand(say`Keep only the year, \`${year}\``, [edit])] : [];
}
