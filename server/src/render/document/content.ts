/*
 * A text between the report and its printed forms: what HTML, DOCX and JATS all have. Writers know these and nothing of
 * Markdown; readers know Markdown and nothing of the forms.
 */

/** Text inside a paragraph. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'code' | 'superscript'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }
  /** Numbers of the reference list, printed as `[1,3-5]`. */
  | { readonly kind: 'citation'; readonly numbers: readonly number[]; readonly text: string }
  /** `Figure 2`, with the figure it leads to. */
  | { readonly kind: 'figure-mention'; readonly number: number; readonly text: string }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  /** Level 0 is the title of the whole. */
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly start: number | undefined; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'table'; readonly table: TableBlock }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'figure'; readonly figure: Figure };

export interface TableBlock {
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** How much of the width each column has, where they are not alike. */
  readonly widths?: readonly number[];
}

/** A figure with its number in the report. */
export interface Figure {
  readonly number: number;
  /** The author's name for it, if any. */
  readonly id: string | undefined;
  /** The path of its file as the report names it. */
  readonly file: string | undefined;
  readonly caption: string | undefined;
  /** What it shows, for readers who cannot see it. */
  readonly alt: string | undefined;
  readonly panels: readonly { readonly letter: string; readonly text: string | undefined }[];
}

/** The bytes of a figure's file. */
export interface Picture {
  readonly format: 'png' | 'jpeg' | 'gif' | 'webp' | 'svg';
  readonly bytes: Uint8Array;
  /** In pixels; absent where the file doesn't tell. */
  readonly width?: number;
  readonly height?: number;
}

/** The pictures of a report by the paths under which it names them, and what kept one out, in sentences. */
export interface FoundPictures {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly remarks: readonly string[];
}

/** A plain text as content. */
export function plain(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}

/** A paragraph of plain text. */
export function paragraph(...content: readonly (Inline | string)[]): Block {
  return { kind: 'paragraph', content: content.flatMap((part) => (typeof part === 'string' ? plain(part) : [part])) };
}

/** Content in bold. */
export function strong(text: string): Inline {
  return { kind: 'strong', content: plain(text) };
}

/** Content without its marks. */
export function wordsOf(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (part.kind === 'break') return ' ';
      return 'content' in part ? wordsOf(part.content) : part.text;
    })
    .join('');
}
