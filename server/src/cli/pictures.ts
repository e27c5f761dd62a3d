import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../core/model/report';
import type { Picture } from '../render/document/content';
import { readPicture } from '../render/document/picture';
import { isInside, type Workspace } from './workspace';

/** The largest picture that a document takes in, and all of them together, in bytes. */
const largest = 20_000_000;
const most = 60_000_000;

/** The pictures of a report by the paths under which it names them, and what is left out, in words. */
export interface FoundPictures {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly remarks: readonly string[];
}

/** Reads the files of a report's figures. What lies outside the workspace, is no picture or is too large stays out. */
export function picturesOf(report: Report, file: string, workspace: Workspace): FoundPictures {
  const pictures = new Map<string, Picture>();
  const remarks: string[] = [];
  const folder = path.dirname(file);
  const root = workspace.rootOf(folder);
  let total = 0;
  for (const figure of report.root.get('figures').items()) {
    const given = figure.get('file').fact;
    if (!given || pictures.has(given)) continue;
    const found = readFigure(path.resolve(folder, given.replaceAll('\\', '/')), root, most - total);
    if (typeof found === 'string') remarks.push(`The picture \`${given}\` is not in the document: ${found}.`);
    else {
      total += found.bytes.length;
      pictures.set(given, found);
    }
  }
  return { pictures, remarks };
}

/** The picture, or why there is none. */
function readFigure(file: string, root: string, room: number): Picture | string {
  if (!isInside(file, root)) return 'it lies outside the workspace';
  try {
    const real = realpathSync(file);
    if (!isInside(real, realpathSync(root))) return 'it lies outside the workspace';
    const stat = statSync(real);
    // A pipe would keep the run waiting.
    if (!stat.isFile()) return "it can't be read";
    if (stat.size > Math.min(largest, room)) return 'it is too large';
    return readPicture(readFileSync(real)) ?? 'it is no PNG, JPEG, GIF, WebP or SVG';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : "it can't be read";
  }
}
