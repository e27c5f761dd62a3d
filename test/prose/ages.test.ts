import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agesIn } from '../../server/src/core/prose/ages';
import { patientOf } from '../../server/src/core/prose/patient';
import { printAge } from '../../server/src/core/values/age';
import { narrative } from './narrative';

/** What is said, and the ages read: in brackets where the age is not the one at which the patient presents. */
const phrases: readonly (readonly [string, ...string[]])[] = [
  ['A 35-year-old woman presented.', '35 years'],
  ['A 35 year old woman presented.', '35 years'],
  ['A 75–year–old man and his dog.', '75 years'],
  ['The patient was a 33 - year old man.', '33 years'],
  ['A man of 67 who fell, a man of 2.5 kg.', '67 years'],
  ['A 52-year-old woman came. She lives with an old friend, a 60-year-old man.', '52 years', '(60 years)'],
  ['A 52-year-old woman came. She was a 53-year-old teacher.', '52 years', '53 years'],
  ['A 36-yr-old man.', '36 years'],
  ['A 67 years old woman.', '67 years'],
  ['A 47-Year-old woman.', '47 years'],
  ['A 19-year-old-Nepali farmer.', '19 years'],
  ['A 62yo man, a 62 y/o man.', '62 years', '62 years'],
  ['A 58 y.o. man.', '58 years'],
  ['A thirty-five-year-old woman.', '35 years'],
  ['A seven year old boy.', '7 years'],
  ['A 7-month-old infant.', '7 months'],
  ['A 10-day-old neonate.', '10 days'],
  ['A 6 weeks old baby.', '6 weeks'],
  ['An 8-hours-old boy.', '8 hours'],
  ['A 2-year-and-3-month-old girl.', '27 months'],
  ['A 2.5-year-old girl.', '2.5 years'],
  ['A woman aged 35 presented.', '35 years'],
  ['A woman, aged 31 years, presented.', '31 years'],
  ['A boy aged 3 months.', '3 months'],
  ['A man of 45 years presented.', '45 years'],
  ['A boy of 8 months presented.', '8 months'],
  ['A female, 45 years, presented.', '45 years'],
  ['She was 35 years of age.', '35 years'],
  ['Age: 45. Sex: male.', '45 years'],
  ['A woman in her 60s.', '60s'],
  ['A man in his late fifties.', '50s'],
  ['A woman in the sixth decade of life.', '50s'],
  ['A newborn boy was seen.', '0 to 28 days'],
  ['He presented at the age of 45 years.', '45 years'],
  ['Three men, aged 61, 75 and 56 years.', '61 years', '75 years', '56 years'],
  ['The women were 28 and 32 years old.', '28 years', '32 years'],
  ['A 45M presented. Patient: 67 / M. Age/sex: 45/F. A 45 y/F.', '45 years', '67 years', '45 years', '45 years'],
  ['A 45-year/male and the patient (45 years, male).', '45 years', '45 years'],
  ['A septuagenarian man.', '70s'],
  ['A frail octogenarian came.', '80s'],
  ['A nonagenarian woman.', '90s'],
  ['A teenage girl presented.', '13 to 19 years'],
  ['A patient in his 7th decade.', '60s'],
  ['A woman in her mid-forties.', '40s'],
  ['A woman of forty-five years.', '45 years'],
  ['A baby of 4 months.', '4 months'],
  ['A man aged between 40 and 45.', '40 to 45 years'],
  ['A two-and-a-half-year-old girl, a 2 1/2-year-old boy.', '2.5 years', '2.5 years'],
  ['A boy aged 6 years and 4 months.', '76 months'],
  ['A girl of 1 year and 3 months.', '15 months'],
  ['A 4-month and 2-week-old boy.', '4 months'],
  ['A mother of two, 34 years old, presented.', '34 years'],
  ['A man of 52 years came. The donor was a relative. He was a 47-year-old man.', '52 years', '(47 years)'],
  // The age of another time, of a group, of a thing.
  ['At the age of 12 he had appendicitis.', '(12 years)'],
  ['He was first diagnosed at age 10 years, when he presented with heart failure.', '(10 years)'],
  ['Since the age of 20 she has smoked.', '(20 years)'],
  ['When he was 6 years old he fell.', '(6 years)'],
  ['When the girl was approximately 2 years old, her cheeks swelled.', '(2 years)'],
  ['When the patient reached the age of 30 months, a drug was added.', '(30 months)'],
  ['He turned 18 years old.', '(18 years)'],
  ['Ages under 5 years are at risk, and people younger than 50 years old.', '(50 years)'],
  ['Women aged 60 are at risk.', '(60 years)'],
  ['A 3-week-old wound.', '(3 weeks)'],
  ['A 10-year-old total hip prosthesis.', '(10 years)'],
  // No age.
  ['A 3-day history of pain for 5 years.'],
  ['A gestational age of 36 weeks; a bone age of 8 years; a mean age of 45.'],
  ['The old man was seen in the 1990s at bed 30s.'],
  ['A middle-aged man with 3 lesions.'],
  ['The patient, 3 months after surgery, was well.'],
  ['The newborn screening was normal.'],
  ['A 12F catheter was placed, with 6F inside. The temperature was 101 F, and pulse 90.'],
  ['A teenage daughter of few words came. A woman of two children.'],
];

describe('ages in the narrative', () => {
  for (const [words, ...expected] of phrases) {
    test(words, () => {
      const found = agesIn(narrative(words));
      const said = found.map(({ age, role }) => (role === 'presenting' ? printAge(age) : `(${printAge(age)})`));
      assert.deepEqual(said, expected);
    });
  }

  test('the place is that of the words', () => {
    const prose = narrative('Then a **56-year-old** man came.');
    const [age] = agesIn(prose);
    assert.equal(prose.report.text.slice(age!.span.start, age!.span.end), '56-year-old');
  });

  test('the patient is not the mother, the child, a donor or a second patient', () => {
    const of = (words: string) => {
      const { age } = patientOf(narrative(words));
      return age && `${printAge(age.mention.age)}${age.certain ? '' : '?'}`;
    };
    assert.equal(of('A 3-month-old girl was born to a 31-year-old gravida 2 mother.'), '3 months');
    assert.equal(of('The infant of a 31-year-old diabetic mother was seen. He was 2 days old.'), '2 days');
    assert.equal(of('A 33-year-old woman (last child 2 years of age) came.'), '33 years');
    assert.equal(of('A 35-year-old mother of two came. Her 4-year-old son was well.'), '35 years');
    assert.equal(of('A 35 year old house wife presented.'), '35 years');
    assert.equal(of('A 50-year-old man got the liver of a 20-year-old donor.'), '50 years');
    assert.equal(of('Case 1. A 64-year-old woman. Case 2. A 68-year-old man.'), '64 years');
    assert.equal(of('A 64-year-old woman came. This 46-year-old woman was treated.'), '64 years?');
    assert.equal(of('We describe another case in a 60-year-old man.'), '60 years');
  });
});
