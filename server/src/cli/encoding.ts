/** How the text of a file is written as bytes; a file is written back as it was read. */
export type Encoding = 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be';

/** A text with the way it was written. The byte order mark is no part of the text, as in an editor. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8 with mark', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const strict = {
  'utf-8': new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
  'utf-16le': new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }),
};

/**
 * Reads bytes as text: UTF-16 where a byte order mark says so, else UTF-8. Zero bytes are characters like others. Where
 * the bytes are no text, `unreadableFrom` is the offset from which the text is not to be trusted.
 */
export function decodeText(bytes: Uint8Array): Decoded & { readonly unreadableFrom?: number } {
  const [encoding, mark] = marks.find(([, starts]) => starts.every((byte, index) => bytes[index] === byte)) ?? [
    'utf-8',
    [],
  ];
  const content = bytes.subarray(mark.length);
  const readable = encoding === 'utf-16be' ? swapped(content) : content;
  const name = encoding === 'utf-16le' || encoding === 'utf-16be' ? 'utf-16le' : 'utf-8';
  try {
    return { text: strict[name].decode(readable), encoding };
  } catch {
    const text = new TextDecoder(name, { ignoreBOM: true }).decode(readable);
    return { text, encoding, unreadableFrom: readablePart(readable, name).length };
  }
}

/** Writes a text as bytes, with the byte order mark its encoding has. */
export function encode({ text, encoding }: Decoded): Uint8Array {
  const mark = marks.find(([name]) => name === encoding)?.[1] ?? [];
  const content = encoding.startsWith('utf-8') ? Buffer.from(text, 'utf8') : Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from(mark), encoding === 'utf-16be' ? swapped(content) : content]);
}

function swapped(bytes: Uint8Array): Buffer {
  // An odd last byte stays where it is: the decoder rejects it.
  const copy = Buffer.from(bytes);
  const even = copy.subarray(0, copy.length - (copy.length % 2));
  even.swap16();
  return copy;
}

/** The text before the first byte that can't be read: that of the longest prefix that is readable. */
function readablePart(bytes: Uint8Array, name: string): string {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isReadable(bytes.subarray(0, middle), name)) low = middle;
    else high = middle - 1;
  }
  return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true });
}

function isReadable(bytes: Uint8Array, name: string): boolean {
  try {
    new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
