import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { draftSection } from '../../server/src/render/draft';
import { base, reportOf, textOf } from './reports';

const draft = (text: string, slot: Parameters<typeof draftSection>[1] = 'case') =>
  draftSection(reportOf(text), slot).text;
const facts = (yaml: string) => `---\ncase-report: 1\n${yaml}\n---\n`;

test('the cord injury in clinical English', () => {
  const text = draft(textOf('cervical-epidural-cord-injury'));
  for (const sentence of [
    'A 35-year-old woman with no medical history of note presented with posterior neck pain on the left radiating to the upper arm.',
    'Cervical magnetic resonance imaging (MRI) showed nerve root impingement involving the left C6 root.',
    'Cervical interlaminar epidural steroid injection was performed on the left at C5/6 under fluoroscopic guidance at another hospital.',
    'Cervical MRI showed intramedullary T2 high signal and swelling of the cord from C4/5 to C6/7.',
    'The post-dural puncture headache had resolved by 48 hours.',
    'At 6 months, examination showed reduced abduction of the little finger on the left and loss of sensation over the back of the left hand.',
    'Overall, she had improved.',
  ]) {
    assert.ok(text.includes(sentence), sentence);
  }
});

test('the series speaks of its patients together', () => {
  const text = draft(textOf('post-injection-sciatic-neuropathy'));
  assert.match(text, /^Three men, aged 61, 75 and 56 years, presented with post-injection sciatic neuropathy\./);
  assert.match(
    text,
    /at the S1, S2 and S3 foramina on the affected side under fluoroscopic guidance with 80 mg of methylprednisolone/,
  );
  assert.match(text, /scores for neuropathic pain were 5, 8 and 10 in Patients 1, 2 and 3, respectively\./);
  assert.match(text, /at least 50% lower in Patients 1 and 3\./);
  assert.match(
    text,
    /There were no complications\. At 12 weeks, Patients 1 and 3 had improved and Patient 2 was unchanged\.$/,
  );
});

describe('silence about what is unknown', () => {
  test('the three answers never stand in a draft', () => {
    for (const example of [
      'cervical-epidural-cord-injury',
      'intradural-cement-leak',
      'post-injection-sciatic-neuropathy',
    ]) {
      for (const slot of [
        'background',
        'case',
        'concerns',
        'diagnosis',
        'intervention',
        'outcome',
        'conclusion',
      ] as const) {
        assert.doesNotMatch(draft(textOf(example), slot), /unknown|undefined|not applicable|\bnone\b|NaN| {2}|\.\./);
      }
    }
  });
  test('no facts, no draft', () => assert.equal(draft(facts('title: x')), ''));
  test('a patient alone', () =>
    assert.equal(draft(facts('patient: { age: 87 years, sex: female }')), 'An 87-year-old woman was treated.'));
  test('figures and unknown scores are not told', () => {
    const text = draft(
      base.replace('{ baseline: 8, 1 month: 5, 6 months: 2 }', '{ baseline: 8, 1 month: figure, 6 months: unknown }'),
    );
    assert.match(text, /score for leg pain was 8 at baseline\./);
  });
  test('an unreadable level is left out', () =>
    assert.doesNotMatch(draft(base.replaceAll('level: L4/5', 'level: C56')), /C56/));
});

describe('who', () => {
  const who = (age: string, sex: string) =>
    draft(facts(`patient:\n  age: ${age}\n  sex: ${sex}\n  complaints: [headache]`));
  for (const [age, sex, words] of [
    ['8 years', 'male', 'An 8-year-old boy'],
    ['11 years', 'female', 'An 11-year-old girl'],
    ['18 years', 'female', 'An 18-year-old woman'],
    ['7 months', 'male', 'A 7-month-old boy'],
    ['30s', 'female', 'A woman in her 30s'],
    ['90+', 'male', 'A man aged 90 years or older'],
    ['40 years', 'intersex', 'A 40-year-old patient'],
    ['unknown', 'unknown', 'A patient'],
  ] as const) {
    test(`${age}, ${sex}`, () => assert.equal(who(age, sex), `${words} presented with headache.`));
  }
});

test('a time at the beginning of a sentence is a word, and one before day 0 is before', () => {
  const text = draft(
    facts(
      'patient: { age: 50 years, sex: male }\nprocedure: { name: lumbar medial branch block, at: day 0 }\nfindings:\n  - { at: -4 days, modality: MRI, finding: compression fracture, level: L1 vertebra }',
    ),
  );
  assert.match(text, /Four days before the block, magnetic resonance imaging showed a compression fracture at L1\./);
});

test('a normal test, a laboratory value and several procedures', () => {
  const text = draft(
    facts(`patient: { age: 50 years, sex: male }
procedure:
  - { name: epidural blood patch, at: 3 days, level: L3/4, agents: [{ drug: autologous blood, dose: 15 mL }] }
  - { name: lumbar interlaminar epidural steroid injection, at: day 0, level: L4/5, side: right, guidance: [fluoroscopy] }
findings:
  - { at: baseline, modality: MRI, region: lumbar, normal: true }
  - { at: baseline, modality: laboratory, test: C-reactive protein, value: 12 mg/L }
outcome: { follow_up: 2 weeks, status: recovered, adverse_events: [{ event: headache, onset: 1 day, resolved: 4 days }] }`),
  );
  assert.match(text, /C-reactive protein was 12 mg\/L\. Lumbar magnetic resonance imaging was normal\./);
  assert.match(
    text,
    /Lumbar interlaminar epidural steroid injection was performed on the right at L4\/5 under fluoroscopic guidance\. After 3 days, epidural blood patch was performed at L3\/4 with 15 mL of autologous blood\./,
  );
  assert.match(
    text,
    /After 1 day, a headache occurred\. The headache had resolved by 4 days\. At 2 weeks, he had recovered\.$/,
  );
});
