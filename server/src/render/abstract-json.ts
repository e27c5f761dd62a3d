import type { AbstractDocument } from './abstract';

/** What scripts are promised; see the command line's reference. */
export interface AbstractJson {
  readonly journal: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly text: string;
    readonly words: number;
    readonly draft: boolean;
  }[];
  /** Words of the author; those of drafts are not among them. */
  readonly words: number;
  readonly limit: { readonly min?: number; readonly max?: number; readonly confidence: string } | null;
  readonly keywords: readonly string[];
  readonly statements: readonly {
    readonly id: string;
    readonly label: string;
    readonly text: string | null;
    readonly missing: boolean;
  }[];
}

/** A formatted abstract as data. */
export function abstractToData(document: AbstractDocument): AbstractJson {
  const { journal, sections, words, limit, keywords, statements } = document;
  return {
    journal: journal.id,
    sections: sections.map(({ heading, text, words, draft }) => ({ heading, text, words, draft })),
    words,
    limit: limit
      ? {
          ...(limit.min === undefined ? {} : { min: limit.min }),
          ...(limit.max === undefined ? {} : { max: limit.max }),
          confidence: limit.confidence,
        }
      : null,
    keywords: keywords.map(({ text }) => text),
    statements: statements.map(({ id, label, text, missing }) => ({ id, label, text: text ?? null, missing })),
  };
}

/** A formatted abstract as JSON, with a line break at its end. */
export function abstractToJson(document: AbstractDocument): string {
  return `${JSON.stringify(abstractToData(document), undefined, 2)}\n`;
}
