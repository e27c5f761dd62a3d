import type { Span } from '../text/span';
import { once, type Prose } from './prose';

/** A figure or table that the narrative names by its number, as `Figure 1a` or the second of `Figs. 2 and 3`. */
export interface FigureCitation {
  readonly kind: 'figure' | 'table';
  readonly number: number;
  /** The letters of its panels, small, with those that a range leaves out. */
  readonly panels: readonly string[];
  /** The number with its panels; for the first behind a word such as `Figure`, that word too. */
  readonly span: Span;
  /** Whether a paragraph begins with it, as a legend does. */
  readonly legend: boolean;
}

/** `the Figure`, without a number, as a report with one figure has it. */
export interface UnnumberedCitation {
  readonly span: Span;
}

const keyword =
  /(?<![A-Za-z\d-])(figures?|figs?\.?|tables?|tabs?\.)[ \t\u00a0\u202f]{0,2}\n?(?=[\d(]|[ivx]{1,4}(?![A-Za-z]))/gi;
const alone =
  /(?<![p{L}p{N}-])\((?:see |see the )?(?:[Ff]igure|[Ff]ig\.)\)|(?<=\bthe )Figure(?= (?:shows|depicts|illustrates))/g;
/** Others have figures too: a supplement, or the paper that is spoken of. */
const elsewhereBefore =
  /(?:supplement(?:al|ary)?|suppl?\.|additional|online|appendix|extended data|their|his|her|whose)[ \t\n]{1,2}(?:data |material |file )?\(?$/i;
/** The knot, the splint and the shape of eight. */
const shape = /^\s{0,2}(?:sutur|stitch|splint|brace|bandage|strap|pattern|shape|config|knot)/i;
const elsewhereBehind =
  /^\s{0,2}(?:of|in|from) (?:ref|their|that |the (?:original|paper|article|study|supplement|appendix)|\[?@|\p{Lu}[\p{L}’'-]{1,40} (?:et al|and (?:colleagues|co)))/iu;

/** The figures and tables that the narrative cites by number, in the order of the file. */
export const figureCitations = once((prose: Prose): readonly FigureCitation[] => {
  const found: FigureCitation[] = [];
  for (const { span } of prose.parts) {
    const text = prose.text.slice(span.start, span.end);
    for (const match of text.matchAll(keyword)) {
      const start = span.start + match.index;
      if (elsewhereBefore.test(prose.text.slice(Math.max(span.start, start - 40), start))) continue;
      const items = new Items(
        prose.text,
        start + match[0].length,
        span.end,
        /^(?:figures|figs|tables|tabs)/i.test(match[1]!),
      );
      const cited = items.read();
      if (cited.length === 0 || elsewhereBehind.test(prose.report.text.slice(items.at, items.at + 80))) continue;
      if (cited[0]!.number === 8 && shape.test(text.slice(items.at - span.start, items.at - span.start + 20))) continue;
      const kind = /^t/i.test(match[1]!) ? 'table' : 'figure';
      const legend = /(?:^|\n)[ \t]{0,3}(?:[*_#>|-]{1,6} ?)?$/.test(
        prose.report.text.slice(Math.max(0, start - 12), start),
      );
      for (const [index, one] of cited.entries())
        found.push({ kind, ...one, span: { start: index === 0 ? start : one.span.start, end: one.span.end }, legend });
    }
  }
  return found;
});

/** Where the narrative speaks of its one figure without a number. */
export const unnumberedFigures = once((prose: Prose): readonly UnnumberedCitation[] =>
  prose.parts.flatMap(({ span }) =>
    [...prose.text.slice(span.start, span.end).matchAll(alone)].map(({ 0: { length }, index }) => ({
      span: { start: span.start + index, end: span.start + index + length },
    })),
  ),
);

type Item = Pick<FigureCitation, 'number' | 'panels' | 'span'>;

const number = /(\d{1,2}|[IVX]{1,4}|[ivx]{1,4}(?=[^\p{L}]))(?![\d%]|\.\d)/uy;
const letter = /(?:\(([A-Za-z])\)|([A-Za-z]))(?![\p{L}\p{N}])/uy;
const and = /[ \t]?(?:,[ \t\n]?(?:and[ \t\n])?|[ \t\n]and[ \t\n]|[ \t]?[&/][ \t]?)(?:panels? )?/y;
const to = /[ \t\u200b]?[-\u2010-\u2014][ \t\u200b]?|[ \t\n]to[ \t\n]/y;
/** What tells that a number behind a comma or an `and` is one of a figure where only one was announced. */
const closes = /\s{0,2}(?:[).;\]]|$)/y;
const mostPanels = 12;
const mostFigures = 30;

/** Reads `2`, `2a`, `2A, B`, `2a–c`, `1 and 3b`, `1-4` from a place. */
class Items {
  readonly #text: string;
  readonly #end: number;
  readonly #several: boolean;
  /** Behind what was read. */
  at: number;

  constructor(text: string, at: number, end: number, several: boolean) {
    this.#text = text;
    this.at = at;
    this.#end = end;
    this.#several = several;
  }

  read(): Item[] {
    const items: Item[] = [];
    const bracket = this.#text[this.at] === '(' ? 1 : 0;
    this.at += bracket;
    for (let more = this.#first(); more.length > 0 && items.length < mostFigures; more = this.#next(items.at(-1)!))
      items.push(...more);
    return items;
  }

  #item(): Item | undefined {
    const match = this.#match(number, this.at);
    if (!match) return undefined;
    const start = this.at;
    const value = /\d/.test(match[1]!) ? Number(match[1]) : roman(match[1]!);
    if (value === 0) return undefined;
    this.at += match[0].length;
    const panels = this.#panels();
    // `2nd` and `3D` before a word are no panels, and neither is a number that goes on as a word.
    if (panels === undefined || /[\p{L}\p{N}]/u.test(this.#text[this.at] ?? '')) {
      this.at = start;
      return undefined;
    }
    return { number: value, panels, span: { start, end: this.at } };
  }

  #panels(): string[] | undefined {
    const first = this.#match(letter, this.at);
    if (!first) return /\p{L}/u.test(this.#text[this.at] ?? '') ? undefined : [];
    this.at += first[0].length;
    const panels = [first[1] ?? first[2]!];
    while (panels.length < mostPanels) {
      const range = this.#match(to, this.at);
      const separator = range ?? this.#match(and, this.at);
      if (!separator) break;
      const next = this.#match(letter, this.at + separator[0].length);
      const name = next?.[1] ?? next?.[2];
      if (!next || !name || !follows(panels.at(-1)!, name)) break;
      const behind = this.at + separator[0].length + next[0].length;
      // `I` is a word as well.
      if (name === 'I' && this.#text[behind] === ' ') break;
      this.at = behind;
      if (range) panels.push(...between(panels.at(-1)!, name));
      panels.push(name);
    }
    return panels.map((each) => each.toLowerCase());
  }

  #first(): Item[] {
    const item = this.#item();
    return item ? [item] : [];
  }

  /** One more figure behind a comma or an `and`; behind a dash, those between as well. */
  #next(last: Item): Item[] {
    const before = this.at;
    const range = this.#match(to, this.at);
    const separator = range ?? this.#match(and, this.at);
    if (!separator) return [];
    this.at += separator[0].length;
    const item = this.#item();
    const step = item ? item.number - last.number : 0;
    if (!item || step <= 0 || step > mostFigures || !(this.#several || this.#match(closes, this.at))) {
      this.at = before;
      return [];
    }
    const skipped = range ? Array.from({ length: step - 1 }, (_, at) => last.number + 1 + at) : [];
    return [...skipped.map((each) => ({ number: each, panels: [], span: item.span })), item];
  }

  #match(form: RegExp, at: number): RegExpExecArray | null {
    if (at >= this.#end) return null;
    form.lastIndex = at;
    return form.exec(this.#text);
  }
}

/** A later letter of the same case: `Fig. 2B, a man` has one panel. */
function follows(before: string, next: string): boolean {
  return next > before && /[a-z]/.test(before) === /[a-z]/.test(next);
}

function between(first: string, last: string): string[] {
  const from = first.charCodeAt(0) + 1;
  const count = Math.min(last.charCodeAt(0) - from, mostPanels);
  return Array.from({ length: count }, (_, at) => String.fromCharCode(from + at));
}

function roman(text: string): number {
  const value: Record<string, number> = { i: 1, v: 5, x: 10 };
  const digits = [...text.toLowerCase()].map((sign) => value[sign]!);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
