import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020';
import { type Confidence, nameKey, type Term, Vocabulary } from '../server/src/core/model/vocabulary';
import { canonicalUnit } from '../server/src/core/values/units';

interface Entry extends Term {
  readonly aliases: readonly string[];
  readonly confidence: Confidence;
}
interface Amount {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}
interface Ceiling {
  readonly value: number;
  readonly unit: string;
  readonly per: 'session' | 'day' | 'level';
}
interface Amounts {
  readonly perSession?: Amount;
  readonly perLevel?: Amount;
  readonly daily?: Amount;
  readonly rate?: Amount;
  readonly hardMax?: Ceiling;
}
interface Drug extends Entry, Amounts {
  readonly brands?: readonly string[];
  readonly members?: readonly (Amounts & { readonly label: string; readonly brands?: readonly string[] })[];
  readonly class: string;
  readonly units: readonly string[];
  readonly particulate?: boolean | 'depends';
  readonly needsSalt?: boolean;
  readonly routes?: readonly string[];
  readonly mustNot?: readonly {
    readonly route: string;
    readonly severity: string;
    readonly region?: string;
    readonly strengths?: readonly number[];
    readonly members?: readonly string[];
    readonly source?: string;
    readonly confidence: string;
  }[];
  readonly intrathecal?: string;
  readonly iodine?: { readonly strengths: readonly number[]; readonly intrathecal?: readonly number[] };
  readonly byRoute?: readonly (Amounts & { readonly routes: readonly string[]; readonly see?: string })[];
  readonly maxTotal?: readonly { readonly value: number; readonly per?: string; readonly withAdrenaline?: boolean }[];
  readonly antithrombotic?: Readonly<Record<string, unknown>>;
  readonly lookalikes?: readonly string[];
  readonly soundsLike?: readonly string[];
}
interface Grade {
  readonly grade: string;
  readonly low?: number;
  readonly high?: number;
}
interface GradingSystem extends Entry {
  readonly grades: readonly Grade[];
  readonly severeFrom?: string;
  readonly undivided?: readonly { readonly parts: readonly string[] }[];
  readonly score?: { readonly min: number; readonly max: number };
}
type Node = Readonly<Record<string, unknown>>;

const folder = join(__dirname, '..', 'schemas', 'vocabularies');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

const drugs = read<{ terms: Drug[]; bleedingRisk: Record<string, unknown> }>('drugs.json');
const routes = read<{ terms: (Entry & { parent?: string })[] }>('routes.json');
const systems = read<{ terms: GradingSystem[] }>('grading-systems.json');
const drug = (id: string): Drug => drugs.terms.find((each) => each.id === id)!;

/** Every subschema below a schema that names something, with its place. */
function* described(schema: unknown, place: string): Generator<readonly [string, Node]> {
  if (typeof schema !== 'object' || schema === null) return;
  const node = schema as Node;
  for (const group of ['properties', '$defs'] as const)
    for (const [key, child] of Object.entries((node[group] as Node | undefined) ?? {})) {
      yield [`${place}/${key}`, child as Node];
      yield* described(child, `${place}/${key}`);
    }
  if (node.items) {
    yield [`${place}/items`, node.items as Node];
    yield* described(node.items, `${place}/items`);
  }
}

for (const [name, data] of Object.entries({ drugs, routes, 'grading-systems': systems })) {
  const schema = read<Node>(`${name}.schema.json`);

  test(`${name}: the file fits its schema, and names it`, () => {
    const check = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
    check(data);
    assert.deepEqual(
      (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
      [],
    );
    assert.equal((data as unknown as { $schema: string }).$schema, `./${name}.schema.json`);
  });

  test(`${name}: every key of the schema is described, and none is open`, () => {
    for (const [place, node] of described(schema, name)) {
      if (typeof node.$ref !== 'string') assert.match(String(node.description), /^.{4,}\.$/, place);
      if (node.type === 'object') assert.equal(node.additionalProperties, false, place);
    }
  });

  test(`${name}: ids and labels are unique, and no alias is the label of another entry`, () => {
    const terms: readonly Entry[] = data.terms;
    assert.equal(new Set(terms.map(({ id }) => id)).size, terms.length);
    const labels = new Map(terms.map(({ id, label }) => [nameKey(label), id]));
    assert.equal(labels.size, terms.length);
    for (const { id, aliases } of terms) {
      for (const alias of aliases) assert.equal(labels.get(nameKey(alias)) ?? id, id, `${id}: ${alias}`);
      assert.equal(new Set(aliases.map(nameKey)).size, aliases.length, `${id} has an alias twice`);
    }
  });
}

test('every label finds its own entry', () => {
  for (const { terms } of [drugs, routes, systems] as { terms: readonly Entry[] }[]) {
    const vocabulary = new Vocabulary(terms);
    for (const term of terms)
      assert.deepEqual(
        vocabulary.find(term.label).map(({ id }) => id),
        [term.id],
      );
  }
});

test('all 97 agents are there, and the ones that procedures name among them', () => {
  assert.equal(drugs.terms.length, 97);
  const { terms } = read<{ terms: { id: string; agents?: string[] }[] }>('procedures.json');
  for (const { id, agents } of terms)
    for (const agent of agents ?? []) assert.ok(drug(agent), `${id} names ${agent}, which is no drug`);
});

test('routes, entries to see and look-alikes resolve', () => {
  const known = new Set(routes.terms.map(({ id }) => id));
  for (const { id, parent } of routes.terms) assert.ok(parent === undefined || known.has(parent), id);
  for (const term of drugs.terms) {
    const named = [
      ...(term.routes ?? []),
      ...(term.mustNot ?? []).map(({ route }) => route),
      ...(term.byRoute ?? []).flatMap((each) => each.routes),
    ];
    for (const route of named) assert.ok(known.has(route), `${term.id}: ${route}`);
    for (const { see } of term.byRoute ?? []) assert.ok(see === undefined || drug(see), `${term.id}: ${see}`);
    for (const other of term.lookalikes ?? []) assert.ok(drug(other) && other !== term.id, `${term.id}: ${other}`);
  }
});

test('a brand means one entry only', () => {
  const owner = new Map<string, string>();
  for (const { id, label, aliases } of drugs.terms)
    for (const name of [label, ...aliases]) owner.set(nameKey(name), id);
  for (const { id, brands = [], members = [] } of drugs.terms)
    for (const brand of [...brands, ...members.flatMap((each) => each.brands ?? [])]) {
      assert.equal(owner.get(nameKey(brand)) ?? id, id, `${id}: ${brand}`);
      owner.set(nameKey(brand), id);
    }
});

test('the names of a group can be found', () => {
  const vocabulary = new Vocabulary(drugs.terms);
  for (const { id, members = [] } of drugs.terms)
    for (const { label } of members)
      assert.ok(
        vocabulary.find(label).some((term) => term.id === id),
        `${id}: ${label}`,
      );
});

test('another drug that is spelt alike is named where a misspelling would be suspected', () => {
  const vocabulary = new Vocabulary(drugs.terms);
  const listed = drugs.terms.flatMap(({ soundsLike = [] }) => soundsLike);
  assert.ok(listed.includes('articaine') && listed.includes('sufentanil'));
  for (const name of listed) {
    assert.deepEqual(vocabulary.find(name), [], `${name} is an entry`);
    for (const near of vocabulary.nearest(name, 100))
      assert.ok((near as Drug).soundsLike?.includes(name), `${name} would be taken for ${near.label}`);
  }
});

test('low is at most high, high at most the hard maximum, in the same unit', () => {
  const ordered = (place: string, { perSession, perLevel, daily, rate, hardMax }: Amounts): number => {
    const ranges = { session: perSession, level: perLevel, day: daily, rate };
    for (const range of Object.values(ranges)) assert.ok(range === undefined || range.low <= range.high, place);
    if (!hardMax) return 0;
    const range = ranges[hardMax.per];
    assert.ok(range, `${place} has a hard maximum per ${hardMax.per} without a range`);
    assert.equal(range.unit, hardMax.unit, place);
    assert.ok(range.high <= hardMax.value, place);
    return 1;
  };
  let compared = 0;
  for (const term of drugs.terms) {
    compared += ordered(term.id, term);
    for (const each of term.byRoute ?? []) compared += ordered(`${term.id} by ${each.routes}`, each);
    for (const each of term.members ?? []) compared += ordered(each.label, each);
    for (const { value, per, withAdrenaline } of term.maxTotal ?? [])
      if (per !== 'day' && !withAdrenaline) assert.ok(term.perSession!.high <= value, term.id);
  }
  assert.ok(compared > 20);
});

test('the units are those of the report, in their normal spelling', () => {
  for (const { id, units, perSession, perLevel, daily, rate } of drugs.terms) {
    for (const unit of units) assert.equal(canonicalUnit(unit).spelling, 'normal', `${id}: ${unit}`);
    for (const range of [perSession, perLevel, daily, rate])
      assert.ok(range === undefined || units.includes(range.unit), id);
  }
});

test('only the intrathecal route yields an error, and only where a source was verified', () => {
  for (const { id, intrathecal, mustNot = [], members = [] } of drugs.terms) {
    for (const name of mustNot.flatMap((each) => each.members ?? []))
      assert.ok(
        members.some(({ label }) => label === name),
        `${id}: ${name}`,
      );
    for (const { severity, route, confidence, source } of mustNot) {
      if (severity !== 'error') continue;
      assert.equal(route, 'intrathecal', id);
      assert.equal(confidence, 'verified', id);
      assert.ok(source, id);
    }
    const everyForm = mustNot.some(
      ({ route, strengths, members: some }) => route === 'intrathecal' && !strengths && !some,
    );
    assert.equal(intrathecal === 'forbidden', everyForm, id);
  }
});

test('the strengths that may be intrathecal and those that must not be are different ones', () => {
  const iohexol = drug('iohexol');
  assert.deepEqual(iohexol.iodine?.intrathecal, [180, 240, 300]);
  assert.deepEqual(iohexol.mustNot?.[0]?.strengths, [140, 350]);
  for (const { id, iodine, mustNot = [] } of drugs.terms)
    for (const { strengths = [] } of mustNot)
      for (const strength of strengths) {
        assert.ok(iodine?.strengths.includes(strength), `${id}: ${strength}`);
        assert.ok(!iodine?.intrathecal?.includes(strength), `${id}: ${strength}`);
      }
});

test('a steroid says whether it holds particles, and betamethasone alone is ambiguous', () => {
  for (const { id, class: kind, particulate } of drugs.terms)
    if (kind === 'steroid') assert.notEqual(particulate, undefined, id);
  const betamethasone = new Vocabulary(drugs.terms).find('betamethasone');
  assert.deepEqual(
    betamethasone.map(({ particulate, needsSalt }) => [particulate, needsSalt]),
    [
      [true, true],
      [false, true],
    ],
  );
});

test('every particulate steroid with an epidural route is kept from the cervical foramen', () => {
  for (const { id, particulate, routes: by = [], mustNot = [] } of drugs.terms)
    if (particulate === true && by.includes('interlaminar-epidural'))
      assert.ok(
        mustNot.some(
          ({ route, region }) => route === 'transforaminal-epidural' && (region ?? 'cervical') === 'cervical',
        ),
        id,
      );
});

test('the 21 antithrombotic entries say what is done before procedures of high risk', () => {
  const found = drugs.terms.filter(({ antithrombotic }) => antithrombotic);
  assert.equal(found.length, 21);
  for (const { id, antithrombotic } of found) assert.ok(antithrombotic?.high, id);
});

test('the procedures of the risk classes are procedures of the vocabulary', () => {
  const procedures = new Vocabulary(read<{ terms: Entry[] }>('procedures.json').terms);
  for (const group of ['high', 'intermediate', 'low', 'unsettled'])
    for (const { procedure } of drugs.bleedingRisk[group] as { procedure: string }[])
      assert.equal(procedures.find(procedure).length, 1, procedure);
});

test('a route is found by the ways it is written', () => {
  const vocabulary = new Vocabulary(routes.terms);
  const ways = {
    'i.m.': 'intramuscular',
    IV: 'intravenous',
    po: 'oral',
    'by mouth': 'oral',
    caudal: 'caudal-epidural',
  };
  for (const [text, id] of Object.entries(ways)) assert.deepEqual(vocabulary.find(text)[0]?.id, id, text);
});

test('the border of severe is a grade of its system, and the bands of a score leave no gap', () => {
  for (const { id, grades, severeFrom, undivided = [], score } of systems.terms) {
    const names = grades.map(({ grade }) => grade);
    assert.equal(new Set(names).size, names.length, id);
    if (severeFrom) assert.ok(names.includes(severeFrom), id);
    for (const { parts } of undivided) for (const part of parts) assert.ok(names.includes(part), id);
    if (!score) continue;
    assert.equal(grades[0]?.low, score.min, id);
    assert.equal(grades.at(-1)?.high, score.max, id);
    for (const [index, { low }] of grades.entries()) if (index > 0) assert.equal(low, grades[index - 1]!.high! + 1, id);
  }
});
