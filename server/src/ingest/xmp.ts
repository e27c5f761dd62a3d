import type { ImageIdentifier } from '../core/model/surroundings';
import { isRemark, textAt } from './bytes';

/** Properties whose name tells what is there; an empty one says nothing. Source: XMP part 2, Exif 2.32 for XMP. */
const named: readonly (readonly [RegExp, ImageIdentifier])[] = [
  [/exif:GPSL(?:atitude|ongitude)(?:=["'][^"']|>[^<])/, 'position'],
  [/(?:photoshop:City|Iptc4xmpCore:Location)(?:=["'][^"']|>[^<\s])/, 'position'],
  [/(?:DICOM|dicom):Patients?(?:Name|ID)(?:=["'][^"']|>[^<])/, 'patient'],
  [/(?:DICOM|dicom):Patients?(?:BirthDate|DOB)(?:=["'][^"']|>[^<])/, 'birth date'],
  [/(?:exif:DateTimeOriginal|photoshop:DateCreated|(?:DICOM|dicom):StudyDate\w*)(?:=["'][^"']|>[^<])/, 'date'],
  [/(?:aux:|exifEX:)(?:OwnerName|CameraOwnerName|SerialNumber|BodySerialNumber)(?:=["'][^"']|>[^<])/, 'owner'],
];

/** Properties in words, in whose place programs write their own name. */
const worded: readonly (readonly [RegExp, ImageIdentifier])[] = [
  [/<(?:dc:creator|tiff:Artist)>[\s\S]{0,80}?>([^<>\s][^<>]{1,200})</, 'owner'],
  [/<(?:dc:description|exif:UserComment|dc:title|photoshop:Headline)>[\s\S]{0,80}?>([^<>\s][^<>]{1,200})</, 'remark'],
];

/** Reads a packet of XMP for what identifies. */
export function* xmpIdentifiers(data: Uint8Array): Generator<ImageIdentifier> {
  const text = textAt(data, 0, 65_536);
  for (const [pattern, kind] of named) if (pattern.test(text)) yield kind;
  for (const [pattern, kind] of worded) {
    const words = pattern.exec(text)?.[1];
    if (words && isRemark(words)) yield kind;
  }
}
