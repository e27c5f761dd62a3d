import type { ImageIdentifier } from '../core/model/surroundings';
import { isRemark, textAt, viewOf } from './bytes';
import { iptcIdentifiers } from './iptc';
import { xmpIdentifiers } from './xmp';

/** Tags that tell of a person or a day. Source: Exif 2.32 (CIPA DC-008) and TIFF 6.0. */
const tags: ReadonlyMap<number, ImageIdentifier> = new Map<number, ImageIdentifier>([
  [0x010e, 'remark'], // ImageDescription
  [0x013b, 'owner'], // Artist
  [0x9003, 'date'], // DateTimeOriginal
  [0x9004, 'date'], // DateTimeDigitized
  [0x9286, 'remark'], // UserComment
  [0x9c9b, 'remark'], // XPTitle
  [0x9c9c, 'remark'], // XPComment
  [0x9c9d, 'owner'], // XPAuthor
  [0xa430, 'owner'], // CameraOwnerName
  [0xa431, 'owner'], // BodySerialNumber
  [0xa435, 'owner'], // LensSerialNumber
]);
const exifDirectory = 0x8769;
const gpsDirectory = 0x8825;
/** Whole blocks of other standards. Source: XMP part 3; TIFF/EP. */
const blocks: ReadonlyMap<number, (bytes: Uint8Array) => Iterable<ImageIdentifier>> = new Map([
  [0x02bc, xmpIdentifiers],
  [0x83bb, iptcIdentifiers],
]);
/** GPSLatitude and GPSLongitude. */
const gpsPosition: ReadonlySet<number> = new Set([2, 4]);

/** A file with more would be made to keep a reader busy. */
const mostDirectories = 8;
const mostEntries = 500;
/** Bytes of one value, by its type. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/** Reads the directories of a TIFF, as TIFF files and Exif have them, for what identifies. */
export function* exifIdentifiers(bytes: Uint8Array): Generator<ImageIdentifier> {
  const order = textAt(bytes, 0, 2);
  if (bytes.length < 8 || (order !== 'II' && order !== 'MM')) return;
  const little = order === 'II';
  const view = viewOf(bytes);
  const waiting: { readonly at: number; readonly gps: boolean }[] = [{ at: view.getUint32(4, little), gps: false }];
  for (let read = 0; read < mostDirectories; read++) {
    const directory = waiting.shift();
    if (!directory) return;
    const { at, gps } = directory;
    if (at < 8 || at + 2 > bytes.length) continue;
    const count = Math.min(view.getUint16(at, little), mostEntries);
    for (let index = 0; index < count; index++) {
      const entry = at + 2 + index * 12;
      if (entry + 12 > bytes.length) break;
      const tag = view.getUint16(entry, little);
      if (!gps && (tag === exifDirectory || tag === gpsDirectory)) {
        waiting.push({ at: view.getUint32(entry + 8, little), gps: tag === gpsDirectory });
        continue;
      }
      const block = gps ? undefined : blocks.get(tag);
      if (block) yield* block(valueAt(bytes, view, entry, little, 65_536));
      const kind = gps ? (gpsPosition.has(tag) ? 'position' : undefined) : tags.get(tag);
      if (kind && isFilled(bytes, view, entry, little, kind)) yield kind;
    }
    const next = at + 2 + count * 12;
    if (!gps && next + 4 <= bytes.length) waiting.push({ at: view.getUint32(next, little), gps: false });
  }
}

/** Whether an entry holds more than zeros and blanks: cameras without a fix write an empty position. */
function isFilled(bytes: Uint8Array, view: DataView, entry: number, little: boolean, kind: ImageIdentifier): boolean {
  const value = valueAt(bytes, view, entry, little, 2000);
  if (kind === 'remark') return isRemark(textAt(value, 0, value.length));
  // A position is six numbers, three of which may be the denominators of nothing.
  const numbers = kind === 'position' ? value.filter((_, index) => index % 8 < 4) : value;
  return numbers.some((byte) => byte !== 0 && byte !== 0x20 && byte !== 0x30 && byte !== 0x3a);
}

/** The first `most` bytes of an entry's value. */
function valueAt(bytes: Uint8Array, view: DataView, entry: number, little: boolean, most: number): Uint8Array {
  const type = view.getUint16(entry + 2, little);
  const length = Math.min((sizes[type] ?? 1) * view.getUint32(entry + 4, little), most);
  const start = length <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
  return bytes.subarray(start, start + length);
}
