import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { imageFacts } from '../../server/src/ingest/image';
import { dicom, jpeg, pictures, png, tiff } from '../../tools/pictures';

const found = (bytes: Uint8Array) => [...(imageFacts(bytes)?.identifiers ?? [])].sort();
const latin = (text: string) => Buffer.from(text, 'latin1');

describe('what a picture carries beside the picture', () => {
  test('the place where a photograph was taken', () => {
    assert.deepEqual(found(pictures.gps!), ['position']);
    assert.deepEqual(found(png(['eXIf', tiff({}, { gps: { 2: [51, 30, 26] } })])), ['position']);
    assert.deepEqual(found(tiff({}, { gps: { 2: [51, 30, 26], 4: [0, 7, 39] } })), ['position']);
  });

  test('a camera without a fix writes an empty position', () => {
    assert.deepEqual(found(tiff({}, { gps: { 2: [0, 0, 0], 4: [0, 0, 0] } })), []);
  });

  test('day, owner and camera; the day on which a file was edited is none of the patient', () => {
    assert.deepEqual(found(pictures.camera!), ['date', 'owner']);
    assert.deepEqual(found(tiff({ 306: '2022:03:12 10:11:12', 305: 'Editor 1.0' })), []);
    assert.deepEqual(found(tiff({ 36867: '0000:00:00 00:00:00' })), []);
  });

  test('remarks, and not what programs write of themselves', () => {
    assert.deepEqual(found(jpeg([0xfe, latin('Mrs Doe, left knee')])), ['remark']);
    assert.deepEqual(found(jpeg([0xfe, latin('CREATOR: gd-jpeg, quality = 90, created with gd')])), []);
    assert.deepEqual(found(png(['tEXt', latin('Author\0Jane Doe')], ['tEXt', latin('Software\0Matplotlib')])), [
      'owner',
    ]);
  });

  test('XMP', () => {
    const xmp = latin(
      'http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="51,30N"><dicom:PatientName>Doe</dicom:PatientName>',
    );
    assert.deepEqual(found(jpeg([0xe1, xmp])), ['patient', 'position']);
  });

  test('patient, number, day and hospital of a DICOM file', () => {
    assert.deepEqual(found(pictures.dicom!), ['date', 'institution', 'number', 'patient']);
  });

  test('what was taken away is not there', () => {
    assert.deepEqual(found(pictures.anonymous!), []);
    assert.deepEqual(found(pictures.plain!), []);
  });

  test('a sequence without a length is passed over, with what lies in it', () => {
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
    assert.deepEqual(found(Buffer.concat([head, sequence, number])), ['number']);
  });

  test('bytes that are cut off or made up break nothing', () => {
    const whole = Object.values(pictures);
    for (const bytes of whole) for (let end = 0; end < bytes.length; end++) imageFacts(bytes.subarray(0, end));
    const mutated = fc.tuple(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }));
    fc.assert(
      fc.property(mutated, ([bytes, changes]) => {
        const copy = Buffer.from(bytes);
        for (const [at, value] of changes) copy[at % copy.length] = value;
        imageFacts(copy);
      }),
      { numRuns: 500 },
    );
  });
});
