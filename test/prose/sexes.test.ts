import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { patientOf } from '../../server/src/core/prose/patient';
import { narrative, series } from './narrative';

/** What is said, the sex read from it, and the words it rests on. */
const phrases: readonly (readonly [string, string | undefined, string?])[] = [
  ['A 35-year-old woman presented.', 'female', 'woman'],
  ['A 56-year-old retired Caucasian male presented.', 'male', 'male'],
  ['A 51-year-old G1P1 Caucasian female came.', 'female', 'female'],
  ['A previously healthy 7-year-old Thai girl.', 'female', 'girl'],
  ['A 58-year-old female patient.', 'female', 'female'],
  ['A 64-year-old right-handed, otherwise well gentleman.', 'male', 'gentleman'],
  ['A male patient, 45 years old, came.', 'male', 'male'],
  ['A man aged 45 came.', 'male', 'man'],
  ['A 21-year-old sportsman came.', 'male', 'sportsman'],
  ['A 35 year old housewife came.', 'female', 'housewife'],
  ['The patient, a man, came.', 'male', 'man'],
  ['Mrs. A was seen.', 'female', 'Mrs'],
  ['A 29-year-old primigravida came.', 'female', 'primigravida'],
  ['The patient was postmenopausal.', 'female', 'postmenopausal'],
  ['A 21-year-old farmer came. He was weak.', 'male', 'He'],
  ['A boy of 7 years came.', 'male', 'boy'],
  ['A 45 yo F and a relative came.', 'female', 'F'],
  ['45F with pain. The wound healed.', 'female', 'F'],
  ['A 45-year/male came.', 'male', 'male'],
  ['The patient (45 years, male) came.', 'male', 'male'],
  ['A 35-year-old with MS had an MR image; the mRS was 4.', undefined],
  // Others.
  ['A 54-year-old patient was seen by a male nurse. She fell.', 'female', 'She'],
  ['A 40-year-old patient got the kidney of a male donor. She did well.', 'female', 'She'],
  ['A 54-year-old patient came with his wife.', 'male', 'his'],
  ['A 30-year-old patient came. Women are at risk; the disease has a male predominance.', undefined],
  ['The patient came with pain.', undefined],
];

describe('the sex of the patient', () => {
  for (const [words, sex, text] of phrases) {
    test(words, () => {
      const told = patientOf(narrative(words)).sex;
      assert.equal(told?.mention.sex, sex);
      assert.equal(told?.mention.text, text);
    });
  }

  test('each patient of a series has one', () => {
    const prose = series('Patient 1 was a 61-year-old man. Patient 2, a 75-year-old woman, came. Patient 3 came.');
    assert.equal(patientOf(prose, 0).sex?.mention.sex, 'male');
    assert.equal(patientOf(prose, 1).sex?.mention.sex, 'female');
    assert.equal(patientOf(prose, 2).sex, undefined);
  });
});
