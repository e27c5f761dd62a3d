import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sidesIn, sideWordsIn } from '../../server/src/core/prose/sides';
import { narrative } from './narrative';

/** What is said, and the sides read: side, regions and what is told of them. */
const phrases: readonly (readonly [string, ...string[]])[] = [
  ['He had pain in the left leg.', 'left leg illness'],
  ['She had weakness of the right foot and toes.', 'right leg illness'],
  ['A left-sided pain in the thigh.', 'left leg illness'],
  ['Left foot drop.', 'left leg illness'],
  ['Numbness of the left side of his face.', 'left face illness'],
  ['Pain in the leg on the right.', 'right leg illness'],
  ['Weakness of the right upper and lower limbs.', 'right leg+arm illness'],
  ['Weakness of the left arm and leg.', 'left arm+leg illness'],
  ['Weakness of both legs.', 'bilateral leg illness'],
  ['Pain in the left and right legs.', 'bilateral leg illness'],
  ['The right leg was normal.', 'right leg health'],
  ['He had no pain in the right arm.', 'right arm health'],
  ['The contralateral leg was weak.', 'contralateral leg illness'],
  ['The unaffected leg was stronger.', 'unaffected leg health'],
  ['He had a history of surgery of the left knee.', 'left leg other'],
  ['She had a 6-month history of pain radiating to the right leg.', 'right leg illness'],
  ['The left knee was pain free.', 'left leg health'],
  ['There was perhaps pain: it may be in the left leg.', 'left leg other'],
  // No side of a limb.
  ['He was right-handed and left the hospital right away.'],
  ['The left ventricle, the right atrium and the right upper quadrant.'],
  ['He was left with pain; the right treatment was given.'],
  ['On the other hand, pain fell.'],
  ['A left hemisphere stroke and the right femoral artery.'],
  ['The right arm vein was used.'],
];

describe('sides in the narrative', () => {
  for (const [words, ...expected] of phrases) {
    test(words, () => {
      const found = sidesIn(narrative(words)).map(
        ({ side, regions, tells }) => `${side} ${regions.join('+')} ${tells}`,
      );
      assert.deepEqual(found, expected);
    });
  }
});

/** What is said, and the sides read, whatever they are the side of. */
const words: readonly (readonly [string, ...string[]])[] = [
  ['A left L5 transforaminal injection.', 'left L5'],
  ['A left-sided radiculopathy and a right C6 nerve root block.', 'left-sided', 'right C6'],
  ['The needle was advanced on the right, then at L4/5 on the left.', 'right', 'left'],
  ['Pain of the right lower leg.', 'right lower leg'],
  ['The left hand side was numb.', 'left hand side'],
  ['He left the hospital right away, and was left with pain.'],
  ['The left femoral artery, the right internal jugular vein and a right-handed woman.'],
  ['A left ventricular thrombus and the right lung.'],
];

describe('sides of anything in the narrative', () => {
  for (const [said, ...expected] of words) {
    test(said, () =>
      assert.deepEqual(
        sideWordsIn(narrative(said)).map(({ text }) => text),
        expected,
      ),
    );
  }
});
