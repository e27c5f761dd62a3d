import type { ImageFacts, ImageFormat } from '../core/model/surroundings';
import { imageIdentifiers } from './image-metadata';

/** What the first bytes of an image file say: its format, and what it carries beside the picture. `undefined` where they are none of a known image. */
export async function imageFacts(head: Uint8Array): Promise<ImageFacts | undefined> {
  const found = signatures.find(([, sign, at]) => begins(head, sign, at));
  if (found) {
    const identifiers = await imageIdentifiers(head, found[0]);
    return identifiers.length > 0 ? { format: found[0], identifiers } : { format: found[0] };
  }
  const text = new TextDecoder('latin1').decode(head.subarray(0, 2000));
  return /^\s*</.test(text) && /<svg\b/.test(text) ? { format: 'svg' } : undefined;
}

/** Source: the formats' specifications; DICOM PS3.10 section 7.1 for the preamble. */
const signatures: readonly (readonly [format: ImageFormat, sign: string, at: number])[] = [
  ['png', '\x89PNG\r\n\x1a\n', 0],
  ['jpeg', '\xff\xd8\xff', 0],
  ['tiff', 'II*\0', 0],
  ['tiff', 'MM\0*', 0],
  ['gif', 'GIF8', 0],
  ['webp', 'WEBP', 8],
  ...['heic', 'heix', 'heim', 'hevc', 'hevx', 'mif1', 'msf1'].map((brand) => ['heic', `ftyp${brand}`, 4] as const),
  ...['avif', 'avis'].map((brand) => ['avif', `ftyp${brand}`, 4] as const),
  ['bmp', 'BM', 0],
  ['pdf', '%PDF-', 0],
  ['postscript', '%!PS', 0],
  ['dicom', 'DICM', 128],
];

function begins(bytes: Uint8Array, sign: string, at: number): boolean {
  for (let index = 0; index < sign.length; index++) if (bytes[at + index] !== sign.charCodeAt(index)) return false;
  return true;
}
