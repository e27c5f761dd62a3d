import type { Report } from '../../model/report';
import type { Prose } from '../../prose/prose';
import { scoresIn } from '../../prose/scores';
import type { Span } from '../../text/span';
import type { Score } from '../../values/score';
import { agree, type Figure, figuresIn, near, numbersIn, sharesIn } from './figures';

/** A score as a number; `undefined` for a class or a bound. */
export function numberOf(score: Score): number | undefined {
  return score.kind === 'number' || score.kind === 'fraction' ? score.value : undefined;
}

/** What a report says in numbers, its abstract apart. */
export class Rest {
  readonly #report: Report;
  readonly #prose: Prose;
  readonly #parts: readonly { readonly text: string; readonly span: Span }[];
  readonly #said: string;
  readonly #values = new Map<string, readonly number[]>();
  #lower: string | undefined;
  #numbers: ReadonlySet<number> | undefined;
  #figures: readonly Figure[] | undefined;

  constructor(report: Report, prose: Prose) {
    this.#report = report;
    this.#prose = prose;
    this.#parts = [
      { text: report.text, span: { start: 0, end: report.source.body.span.start } },
      ...prose.parts.filter(({ part }) => part !== 'abstract').map(({ span }) => ({ text: prose.text, span })),
    ];
    this.#said = this.#parts.map(({ text, span }) => text.slice(span.start, span.end)).join('\n');
  }

  /** Whether a number stands anywhere, whatever it counts. */
  hasNumber(value: number): boolean {
    this.#numbers ??= new Set(numbersIn(this.#said));
    return this.#numbers.has(value);
  }

  /** Whether a word stands anywhere. */
  says(word: string | undefined): boolean {
    this.#lower ??= this.#said.toLowerCase();
    return word !== undefined && this.#lower.includes(word);
  }

  get figures(): readonly Figure[] {
    this.#figures ??= this.#parts.flatMap(({ text, span }) => [...figuresIn(text, span), ...sharesIn(text, span)]);
    return this.#figures;
  }

  /** The different values with a unit; a text may repeat one a thousand times. */
  #valuesIn(unit: string): readonly number[] {
    let known = this.#values.get(unit);
    if (!known) {
      known = [...new Set(this.figures.flatMap((one) => (one.unit === unit ? one.value : [])))];
      this.#values.set(unit, known);
    }
    return known;
  }

  get #scores(): readonly number[] {
    const measured = this.#report.cases.flatMap(({ measures }) => measures.flatMap(({ scores }) => scores));
    return [
      ...measured.flatMap(({ score }) => (score?.ok ? (numberOf(score.value) ?? []) : [])),
      ...scoresIn(this.#prose).flatMap(({ score }) => numberOf(score) ?? []),
    ];
  }

  /** Whether a figure of the abstract stands in the rest, or can be computed from what stands there. */
  has(one: Figure, patients: number): boolean {
    const { value, unit, about, span } = one;
    // Mostly it stands there in the same words, and then nothing need be read.
    if (this.#said.includes(this.#prose.text.slice(span.start, span.end))) return true;
    const same = this.#valuesIn(unit);
    if (same.some((other) => agree(one, other))) return true;
    if (unit === '%')
      return this.#percent(value, patients, about, !/\d/.test(this.#prose.text.slice(span.start, span.end)));
    // The number alone, with its unit in a heading or a key, or in another one.
    if (this.#written(one)) return true;
    const is = (computed: number) => near(value, computed, about ? 0.15 : 0.02);
    for (const [index, a] of same.slice(0, mostPaired).entries()) {
      // Doses add up over sites and visits, times don't.
      for (let count = 2; unit !== 'days' && count <= 12; count++) if (is(a * count) || is(a / count)) return true;
      for (const b of same.slice(index + 1, mostPaired)) if (is(a + b) || is(Math.abs(a - b))) return true;
    }
    return false;
  }

  #written({ value, unit }: Figure): boolean {
    const factors = unit === 'days' ? timeFactors : [1, 1e-3, 1e-6, 10, 1e3];
    return factors.some((factor) => {
      const number = value / factor;
      const whole = Math.round(number * 2) / 2;
      return Math.abs(number - whole) < 0.02 && this.hasNumber(whole) && whole > 12;
    });
  }

  /** A percentage that two scores, or the number of patients, can give. */
  #percent(value: number, patients: number, about: boolean, inWords: boolean): boolean {
    const tolerance = about ? 5 : 1;
    if (this.hasNumber(value) || this.hasNumber(100 - value)) return true;
    for (let count = 0; count <= patients; count++)
      if (Math.abs((count / patients) * 100 - value) < tolerance) return true;
    const scores = [...new Set(this.#scores)].slice(0, mostPaired);
    // By how much words fell is told of pain that nobody scored.
    if (inWords && scores.length < 2) return true;
    return scores.some((a) => a > 0 && scores.some((b) => Math.abs((Math.abs(a - b) / a) * 100 - value) < tolerance));
  }
}

const mostPaired = 60;
const timeFactors = [1 / 1440, 1 / 24, 1, 7, 30.4375, 365.25];
