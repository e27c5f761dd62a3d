import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { polarityOf } from '../../server/src/core/prose/polarity';
import { narrative } from './narrative';

/** What is said of pain. */
const phrases: readonly (readonly [string, 'affirmed' | 'negated' | 'hedged'])[] = [
  ['He had pain.', 'affirmed'],
  ['He had no pain.', 'negated'],
  ['He denied fever, cough or pain.', 'negated'],
  ['She was free of pain.', 'negated'],
  ['Pain was absent.', 'negated'],
  ['There was no fever, but he had pain.', 'affirmed'],
  ['He did not fall and had pain.', 'affirmed'],
  ['No fracture was seen. Pain was severe.', 'affirmed'],
  ['Without contrast, which showed pain.', 'affirmed'],
  ['He may have pain.', 'hedged'],
  ['This suggested pain.', 'hedged'],
  ['It might be a tumour, whereas pain was clear.', 'affirmed'],
  ['A note on pain.', 'affirmed'],
];

describe('whether a sentence denies or doubts', () => {
  for (const [words, expected] of phrases) {
    test(words, () => {
      const prose = narrative(words);
      const start = prose.text.search(/pain/i);
      assert.equal(polarityOf(prose, { start, end: start + 4 }), expected);
    });
  }
});
