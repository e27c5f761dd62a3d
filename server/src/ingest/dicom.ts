import type { ImageIdentifier } from '../core/model/surroundings';
import { joined, textAt, viewOf } from './bytes';
import { inflated } from './inflate';

/** Elements that identify. Source: DICOM PS3.6 and the confidentiality profile of PS3.15 annex E. */
const elements: ReadonlyMap<number, ImageIdentifier> = new Map<number, ImageIdentifier>([
  [0x00080012, 'date'], // Instance Creation Date
  [0x00080020, 'date'], // Study Date
  [0x00080021, 'date'], // Series Date
  [0x00080022, 'date'], // Acquisition Date
  [0x00080023, 'date'], // Content Date
  [0x0008002a, 'date'], // Acquisition DateTime
  [0x00080050, 'number'], // Accession Number
  [0x00080080, 'institution'], // Institution Name
  [0x00080081, 'institution'], // Institution Address
  [0x00080090, 'physician'], // Referring Physician's Name
  [0x00080092, 'physician'], // Referring Physician's Address
  [0x00080094, 'physician'], // Referring Physician's Telephone Numbers
  [0x00081010, 'device'], // Station Name
  [0x00081040, 'institution'], // Institutional Department Name
  [0x00081048, 'physician'], // Physician(s) of Record
  [0x00081050, 'physician'], // Performing Physician's Name
  [0x00081060, 'physician'], // Name of Physician(s) Reading Study
  [0x00081070, 'physician'], // Operators' Name
  [0x00100010, 'patient'], // Patient's Name
  [0x00100020, 'number'], // Patient ID
  [0x00100030, 'birth date'], // Patient's Birth Date
  [0x00101000, 'number'], // Other Patient IDs
  [0x00101001, 'patient'], // Other Patient Names
  [0x00101005, 'patient'], // Patient's Birth Name
  [0x00101040, 'patient'], // Patient's Address
  [0x00101060, 'patient'], // Patient's Mother's Birth Name
  [0x00101090, 'number'], // Medical Record Locator
  [0x00102154, 'patient'], // Patient's Telephone Numbers
  [0x00104000, 'remark'], // Patient Comments
  [0x00181000, 'device'], // Device Serial Number
  [0x00181012, 'date'], // Date of Secondary Capture
  [0x00200010, 'number'], // Study ID
  [0x00204000, 'remark'], // Image Comments
  [0x00321032, 'physician'], // Requesting Physician
  [0x00380010, 'number'], // Admission ID
  [0x00380300, 'institution'], // Current Patient Location
  [0x00400006, 'physician'], // Scheduled Performing Physician's Name
  [0x00400244, 'date'], // Performed Procedure Step Start Date
  [0x00401001, 'number'], // Requested Procedure ID
]);

const transferSyntax = 0x00020010;
const lastGroup = 0x0040;
const deflatedSyntax = '1.2.840.10008.1.2.1.99';
/** Bytes that are unpacked of a file whose elements are packed. */
const mostUnpacked = 1_000_000;
const undefinedLength = 0xffffffff;
/** Value representations whose length takes four bytes. Source: DICOM PS3.5, section 7.1.2. */
const longForms: ReadonlySet<string> = new Set('OB OD OF OL OV OW SQ SV UC UN UR UT UV'.split(' '));
/** What those who take identifiers away leave in their place. */
const removed = /^(?:anon\w*|de-?identified|removed|deleted|unknown|none|no\s?name|x+|0+|19000101|-+)?$/i;
const mostElements = 2000;

/** Reads the elements of a DICOM file before the picture, for what identifies. */
export async function* dicomIdentifiers(bytes: Uint8Array): AsyncGenerator<ImageIdentifier> {
  yield* inElements(await unpacked(bytes));
}

/** The same file with its elements unpacked, where they are packed behind the file's own header. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const reader = new ElementReader(bytes, 132);
  for (let count = 0; count < 40; count++) {
    const at = reader.at;
    const element = reader.next();
    if (!element) return bytes;
    if (element.tag >= 0x30000) {
      if (!reader.isDeflated) return bytes;
      return joined(bytes.subarray(0, at), await inflated(bytes.subarray(at), 'deflate-raw', mostUnpacked));
    }
  }
  return bytes;
}

function* inElements(bytes: Uint8Array): Generator<ImageIdentifier> {
  const reader = new ElementReader(bytes, 132);
  for (let count = 0; count < mostElements; count++) {
    const element = reader.next();
    if (!element || element.tag >= (lastGroup + 1) * 0x10000) return;
    const kind = elements.get(element.tag);
    if (
      kind &&
      !removed.test(
        textAt(bytes, element.start, Math.min(element.length, 64))
          .replace(/[\s\0^]+/g, ' ')
          .trim(),
      )
    )
      yield kind;
  }
}

interface Element {
  readonly tag: number;
  readonly start: number;
  readonly length: number;
}

const itemStart = 0xfffee000;
const itemEnd = 0xfffee00d;
const sequenceEnd = 0xfffee0dd;
/** Sequences lie in each other; a file with more levels would be made to break a reader. */
const deepest = 16;

/** Walks the elements of the outermost level; sequences are passed over. */
class ElementReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at: number;
  /** How elements behind the file's own header are written. */
  #explicit = true;
  #little = true;
  #deflated = false;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    this.#at = at;
  }

  /** Where the next element begins. */
  get at(): number {
    return this.#at;
  }

  get isDeflated(): boolean {
    return this.#deflated;
  }

  next(): Element | undefined {
    const element = this.#elementAt(this.#at);
    if (!element) return undefined;
    this.#at = this.#behind(element, 0);
    if (element.tag === transferSyntax) {
      const syntax = textAt(this.#bytes, element.start, Math.min(element.length, 64)).replaceAll('\0', '').trim();
      this.#explicit = syntax !== '1.2.840.10008.1.2';
      this.#deflated = syntax === deflatedSyntax;
      this.#little = syntax !== '1.2.840.10008.1.2.2';
    }
    return element;
  }

  #elementAt(at: number): Element | undefined {
    if (at + 8 > this.#bytes.length) return undefined;
    const ofHeader = this.#view.getUint16(at, true) === 2;
    const little = ofHeader || this.#little;
    const group = this.#view.getUint16(at, little);
    const tag = group * 0x10000 + this.#view.getUint16(at + 2, little);
    // Marks of items have no representation in any syntax.
    const explicit = (ofHeader || this.#explicit) && group !== 0xfffe;
    if (!explicit) return { tag, start: at + 8, length: this.#view.getUint32(at + 4, little) };
    if (!longForms.has(textAt(this.#bytes, at + 4, 2)))
      return { tag, start: at + 8, length: this.#view.getUint16(at + 6, little) };
    if (at + 12 > this.#bytes.length) return undefined;
    return { tag, start: at + 12, length: this.#view.getUint32(at + 8, little) };
  }

  /** Where the next element begins. A sequence without a length ends at its own mark, an item likewise. */
  #behind({ start, length }: Element, depth: number): number {
    if (length !== undefinedLength) return start + length;
    let at = start;
    for (;;) {
      const inner = depth < deepest ? this.#elementAt(at) : undefined;
      if (!inner) return this.#bytes.length;
      if (inner.tag === sequenceEnd || inner.tag === itemEnd) return inner.start;
      const next = inner.tag === itemStart && inner.length === 0 ? inner.start : this.#behind(inner, depth + 1);
      if (next <= at) return this.#bytes.length;
      at = next;
    }
  }
}
