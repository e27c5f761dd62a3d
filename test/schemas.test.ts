import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { parse } from 'yaml';

type Node = { readonly [key: string]: unknown };

const folder = join(__dirname, '..', 'schemas');
const read = (path: string): Node => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Node;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const reportSchema = read('case-report.schema.json');
const configurationSchema = read('configuration.schema.json');
const journalSchema = read('journal.schema.json');
const authored = { report: reportSchema, configuration: configurationSchema, journal: journalSchema };

/** The annotations the schemas may carry; the strict compiler refuses any other keyword. */
const annotations = [
  'x-enum-descriptions',
  'x-free-text',
  'x-keys',
  'x-message',
  'x-order',
  'x-same-as',
  'x-unit-optional',
  'x-units',
  'x-value',
  'x-vocabulary',
];
const grammars = new Set(
  'age level time quantity score date orcid email dilution dose concentration frequency grade text'.split(' '),
);
const vocabularies = new Set(
  (
    'scales procedures modalities guidance approaches sides positions movements complications drugs journals ' +
    'routes variants roles advisories rules indications finding-terms'
  ).split(' '),
);

const compile = (schema: Node): ValidateFunction => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  for (const keyword of annotations) ajv.addKeyword(keyword);
  return ajv.compile(schema);
};
const checkReport = compile(reportSchema);
const checkConfiguration = compile(configurationSchema);
const checkJournal = compile(journalSchema);

const at = (data: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);

const answers = new Set<unknown>(['unknown', 'none', 'not applicable']);

/** What the validator of the product leaves: no finding on one of the three answers, none that is a mere consequence. */
const mistakes = (check: ValidateFunction, data: unknown): string[] => {
  check(data);
  return (check.errors ?? [])
    .filter((error) => error.keyword !== 'if' && !answers.has(at(data, error.instancePath)))
    .map((error) => {
      const name = error.params.missingProperty ?? error.params.additionalProperty ?? error.params.propertyName;
      return `${error.instancePath} ${error.keyword}${name === undefined ? '' : ` ${name}`}`;
    })
    .sort();
};

const readers = {
  text: (yaml: string): unknown => parse(yaml, { schema: 'failsafe' }),
  ordinary: (yaml: string): unknown => parse(yaml, { schema: 'core' }),
};
const mistakesIn = (yaml: string, check = checkReport): string[] => {
  const found = mistakes(check, readers.text(yaml));
  assert.deepEqual(mistakes(check, readers.ordinary(yaml)), found, 'both ways of reading YAML give the same findings');
  return found;
};

/** Every subschema that describes a value a person writes, with the place it stands at. */
function* described(schema: unknown, place: string): Generator<readonly [string, Node]> {
  if (!isNode(schema)) return;
  for (const group of ['properties', '$defs'] as const)
    for (const [key, child] of Object.entries((schema[group] as Node | undefined) ?? {})) {
      yield [`${place}/${key}`, child as Node];
      yield* described(child, `${place}/${key}`);
    }
  for (const key of ['items', 'additionalProperties'] as const)
    if (isNode(schema[key])) {
      yield [`${place}/${key}`, schema[key]];
      yield* described(schema[key], `${place}/${key}`);
    }
}

const resolve = (root: Node, node: Node): Node =>
  typeof node.$ref === 'string' ? { ...resolve(root, at(root, node.$ref.slice(1)) as Node), ...node } : node;

for (const [name, root] of Object.entries(authored)) {
  const places = [...described(root, name)].map(([place, node]) => [place, resolve(root, node), node] as const);

  test(`${name} schema: every key is described in whole sentences`, () => {
    assert.ok(places.length > 10);
    for (const [place, { description }] of places) {
      assert.equal(typeof description, 'string', place);
      assert.match(description as string, /^.{14,}\.$/, place);
      assert.doesNotMatch(description as string, /\b(enum|property|properties|array|object|boolean|string)\b/i, place);
    }
  });

  test(`${name} schema: every grammar and vocabulary is a known one`, () => {
    for (const [place, node] of places) {
      const keys = node['x-keys'];
      for (const each of [node, ...(isNode(keys) ? [keys] : [])]) {
        if ('x-value' in each) assert.ok(grammars.has(each['x-value'] as string), `${place} ${each['x-value']}`);
        if ('x-vocabulary' in each)
          assert.ok(vocabularies.has(each['x-vocabulary'] as string), `${place} ${each['x-vocabulary']}`);
      }
      if (node['x-value'] === 'quantity') assert.ok((node['x-units'] as string[]).length > 0, place);
    }
  });

  test(`${name} schema: every value a person writes has a grammar, a vocabulary or a closed list`, () => {
    for (const [place, node] of places) {
      const types = node.type as readonly string[];
      assert.ok(Array.isArray(types), `${place} has a list of types`);
      if (!types.includes('string')) continue;
      const words = node.enum ?? (node.then as Node | undefined)?.enum;
      assert.ok(node['x-value'] ?? node['x-vocabulary'] ?? words, place);
      if (words === undefined) continue;
      const labels = Object.keys(node['x-enum-descriptions'] as Node);
      assert.deepEqual([...new Set((words as unknown[]).map(String))].sort(), labels.sort(), place);
    }
  });

  test(`${name} schema: no key outside the format, and the order names every key`, () => {
    for (const [place, node] of [[name, root] as const, ...places]) {
      const keys = Object.keys((node.properties as Node | undefined) ?? {});
      if (keys.length > 0) assert.notEqual(node.additionalProperties ?? true, true, place);
      if ('x-order' in node) assert.deepEqual([...(node['x-order'] as string[])].sort(), keys.sort(), place);
      for (const key of (node.required as string[] | undefined) ?? []) assert.ok(keys.includes(key), `${place} ${key}`);
      for (const child of Object.values((node.properties as Node | undefined) ?? {}) as Node[])
        if ('x-same-as' in child) assert.ok(keys.includes(child['x-same-as'] as string), place);
    }
  });
}

const report = `
case-report: 1
title: "Spinal cord injury after fluoroscopy-guided cervical interlaminar epidural steroid injection: a case report"
journal: pain-medicine-case-reports
keywords: [epidural injection, cervical spine, spinal cord injury, complication, case report]
authors:
  - { name: First Author, affiliations: [guro], disclosures: none }
affiliations:
  - { id: guro, name: Korea University Guro Hospital, city: Seoul, country: Republic of Korea }
patient:
  age: 35 years
  sex: female
  history: none
  complaints:
    - { what: posterior neck pain, side: left, radiates_to: upper arm }
procedure:
  name: cervical interlaminar epidural steroid injection
  at: day 0
  level: C5/6
  side: left
  guidance: fluoroscopy
  where: another hospital
  agents: unknown
findings:
  - { at: baseline, modality: MRI, region: cervical, level: C6 root, side: left, finding: nerve root impingement }
  - { at: day 0, modality: MRI, region: cervical, levels: C4/5 to C6/7, finding: intramedullary T2 high signal with cord swelling }
  - { at: 6 months, modality: EMG, levels: C7 and C8 roots, side: left, finding: radiculopathy with denervation activity }
outcome:
  follow_up: 6 months
  status: improved
  adverse_events:
    - { event: post-dural puncture headache, onset: immediately, resolved: 48 hours }
    - { event: spinal cord injury, onset: immediately, resolved: ongoing }
irb:
  status: approved
  board: Institutional Review Board of Korea University Guro Hospital
  number: 2022GR0107
  date: 2022-02-16
consent: { treatment: unknown, publication: unknown }
acknowledged:
  - advisory: cervical-interlaminar-level
    reason: Injected elsewhere; the discussion compares the level with the recommendation.
`;

const series = `
case-report: 1
title: Transsacral block in three patients
type: case series
day_zero: the block
authors: [First Author, { name: Second Author, orcid: 0000-0002-1825-0097, email: a@example.org, corresponding: true, degrees: [MD, PhD], roles: [Investigation] }]
bibliography: [one.bib, two.json]
procedure:
  name: transsacral block
  at: day 0
  levels: [S1 foramen, S2 foramen, S3 foramen]
  side: affected
  position: prone
  sedation: { depth: light, agents: [{ drug: midazolam, dose: 2 mg }] }
  contrast: { agent: iohexol, volume: 1 mL, spread: epidural }
  needle: { gauge: 22, length: 10 cm, product: Stimuplex }
  stimulation: 1.2 mA
  settings: { temperature: 42 °C, time: 120 s, mode: pulsed, rate: 2 Hz }
  agents:
    - { drug: methylprednisolone acetate, dose: 80 mg }
    - { drug: lidocaine, concentration: 2 %, dilution: "1:1 saline", volume: 5 mL, per_site: 5 mL, route: perineural, frequency: daily }
  volume: 15 mL
  complications: none
findings: [{ at: baseline, modality: laboratory, test: CRP, value: 3 mg/L, normal: true, figure: 1 }]
cases:
  - id: 1
    patient:
      age: 61
      sex: male
      weight: 72 kg
      height: 175 cm
      bmi: 23.8
      side: left
      anatomy: { variant: L6, counted_by: last rib }
      complaints: [numbness, { what: pain, quality: [burning, sharp], onset: -14 months, duration: 14 months }]
      history: { medical: [diabetes], surgical: none, family: none, psychosocial: smoker }
      medications: [{ drug: pregabalin, dose: 300 mg/day }]
      allergies: none
      antithrombotics: [{ drug: warfarin, stopped: -5 days, restarted: 1 day, inr: 1.2 }]
      treatments: [{ what: physiotherapy, result: no relief }]
      exposures: [{ name: intramuscular injection, at: -14 months, agents: [{ drug: diclofenac, dose: 75 mg }] }]
      diagnosis: [sciatic neuropathy, { name: radiculopathy, level: L5 root, side: left, certainty: excluded, by: MRI, code: ICD-10 M54.1 }]
      perspective: It helped.
    outcome:
      measures:
        - { scale: NRS, scores: { baseline: 8, 1 hour: figure, 3 weeks: 4, 12 weeks: at least 20 % lower }, figure: 2 }
        - { scale: MRC, movement: ankle dorsiflexion, side: left, condition: at rest, scores: { baseline: 4/5 }, note: Same examiner. }
      adverse_events: none
      treatments: [{ what: rehabilitation, at: 2 weeks, result: walks }]
      summary: Better.
  - { id: 2, patient: { age: 90+, sex: unknown }, procedure: { side: right }, findings: [], outcome: { status: worse }, consent: { treatment: verbal, publication: written } }
irb: { status: exempt, board: The board, reason: Three patients. }
consent: { treatment: written, publication: { status: written, from: next of kin, includes_images: true } }
disclosures: { funding: none, conflicts: none, device_status: not applicable, ai_use: none, data_availability: unknown }
figures: [{ id: one, file: one.png, caption: Block, alt: A needle, panels: [a, b] }, { id: two, file: two.png, panels: { a: lateral } }]
abbreviations: { NRS: numeric rating scale }
`;

const letter = report.replace(
  'case-report: 1\n',
  'case-report: 1\ntype: image letter\nfigures: [{ id: ct, file: ct.png }]\n',
);

test('the report of the format, a series and an image letter are right, whichever way YAML is read', () => {
  assert.deepEqual(mistakesIn(report), []);
  assert.deepEqual(mistakesIn(series), []);
  assert.deepEqual(mistakesIn(letter), []);
});

test('the three answers stand at every required place, and none of them is an unknown key', () => {
  const bare =
    'case-report: 1\ntitle: unknown\nprocedure: none\nfindings: unknown\npatient: unknown\noutcome: unknown\n';
  assert.deepEqual(mistakesIn(`${bare}irb: unknown\nconsent: not applicable\n`), []);
});

/** A report with one thing changed, and the one finding that must come of it. */
const wrong: readonly (readonly [source: string, was: string, is: string, finding: string])[] = [
  [report, 'case-report: 1\n', 'case-report: 2\n', '/case-report enum'],
  [report, 'title: "Sp', 'titel: "Sp', ' additionalProperties titel| required title'],
  [report, '  sex: female\n', '', '/patient required sex'],
  [report, 'sex: female', 'sex: woman', '/patient/sex enum'],
  [report, '  age: 35 years\n', '', '/patient required age'],
  [report, 'side: left\n', 'side: affectd\n', '/procedure/side enum'],
  [report, 'guidance: fluoroscopy', 'guidence: fluoroscopy', '/procedure additionalProperties guidence'],
  [report, 'agents: unknown', 'agents: lidocaine', '/procedure/agents type'],
  [report, 'agents: unknown', 'complications: headache', '/procedure/complications enum'],
  [report, 'status: improved', 'status: better', '/outcome/status enum'],
  [report, '  status: approved\n', '', '/irb required status'],
  [report, 'publication: unknown', 'publication: signed', '/consent/publication enum'],
  [report, 'publication: unknown', 'publication: { from: guardian }', '/consent/publication required status'],
  [report, ', publication: unknown', '', '/consent required publication'],
  [report, 'side: left, radiates_to', 'side: affected, radiates_to', '/patient/complaints/0/side enum'],
  [report, 'consent: {', 'abstract: {', ' additionalProperties abstract| required consent'],
  [report, 'procedure:', 'x_procedure:', ' additionalProperties x_procedure| required procedure'],
  [report, 'cervical, level: C6 root', 'cervical, level: { from: C5 }', '/findings/0/level type'],
  [
    report,
    'onset: immediately, resolved: 48 hours',
    'start: 1 day',
    '/outcome/adverse_events/0 additionalProperties start',
  ],
  [series, 'scale: NRS, ', '', '/cases/0/outcome/measures/0 required scale'],
  [series, ', scores: { baseline: 4/5 }', '', '/cases/0/outcome/measures/1 required scores'],
  [series, '  - { id: 2, ', '  - { ', '/cases/1 required id'],
  [series, ', outcome: { status: worse }', '', '/cases/1 required outcome'],
  [series, 'corresponding: true', 'corresponding: yes', '/authors/1/corresponding enum'],
  [series, 'cases:\n', 'patient: { age: 1 year, sex: male }\ncases:\n', '/patient not'],
  [series, 'cases:\n', 'outcome: { status: died }\ncases:\n', '/outcome not'],
  [series, 'procedure:\n', 'procedure_:\n', ' additionalProperties procedure_|/cases/0 required procedure'],
  [letter, 'figures: [{ id: ct, file: ct.png }]\n', '', ' required figures'],
];

test('a mistake is found at its place, and nothing else is', () => {
  for (const [source, was, is, finding] of wrong) {
    assert.ok(source.includes(was), was);
    assert.deepEqual(mistakesIn(source.replace(was, is)), finding.split('|'), `${was} → ${is}`);
  }
});

test('a series may give procedure, findings and consent once, or in every case', () => {
  const one = (id: number, more: string) =>
    `  - { id: ${id}, patient: { age: 40 years, sex: male }, outcome: {}${more} }\n`;
  const top = 'case-report: 1\ntitle: Two patients\nirb: { status: not required, reason: Two cases. }\n';
  const own = ', procedure: { name: block }, findings: [], consent: { treatment: written, publication: written }';
  assert.deepEqual(mistakesIn(`${top}cases:\n${one(1, own)}${one(2, own)}`), []);
  assert.deepEqual(mistakesIn(`${top}cases:\n${one(1, own)}${one(2, '')}`), [
    '/cases/1 required consent',
    '/cases/1 required findings',
    '/cases/1 required procedure',
  ]);
  assert.deepEqual(mistakesIn(`${top}cases:\n${one(1, '')}${one(2, '')}`), [
    ' required consent',
    ' required findings',
    ' required procedure',
  ]);
});

test('what a series may not have at the top says so in words', () => {
  const { patient, outcome } = (reportSchema.then as Node).properties as Node;
  for (const node of [patient, outcome] as Node[]) assert.match(node['x-message'] as string, /cases.*\.$/);
});

test('a configuration is read like a report', () => {
  const good =
    'root: true\njournal: pmcr\nstage: submission\nrules: { scale/follow-up: off, care: info }\nignore: [drafts/**]\n' +
    'baseline: known.json\nvocabularies: own\njournals: [own/journal.json]\nadvisories: own/advisories\n';
  assert.deepEqual(mistakesIn(good, checkConfiguration), []);
  assert.deepEqual(mistakesIn('stage: final\n', checkConfiguration), ['/stage enum']);
  assert.deepEqual(mistakesIn('rules: { care: loud }\n', checkConfiguration), ['/rules/care enum']);
  assert.deepEqual(mistakesIn('jurnal: pmcr\n', checkConfiguration), [' additionalProperties jurnal']);
});

const files = readdirSync(join(folder, 'journals')).filter((file) => file.endsWith('.json'));
const profiles = files.map((file) => [file, read(join('journals', file))] as const);

test('every journal profile fits its schema and is named by its file', () => {
  const named = profiles.map(([file]) => file);
  assert.ok(named.length >= 24);
  for (const [file, profile] of profiles) {
    assert.deepEqual(mistakes(checkJournal, profile), [], file);
    assert.equal(`${profile.id}.json`, file);
  }
  const names = profiles.flatMap(([, profile]) => [profile.id, ...((profile.aliases as string[] | undefined) ?? [])]);
  assert.equal(new Set(names).size, names.length, 'no two profiles answer to one name');
});

test('what a profile calls verified names its source and when it was read', () => {
  const unsourced = (value: unknown, path: string): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const node = value as Record<string, unknown>;
    const own = node.confidence === 'verified' && !(node.source && (node.checked || path.startsWith('generic-')));
    return [
      ...(own ? [path] : []),
      ...Object.entries(node).flatMap(([key, child]) => unsourced(child, `${path}/${key}`)),
    ];
  };
  for (const [, profile] of profiles) assert.deepEqual(unsourced(profile, String(profile.id)), []);
});

test('a limit of a journal without its confidence, or with an unknown one, is refused', () => {
  const [, profile] = profiles.find(([file]) => file === 'generic-care.json')!;
  assert.deepEqual(mistakes(checkJournal, { ...profile, keywords: { max: 5 } }), ['/keywords required confidence']);
  assert.deepEqual(mistakes(checkJournal, { ...profile, tables: { max: 5, confidence: 'sure' } }), [
    '/tables/confidence enum',
  ]);
});
