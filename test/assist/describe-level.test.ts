import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeLevel } from '../../server/src/core/assist/describe-level';
import { hover } from '../../server/src/core/assist/hover';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { parseSource } from '../../server/src/core/syntax/source';
import type { LevelKind } from '../../server/src/core/values/level';

/** The page of a level without its sources. */
function page(text: string, kind?: LevelKind): string[] {
  return (describeLevel(text, kind).documentation ?? '').split('\n\n')[0]!.split('\n');
}

describe('the page of a level', () => {
  const pages: readonly [text: string, kind: LevelKind | undefined, lines: readonly string[]][] = [
    [
      'C5/6',
      undefined,
      [
        '**C5/6** — between C5 and C6',
        '- Leaves here: the C6 root',
        '- A disc herniation usually meets the C6 root',
        '- Facet joint supplied by the C5 and C6 medial branches',
        '- Neighbours: C4/5, C6/7',
      ],
    ],
    [
      'C7/T1',
      'interspace',
      [
        '**C7/T1** (cervicothoracic junction) — between C7 and T1',
        '- Leaves here: the C8 root',
        '- A disc herniation usually meets the C8 root',
        '- Facet joint supplied by the C7 and C8 medial branches',
        '- Neighbours: C6/7, T1/2',
        '- The posterior epidural space of the neck is widest here. The published safeguards prefer this interspace for a cervical interlaminar epidural steroid injection and advise against going above C6/7.',
      ],
    ],
    [
      'L5/S1',
      'interspace',
      [
        '**L5/S1** (lumbosacral junction, lumbosacral disc) — between L5 and S1',
        '- Leaves here: the L5 root',
        '- Crosses here: the S1 root',
        '- A paracentral disc herniation usually meets the S1 root, a foraminal one the L5 root',
        '- Facet joint supplied by the L4 medial branch and the L5 dorsal ramus',
        '- Neighbours: L4/5, S1/2',
      ],
    ],
    [
      'C8 root',
      'root',
      [
        '**C8 root** — leaves at C7/T1',
        '- Key muscles: finger flexors, at the distal phalanx of the middle finger (flexor digitorum profundus)',
        '- Dermatome: little finger, back of the proximal phalanx',
        '- Reflex: finger flexor (C8)',
        '- Myotome: finger flexion, grip',
        '- Further movements: finger flexion at the metacarpophalangeal joints; thumb opposition, adduction and abduction away from the palm',
        '- A root without a vertebra of its own number.',
      ],
    ],
    [
      'S1 foramen',
      'sacral foramen',
      [
        '**S1 foramen** — the S1 root leaves here',
        '- Key muscles: ankle plantar flexors (gastrocnemius, soleus)',
        '- Dermatome: lateral heel',
        '- Reflex: Achilles (S1)',
        '- Myotome: ankle plantarflexion, eversion, hip extension',
        '- Further movements: great toe adduction',
        '- Runs in: sciatic nerve, tibial nerve, common peroneal (fibular) nerve',
      ],
    ],
    [
      'L4/5 facet',
      'facet',
      [
        '**L4/5 facet joint** — between L4 and L5',
        '- Supplied by the L3 and L4 medial branches',
        '- Leaves here: the L4 root',
        '- Crosses here: the L5 root',
        '- Neighbours: L3/4, L5/S1',
        '- The L3 medial branch is reached on L4 and the L4 medial branch on L5, where the superior articular process meets the transverse process.',
      ],
    ],
    [
      'L1 vertebra',
      'vertebra',
      [
        '**L1 vertebra** — lumbar',
        '- Above: T12/L1, where the T12 root leaves',
        '- Below: L1/2, where the L1 root leaves',
        '- Behind its spinous process, by a rule of thumb: cord segments S2, S3, S4, S5 and Co1',
        '- The cord usually ends at L1/2, in adults between T12 and L3',
      ],
    ],
    [
      'TON',
      'medial branch',
      [
        '**Third occipital nerve** — supplies the C2/3 facet joint',
        '- The third occipital nerve (TON) is the superficial medial branch of the C3 dorsal ramus.',
      ],
    ],
  ];
  for (const [text, kind, lines] of pages) test(text, () => assert.deepEqual(page(text, kind), lines));
});

test('the heading says what the letters and numbers mean here', () => {
  const heading = (text: string, kind: LevelKind) => page(text, kind)[0];
  assert.equal(heading('S1', 'vertebra'), '**S1 vertebra** (first sacral segment, first sacral vertebra) — sacral');
  assert.equal(heading('S1', 'root'), '**S1 root** — leaves by the S1 foramen');
  assert.equal(heading('C6', 'dermatome'), '**C6 dermatome** — its root leaves at C5/6');
  assert.equal(heading('L5', 'root'), '**L5 root** — leaves at L5/S1 after crossing L4/5');
  assert.equal(heading('L5', 'medial branch'), '**L5 dorsal ramus** — supplies the L5/S1 facet joint');
  assert.equal(heading('L3', 'medial branch'), '**L3 medial branch** — supplies the L3/4 and L4/5 facet joints');
  assert.equal(heading('C5/6', 'disc'), '**C5/6 disc** — between C5 and C6');
  assert.equal(heading('S5', 'sacral foramen'), '**S5 root** — leaves by the sacral hiatus');
});

test('every page ends with where its facts come from', () => {
  const { facets, interspaces, roots, vertebrae } = lexicon.levels;
  const asked: [string, LevelKind][] = [
    ...vertebrae.map(({ id }): [string, LevelKind] => [id, 'vertebra']),
    ...interspaces.map(({ id }): [string, LevelKind] => [id, 'interspace']),
    ...facets.map(({ id }): [string, LevelKind] => [id, 'facet']),
    ...roots.map(({ id }): [string, LevelKind] => [id, 'root']),
    ...facets.flatMap(({ medialBranches }) => medialBranches.map((id): [string, LevelKind] => [id, 'medial branch'])),
  ];
  assert.ok(asked.length > 140);
  for (const [id, kind] of asked) {
    const { detail, documentation = '' } = describeLevel(id, kind);
    assert.ok(detail, `${id} ${kind}`);
    assert.match(documentation.split('\n').at(-1)!, /^\*Source: .+\*$/, `${id} ${kind}`);
    assert.doesNotMatch(documentation, /undefined|null|\bfalse\b/, `${id} ${kind}`);
  }
});

test('what does not exist has no page', () => {
  for (const text of ['C9', 'L5/6', 'C56', ''])
    assert.equal(describeLevel(text, undefined).documentation, undefined, text);
});

test('a pair of roots is described root by root', () => {
  const text = `---\ncase-report: 1\nfindings:\n  - { at: 6 months, modality: EMG, level: C7/8, finding: radiculopathy }\n---\n`;
  const found = hover(new Report(parseSource(text)), text.indexOf('C7/8') + 1)?.text ?? '';
  assert.match(found, /\*\*C7 root\*\* — leaves at C6\/7/);
  assert.match(found, /\*\*C8 root\*\* — leaves at C7\/T1/);
});
