// `npm run package`: the extension as one file, out/case-report.vsix.
import { statSync } from 'node:fs';
import path from 'node:path';
import { root } from './vscode/places.mts';
import { packageExtension } from './vscode/vsix.mts';

const file = await packageExtension();
console.log(`${path.relative(root, file)}  ${(statSync(file).size / 1024).toFixed(0)} kB`);
