import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { check } from '../../server/src/core/engine/check';
import { parseSource } from '../../server/src/core/syntax/source';
import { grammars } from '../values/grammars';
import { pieces, statements } from './pieces';
import { inProportion } from './proportion';

const example = readFileSync(path.join(__dirname, '../../examples/post-injection-sciatic-neuropathy.case.md'), 'utf8');
const facts = example.slice(0, example.indexOf('\n---\n') + 5);

/** One patient, and a fact of each kind that narratives repeat. */
const factsOfOne = `---
case-report: 1
title: Leg pain after a fall
patient:
  { age: 35 years, sex: female, weight: 70 kg, side: left, complaints: [{ what: leg pain, side: left, duration: 6 weeks }] }
procedure:
  name: transforaminal epidural steroid injection
  level: C3 to C6
  side: left
  agents: [{ drug: lidocaine, concentration: 1 %, volume: 2 mL }]
outcome:
  follow_up: 6 months
  measures:
    - { scale: NRS, scores: { baseline: 8, 6 months: 2 } }
    - { scale: MRC, muscle: deltoid, scores: { baseline: 2/5, 6 months: 5/5 } }
---
`;

describe('a check takes time in proportion to the narrative', () => {
  const checked = (front: string) => (text: string) =>
    check(parseSource(`${front}\n# Abstract\n\n${text}\n\n# Case report\n\n${text}\n`), { today: '2026-01-01' });
  for (const piece of pieces) test(JSON.stringify(piece), () => inProportion(piece, checked(facts)));
  for (const piece of statements)
    test(`of one patient: ${JSON.stringify(piece)}`, () => inProportion(piece, checked(factsOfOne)));
});

describe('a value takes time in proportion to it', () => {
  const more = ['C5, ', 'C5/', '5', ' ', '1,', '-', 'about ', '9 weeks after ', 'I', '\u00b5', 'left ', '1 + ', '>'];
  for (const [name, parse] of Object.entries(grammars))
    test(name, () => {
      for (const piece of [...pieces, ...more]) inProportion(piece, parse);
    });
});
