import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { check } from '../server/src/core/engine/check';
import { applyEdits, fixAll } from '../server/src/core/engine/fix';
import { parseAdvisory, shippedAdvisories } from '../server/src/core/model/advisory';
import { factDefinitions, factNames, factsOf } from '../server/src/core/model/facts';
import { lexicon } from '../server/src/core/model/lexicon';
import { Report } from '../server/src/core/model/report';
import { advisoryRule } from '../server/src/core/rules/advisory/advisories';
import { parseSource } from '../server/src/core/syntax/source';

const schemas = path.join(__dirname, '../schemas');
const read = (file: string) => readFileSync(path.join(schemas, file), 'utf8');
const ids = readdirSync(path.join(schemas, 'advisories'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => path.basename(file, '.json'));

const compile = (file: string) => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  for (const keyword of ['x-order', 'x-value', 'x-vocabulary', 'x-enum-descriptions']) ajv.addKeyword(keyword);
  return ajv.compile(JSON.parse(read(file)));
};

const report = (front: string, body = '# Discussion\n\nText.\n') => `---\n${front.trim()}\n---\n${body}`;
const findings = (text: string, select: readonly string[] = ['advisory']) =>
  check(parseSource(text), { select }).diagnostics;

describe('the advisories as data', () => {
  test('each follows its schema, is named like its file and can be read', () => {
    const validate = compile('advisory.schema.json');
    assert.ok(ids.length >= 30);
    for (const id of ids) {
      const text = read(`advisories/${id}.json`);
      const data = JSON.parse(text);
      const { id: named } = data;
      assert.ok(validate(data), `${id}: ${JSON.stringify(validate.errors)}`);
      assert.equal(named, id);
      assert.deepEqual(parseAdvisory(text).problems, [], id);
    }
    assert.deepEqual(
      shippedAdvisories().map(({ advisory }) => advisory.id),
      [...ids].sort(),
    );
  });

  test('what is not verified speaks softly', () => {
    for (const { advisory } of shippedAdvisories())
      if (advisory.confidence === 'knowledge') assert.equal(advisory.severity, 'info', advisory.id);
  });

  test('every published fact can be derived, and none is derived in secret', () => {
    const validate = compile('facts.schema.json');
    assert.ok(validate(JSON.parse(read('facts.json'))), JSON.stringify(validate.errors));
    assert.deepEqual([...factDefinitions().keys()].sort(), [...factNames].sort());
  });
});

describe('facts', () => {
  const factsIn = (front: string) => factsOf(new Report(parseSource(report(front))))[0]!;

  test('a value has the type that is published', () => {
    const types = { text: 'string', list: 'string', number: 'number', 'yes/no': 'boolean', level: 'object' } as const;
    for (const file of [
      'cervical-epidural-cord-injury',
      'intradural-cement-leak',
      'post-injection-sciatic-neuropathy',
    ]) {
      const text = readFileSync(path.join(__dirname, `../examples/${file}.case.md`), 'utf8');
      for (const facts of factsOf(new Report(parseSource(text)))) {
        for (const { name, type, values } of factDefinitions().values()) {
          for (const { value } of facts.get(name)?.entries ?? []) {
            assert.equal(typeof value, types[type], `${file} ${name}`);
            if (values) assert.ok(values.includes(String(value)), `${file} ${name} ${String(value)}`);
          }
        }
      }
    }
  });

  test('a missing key is absent, `unknown` can not be told, `none` is an answer without a value', () => {
    const asepsis = (value: string) => factsIn(`procedure:\n  name: transsacral block\n${value}`).get('asepsis');
    assert.equal(asepsis('  side: left')?.absent, true);
    assert.equal(asepsis('  asepsis: unknown'), undefined);
    assert.deepEqual(asepsis('  asepsis: none'), { absent: false, entries: [] });
    assert.equal(asepsis('  asepsis: povidone-iodine')?.entries[0]?.text, 'povidone-iodine');
  });

  test('a root is compared as the interspace it leaves through', () => {
    const facts = factsIn('procedure:\n  name: lumbar transforaminal epidural steroid injection\n  level: L5 root');
    assert.equal(facts.get('level.count')?.entries[0]?.value, 1);
    const [entry] = facts.get('level.above')!.entries;
    assert.deepEqual((entry!.value as { upper: object }).upper, { region: 'L', number: 5 });
    assert.equal(entry!.text, 'L5');
  });

  test('no name reaches beyond the published facts', () => {
    const facts = factsIn('procedure: { name: transsacral block }');
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      assert.equal(facts.get(name), undefined);
  });
});

describe('what the author states to be unknown', () => {
  const keys =
    'level side approach guidance position where sedation asepsis contrast needle stimulation settings agents volume';
  const patient = 'complaints history medications allergies antithrombotics treatments diagnosis';
  const unknown = (names: string, indent: string) =>
    names
      .split(' ')
      .map((name) => `${indent}${name}: unknown`)
      .join('\n');

  test('is asked by no advisory, whatever the procedure', () => {
    for (const { label } of lexicon.procedures.terms) {
      const text = report(`
patient:
  age: 50 years
${unknown(patient, '  ')}
procedure:
  name: ${label}
  at: day 0
${unknown(keys, '  ')}
findings: unknown
outcome: unknown
disclosures: { device_status: unknown }`);
      assert.deepEqual(
        findings(text).map(({ rule }) => rule),
        [],
        label,
      );
    }
  });
});

describe('the answer to an advisory', () => {
  const injected = 'procedure:\n  name: CIESI\n  level: C5/6';
  const select = ['advisory/cervical-interlaminar-level'];
  const answers = {
    'no list yet': ['', 'acknowledged:\n  - advisory: cervical-interlaminar-level\n    reason: '],
    'a list of entries': [
      '\nacknowledged:\n- advisory: contrast-test\n  reason: Unknown.\ntitle: A',
      'acknowledged:\n- advisory: contrast-test\n  reason: Unknown.\n- advisory: cervical-interlaminar-level\n  reason: \ntitle: A',
    ],
    'a list in brackets': [
      '\nacknowledged: [{ advisory: contrast-test, reason: Unknown. }]',
      'acknowledged: [{ advisory: contrast-test, reason: Unknown. }, { advisory: cervical-interlaminar-level, reason: "" }]',
    ],
    'an answer without an entry': [
      '\nacknowledged: none\ntitle: A',
      'acknowledged:\n  - advisory: cervical-interlaminar-level\n    reason: \ntitle: A',
    ],
  } as const;

  for (const [name, [before, after]] of Object.entries(answers)) {
    for (const newline of ['\n', '\r\n']) {
      test(`is put in where there is ${name}${newline === '\n' ? '' : ', with the line breaks of the file'}`, () => {
        const text = report(`${injected}${before}`).replaceAll('\n', newline);
        const [finding] = findings(text, select);
        assert.equal(finding!.fixes.length, 1);
        assert.equal(finding!.fixes[0]!.safe, false);
        const fixed = applyEdits(text, finding!.fixes[0]!.edits);
        assert.ok(fixed.includes(after.replaceAll('\n', newline)), fixed);
        assert.ok(parseSource(fixed).frontMatter!.reliable);
      });
    }
  }

  test('has no effect without a reason, and is not put in twice', () => {
    const text = report(injected);
    const fixed = applyEdits(text, findings(text, select)[0]!.fixes[0]!.edits);
    const [left] = findings(fixed, select);
    assert.deepEqual(left!.fixes, []);
    assert.match(left!.help!, /without a reason/);
    assert.deepEqual(findings(fixed.replace('reason: ', 'reason: Injected elsewhere.'), select), []);
  });

  test('is put in by an author only, never by `--fix`, not even with the unsafe ones', () => {
    for (const unsafe of [false, true])
      assert.equal(fixAll(report(injected), { select: ['advisory'] }, unsafe), report(injected));
  });
});

describe('a series', () => {
  const series = (first: string, second: string) =>
    report(`
procedure: { name: CIESI, at: day 0, level: C7/T1 }
cases:
  - { id: P1, patient: { age: 50 years }, outcome: unknown${first} }
  - { id: P2, patient: { age: 60 years }, outcome: unknown${second} }`);

  test('says of a shared procedure once what holds for all', () => {
    const found = findings(series('', ''), ['advisory/epidural-asepsis']);
    assert.equal(found.length, 1);
  });

  test('says of a case what holds for it alone, at its own value', () => {
    const text = series('', ', procedure: { level: C4/5 }');
    const found = findings(text, ['advisory/cervical-interlaminar-level']);
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      ['C4/5'],
    );
  });
});

describe("a repository's own advisory", () => {
  const own = {
    id: 'our-own',
    applies: ['any'],
    when: { 'procedure.region': 'cervical', side: ['left', 'absent'] },
    summary: 'Ours.',
    why: 'Because.',
    message: 'Ours about {procedure.name}.',
    help: 'Do so.',
    source: 'Our clinic',
    confidence: 'verified',
    severity: 'warning',
  };
  const problems = (change: object) => parseAdvisory(JSON.stringify({ ...own, ...change })).problems;

  test('is a rule like those that ship', () => {
    const { advisory } = parseAdvisory(JSON.stringify(own));
    const rule = advisoryRule(advisory!);
    assert.equal(rule.id, 'advisory/our-own');
    const of = (front: string) => [...rule.check(new Report(parseSource(report(front))), undefined as never)];
    const [finding] = of('procedure: { name: CIESI, level: C7/T1, side: left }');
    assert.equal(finding!.message, 'Ours about cervical interlaminar epidural steroid injection.');
    assert.equal(of('procedure: { name: CIESI, level: C7/T1, side: right }').length, 0);
    assert.equal(of('procedure: { name: something else, side: left }').length, 0);
  });

  const mistakes: readonly (readonly [string, object, RegExp])[] = [
    ['a fact there is not', { when: { 'procedure.regoin': 'cervical' } }, /no fact .* Did you mean `procedure.region`/],
    ['a comparison of a word', { when: { 'guidance.image': '> 3' } }, /true or false/],
    ['a word for a number', { when: { 'level.count': 'many' } }, /comparison as `> 6`/],
    ['a level that is none', { when: { 'level.above': 'C67' } }, /one level/],
    ['a word that never stands there', { when: { side: 'leftish' } }, /never `leftish`/],
    ['a procedure there is not', { applies: ['percutaneous-vertebroplasti'] }, /no procedure .* Did you mean/],
    ['a weight it has not earned', { confidence: 'knowledge' }, /weighs `info`/],
    ['a weight no advisory has', { severity: 'error' }, /none of warning or info/],
    ['a placeholder for nothing', { message: 'Of {volume}.' }, /stands for nothing/],
    ['a key it has not', { run: 'alert(1)' }, /no key of an advisory/],
    ['a message that is no sentence', { message: 'No' }, /sentence, with a period/],
    ['no condition', { when: {} }, /is empty/],
    ['something missing', { help: undefined }, /`help` is missing/],
  ];
  for (const [name, change, message] of mistakes) {
    test(`is refused with ${name}`, () => {
      const found = problems(change);
      assert.equal(found.length, 1, JSON.stringify(found));
      assert.match(found[0]!.message, message);
      assert.equal(parseAdvisory(JSON.stringify({ ...own, ...change })).advisory, undefined);
    });
  }

  test('never throws, whatever the file holds', () => {
    assert.match(parseAdvisory('{').problems[0]!.message, /no JSON/);
    assert.match(parseAdvisory(' '.repeat(30_000)).problems[0]!.message, /longer/);
    fc.assert(
      fc.property(
        fc.json(),
        fc.dictionary(fc.constantFrom(...factNames, '__proto__', 'x'), fc.jsonValue()),
        (json, when) => {
          assert.ok(parseAdvisory(json).problems.length > 0);
          parseAdvisory(JSON.stringify({ ...own, when }));
        },
      ),
      { numRuns: 200 },
    );
  });
});
