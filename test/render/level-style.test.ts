import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { restyleLevels } from '../../server/src/render/level-style';

test('pairs and ranges are spelt in the style', () => {
  const text = 'at C5-6 and C7–T1, L4-L5, from C4/5 to C6/7, L2-L5';
  assert.equal(restyleLevels(text, 'slash-short'), 'at C5/6 and C7/T1, L4/5, from C4/5 to C6/7, L2 to L5');
  assert.equal(restyleLevels(text, 'hyphen-short'), 'at C5-6 and C7-T1, L4-5, from C4-5 to C6-7, L2 to L5');
  assert.equal(restyleLevels(text, 'hyphen-full'), 'at C5-C6 and C7-T1, L4-L5, from C4-C5 to C6-C7, L2 to L5');
  assert.equal(restyleLevels(text, 'endash-full'), 'at C5–C6 and C7–T1, L4–L5, from C4–C5 to C6–C7, L2 to L5');
});

test('what is no pair of vertebrae stays as it is', () => {
  for (const text of [
    'T1/T2-weighted images',
    'T2-3 weighted',
    'C7/8 radiculopathy',
    'C7-8 roots',
    'the L4-L5 nerve roots',
    'C6/5',
    'C56',
    'D2-D3 receptors',
    'S1-S2 heart sounds',
    'complement C3-C4',
    'C5-C6-C7',
    'PL4-5',
    'L4-5.png',
    'L4-5.2',
    '`C5-6`',
    '[@C5-6]',
    'https://example.org/C5-6',
    'C1-INH',
    'a C5 root',
    '4/5',
    'Th',
  ]) {
    for (const style of ['slash-short', 'hyphen-short', 'hyphen-full', 'endash-full'] as const)
      assert.equal(restyleLevels(text, style), text);
  }
});

test('restyling twice is restyling once, and no other character is touched', () => {
  const word = fc.constantFrom('C5-6', 'L4/5', 'C7–T1', 'pain', ' ', '. ', '(', ')', '\n', 'T2', 'at', '-', '/', '5');
  const style = fc.constantFrom('slash-short', 'hyphen-short', 'hyphen-full', 'endash-full');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), style, (words, chosen) => {
      const once = restyleLevels(words.join(''), chosen as 'slash-short');
      assert.equal(restyleLevels(once, chosen as 'slash-short'), once);
      assert.equal(once.split('\n').length, words.join('').split('\n').length);
    }),
    { numRuns: 200 },
  );
});
