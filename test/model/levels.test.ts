import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020';
import { anatomyOf } from '../../server/src/core/model/level-kind';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { nameKey, Vocabulary } from '../../server/src/core/model/vocabulary';
import { parseSource } from '../../server/src/core/syntax/source';
import { parseLevel } from '../../server/src/core/values/level';
import { segmentKey } from '../../server/src/core/values/level-expression';
import { column } from '../../server/src/core/values/level-order';
import { levelProblems } from '../../server/src/core/values/level-problems';

const levels = lexicon.levels;
const folder = path.join(__dirname, '..', '..', 'schemas', 'vocabularies');
const read = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
const files = ['levels', 'guidance', 'approaches', 'modalities', 'sides', 'positions', 'movements'];

for (const name of files) {
  test(`${name}: the file keeps to its schema`, () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(read(`${name}.schema.json`));
    assert.ok(validate(read(`${name}.json`)), JSON.stringify(validate.errors));
  });
  test(`${name}: no two terms share a name`, () => {
    const terms = name === 'levels' ? levels.variants : read(`${name}.json`).terms;
    const vocabulary = new Vocabulary<(typeof levels.variants)[number]>(terms);
    for (const { id, label, aliases } of vocabulary.terms)
      for (const each of [id, label, ...aliases])
        assert.deepEqual(
          vocabulary.find(each).map((term) => term.id),
          [id],
          each,
        );
  });
}

describe('the table of levels agrees with the grammar', () => {
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

  test('vertebrae and roots are those that the grammar counts, in its order', () => {
    // The fifth coccygeal segment is legal and seldom; the occiput is no vertebra.
    const vertebrae = column('vertebra').map(segmentKey);
    assert.deepEqual(
      ids(levels.vertebrae),
      vertebrae.filter((id) => id !== 'O' && id !== 'Co5'),
    );
    assert.deepEqual(ids(levels.roots), column('root').map(segmentKey));
  });

  test('interspaces, facets and variants are in normal form', () => {
    for (const id of [...ids(levels.interspaces), ...ids(levels.facets)]) {
      const read = parseLevel(id);
      assert.ok(read.ok && levelProblems(read.value, 'foramen').length === 0, id);
    }
    for (const { adds } of levels.variants)
      for (const id of [...(adds?.vertebrae ?? []), ...(adds?.interspaces ?? [])]) assert.ok(parseLevel(id).ok, id);
  });

  test('only where there is a disc does the grammar allow one', () => {
    for (const { id, disc } of levels.interspaces.filter(({ disc }) => disc !== 'residual')) {
      const read = parseLevel(id);
      assert.equal(read.ok && levelProblems(read.value, 'disc').length === 0, disc, id);
    }
  });

  test('eight cervical roots leave above or at C7/T1, all others below their vertebra', () => {
    for (const { upper, lower, exiting } of levels.interspaces)
      assert.equal(exiting, /^(?:occiput|C[1-6])$/.test(upper) ? lower : upper === 'C7' ? 'C8' : upper);
  });

  test('a facet joint has its nerves', () => {
    const supply = Object.fromEntries(levels.facets.map(({ id, medialBranches }) => [id, medialBranches.join(' ')]));
    assert.deepEqual(
      ['C2/3', 'C3/4', 'C6/7', 'C7/T1', 'T1/2', 'T2/3', 'T12/L1', 'L1/2', 'L4/5', 'L5/S1'].map((id) => supply[id]),
      ['TON', 'C3 C4', 'C6 C7', 'C7 C8', 'C8 T1', 'T1 T2', 'T11 T12', 'T12 L1', 'L3 L4', 'L4 L5 dorsal ramus'],
    );
  });

  test('every root that a movement names exists', () => {
    const movements = lexicon.vocabulary('movements').terms as readonly { id: string; roots?: readonly string[] }[];
    for (const { id, roots = [] } of movements) {
      assert.ok(roots.length > 0, id);
      for (const root of roots) assert.ok(ids(levels.roots).includes(root), `${id} ${root}`);
    }
  });
});

describe('a variant is known by any of its names', () => {
  const anatomy = (variant: string) =>
    anatomyOf(new Report(parseSource(`---\ncase-report: 1\npatient:\n  anatomy: { variant: "${variant}" }\n---\n`)));
  const cases: Record<string, ReturnType<typeof anatomy>> = {
    'six lumbar vertebrae': { variants: { l6: true }, lowConus: false },
    'lumbarized S1': { variants: { l6: true, lumbarisedS1: true }, lowConus: false },
    'lumbarisation of the first sacral vertebra': { variants: { l6: true, lumbarisedS1: true }, lowConus: false },
    'transitional vertebra': { variants: { l6: true, lumbarisedS1: true }, lowConus: false },
    '13 pairs of ribs': { variants: { t13: true }, lowConus: false },
    'sacralization of L5': { variants: {}, lowConus: false },
    'low-lying conus': { variants: {}, lowConus: true },
    'tethered cord syndrome': { variants: {}, lowConus: true },
  };
  for (const [variant, expected] of Object.entries(cases))
    test(variant, () => assert.deepEqual(anatomy(variant), expected));

  test('what is not known may be any of them', () => {
    assert.deepEqual(anatomy('an unusual spine'), {
      variants: { l6: true, t13: true, lumbarisedS1: true },
      lowConus: true,
    });
  });

  test('both spellings are listed', () => {
    for (const { label, aliases } of levels.variants) {
      const names = [label, ...aliases].map(nameKey);
      for (const name of names) assert.ok(names.includes(name.replace(/is(?=ed\b|ation\b)/, 'iz')), name);
    }
  });
});
