import type { Report } from '../core/model/report';
import type { Unread } from '../core/model/surroundings';
import { say } from '../core/text/say';
import type { FoundPictures, Picture } from '../render/document/content';
import { readPicture } from '../render/document/picture';
import type { FileAccess } from './file-access';

/** The largest picture that a document takes in, and all of them together, in bytes. */
const largest = 16_000_000;
const most = 60_000_000;

/**
 * Reads the pictures of a report's figures. `name` is the report's own, as the adapter calls it. What lies outside the
 * workspace, is no picture or is too large stays out, and is told.
 */
export async function readPictures({ root }: Report, name: string, access: FileAccess): Promise<FoundPictures> {
  const pictures = new Map<string, Picture>();
  const remarks: string[] = [];
  let total = 0;
  for (const figure of root.get('figures').items()) {
    const path = figure.get('file').fact;
    if (!path || pictures.has(path)) continue;
    const found = await read(name, path, access, Math.min(largest, most - total));
    if (typeof found === 'string') remarks.push(say`The picture \`${path}\` is not in the document: ${found}.`);
    else {
      total += found.bytes.length;
      pictures.set(path, found);
    }
  }
  return { pictures, remarks };
}

const reasons: Record<Unread, () => string> = {
  missing: () => say`there is no such file`,
  outside: () => say`it lies outside the workspace`,
  'too large': () => say`it is too large`,
  unreadable: () => say`it can't be read`,
  'unknown format': () => say`it is no PNG, JPEG, GIF, WebP or SVG`,
};

/** The picture, or why there is none. */
async function read(report: string, path: string, access: FileAccess, room: number): Promise<Picture | string> {
  const file = access.resolve(report, path);
  if (file === undefined) return reasons.outside();
  const found = await access.read(file, room).catch((): Unread => 'unreadable');
  if (typeof found === 'string') return reasons[found]();
  if (found.size > room) return reasons['too large']();
  return readPicture(found.head) ?? reasons['unknown format']();
}
