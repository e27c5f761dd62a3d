import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { check } from '../../server/src/core/engine/check';
import { startsOf } from '../../server/src/core/prose/starts';
import { parseSource } from '../../server/src/core/syntax/source';

const read = (pattern: RegExp) => {
  const starts = startsOf(pattern);
  return starts && { words: [...starts.words].sort(), prefixes: [...starts.prefixes].sort(), number: starts.number };
};

describe('the beginnings of a pattern', () => {
  it('are its words, with every spelling', () => {
    assert.deepEqual(read(/\b(?:wom[ae]n|(?:school)?boys?)\b/gi)?.words, [
      'boy',
      'boys',
      'schoolboy',
      'schoolboys',
      'woman',
      'women',
    ]);
    assert.deepEqual(read(/\bseries of\b/g), { words: ['series'], prefixes: [], number: false });
    assert.deepEqual(read(/\bfollow-?up\b/g)?.words, ['follow', 'followup']);
  });
  it('are the first letters where more may follow', () => {
    assert.deepEqual(read(/\b(?:smok|anxi)/i), { words: [], prefixes: ['anxi', 'smok'], number: false });
    assert.deepEqual(read(/\bestimat\w{1,4} of\b/g)?.prefixes, ['estimat']);
  });
  it('are numbers where a match begins with all of their digits', () => {
    assert.deepEqual(read(/(?<![\w.])(?:\d{1,3}|two) weeks/g), { words: ['two'], prefixes: [], number: true });
  });
  it('are open where a match may begin anywhere, or with any word', () => {
    for (const pattern of [
      /foramen/g,
      /\b\p{Lu}\p{Ll}+/gu,
      /\b[A-Z][a-z]+/g,
      /(?<![A-Za-z])\d+/g,
      /\b(?:≥|at least) /g,
    ])
      assert.equal(startsOf(pattern), undefined, String(pattern));
  });
});

it('a check that tries patterns at their words says what one says that goes through the text', () => {
  const folder = path.join(__dirname, '../../examples');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.case.md'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const round = () => texts.map((text) => check(parseSource(text), { today: '2026-01-01' }).diagnostics);
  // A pattern goes through the first text, is read with the second, and is tried at its words from the third on.
  const first = round();
  round();
  assert.deepEqual(round(), first);
});
