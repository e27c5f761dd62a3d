import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Host } from './host';
import { serve } from './server';

/** A file larger than this, in bytes, is no report; the largest real one is below a tenth of it. */
const largestFile = 20_000_000;
const skipped = new Set(['node_modules', '.git', '.hg', '.svn', 'dist', 'out']);
const mostFiles = 50_000;

/** Files of the machine the server runs on. */
const files: Host = {
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      const file = fileURLToPath(uri);
      const { size } = await stat(file);
      return size > largestFile ? undefined : await readFile(file, 'utf8');
    } catch {
      return undefined;
    }
  },
  async find(folder, ending) {
    if (!folder.startsWith('file:')) return [];
    const found: string[] = [];
    const pending = [fileURLToPath(folder)];
    while (pending.length > 0 && found.length < mostFiles) {
      const at = pending.pop()!;
      for (const entry of await readdir(at, { withFileTypes: true }).catch(() => [])) {
        // A symbolic link is neither: it can't lead out of the workspace or round in circles.
        if (entry.isDirectory() && !skipped.has(entry.name)) pending.push(path.join(at, entry.name));
        else if (entry.isFile() && entry.name.endsWith(ending))
          found.push(pathToFileURL(path.join(at, entry.name)).href);
      }
    }
    return found.sort();
  },
};

serve(createConnection(ProposedFeatures.all), () => files);
