// Packages the extension as users get it.
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from './places.mjs';

/** The largest package that is let through, in bytes: the promise of a small extension, kept by a check. */
const largest = 2 * 1024 * 1024;

/** Packages what is in `dist/` and returns the file. Throws when it is larger than 2 MB. */
export async function packageExtension(): Promise<string> {
  const file = path.join(root, 'out/case-report.vsix');
  mkdirSync(path.dirname(file), { recursive: true });
  await createVSIX({ cwd: root, packagePath: file, dependencies: false, skipLicense: true });
  const { size } = statSync(file);
  if (size > largest) throw new Error(`The package has ${(size / 1024).toFixed(0)} kB; 2048 kB is the limit.`);
  return file;
}
