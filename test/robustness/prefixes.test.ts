import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { complete } from '../../server/src/core/assist/complete';
import { findFences } from '../../server/src/core/syntax/fences';
import { parseSource, type Source } from '../../server/src/core/syntax/source';
import { survives } from './survives';

// A report that is being typed. Every prefix of the front matter is read and completed, which is what an editor does at
// each key; every 23rd prefix of the whole (a number that no pattern of a text keeps step with) goes through lint and all
// that the editor asks. All of them through all of it would take half an hour.
const folder = path.join(__dirname, '../../examples');
const step = 23;

for (const file of readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.case.md'))
  .sort()) {
  test(`prefixes of ${file.split(path.sep).join('/')}`, () => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const facts = findFences(text)!.bodyStart;
    let earlier: Source | undefined;
    for (let end = 0; end <= text.length; end++) {
      const prefix = text.slice(0, end);
      if (end % step === 0 || end === text.length) earlier = survives(prefix, end, earlier);
      else if (end <= facts) complete(parseSource(prefix), end);
    }
  });
}
