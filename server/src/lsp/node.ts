import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Host } from './host';
import { lentFiles } from './lent-files';
import { serve } from './server';

/** A file larger than this, in bytes, is no report; the largest real one is below a tenth of it. */
const largestFile = 20_000_000;
const skipped = new Set(['node_modules', '.git', '.hg', '.svn', 'dist', 'out']);
const mostFiles = 50_000;

/** The sentences of other languages lie beside the folder of the programs. */
const bundles = path.join(__dirname, '../l10n');

/** Files of the machine the server runs on. */
const files: Host = {
  async read(uri) {
    try {
      const file = fileURLToPath(uri);
      const { size } = await stat(file);
      return size > largestFile ? undefined : await readFile(file, 'utf8');
    } catch {
      return undefined;
    }
  },
  async readHead(uri, root, most) {
    try {
      const file = await realpath(fileURLToPath(uri));
      const relative = path.relative(await realpath(fileURLToPath(root)), file);
      if (relative.startsWith('..') || path.isAbsolute(relative)) return 'outside';
      // A pipe would keep the server waiting.
      const found = await stat(file);
      if (!found.isFile()) return 'unreadable';
      const handle = await open(file, 'r');
      try {
        const head = new Uint8Array(Math.min(found.size, most));
        const { bytesRead } = await handle.read(head, 0, head.length, 0);
        return { size: found.size, head: head.subarray(0, bytesRead) };
      } finally {
        await handle.close();
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
    }
  },
  async find(folder, ending) {
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
  bundle: (language) => readFile(path.join(bundles, `bundle.l10n.${language}.json`), 'utf8').catch(() => undefined),
};

/** A workspace may lie elsewhere than on the disk; not every client lends what is in it. */
function filesAnywhere(connection: Connection): Host {
  const lent = lentFiles(connection);
  const isHere = (uri: string) => uri.startsWith('file:');
  return {
    ...files,
    read: (uri) => (isHere(uri) ? files.read(uri) : lent.read(uri).catch(() => undefined)),
    readHead: (uri, root, most) =>
      isHere(uri) ? files.readHead(uri, root, most) : lent.readHead(uri, root, most).catch(() => 'unreadable' as const),
    find: (folder, ending) => (isHere(folder) ? files.find(folder, ending) : lent.find(folder, ending).catch(() => [])),
  };
}

serve(createConnection(ProposedFeatures.all), filesAnywhere);
