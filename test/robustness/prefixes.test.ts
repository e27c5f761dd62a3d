import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Source } from '../../server/src/core/syntax/source';
import { survives } from './survives';

// A report that is being typed: every prefix of every example goes through lint and what the editor asks. This takes
// its minutes, so it is no part of the unit tests.
const folder = path.join(__dirname, '../../examples');

for (const file of readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.case.md'))
  .sort()) {
  test(`every prefix of ${file.split(path.sep).join('/')}`, () => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    let earlier: Source | undefined;
    for (let end = 0; end <= text.length; end++) earlier = survives(text.slice(0, end), end, earlier);
  });
}
