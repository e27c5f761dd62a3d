import type { BibliographyEntry, BibliographyFile, BibliographyProblem, CslItem } from '../core/model/surroundings';
import { LineIndex } from '../core/text/line-index';
import { say } from '../core/text/say';
import type { Span } from '../core/text/span';
import { type BibtexEntry, bibtexEntries } from './bibtex-entries';

/**
 * Reads a file of references, BibTeX or CSL-JSON. Never throws: a mistake is a problem with its place, and costs no other
 * entry. The library that knows BibTeX is loaded with the first file that needs it.
 */
export async function readBibliography(path: string, text: string): Promise<BibliographyFile> {
  const form = formOf(path, text);
  if (form === 'csl') return { path, ...readCsl(text) };
  if (form === 'bibtex') return { path, ...(await readBibtex(text)) };
  return { path, unread: 'unknown format', entries: [], problems: [] };
}

type Form = 'csl' | 'bibtex' | undefined;
type Read = Pick<BibliographyFile, 'entries' | 'problems'>;

function formOf(path: string, text: string): Form {
  if (/\.(?:bib|bibtex|biblatex)$/i.test(path)) return 'bibtex';
  if (/\.json$/i.test(path)) return 'csl';
  const begin = text.trimStart();
  if (begin === '' || /^@\w/m.test(begin)) return 'bibtex';
  return /^[[{]/.test(begin) ? 'csl' : undefined;
}

// --- BibTeX ---

/** Macros longer than this together, in UTF-16 code units, are not read with each entry of a broken file. */
const longestMacros = 20_000;
const mostProblems = 100;

async function readBibtex(text: string): Promise<Read> {
  const lines = new LineIndex(text);
  const all = bibtexEntries(text);
  const written = ({ span }: BibtexEntry) => text.slice(span.start, span.end);
  const macros = all
    .filter(({ type, closed }) => type === 'string' && closed)
    .map(written)
    .join('\n');
  const cited = all.filter(({ type }) => type !== 'string');
  const sound = cited.filter(({ closed, key }) => closed && key !== '');
  const items = new Map<BibtexEntry, CslItem>();
  const problems: BibliographyProblem[] = all
    .filter(({ type, closed, key }) => !closed || (type !== 'string' && key === ''))
    .map(({ span, closed, key }) => ({
      message: closed
        ? say`The entry has no key.`
        : key
          ? say`The entry \`${key}\` is never closed.`
          : say`The entry is never closed.`,
      start: lines.position(span.start),
    }));
  if (sound.length > 0) {
    const parse = await bibtexParser();
    const together = attempt(() => parse(`${macros}\n${sound.map(written).join('\n')}`));
    if (together.ok && together.value.length === sound.length) {
      for (const [index, entry] of sound.entries()) items.set(entry, together.value[index]!);
    } else {
      // One of them has a mistake: each is read by itself.
      const before = macros.length > longestMacros ? '' : `${macros}\n`;
      for (const entry of sound) {
        const alone = attempt(() => parse(before + written(entry)));
        if (alone.ok && alone.value.length === 1) items.set(entry, alone.value[0]!);
        else
          problems.push({
            message: faultOf(entry),
            start: lines.position(entry.span.start + placeOf(alone, before, written(entry))),
          });
      }
    }
  }
  const entries = cited
    .filter(({ key }) => key !== '')
    .map((entry) => entryAt(lines, entry.key, entry.keySpan, items.get(entry)));
  return { entries, problems: inOrder([...problems, ...repeated(entries)]) };
}

/** Whole files at once, so that entries may refer to one another. */
async function bibtexParser(): Promise<(text: string) => CslItem[]> {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  return (text) => {
    const items = plugins.input.chain(text, { forceType: '@bibtex/text', generateGraph: false });
    return items.map((item) => withEtAl(item as CslItem));
  };
}

function withEtAl(item: CslItem): CslItem {
  const names = (list: CslItem['author']) =>
    list?.map((name) => (name.family === 'others' && !name.given ? { literal: 'others' } : name));
  return {
    ...item,
    ...(item.author ? { author: names(item.author) } : {}),
    ...(item.editor ? { editor: names(item.editor) } : {}),
  };
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

function attempt<T>(read: () => T): Attempt<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    return { ok: false, error };
  }
}

function faultOf({ key }: BibtexEntry): string {
  return say`The entry \`${key}\` can’t be read from here on: a comma, an equals sign, a quote or a bracket is missing or one too many.`;
}

/** The library says where it stopped, in lines and columns of what it was given. */
function placeOf(read: Attempt<unknown>, before: string, entry: string): number {
  const message = !read.ok && read.error instanceof Error ? read.error.message : '';
  const [, line, column] = /at line (\d{1,9}) col (\d{1,9})/.exec(message) ?? [];
  if (line === undefined) return 0;
  const given = before + entry;
  const offset = new LineIndex(given).offset({ line: Number(line) - 1, character: Number(column) - 1 });
  return Math.max(0, offset - before.length);
}

// --- CSL-JSON ---

const token = /"(?:[^"\\]|\\.)*"|[[\]{}:]|-?\d[\d.eE+-]*/g;

/** Where the `id` of each item of a list stands; ids of what an item holds are none. */
function idPlaces(text: string): Span[] {
  const places: Span[] = [];
  let depth = 0;
  let before = '';
  let name = '';
  for (const { 0: sign, index } of text.matchAll(token)) {
    if (depth === 2 && before === ':' && name === '"id"' && /^["\d-]/.test(sign)) {
      const quote = sign.startsWith('"') ? 1 : 0;
      places.push({ start: index + quote, end: index + sign.length - quote });
    }
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    name = sign === ':' ? before : '';
    before = sign;
  }
  return places;
}

function readCsl(text: string): Read {
  const lines = new LineIndex(text);
  const parsed = attempt(() => JSON.parse(text) as unknown);
  if (!parsed.ok) return { entries: [], problems: [jsonFault(parsed.error, text, lines)] };
  if (!Array.isArray(parsed.value))
    return {
      entries: [],
      problems: [{ message: say`CSL-JSON is a list of references; this file holds none.`, start: lines.position(0) }],
    };
  return cslEntries(parsed.value, text, lines);
}

function cslEntries(list: readonly unknown[], text: string, lines: LineIndex): Read {
  const places = idPlaces(text);
  const entries: BibliographyEntry[] = [];
  const problems: BibliographyProblem[] = [];
  let given = 0;
  for (const [index, one] of list.entries()) {
    const { id, type } = (typeof one === 'object' && one !== null ? one : {}) as { id?: unknown; type?: unknown };
    if (typeof id === 'string' || typeof id === 'number') {
      const item = {
        ...(shallow(one, deepest) as object),
        id: String(id),
        type: typeof type === 'string' ? type : 'document',
      };
      entries.push(entryAt(lines, item.id, places[given++] ?? { start: 0, end: 0 }, item));
    } else {
      const start = lines.position(places[given]?.start ?? text.length);
      problems.push({ message: say`Reference ${index + 1} of the list has no \`id\` to cite it by.`, start });
    }
  }
  return { entries, problems: inOrder([...problems, ...repeated(entries)]) };
}

/** No field of a reference is nested deeper; what is deeper is left out. */
const deepest = 5;

function shallow(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return undefined;
  if (Array.isArray(value)) return value.map((each) => shallow(each, depth - 1) ?? null);
  const fields = Object.entries(value).map(([name, each]) => [name, shallow(each, depth - 1)] as const);
  return Object.fromEntries(fields.filter(([, each]) => each !== undefined));
}

function jsonFault(error: unknown, text: string, lines: LineIndex): BibliographyProblem {
  const message = error instanceof Error ? error.message : '';
  const [, position] = /at position (\d{1,10})/.exec(message) ?? [];
  const offset = position === undefined ? (/end of/.test(message) ? text.length : 0) : Number(position);
  return {
    message: say`The file is no JSON: a comma, a quote or a bracket is wrong here or further on.`,
    start: lines.position(offset),
  };
}

// --- both ---

function entryAt(lines: LineIndex, key: string, span: Span, item: CslItem | undefined): BibliographyEntry {
  return { key, start: lines.position(span.start), end: lines.position(span.end), item };
}

function repeated(entries: readonly BibliographyEntry[]): BibliographyProblem[] {
  const first = new Map<string, BibliographyEntry>();
  const problems: BibliographyProblem[] = [];
  for (const entry of entries) {
    const before = first.get(entry.key);
    if (before)
      problems.push({
        message: say`The key \`${entry.key}\` is given twice, first in line ${before.start.line + 1}.`,
        start: entry.start,
      });
    else first.set(entry.key, entry);
  }
  return problems;
}

function inOrder(problems: readonly BibliographyProblem[]): BibliographyProblem[] {
  return [...problems]
    .sort((a, b) => a.start.line - b.start.line || a.start.character - b.start.character)
    .slice(0, mostProblems);
}
