import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { choices, newReport } from '../../server/src/core/assist/template';
import { check } from '../../server/src/core/engine/check';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { parseSource } from '../../server/src/core/syntax/source';

const { types, journals, procedures } = choices();

function worse(text: string) {
  return check(parseSource(text), { stage: 'draft' }).diagnostics.filter(({ severity }) => severity !== 'info');
}

describe('a new report has neither error nor warning at draft', () => {
  for (const { id: type } of types) {
    test(`${type}, for each journal`, () => {
      for (const journal of [undefined, ...journals.map(({ id }) => id)])
        assert.deepEqual(worse(newReport({ type, journal })), []);
    });
  }
  test('for each procedure', () => {
    for (const [index, { id }] of procedures.entries())
      assert.deepEqual(worse(newReport({ type: types[index % 3]!.id, procedure: id })), [], id);
  });
});

test('the headings are the journal’s', () => {
  for (const { id } of journals) {
    const profile = lexicon.journals.get(id)!;
    const { body } = parseSource(newReport({ type: 'case report', journal: id }));
    const headings = body.sections.map(({ heading }) => heading.text);
    const wanted = [
      ...(profile.abstract.kind === 'none'
        ? []
        : [profile.abstract.heading ?? 'Abstract', ...(profile.abstract.sections ?? []).map(({ heading }) => heading)]),
      ...profile.body.sections.map(({ heading }) => heading),
    ];
    assert.deepEqual(headings, wanted);
  }
});

test('the report is what was asked for', () => {
  const text = newReport({
    type: 'case series',
    journal: 'pmcr',
    procedure: 'percutaneous-vertebroplasty',
    title: 'A "title": with # marks',
  });
  const { root, type } = new Report(parseSource(text));
  assert.equal(type, 'case series');
  assert.equal(root.get('journal').text, 'pain-medicine-case-reports');
  assert.equal(root.get('title').text, 'A "title": with # marks');
  assert.equal(root.get('procedure').get('name').text, lexicon.procedures.get('percutaneous-vertebroplasty')!.label);
  assert.equal(root.get('cases').items().length, 2);
});

test('a letter has figures and no abstract', () => {
  const report = new Report(parseSource(newReport({ type: 'image letter' })));
  assert.equal(report.root.get('figures').items().length, 1);
  assert.doesNotMatch(report.text, /^# Abstract/m);
});

test('a procedure asks for what its vocabulary entry asks for', () => {
  const asked = (procedure: string) =>
    new Report(parseSource(newReport({ type: 'case report', procedure }))).root.get('procedure');
  assert.ok(asked('medial-branch-block').get('side').exists);
  assert.ok(asked('medial-branch-block').get('branches').exists);
  assert.ok(!asked('percutaneous-vertebroplasty').get('side').exists);
  assert.ok(!asked('sacroiliac-joint-injection').get('level').exists);
});

test('each comment of the front matter is one line and what is open says so', () => {
  const text = newReport({ type: 'case report' });
  for (const line of text.slice(0, text.indexOf('\n---\n')).split('\n')) assert.ok(line.length <= 120, line);
  assert.match(text, /^ {2}age: unknown # As 35 years/m);
  assert.match(text, /^ {2}history: >-\n {4}unknown$/m);
});

test('the lists to choose from', () => {
  assert.deepEqual(
    types.map(({ id }) => id),
    ['case report', 'case series', 'image letter'],
  );
  assert.equal(journals.length, lexicon.journals.terms.length);
  assert.equal(procedures.length, lexicon.procedures.terms.length);
  for (const choice of [...types, ...journals, ...procedures])
    assert.ok(choice.id && choice.label && typeof choice.detail === 'string');
});
