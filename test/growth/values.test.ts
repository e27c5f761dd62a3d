import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { check } from '../../server/src/core/engine/check';
import { parseSource } from '../../server/src/core/syntax/source';
import { inProportion } from './proportion';

const text = readFileSync(path.join(__dirname, '../../examples/post-injection-sciatic-neuropathy.case.md'), 'utf8');
const end = text.indexOf('\n---\n') + 1;
const lines = text.slice(0, end).split('\n');
/** What runs on where a value is trimmed, cut or split. */
const runs = [' ', ',', '1', '(', 'a '];

describe('a check takes time in proportion to a long value', () => {
  const keys = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const [, before, key = ''] = /^(\s*(?:- )?([\w-]+): +)[^|>[{#\s]/.exec(line) ?? [];
    // One of each key will do.
    if (before === undefined || key === 'case-report' || keys.has(key)) continue;
    keys.add(key);
    test(key, () => {
      for (const run of runs)
        inProportion(run, (long) => {
          const value = `${before}"a${long}b"`;
          const facts = [...lines.slice(0, index), value, ...lines.slice(index + 1)].join('\n');
          check(parseSource(facts + text.slice(end)), { today: '2026-01-01' });
        });
    });
  }
});
