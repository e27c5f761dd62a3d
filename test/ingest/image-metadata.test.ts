import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { imageFacts } from '../../server/src/ingest/image';
import { dicom, jpeg, pictures, png, tiff } from '../../tools/pictures';

const found = async (bytes: Uint8Array) => [...((await imageFacts(bytes))?.identifiers ?? [])].sort();
const latin = (text: string) => Buffer.from(text, 'latin1');

describe('what a picture carries beside the picture', () => {
  test('the place where a photograph was taken', async () => {
    assert.deepEqual(await found(pictures.gps!), ['position']);
    assert.deepEqual(await found(png(['eXIf', tiff({}, { gps: { 2: [51, 30, 26] } })])), ['position']);
    assert.deepEqual(await found(tiff({}, { gps: { 2: [51, 30, 26], 4: [0, 7, 39] } })), ['position']);
  });

  test('a camera without a fix writes an empty position', async () => {
    assert.deepEqual(await found(tiff({}, { gps: { 2: [0, 0, 0], 4: [0, 0, 0] } })), []);
  });

  test('day, owner and camera; the day on which a file was edited is none of the patient', async () => {
    assert.deepEqual(await found(pictures.camera!), ['date', 'owner']);
    assert.deepEqual(await found(tiff({ 306: '2022:03:12 10:11:12', 305: 'Editor 1.0' })), []);
    assert.deepEqual(await found(tiff({ 36867: '0000:00:00 00:00:00' })), []);
  });

  test('remarks, and not what programs write of themselves', async () => {
    assert.deepEqual(await found(jpeg([0xfe, latin('Mrs Doe, left knee')])), ['remark']);
    assert.deepEqual(await found(jpeg([0xfe, latin('CREATOR: gd-jpeg, quality = 90, created with gd')])), []);
    assert.deepEqual(await found(png(['tEXt', latin('Author\0Jane Doe')], ['tEXt', latin('Software\0Matplotlib')])), [
      'owner',
    ]);
  });

  test('XMP', async () => {
    const xmp = latin(
      'http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="51,30N"><dicom:PatientName>Doe</dicom:PatientName>',
    );
    assert.deepEqual(await found(jpeg([0xe1, xmp])), ['patient', 'position']);
  });

  test('XMP in single quotes, in lists, packed in a PNG and within a TIFF', async () => {
    const head = 'http://ns.adobe.com/xap/1.0/\0';
    assert.deepEqual(await found(jpeg([0xe1, latin(`${head}<x dicom:PatientName='Doe'/>`)])), ['patient']);
    const listed = `<dc:creator>\n <rdf:Seq>\n  <rdf:li>Jane Doe</rdf:li></rdf:Seq></dc:creator><photoshop:City>Bern<`;
    assert.deepEqual(await found(jpeg([0xe1, latin(head + listed)])), ['owner', 'position']);
    assert.deepEqual(await found(jpeg([0xe1, latin(`${head}<dc:creator><rdf:li>Matplotlib v3<`)])), []);
    const packed = deflateSync(latin(`<x exif:GPSLatitude='51,30N'/>`));
    const text = Buffer.concat([latin('XML:com.adobe.xmp\0\x01\0\0\0'), packed]);
    assert.deepEqual(await found(png(['iTXt', text])), ['position']);
    assert.deepEqual(await found(tiff({ 700: '<x exif:GPSLatitude="51,30N"/>' })), ['position']);
  });

  test('captions of IPTC', async () => {
    const set = (number: number, words: string) => Buffer.from([0x1c, 2, number, 0, words.length, ...latin(words)]);
    const captions = Buffer.concat([set(80, 'Jane Doe'), set(90, 'Bern'), set(55, '20220312'), set(120, 'left knee')]);
    const size = Buffer.from([0, 0, captions.length >> 8, captions.length & 255]);
    const resource = Buffer.concat([latin('Photoshop 3.0\0' + '8BIM\x04\x04\0\0'), size, captions]);
    assert.deepEqual(await found(jpeg([0xed, resource])), ['date', 'owner', 'position', 'remark']);
  });

  test('packed texts of a PNG', async () => {
    const text = (words: string) => Buffer.concat([latin('Comment\0\0'), deflateSync(latin(words))]);
    assert.deepEqual(await found(png(['zTXt', text('Mrs Doe, left knee')])), ['remark']);
    assert.deepEqual(await found(png(['zTXt', text('Created with GIMP')])), []);
  });

  test('photographs of telephones, HEIC and AVIF', async () => {
    const exif = tiff({}, { gps: { 2: [51, 30, 26] } });
    for (const brand of ['heic', 'mif1', 'avif']) {
      const file = Buffer.concat([latin(`\0\0\0\x18ftyp${brand}\0\0\0\0`), latin('....Exif\0\0'), exif]);
      assert.deepEqual(await found(file), ['position']);
    }
  });

  test('a DICOM file whose elements are packed', async () => {
    const head = dicom([0x00020010, 'UI', '1.2.840.10008.1.2.1.99']);
    const elements = dicom([0x00100010, 'PN', 'Doe^Jane'], [0x00204000, 'LT', 'called Jane']).subarray(132);
    assert.deepEqual(await found(Buffer.concat([head, deflateRawSync(elements)])), ['patient', 'remark']);
    assert.deepEqual(await found(Buffer.concat([head, latin('no packed bytes')])), []);
  });

  test('what unpacks to a hundred times its size is not unpacked as a whole', async () => {
    const zeros = Buffer.alloc(50_000_000);
    const head = dicom([0x00020010, 'UI', '1.2.840.10008.1.2.1.99']);
    const before = process.memoryUsage().arrayBuffers;
    assert.deepEqual(await found(Buffer.concat([head, deflateRawSync(zeros)])), []);
    const text = Buffer.concat([latin('Comment\0\0'), deflateSync(zeros.subarray(0, 1_000_000))]);
    const texts = Array.from({ length: 300 }, (): [string, Buffer] => ['zTXt', text]);
    assert.deepEqual(await found(png(...texts)), []);
    assert.ok(process.memoryUsage().arrayBuffers - before < 30_000_000);
  });

  test('patient, number, day and hospital of a DICOM file', async () => {
    assert.deepEqual(await found(pictures.dicom!), ['date', 'institution', 'number', 'patient']);
  });

  test('what was taken away is not there', async () => {
    assert.deepEqual(await found(pictures.anonymous!), []);
    assert.deepEqual(await found(pictures.plain!), []);
  });

  test('a sequence without a length is passed over, with what lies in it', async () => {
    const u16 = (value: number) => [value & 255, value >> 8];
    const mark = (element: number, length: number) => [
      ...u16(0xfffe),
      ...u16(element),
      ...u16(length & 0xffff),
      ...u16(length >>> 16),
    ];
    const inner = [...u16(0x0010), ...u16(0x0010), ...latin('PN'), ...u16(4), ...latin('AB^C')];
    const sequence = Buffer.from([
      ...u16(0x0008),
      ...u16(0x1111),
      ...latin('SQ'),
      0,
      0,
      0xff,
      0xff,
      0xff,
      0xff,
      ...mark(0xe000, 0xffffffff),
      ...inner,
      ...mark(0xe00d, 0),
      ...mark(0xe0dd, 0),
    ]);
    const head = dicom([0x00020010, 'UI', '1.2.840.10008.1.2.1'], [0x00080020, 'DA', '']);
    const number = dicom([0x00100020, 'LO', '998877']).subarray(132);
    assert.deepEqual(await found(Buffer.concat([head, sequence, number])), ['number']);
  });

  test('bytes that are cut off or made up break nothing', async () => {
    const whole = Object.values(pictures);
    for (const bytes of whole) for (let end = 0; end < bytes.length; end++) await imageFacts(bytes.subarray(0, end));
    const mutated = fc.tuple(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(mutated, async ([bytes, changes]) => {
        const copy = Buffer.from(bytes);
        for (const [at, value] of changes) copy[at % copy.length] = value;
        await imageFacts(copy);
      }),
      { numRuns: 500 },
    );
  });
});
