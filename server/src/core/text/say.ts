/**
 * The sentences of a language, by the English ones; both hold `{0}`, `{1}` … for what is put in. What is missing is said
 * in English.
 */
export type Catalog = ReadonlyMap<string, string>;

/** English needs no catalog. */
let catalog: Catalog | undefined;

/**
 * Says everything from now on in the language of the catalog, or in English without one. An adapter calls it once, before
 * the first report is read: what was said before stays as it is.
 */
export function speak(language: Catalog | undefined): void {
  catalog = language;
}

/** Says what a function says in English: for what is written into files that others read. */
export function inEnglish<T>(make: () => T): T {
  const before = catalog;
  catalog = undefined;
  try {
    return make();
  } finally {
    catalog = before;
  }
}

/**
 * A sentence for people: say`${name} has no unit.` Its English is its key. Not at the top of a module, where the language
 * is not known yet, and not for text that goes into a report.
 */
export function say(sentence: TemplateStringsArray, ...values: readonly (string | number | undefined)[]): string {
  if (values.length === 0) return said(sentence[0]!);
  const translated = catalog?.get(sentence.reduce((key, part, index) => `${key}{${index - 1}}${part}`));
  if (translated !== undefined) return translated.replace(/\{(\d+)\}/g, (_, index) => String(values[index]));
  let text = sentence[0]!;
  for (let index = 0; index < values.length; index++) text += `${values[index]}${sentence[index + 1]}`;
  return text;
}

/** Several things in one sentence: `a`, `a and b`, `a, b and c`. */
export function sayAll(parts: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (parts.length < 2) return parts.join('');
  const [head, last] = [parts.slice(0, -1).join(', '), parts.at(-1)];
  return conjunction === 'and' ? say`${head} and ${last}` : say`${head} or ${last}`;
}

/** Several words as they are written in a report or a configuration, in one sentence. */
export function sayEach(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return sayAll(
    words.map((word) => `\`${word}\``),
    conjunction,
  );
}

/** A sentence or a name that comes from data, such as what a key of the format means. */
export function said(text: string): string {
  return catalog?.get(text) ?? text;
}
