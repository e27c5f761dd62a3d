// The desktop VS Code, where a window can be shown and the download works.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { desktopHome, onPath } from './places.mjs';

const note = path.join(desktopHome, 'executable');

function canShow(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || onPath('xvfb-run'));
}

/** The desktop that `downloadDesktop` brought, if it did. */
export function findDesktop(): string | undefined {
  if (!existsSync(note)) return undefined;
  const file = readFileSync(note, 'utf8').trim();
  return existsSync(file) ? file : undefined;
}

/** Downloads the desktop once. Silent where no window can be shown; a failed download is said and is no failure. */
export async function downloadDesktop(say: (what: string) => void): Promise<void> {
  if (findDesktop() || !canShow()) return;
  try {
    const file = await downloadAndUnzipVSCode({ version: 'stable', cachePath: desktopHome, timeout: 8_000 });
    mkdirSync(desktopHome, { recursive: true });
    writeFileSync(note, `${file}\n`);
    say('VS Code desktop');
  } catch {
    say('VS Code desktop cannot be downloaded here; the VS Code server stands in for it');
  }
}
