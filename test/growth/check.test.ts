import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { check } from '../../server/src/core/engine/check';
import { parseSource } from '../../server/src/core/syntax/source';
import { grammars } from '../values/grammars';
import { pieces } from './pieces';
import { inProportion } from './proportion';

const example = readFileSync(path.join(__dirname, '../../examples/post-injection-sciatic-neuropathy.case.md'), 'utf8');
const facts = example.slice(0, example.indexOf('\n---\n') + 5);

describe('a check takes time in proportion to the narrative', () => {
  for (const piece of pieces)
    test(JSON.stringify(piece), () =>
      inProportion(piece, (text) =>
        check(parseSource(`${facts}\n# Abstract\n\n${text}\n\n# Case report\n\n${text}\n`), { today: '2026-01-01' }),
      ),
    );
});

describe('a value takes time in proportion to it', () => {
  const more = ['C5, ', 'C5/', '5', ' ', '1,', '-', 'about ', '9 weeks after ', 'I', '\u00b5', 'left ', '1 + ', '>'];
  for (const [name, parse] of Object.entries(grammars))
    test(name, () => {
      for (const piece of [...pieces, ...more]) inProportion(piece, parse);
    });
});
