import type { ImageFormat, ImageIdentifier } from '../core/model/surroundings';
import { isRemark, joined, textAt, viewOf } from './bytes';
import { dicomIdentifiers } from './dicom';
import { exifIdentifiers } from './exif';
import { inflated } from './inflate';
import { iptcInResources } from './iptc';
import { xmpIdentifiers } from './xmp';

/**
 * What a picture's bytes carry beside the picture that can identify a patient. Only the kinds are told, never the
 * values. Never fails; what is cut off or malformed ends the reading of that part.
 * Sources: JPEG ISO/IEC 10918-1 with Exif 2.32, PNG (W3C, third edition), TIFF 6.0, RIFF of WebP, ISO/IEC 23008-12 of HEIC and AVIF, DICOM PS3.5 and PS3.6.
 */
export async function imageIdentifiers(bytes: Uint8Array, format: ImageFormat): Promise<readonly ImageIdentifier[]> {
  const found = new Set<ImageIdentifier>();
  const read = readers[format];
  if (read) for await (const one of read(bytes)) found.add(one);
  return [...found];
}

type Reader = (bytes: Uint8Array) => Iterable<ImageIdentifier> | AsyncIterable<ImageIdentifier>;

const readers: Partial<Record<ImageFormat, Reader>> = {
  jpeg: inJpeg,
  png: inPng,
  webp: inWebp,
  tiff: exifIdentifiers,
  dicom: dicomIdentifiers,
  heic: inBoxes,
  avif: inBoxes,
};

/** The segments of a JPEG before its picture: Exif and XMP stand in APP1, remarks in COM. */
function* inJpeg(bytes: Uint8Array): Generator<ImageIdentifier> {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    // The picture begins, or the file ends.
    if (marker === 0xda || marker === 0xd9) return;
    const length = view.getUint16(at + 2);
    if (length < 2) return;
    const data = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1 && textAt(data, 0, 6) === 'Exif\0\0') yield* exifIdentifiers(data.subarray(6));
    else if (marker === 0xe1 && textAt(data, 0, 28).startsWith('http://ns.adobe.com')) yield* xmpIdentifiers(data);
    else if (marker === 0xed && textAt(data, 0, 14) === 'Photoshop 3.0\0') yield* iptcInResources(data);
    else if (marker === 0xfe && isRemark(textAt(data, 0, 200))) yield 'remark';
    at += 2 + length;
  }
}

/** The chunks of a PNG. */
async function* inPng(bytes: Uint8Array): AsyncGenerator<ImageIdentifier> {
  const view = viewOf(bytes);
  let texts = 0;
  let at = 8;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at);
    const kind = textAt(bytes, at + 4, 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'eXIf') yield* exifIdentifiers(data);
    else if (kind === 'tEXt') yield* inPngText(data);
    else if ((kind === 'zTXt' || kind === 'iTXt') && texts++ < mostTexts)
      yield* inPngText(await unpackedText(kind, data));
    else if (kind === 'IEND') return;
    at += 12 + length;
  }
}

const pngKeywords: Readonly<Record<string, ImageIdentifier>> = {
  author: 'owner',
  'creation time': 'date',
  description: 'remark',
  comment: 'remark',
  title: 'remark',
};

function* inPngText(data: Uint8Array): Generator<ImageIdentifier> {
  const text = textAt(data, 0, 4000);
  const keyword = text.slice(0, Math.max(0, text.indexOf('\0'))).toLowerCase();
  const value = text.slice(keyword.length + 1);
  if (keyword === 'xml:com.adobe.xmp') yield* xmpIdentifiers(data);
  // Older tools hide a whole block of Exif, IPTC or XMP in a text.
  else if (/^raw profile type (?:exif|app1|iptc|xmp)$/.test(keyword)) yield 'remark';
  else if (pngKeywords[keyword] && isRemark(value)) yield pngKeywords[keyword];
}

/** Texts of one picture that are unpacked; a file with more would be made to keep a reader busy. */
const mostTexts = 20;
/** Characters that are unpacked of one text. */
const mostText = 100_000;

/** A text of a PNG as `tEXt` has it: keyword, zero, words. */
async function unpackedText(kind: string, data: Uint8Array): Promise<Uint8Array> {
  const zero = data.indexOf(0);
  if (zero < 0) return data;
  let start = zero + 2;
  let isPacked = true;
  if (kind === 'iTXt') {
    isPacked = data[zero + 1] === 1;
    // Behind language and translated keyword.
    start = data.indexOf(0, data.indexOf(0, zero + 3) + 1) + 1;
    if (start < zero + 3) return data;
  }
  const words = isPacked ? await inflated(data.subarray(start), 'deflate', mostText) : data.subarray(start);
  return joined(data.subarray(0, zero + 1), words);
}

/** What lies in the boxes of a HEIC or an AVIF: Exif and XMP are known by their first bytes, wherever they lie. */
function* inBoxes(bytes: Uint8Array): Generator<ImageIdentifier> {
  const text = textAt(bytes, 0, bytes.length);
  let found = 0;
  for (const { index } of text.matchAll(/(?:II\*\0|MM\0\*)/g)) {
    if (found++ === mostBlocks) break;
    yield* exifIdentifiers(bytes.subarray(index));
  }
  const packet = text.indexOf('<x:xmpmeta');
  if (packet >= 0) yield* xmpIdentifiers(bytes.subarray(packet));
}

const mostBlocks = 8;

/** The chunks of a WebP. */
function* inWebp(bytes: Uint8Array): Generator<ImageIdentifier> {
  const view = viewOf(bytes);
  let at = 12;
  while (at + 8 <= bytes.length) {
    const kind = textAt(bytes, at, 4);
    const length = view.getUint32(at + 4, true);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'EXIF') yield* exifIdentifiers(textAt(data, 0, 6) === 'Exif\0\0' ? data.subarray(6) : data);
    else if (kind === 'XMP ') yield* xmpIdentifiers(data);
    at += 8 + length + (length % 2);
  }
}
