import type { Located } from '../model/located';
import type { Span } from '../text/span';
import { expansionBefore, isExpansion } from './expansion';
import { once, type Part, type Prose } from './prose';
import type { Word } from './words';

/** An abstract stands alone: what it spells out is to be spelt out again behind it. */
export type AbbreviationScope = 'abstract' | 'body';

/** A place where the narrative spells an abbreviation out. */
export interface Definition {
  readonly short: string;
  /** The words it stands for; `undefined` where it stands in brackets behind words that its letters don't fit. */
  readonly long: string | undefined;
  readonly shortSpan: Span;
  readonly longSpan: Span | undefined;
  readonly scope: AbbreviationScope;
}

/** An abbreviation in the narrative, in the singular, with the place where it stands. */
export interface AbbreviationUse {
  readonly short: string;
  readonly span: Span;
  readonly scope: AbbreviationScope;
}

/** What the narrative and the front matter say of abbreviations. */
export interface Abbreviations {
  readonly definitions: readonly Definition[];
  /** All that are spelt out, and those that are only listed, with their definitions. */
  readonly explained: ReadonlyMap<string, readonly Definition[]>;
  /** Where they stand, the definitions themselves left out. */
  readonly uses: readonly AbbreviationUse[];
  /** The front matter's own list. */
  readonly declared: ReadonlyMap<string, { readonly long: string; readonly at: Located; readonly keySpan: Span }>;
}

/** The abbreviations of a narrative. */
export const abbreviationsOf = once((prose: Prose): Abbreviations => {
  const declared = new Map(
    prose.report.root
      .get('abbreviations')
      .entries()
      .flatMap(({ key, keySpan, value }) =>
        value.fact === undefined ? [] : [[key, { long: value.fact, at: value, keySpan }] as const],
      ),
  );
  const definitions = definitionsIn(prose);
  const explained = new Map<string, Definition[]>([...declared.keys()].map((short) => [short, []]));
  for (const definition of definitions) {
    const own = explained.get(definition.short);
    if (own) own.push(definition);
    else explained.set(definition.short, [definition]);
  }
  return { definitions, explained, uses: usesIn(prose, definitions, [...explained.keys()]), declared };
});

/** What the report says an abbreviation stands for; a definition in `scope` wins. */
export function expansionOf(prose: Prose, short: string, scope: AbbreviationScope): string | undefined {
  const { explained, declared } = abbreviationsOf(prose);
  const own = (explained.get(short) ?? []).filter(({ long }) => long !== undefined);
  return (own.find((one) => one.scope === scope) ?? own[0])?.long ?? declared.get(short)?.long;
}

const scopeOf = (part: Part): AbbreviationScope => (part === 'abstract' ? 'abstract' : 'body');

/** No abbreviation is longer. */
const longest = 12;
const shortForm = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}/&.+-]{0,11}$/u;
/** Words by which authors introduce an abbreviation in brackets. */
const introduction =
  /^(?:(?:henceforth|hereafter|hereinafter|abbreviated(?: as| to)?|also|or|the|an?|i\.e\.?)[,:]? )+/i;

/** Whether a text can be an abbreviation: short, with a capital, and no plain word or number. */
function isShort(text: string): boolean {
  if (text.length < 2 || text.length > longest || !shortForm.test(text)) return false;
  return /\p{Lu}/u.test(text) && !/^\p{Lu}?\p{Ll}+$/u.test(text) && !/^[\d./+-]*(?:\p{Lu}[\d./+-]*)?$/u.test(text);
}

/** An abbreviation without the `s` of its plural. */
function singular(text: string): string {
  return /\p{Lu}['’]?s$/u.test(text) && text.length > 2 ? text.replace(/['’]?s$/, '') : text;
}

function definitionsIn(prose: Prose): Definition[] {
  const found: Definition[] = [];
  for (const { span, part } of prose.parts) {
    const scope = scopeOf(part);
    const text = prose.text.slice(span.start, span.end);
    for (const match of text.matchAll(bracketed)) {
      const at = { start: span.start + match.index + 1, end: span.start + match.index + match[0].length - 1 };
      const definition = defined(prose, at, match[1]!, span.start);
      if (definition) found.push({ ...definition, scope });
    }
    for (const match of text.matchAll(listed)) {
      const [whole, short, mark, long] = match as unknown as [string, string, string, string];
      if (!isShort(short) || !isExpansion(singular(short), long) || long.split(/\s+/).length > short.length + 1)
        continue;
      const start = span.start + match.index + whole.indexOf(short);
      const longStart = start + short.length + mark.length;
      found.push({
        short: singular(short),
        long: long.replace(/\s+/g, ' '),
        shortSpan: { start, end: start + short.length },
        longSpan: { start: longStart, end: longStart + long.length },
        scope,
      });
    }
  }
  return found.sort((a, b) => a.shortSpan.start - b.shortSpan.start);
}

const bracketed = /[([]([^()[\]\n]{2,160})[)\]]/g;
/** A legend: `BMI, body mass index; NRS = numeric rating scale`. */
const listed = /\b([A-Z][A-Za-z\d/&+-]{1,11})((?:\s?[=:\u2013]|,)\s)(\p{L}[^\n;.,()]{3,80})(?=[;.,)\n]|$)/gmu;

/** `long form (SHORT)` or `SHORT (long form)`; `inside` stands at `at`. */
function defined(prose: Prose, at: Span, inside: string, from: number): Omit<Definition, 'scope'> | undefined {
  const { text } = prose;
  const lead = introduction.exec(inside)?.[0].length ?? 0;
  const head = /^[^,;:=]{0,40}/.exec(inside.slice(lead))![0];
  const word = head.replace(/^["“‘']|["”’']$/g, '').trim();
  const start = at.start + lead + head.indexOf(word);
  if (isShort(word)) {
    const before = expansionBefore(prose, at.start - 1, singular(word), from);
    if (before) {
      const long = text.slice(before.start, before.end).replace(/\s+/g, ' ');
      return { short: singular(word), long, shortSpan: { start, end: start + word.length }, longSpan: before };
    }
    // In brackets by itself it is introduced, whatever its letters.
    if (
      lead + head.length === inside.length &&
      /\p{L}\s*$/u.test(text.slice(Math.max(from, at.start - 4), at.start - 1))
    )
      return {
        short: singular(word),
        long: undefined,
        shortSpan: { start, end: start + word.length },
        longSpan: undefined,
      };
  }
  const behind = /(?:^|[\s("“/])([\p{L}\p{N}][\p{L}\p{N}/&.+-]{1,11})["”]?\s?$/u.exec(
    text.slice(Math.max(from, at.start - 16), at.start - 1),
  )?.[1];
  if (!behind || !isShort(behind) || !/\p{Lu}.*\p{Lu}/u.test(behind)) return undefined;
  const long = /^[^,;:=]{0,120}/.exec(inside)![0].trim();
  if (!isExpansion(singular(behind), long)) return undefined;
  const shortStart = text.lastIndexOf(behind, at.start - 2);
  return {
    short: singular(behind),
    long: long.replace(/\s+/g, ' '),
    shortSpan: { start: shortStart, end: shortStart + behind.length },
    longSpan: { start: at.start, end: at.start + long.length },
  };
}

function usesIn(prose: Prose, definitions: readonly Definition[], explained: readonly string[]): AbbreviationUse[] {
  const { text, words } = prose;
  const known = new Map<string, string[]>();
  for (const short of explained) {
    const first = /^[\p{L}\p{N}\p{M}]+/u.exec(short)?.[0];
    if (first)
      known.set(
        first,
        [...(known.get(first) ?? []), short].sort((a, b) => b.length - a.length),
      );
  }
  const places = new Set(definitions.map(({ shortSpan }) => shortSpan.start));
  const uses: AbbreviationUse[] = [];
  let part = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (!hasTwoCapitals(word.text) && !known.has(word.text)) continue;
    const short = known.get(singular(word.text))?.find((one) => stands(text, one, word.start)) ?? shortOf(word);
    if (short === undefined || places.has(word.start)) continue;
    while (prose.parts[part]!.span.end <= word.start) part++;
    const end = text.startsWith(short, word.start) ? Math.max(word.start + short.length, word.end) : word.end;
    uses.push({ short, span: { start: word.start, end }, scope: scopeOf(prose.parts[part]!.part) });
    while (index + 1 < words.length && words[index + 1]!.start < end) index++;
  }
  return uses;
}

function stands(text: string, short: string, at: number): boolean {
  return (
    text.startsWith(short, at) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(at + short.length, at + short.length + 4).replace(/^['’]?s\b/, ''))
  );
}

/** A word that looks like an abbreviation: more capitals than small letters, nothing but letters. */
function shortOf(word: Word): string | undefined {
  const short = singular(word.text);
  if (short.length < 2 || short.length > 8 || !/^[A-Za-z]+$/.test(short)) return undefined;
  const capitals = short.replace(/[^A-Z]/g, '').length;
  return capitals >= 2 && capitals > short.length - capitals ? short : undefined;
}

function hasTwoCapitals(text: string): boolean {
  let capitals = 0;
  for (let at = 0; at < text.length && capitals < 2; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) capitals++;
  }
  return capitals === 2;
}
