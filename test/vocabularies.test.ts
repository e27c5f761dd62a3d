import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020';
import type { LevelFacts, ProcedureTerm, ScaleTerm } from '../server/src/core/model/generated/types';
import { lexicon } from '../server/src/core/model/lexicon';
import { nameKey, type Term } from '../server/src/core/model/vocabulary';

type Node = { readonly [key: string]: unknown };

const folder = join(__dirname, '..', 'schemas', 'vocabularies');
const read = <T = Node>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));
const termsOf = (name: string): readonly Term[] => read<{ terms: readonly Term[] }>(`${name}.json`).terms;

/** Every text and number of a file, with the path it stands at. */
function* leaves(value: unknown, path: string): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value];
  else for (const [key, child] of Object.entries(value)) yield* leaves(child, `${path}/${key}`);
}

/** The subschemas of every key, with their path. */
function* keysOf(schema: unknown, path: string): Generator<readonly [string, Node]> {
  if (!isNode(schema)) return;
  for (const group of ['properties', '$defs'])
    for (const [key, child] of Object.entries((schema[group] as Node | undefined) ?? {})) {
      if (group === 'properties') yield [`${path}/${key}`, child as Node];
      yield* keysOf(child, `${path}/${key}`);
    }
  for (const key of ['items', 'additionalProperties']) yield* keysOf(schema[key], path);
}

/** The entries of `list` that stand in it more than once. */
const repeated = (list: readonly string[]): string[] => [
  ...new Set(list.filter((entry, index) => list.indexOf(entry) < index)),
];

for (const file of files) {
  describe(file, () => {
    const data = read(file);
    const schemaFile = file.replace(/\.json$/, '.schema.json');

    test('fits the schema beside it', () => {
      assert.ok(existsSync(join(folder, schemaFile)), `${schemaFile} is missing`);
      assert.equal(data.$schema, `./${schemaFile}`);
      const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
      const validate = ajv.compile(read(schemaFile));
      validate(data);
      assert.deepEqual(
        (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
        [],
      );
    });

    test('has every key described in a sentence, and no key beyond', () => {
      if (!existsSync(join(folder, schemaFile))) return;
      const schema = read(schemaFile);
      const keys = [...keysOf(schema, '')];
      const defs = (schema.$defs ?? {}) as Node;
      const meant = (node: Node): Node =>
        typeof node.$ref === 'string' ? { ...(defs[node.$ref.replace('#/$defs/', '')] as Node), ...node } : node;
      for (const [path, node] of [['', schema] as const, ...keys]) {
        if (path !== '') assert.match(String(meant(node).description), /^\S.{5,}\.$/s, path);
        if ('properties' in node) assert.equal(node.additionalProperties, false, `${path} is open`);
      }
    });

    test('names a source wherever one belongs, in the words of an author', () => {
      for (const [path, value] of leaves(data, '')) {
        if (typeof value !== 'string') continue;
        if (/\/source$/.test(path)) assert.ok(value.trim().length > 1, `${path} is ${JSON.stringify(value)}`);
        assert.equal(value, value.trim(), path);
        assert.doesNotMatch(value, /\b(?:seeds?|lint(?:er)?|todo|enum)\b/i, path);
      }
    });

    if (!Array.isArray(data.terms)) return;
    const terms = data.terms as readonly Term[];

    test('has terms of one id and one label each', () => {
      assert.ok(terms.length > 0);
      assert.deepEqual(repeated(terms.map(({ id }) => id)), []);
      assert.deepEqual(repeated(terms.map(({ label }) => nameKey(label))), []);
      const odd = terms.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
      assert.deepEqual(odd, []);
    });

    test('tells of each term where it is from and how surely it is known', () => {
      for (const { id, source, confidence } of terms) {
        assert.ok(source && source.length > 1, `${id} has no source`);
        assert.ok(confidence && ['verified', 'partly', 'knowledge'].includes(confidence), id);
      }
    });

    test('has aliases that say something new and do not hide behind a label', () => {
      const labels = new Map(terms.map(({ id, label }) => [nameKey(label), id]));
      for (const { id, label, aliases = [] } of terms) {
        assert.deepEqual(repeated([label, ...aliases]), [], id);
        for (const alias of aliases) {
          assert.equal(alias, alias.trim(), id);
          const owner = labels.get(nameKey(alias)) ?? id;
          assert.equal(owner, id, `${alias} of ${id} is the label of ${owner}, which wins`);
        }
      }
    });
  });
}

describe('the scales', () => {
  const scales = termsOf('scales') as readonly ScaleTerm[];
  const ids = new Set(scales.map(({ id }) => id));

  test('are 154', () => assert.equal(scales.length, 154));

  test('have ranges that their steps divide', () => {
    for (const { id, min, max, step } of scales) {
      if (min === undefined || max === undefined) continue;
      assert.ok(min < max, id);
      const steps = (max - min) / (step ?? max - min);
      assert.ok(Math.abs(steps - Math.round(steps)) < 1e-6, `${id}: ${min} to ${max} in steps of ${step}`);
    }
  });

  test('have cut-offs inside the range', () => {
    for (const { id, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, cutoffs = [] } of scales)
      for (const { from, to, value, meaning } of cutoffs) {
        assert.equal(from === undefined, value !== undefined, `${id}: ${meaning} is a band or a class`);
        if (from === undefined || to === undefined) continue;
        assert.ok(min <= from && from <= to && to <= max, `${id}: ${from} to ${to}, ${meaning}`);
      }
  });

  test('have no two cut-offs for one score', () => {
    for (const { id, cutoffs = [] } of scales) {
      const bands = cutoffs.filter(({ from }) => from !== undefined).sort((a, b) => a.from! - b.from!);
      for (const [index, { from, to }] of bands.slice(1).entries())
        assert.ok(bands[index]!.to! < from!, `${id}: two bands at ${from} to ${to}`);
    }
  });

  test('have plausible values and parts inside the range of what can be', () => {
    for (const { id, min = 0, max = 0, plausible, subscales = [] } of scales) {
      if (plausible) assert.ok(min <= plausible[0] && plausible[0] < plausible[1] && plausible[1] <= max, id);
      assert.deepEqual(repeated(subscales.map((part) => part.id)), [], id);
      for (const part of subscales)
        if (part.min !== undefined && part.max !== undefined) assert.ok(part.min < part.max, `${id} ${part.id}`);
    }
  });

  test('have classes that order, meanings and spellings agree with', () => {
    for (const { id, values = [], extendedValues = [], order, meanings = {}, valueAliases = {}, ...rest } of scales) {
      const classes = [...values, ...extendedValues];
      assert.deepEqual(repeated(classes), [], id);
      if (order) assert.deepEqual([...order].sort(), classes.sort(), id);
      const explained = [...classes, ...(rest.modifiers ?? []), ...(rest.suffix ? [rest.suffix] : [])];
      for (const one of Object.keys(meanings)) assert.ok(explained.includes(one), `${id} has no ${one}`);
      for (const [spelling, one] of Object.entries(valueAliases)) {
        assert.ok(classes.includes(one), `${id} has no ${one}`);
        assert.ok(!classes.includes(spelling), `${id}: ${spelling} is a class of its own`);
      }
    }
  });

  test('are confused with scales that there are, and these with them', () => {
    for (const { id, confusableWith = [] } of scales)
      for (const other of confusableWith) {
        assert.ok(ids.has(other) && other !== id, `${id}: ${other}`);
        assert.ok(scales.find((scale) => scale.id === other)!.confusableWith?.includes(id), `${other} not with ${id}`);
      }
  });

  test('say what was checked where something was', () => {
    for (const { id, confidence, checked } of scales)
      assert.equal(checked !== undefined, confidence !== 'knowledge', id);
  });

  test('ask back where one name means two', () => {
    const meant = (name: string) => lexicon.scales.find(name).map(({ label }) => label);
    assert.deepEqual(meant('NPS'), ['NRS', 'NPS (neuropathic)']);
    assert.deepEqual(meant('PCS'), ['SF-36 PCS', 'PCS (catastrophizing)']);
    assert.deepEqual(meant('JOA'), ['JOA cervical', 'JOA lumbar']);
    for (const name of ['VAS', 'visual analogue scale', 'Visual Analog Scale'])
      assert.deepEqual(meant(name), ['VAS (cm)', 'VAS (mm)']);
  });

  test('go by the names that authors use, in both spellings', () => {
    const names: Record<string, readonly string[]> = {
      NRS: ['numerical rating scale', 'numeric rating scale', 'numeric pain rating scale', 'NRS-P', 'NPRS', 'NRS-11'],
      'VAS (cm)': ['VAS cm'],
      'VAS (mm)': ['VAS mm', 'VAS-100'],
      mJOA: ['modified Japanese Orthopedic Association score for cervical myelopathy', 'modified JOA'],
      'PCS (catastrophizing)': ['Pain Catastrophizing Scale', 'Pain Catastrophising Scale'],
      CSI: ['Central Sensitisation Inventory'],
      HbA1c: ['Glycated hemoglobin', 'Glycated haemoglobin'],
      '10MWT': ['10-meter walk test', '10-metre walk test'],
      'disc nomenclature 2.0': ['Lumbar disc nomenclature 2.0', 'lumbar disk nomenclature'],
      AIS: ['ASIA', 'ASIA Impairment Scale'],
      'Clavien-Dindo': ['Clavien–Dindo', 'CD'],
    };
    for (const [label, spellings] of Object.entries(names))
      for (const name of [label, ...spellings])
        assert.deepEqual(
          lexicon.scales.find(name).map((scale) => scale.label),
          [label],
          name,
        );
  });
});

describe('the procedures', () => {
  const procedures = termsOf('procedures') as readonly ProcedureTerm[];

  test('are 40', () => assert.equal(procedures.length, 40));

  for (const [key, vocabulary] of [
    ['approaches', 'approaches'],
    ['positions', 'positions'],
    ['guidance', 'guidance'],
    ['contraindications', 'contraindications'],
    ['complications', 'complications'],
    ['agents', 'drugs'],
  ] as const) {
    test(`name ${key} that there are`, () => {
      const known = new Set(termsOf(vocabulary).map(({ id }) => id));
      const missing = procedures.flatMap((procedure) => {
        const named = (procedure as unknown as Node)[key] as readonly (string | { id: string })[] | undefined;
        return (named ?? [])
          .map((one) => (typeof one === 'string' ? one : one.id))
          .filter((id) => !known.has(id))
          .map((id) => `${procedure.id}: ${id}`);
      });
      assert.deepEqual(missing, []);
    });
  }

  test('are done at levels that there are, in the order of the spine', () => {
    const levels = read<LevelFacts>('levels.json');
    const interspaces = levels.interspaces.map(({ id }) => id);
    const places: Record<string, readonly string[]> = {
      interspace: interspaces,
      foramen: interspaces,
      disc: levels.interspaces.filter(({ disc }) => disc !== false).map(({ id }) => id),
      vertebra: levels.vertebrae.map(({ id }) => id),
      facet: levels.facets.map(({ id }) => id),
      root: levels.roots.map(({ id }) => id),
      'sacral foramen': levels.sacralForamina,
      'medial branch': [...new Set(levels.facets.flatMap(({ medialBranches }) => medialBranches))],
    };
    for (const { id, level } of procedures) {
      const known = places[level.kind];
      for (const range of [level.usual, level.possible]) {
        if (!range) continue;
        assert.ok(known, `${id}: a ${level.kind} has no range`);
        const [from, to] = [known.indexOf(range.from), known.indexOf(range.to)];
        assert.ok(from >= 0 && to >= from, `${id}: ${level.kind} ${range.from} to ${range.to}`);
      }
      if (known && level.usual && level.possible) {
        const inside =
          known.indexOf(level.possible.from) <= known.indexOf(level.usual.from) &&
          known.indexOf(level.usual.to) <= known.indexOf(level.possible.to);
        assert.ok(inside, `${id}: what is usual is possible`);
      }
      for (const { kind, at } of level.also ?? [])
        if (places[kind]) assert.ok(places[kind].includes(at), `${id}: ${kind} ${at}`);
    }
  });
});

test('a grading system that is a scale too has the same grades in both', () => {
  const scales = new Map(lexicon.scales.terms.map((scale) => [scale.label, scale.values]));
  const both = lexicon.gradingSystems.terms.filter(({ label }) => scales.get(label));
  assert.ok(both.length >= 5);
  for (const { label, grades } of both)
    assert.deepEqual(
      scales.get(label),
      grades.map(({ grade }) => grade),
      label,
    );
});
