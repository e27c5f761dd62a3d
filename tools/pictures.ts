/*
 * Tiny pictures with what cameras and scanners write beside the picture, made here byte by byte: for the cases of rules
 * and for tests. The people and places in them do not exist.
 */

const latin = (text: string) => Buffer.from(text, 'latin1');
const u16 = (value: number) => Buffer.from([value & 255, value >> 8]);
const u32 = (value: number) => Buffer.from([value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]);
const big32 = (value: number) => u32(value).reverse();

/** An entry of a TIFF directory: text, or whole numbers as fractions of one. */
export type TiffValue = string | readonly number[];

/** A TIFF of one directory; under `gps` and `exif` stand the directories of that name. */
export function tiff(
  values: Readonly<Record<number, TiffValue>>,
  inner: {
    readonly gps?: Readonly<Record<number, TiffValue>>;
    readonly exif?: Readonly<Record<number, TiffValue>>;
  } = {},
): Buffer {
  const head = Buffer.concat([latin('II'), u16(42), u32(8)]);
  const links = Object.entries({ 34665: inner.exif, 34853: inner.gps }).filter(([, one]) => one !== undefined);
  const count = Object.keys(values).length + links.length;
  let end = head.length + 2 + count * 12 + 4;
  const blocks: Buffer[] = [];
  const entries: Buffer[] = [];
  const keep = (block: Buffer) => {
    blocks.push(block);
    end += block.length;
    return end - block.length;
  };
  for (const [tag, value] of Object.entries(values)) entries.push(entryOf(Number(tag), value, keep));
  for (const [tag, directory] of links) {
    const at = end;
    const listed = Object.entries(directory!);
    const own: Buffer[] = [];
    let free = at + 2 + listed.length * 12 + 4;
    const rest: Buffer[] = [];
    const store = (block: Buffer) => {
      rest.push(block);
      free += block.length;
      return free - block.length;
    };
    for (const [innerTag, value] of listed) own.push(entryOf(Number(innerTag), value, store));
    keep(Buffer.concat([u16(listed.length), ...own, u32(0), ...rest]));
    entries.push(Buffer.concat([u16(Number(tag)), u16(4), u32(1), u32(at)]));
  }
  return Buffer.concat([head, u16(count), ...entries, u32(0), ...blocks]);
}

function entryOf(tag: number, value: TiffValue, keep: (block: Buffer) => number): Buffer {
  const isText = typeof value === 'string';
  const data = isText ? latin(`${value}\0`) : Buffer.concat(value.flatMap((number) => [u32(number), u32(1)]));
  const place = data.length <= 4 ? Buffer.concat([data, Buffer.alloc(4 - data.length)]) : u32(keep(data));
  return Buffer.concat([u16(tag), u16(isText ? 2 : 5), u32(isText ? data.length : value.length), place]);
}

/** A JPEG that holds nothing but segments of metadata. */
export function jpeg(...segments: readonly (readonly [marker: number, data: Buffer])[]): Buffer {
  const parts = segments.map(([marker, data]) =>
    Buffer.concat([Buffer.from([0xff, marker]), u16(data.length + 2).reverse(), data]),
  );
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xd9])]);
}

/** The segment of a JPEG that holds Exif. */
export function exif(data: Buffer): readonly [number, Buffer] {
  return [0xe1, Buffer.concat([latin('Exif\0\0'), data])];
}

/** A PNG that holds nothing but chunks; their checksums are left empty, since nothing here looks at them. */
export function png(...chunks: readonly (readonly [kind: string, data: Buffer])[]): Buffer {
  const parts = [...chunks, ['IEND', Buffer.alloc(0)] as const].map(([kind, data]) =>
    Buffer.concat([big32(data.length), latin(kind), data, Buffer.alloc(4)]),
  );
  return Buffer.concat([latin('\x89PNG\r\n\x1a\n'), ...parts]);
}

/** A DICOM file of elements with a text each, in explicit little-endian form. */
export function dicom(...elements: readonly (readonly [tag: number, form: string, value: string])[]): Buffer {
  const parts = elements.map(([tag, form, value]) => {
    const data = latin(value.length % 2 === 0 ? value : `${value} `);
    return Buffer.concat([u16(Math.floor(tag / 0x10000)), u16(tag % 0x10000), latin(form), u16(data.length), data]);
  });
  return Buffer.concat([Buffer.alloc(128), latin('DICM'), ...parts]);
}

/** Pictures by what they carry, as the cases of rules name them: `files=mri.jpg:gps`. */
export const pictures: Readonly<Record<string, Buffer>> = {
  plain: png(),
  gps: jpeg(exif(tiff({ 271: 'Maker' }, { gps: { 1: 'N', 2: [51, 30, 26], 3: 'W', 4: [0, 7, 39] } }))),
  camera: jpeg(exif(tiff({ 306: '2022:03:12 10:11:12' }, { exif: { 36867: '2022:03:12 10:11:12', 42033: 'SN123' } }))),
  dicom: dicom(
    [0x00020010, 'UI', '1.2.840.10008.1.2.1'],
    [0x00080020, 'DA', '20220312'],
    [0x00080080, 'LO', 'Somewhere Hospital'],
    [0x00100010, 'PN', 'DOE^JANE'],
    [0x00100020, 'LO', '998877'],
  ),
  telephone: Buffer.concat([
    latin('\0\0\0\x18ftypheic\0\0\0\0Exif\0\0'),
    tiff({}, { gps: { 2: [51, 30, 26], 4: [0, 7, 39] } }),
  ]),
  anonymous: dicom([0x00020010, 'UI', '1.2.840.10008.1.2.1'], [0x00080020, 'DA', ''], [0x00100010, 'PN', 'ANONYMOUS']),
};
