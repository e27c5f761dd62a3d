import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Kept } from '../../server/src/core/text/kept';

test('what was made of a text is given back until many others came', () => {
  const kept = new Kept<number>();
  assert.equal(kept.get('3 weeks'), undefined);
  assert.equal(kept.keep('3 weeks', 21), 21);
  assert.equal(kept.get('3 weeks'), 21);
  for (let index = 0; index < 5000; index++) kept.keep(`${index} weeks`, index);
  assert.equal(kept.get('4999 weeks'), 4999);
  const held = Array.from({ length: 5000 }, (_, index) => kept.get(`${index} weeks`)).filter(
    (made) => made !== undefined,
  );
  assert.ok(held.length <= 2000, `${held.length} are held`);
});

test('a long text is not kept: a hostile report is full of them', () => {
  const kept = new Kept<number>();
  assert.equal(kept.keep('x'.repeat(1000), 1), 1);
  assert.equal(kept.get('x'.repeat(1000)), undefined);
});
