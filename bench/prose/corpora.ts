import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { type Prose, proseOfReport } from '../../server/src/core/prose/prose';
import { parseSource } from '../../server/src/core/syntax/source';

/** A text of a corpus, as plain text. */
export interface Document {
  readonly id: string;
  readonly text: string;
}

/** A folder of texts that others wrote and labelled. What is missing or unreadable is noted, and never stops a run. */
export class Corpora {
  readonly folder: string;
  readonly notes: string[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The records of a file of JSON lines. */
  lines<T>(file: string): T[] {
    const text = this.#read(file);
    if (text === undefined) {
      this.notes.push(`skipped: no ${file}`);
      return [];
    }
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line, index) => {
        try {
          return [JSON.parse(line) as T];
        } catch {
          this.notes.push(`skipped: line ${index + 1} of ${file} is no JSON`);
          return [];
        }
      });
  }

  /** All texts below a folder: `.txt` files, and `.json` files with their text under `text`. */
  documents(folder: string): Document[] {
    const inside = path.join(this.folder, folder);
    if (!existsSync(inside)) {
      this.notes.push(`skipped: no ${folder}`);
      return [];
    }
    const names = readdirSync(inside, { recursive: true, encoding: 'utf8' }).sort();
    return names.flatMap((name) => {
      const id = path.basename(name).replace(/\.\w+$/, '');
      if (name.endsWith('.txt')) return [{ id, text: this.#read(path.join(folder, name)) ?? '' }];
      if (!name.endsWith('.json') || names.includes(name.replace(/\.json$/, '.txt'))) return [];
      const text = textOf(this.#read(path.join(folder, name)) ?? '');
      if (text === undefined) this.notes.push(`skipped: ${folder}/${name} holds no text`);
      return text === undefined ? [] : [{ id, text }];
    });
  }

  /** The labelled documents of a folder with their labels; labels without a text are noted. */
  labelled<T extends { readonly id: string }>(folder: string, file: string): (Document & { readonly labels: T })[] {
    const labels = this.lines<T>(`${folder}/${file}`);
    if (labels.length === 0) return [];
    const texts = new Map(this.documents(folder).map((document) => [document.id, document]));
    return labels.flatMap((one) => {
      const document = texts.get(String(one.id));
      if (!document) this.notes.push(`skipped: ${folder} has no text for ${one.id}`);
      return document ? [{ ...document, labels: one }] : [];
    });
  }

  /** Articles pasted from web pages, with the annotations that came with them. */
  pastedArticles(): (Document & { readonly labels: readonly { start: number; end: number; text: string }[] })[] {
    return this.documents('pasted-articles').flatMap(({ id, text }) => {
      const json = this.#read(`pasted-articles/${id}.json`);
      return json === undefined ? [] : [{ id, text, labels: annotationsOf(json) }];
    });
  }

  #read(file: string): string | undefined {
    const full = path.join(this.folder, file);
    return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  }
}

function textOf(json: string): string | undefined {
  try {
    const { text } = JSON.parse(json) as { readonly text?: unknown };
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Annotations in the form of BioC, whose places are `[start, length]`. */
function annotationsOf(json: string): { start: number; end: number; text: string }[] {
  type Annotation = { readonly text?: string; readonly loc?: readonly (readonly [number, number])[] };
  type Bioc = { readonly passages?: readonly { readonly annotations?: readonly Annotation[] }[] };
  try {
    const { passages = [] } = JSON.parse(json) as Bioc;
    return passages.flatMap(({ annotations = [] }) =>
      annotations.flatMap(({ text = '', loc = [] }) =>
        loc.map(([start, length]) => ({ start, end: start + length, text })),
      ),
    );
  } catch {
    return [];
  }
}

const front = '---\ncase-report: 1\n---\n\n';

/** The text of a report whose front matter states no fact and whose body is `text`, which begins at `offset`. */
export function asReport(text: string): { readonly report: string; readonly offset: number } {
  return { report: front + text, offset: front.length };
}

/** Plain text as the narrative of such a report. */
export function asNarrative(text: string): { readonly prose: Prose; readonly offset: number } {
  const { report, offset } = asReport(text);
  return { prose: proseOfReport(new Report(parseSource(report)), lexicon.journals.get('generic-care')!), offset };
}
