import type { ImageIdentifier } from '../core/model/surroundings';
import { isRemark, textAt, viewOf } from './bytes';

/** Data sets of the second record that identify. Source: IPTC-NAA Information Interchange Model 4.2 (confidence: partly). */
const dataSets: ReadonlyMap<number, ImageIdentifier> = new Map<number, ImageIdentifier>([
  [5, 'remark'], // Object Name
  [40, 'remark'], // Special Instructions
  [55, 'date'], // Date Created
  [80, 'owner'], // By-line
  [90, 'position'], // City
  [92, 'position'], // Sub-location
  [105, 'remark'], // Headline
  [120, 'remark'], // Caption/Abstract
]);
const mostDataSets = 500;

/** Reads the captions and origins that programs for pictures write, for what identifies. */
export function* iptcIdentifiers(bytes: Uint8Array): Generator<ImageIdentifier> {
  const view = viewOf(bytes);
  let at = 0;
  for (let count = 0; count < mostDataSets && at + 5 <= bytes.length && bytes[at] === 0x1c; count++) {
    const length = view.getUint16(at + 3);
    // A longer length is written otherwise, and no caption of use has one.
    if (length >= 0x8000) return;
    const kind = bytes[at + 1] === 2 ? dataSets.get(bytes[at + 2]!) : undefined;
    const text = kind ? textAt(bytes, at + 5, Math.min(length, 2000)) : '';
    if (kind && (kind === 'remark' ? isRemark(text) : text.trim() !== '' && !/^[0\s]+$/.test(text))) yield kind;
    at += 5 + length;
  }
}

/** The same among the resources that a JPEG carries in APP13. Source: Adobe Photoshop file formats (confidence: partly). */
export function* iptcInResources(bytes: Uint8Array): Generator<ImageIdentifier> {
  const view = viewOf(bytes);
  let at = 14;
  while (at + 12 <= bytes.length && textAt(bytes, at, 4) === '8BIM') {
    const id = view.getUint16(at + 4);
    const nameLength = bytes[at + 6]! + 1;
    const sizeAt = at + 6 + nameLength + (nameLength % 2);
    if (sizeAt + 4 > bytes.length) return;
    const size = view.getUint32(sizeAt);
    if (id === 0x0404) yield* iptcIdentifiers(bytes.subarray(sizeAt + 4, sizeAt + 4 + size));
    at = sizeAt + 4 + size + (size % 2);
  }
}
