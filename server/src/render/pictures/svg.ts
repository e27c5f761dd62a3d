import { escapeXml } from '../escape';

/** Attributes of an element; what is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element of SVG. Looks are presentation attributes, which a style sheet may overrule and a content security policy
 * without inline styles allows.
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value!)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A line of text at a place; `attributes` tell its size and anchor. */
export function label(x: number, y: number, words: string, attributes: Attributes = {}): string {
  return element('text', { x, y, class: 'ink', fill: ink, ...attributes }, escapeXml(words));
}

/** The colour of text and axes; on the page, that of the text around the picture. */
export const ink = '#1b1b1b';
/** The colour of what may stand back. */
export const faint = '#d5d5d8';
export const paper = '#ffffff';

const family = "Arial, 'Liberation Sans', Helvetica, sans-serif";

/** What a picture is, beside what it shows. */
export interface PictureFrame {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** All that the picture says, in words. */
  readonly description: string;
}

/** A whole picture on white paper: it has a title and a description, loads nothing and runs nothing. */
export function picture({ id, width, height, title, description }: PictureFrame, body: readonly string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      class: 'picture',
      'aria-labelledby': `${id}-title ${id}-description`,
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      width,
      height,
      'font-family': family,
      'font-size': 11,
    },
    element('title', { id: `${id}-title` }, escapeXml(title)),
    element('desc', { id: `${id}-description` }, escapeXml(description)),
    element('rect', { class: 'paper', x: 0, y: 0, width, height, fill: paper }),
    ...body.map((line) => `\n${line}`),
    '\n',
  );
}

/** A number as a coordinate: two decimals are finer than any printer. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Widths of letters in Arial, as parts of its size; what is not listed counts as an average letter. */
const widths: readonly [letters: RegExp, width: number][] = [
  [/[ijl.,:;'|!]/, 0.26],
  [/[ftrI()[\]/\- ]/, 0.34],
  [/[mwMW%@]/, 0.9],
  [/[A-Z≥≤→←↑↓]/, 0.7],
  [/[^\u0000-\u2fff]/, 1],
];

/** About how wide a text is. A picture is drawn without knowing the reader's fonts, so this errs on the wide side. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.57;
  return width * size;
}

/** Breaks a text into lines of at most `width`; of more than `most` lines the rest is cut off with an ellipsis. */
export function wrapped(text: string, size: number, width: number, most = 50): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => chopped(each, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/\s?\S{0,3}$/, '')} …`];
}

/** A word that is wider than a line, in pieces. */
function chopped(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const letters = Math.max(1, Math.floor(width / (size * 0.9)));
  return word.match(new RegExp(`.{1,${letters}}`, 'gsu')) ?? [];
}
