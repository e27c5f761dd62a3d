import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Prose } from '../../server/src/core/prose/prose';
import { subjectAt } from '../../server/src/core/prose/subject';
import { narrative, proseOf, series } from './narrative';

/** Whose fact the words are: the numbers of the patients, or another word. */
function whose(of: Prose, words: string): string {
  const at = of.text.indexOf(words);
  assert.ok(at >= 0, `no "${words}"`);
  const subject = subjectAt(of, at);
  return subject.who === 'patient' ? subject.cases.map((index) => index + 1).join() : subject.who;
}

describe('whose fact a stretch of prose tells', () => {
  test('a naming governs what follows it, also in the next sentence', () => {
    const read = series('Patient 2, a 75-year-old man, had pain. Later he felt better.\n\nIt rained.');
    assert.equal(whose(read, '75-year'), '2');
    assert.equal(whose(read, 'better'), '2');
    assert.equal(whose(read, 'rained'), 'unclear');
  });

  test('a naming behind a preposition governs what stands before it', () => {
    const read = series('It fell by 50% in Patients 1 and 3 and only 20% in Patient 2.');
    assert.equal(whose(read, '50%'), '1,3');
    assert.equal(whose(read, '20%'), '2');
  });

  test('several namings divide a sentence', () => {
    const read = series('Patient 1 had mild weakness (4/5), and Patient 3 had severe weakness (2/5) of his left foot.');
    assert.equal(whose(read, '4/5'), '1');
    assert.equal(whose(read, 'left foot'), '3');
  });

  test('all of them, a range, an id and an ordinal', () => {
    assert.equal(whose(series('All three patients were men.'), 'men'), '1,2,3');
    assert.equal(whose(series('Patients 1-3 were men.'), 'men'), '1,2,3');
    assert.equal(whose(series('P2 was a man.'), 'man'), '2');
    assert.equal(whose(series('The third patient was a man.'), 'man'), '3');
    assert.equal(whose(series('Seven patients were men.'), 'men'), 'unclear');
  });

  test('publications and relatives are not this patient', () => {
    const one = proseOf(
      '# Case report\n\nHer mother died at 45 years. In a series of five, pain fell by 30 % [@a]. She was 30.\n',
    );
    assert.equal(whose(one, '45 years'), 'relative');
    assert.equal(whose(one, '30 %'), 'literature');
    assert.equal(whose(one, '30.'), '1');
  });

  test('a relative is one by the owner, and only to the end of the clause', () => {
    const relatives: readonly (readonly [string, string, string])[] = [
      ['His mother had a weak left arm; he was well.', 'left arm', 'relative'],
      ['His mother had a weak left arm; he was well.', 'well', '1'],
      ["The boy's 10-year-old sister had pain.", '10-year', 'relative'],
      ['A 35-year-old mother of two had pain in the left leg.', 'left leg', '1'],
      ['A girl born to a 29-year-old woman, with a cleft on the left.', '29-year', 'relative'],
      ['A girl born to a 29-year-old woman, with a cleft on the left.', 'left', '1'],
      ['He was brought by his mother for pain in the left leg.', 'left leg', '1'],
      ['He was brought by his mother, who had a weak left arm.', 'left arm', 'relative'],
      ['There was a family history of stroke at 40 years.', '40 years', 'relative'],
      ['She lives with her husband and walks with a left splint.', 'left', '1'],
      ['Another patient had pain in the left leg.', 'left leg', 'literature'],
      ['The donor was a 45-year-old man.', '45-year', 'literature'],
      ['Case 1 had pain. Case 2 had a weak left arm.', 'left arm', 'unclear'],
    ];
    for (const [words, at, expected] of relatives)
      assert.equal(whose(narrative(words), at), expected, `${words} (${at})`);
  });

  test('words that point to publications', () => {
    const cites: readonly (readonly [string, boolean])[] = [
      ['Smith et al found it in the left leg.', true],
      ['Previously reported cases had it on the left.', true],
      ['It is known from the literature.', true],
      ['In a series of 20 patients it was on the left.', true],
      ['It was seen before [3, 4].', true],
      ['We report a 67-year-old man, with a review of the pertinent literature.', false],
      ['Pain was reported by the patient.', false],
      ['He had a series of injections.', false],
      ['Weakness was reported in the left leg.', false],
    ];
    for (const [words, expected] of cites) assert.equal(narrative(words).sentences.at(-1)!.cites, expected, words);
  });
});
