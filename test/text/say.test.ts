import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { inEnglish, said, say, sayAll, sayEach, speak } from '../../server/src/core/text/say';

describe('sentences in another language', () => {
  afterEach(() => speak(undefined));
  const french = new Map([
    ['{0} has no unit.', 'Unité absente : {0}.'],
    ['from {0} to {1}', 'entre {1} et {0}'],
    ['Numerical Rating Scale', 'Échelle numérique'],
  ]);
  const name = 'NRS';

  test('without a catalog a sentence is what is written', () => {
    assert.equal(say`${name} has no unit.`, 'NRS has no unit.');
    assert.equal(say`Write \`day 0\`.`, 'Write `day 0`.');
    assert.equal(said('Numerical Rating Scale'), 'Numerical Rating Scale');
  });

  test('with a catalog it is the translated one, with its blanks wherever they stand', () => {
    speak(french);
    assert.equal(say`${name} has no unit.`, 'Unité absente : NRS.');
    assert.equal(say`from ${1} to ${2}`, 'entre 2 et 1');
    assert.equal(said('Numerical Rating Scale'), 'Échelle numérique');
  });

  test('what the catalog lacks is said in English', () => {
    speak(french);
    assert.equal(say`${name} has no form.`, 'NRS has no form.');
    assert.equal(said('constructor'), 'constructor');
  });

  test('several things are one sentence, in the words of the language', () => {
    assert.equal(sayAll([]), '');
    assert.equal(sayAll(['a']), 'a');
    assert.equal(sayAll(['a', 'b', 'c']), 'a, b and c');
    assert.equal(sayEach(['a', 'b'], 'or'), '`a` or `b`');
    speak(new Map([['{0} and {1}', '{0} et {1}']]));
    assert.equal(sayAll(['a', 'b', 'c']), 'a, b et c');
  });

  test('what others read is English in every language, also behind a mistake', () => {
    speak(french);
    assert.equal(
      inEnglish(() => say`${name} has no unit.`),
      'NRS has no unit.',
    );
    assert.throws(() =>
      inEnglish(() => {
        throw new Error();
      }),
    );
    assert.equal(say`${name} has no unit.`, 'Unité absente : NRS.');
  });

  test('what is put in is never read as a blank', () => {
    speak(french);
    assert.equal(say`${'{0} $1 $&'} has no unit.`, 'Unité absente : {0} $1 $&.');
  });
});
