// The folder that is opened in the tests: a copy, so that a test may write into it.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/vscode/places.mjs';
import { temporaryFolder } from '../../tools/vscode/server.mjs';

/** Copies the reports with mistakes and the examples into a fresh folder and returns it. */
export function makeWorkspace(): string {
  const folder = temporaryFolder('case-report-');
  cpSync(path.join(root, 'test/vscode/workspace'), folder, { recursive: true });
  cpSync(path.join(root, 'examples'), path.join(folder, 'examples'), { recursive: true });
  return folder;
}
