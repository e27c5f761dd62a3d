import type { ImageFormat, ImageIdentifier } from '../core/model/surroundings';
import { isRemark, textAt, viewOf } from './bytes';
import { dicomIdentifiers } from './dicom';
import { exifIdentifiers } from './exif';

/**
 * What a picture's bytes carry beside the picture that can identify a patient. Only the kinds are told, never the
 * values. Pure; never throws; what is cut off or malformed ends the reading of that part.
 * Sources: JPEG ISO/IEC 10918-1 with Exif 2.32, PNG (W3C, third edition), TIFF 6.0, RIFF of WebP, DICOM PS3.5 and PS3.6.
 */
export function imageIdentifiers(bytes: Uint8Array, format: ImageFormat): readonly ImageIdentifier[] {
  const found = new Set<ImageIdentifier>();
  const read = readers[format];
  if (read) for (const one of read(bytes)) found.add(one);
  return [...found];
}

type Reader = (bytes: Uint8Array) => Iterable<ImageIdentifier>;

const readers: Partial<Record<ImageFormat, Reader>> = {
  jpeg: inJpeg,
  png: inPng,
  webp: inWebp,
  tiff: exifIdentifiers,
  dicom: dicomIdentifiers,
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
    else if (marker === 0xe1 && textAt(data, 0, 28).startsWith('http://ns.adobe.com')) yield* inXmp(data);
    else if (marker === 0xfe && isRemark(textAt(data, 0, 200))) yield 'remark';
    at += 2 + length;
  }
}

/** The chunks of a PNG. */
function* inPng(bytes: Uint8Array): Generator<ImageIdentifier> {
  const view = viewOf(bytes);
  let at = 8;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at);
    const kind = textAt(bytes, at + 4, 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'eXIf') yield* exifIdentifiers(data);
    else if (kind === 'tEXt' || kind === 'zTXt' || kind === 'iTXt') yield* inPngText(data);
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
  if (keyword === 'xml:com.adobe.xmp') yield* inXmp(data);
  // Older tools hide a whole block of Exif in a text.
  else if (keyword === 'raw profile type exif') yield 'remark';
  else if (pngKeywords[keyword] && isRemark(value)) yield pngKeywords[keyword];
}

/** The chunks of a WebP. */
function* inWebp(bytes: Uint8Array): Generator<ImageIdentifier> {
  const view = viewOf(bytes);
  let at = 12;
  while (at + 8 <= bytes.length) {
    const kind = textAt(bytes, at, 4);
    const length = view.getUint32(at + 4, true);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'EXIF') yield* exifIdentifiers(textAt(data, 0, 6) === 'Exif\0\0' ? data.subarray(6) : data);
    else if (kind === 'XMP ') yield* inXmp(data);
    at += 8 + length + (length % 2);
  }
}

/** In XMP the names of the properties tell what is there; an empty property says nothing. */
const xmpProperties: readonly (readonly [RegExp, ImageIdentifier])[] = [
  [/exif:GPSL(?:atitude|ongitude)(?:="[^"]|>[^<])/, 'position'],
  [/(?:DICOM|dicom):Patients?(?:Name|ID)(?:="[^"]|>[^<])/, 'patient'],
  [/exif:DateTimeOriginal(?:="[^"]|>[^<])/, 'date'],
  [/aux:(?:OwnerName|SerialNumber)(?:="[^"]|>[^<])/, 'owner'],
];

function* inXmp(data: Uint8Array): Generator<ImageIdentifier> {
  const text = textAt(data, 0, 65_536);
  for (const [pattern, kind] of xmpProperties) if (pattern.test(text)) yield kind;
}
