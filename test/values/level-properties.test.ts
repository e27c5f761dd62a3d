import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalLevel, parseLevel } from '../../server/src/core/values/level';
import { expandLevel } from '../../server/src/core/values/level-expand';
import {
  type LevelExpression,
  type LevelItem,
  type LevelKind,
  type Region,
  type Site,
  segment,
  siteKey,
} from '../../server/src/core/values/level-expression';
import { compareSegments, compareSites } from '../../server/src/core/values/level-order';
import { type LevelStyle, printLevel } from '../../server/src/core/values/level-print';
import { levelProblems } from '../../server/src/core/values/level-problems';

const span = { start: 0, end: 0 };
const segments = fc
  .record({ region: fc.constantFrom<Region>('O', 'C', 'T', 'L', 'S', 'Co'), number: fc.nat(9) })
  .map((each) => segment(each.region, each.number));
const sites: fc.Arbitrary<Site> = fc.oneof(
  segments.map((upper) => ({ upper, span })),
  fc.record({ upper: segments, lower: segments, span: fc.constant(span) }),
);
const items: fc.Arbitrary<LevelItem> = fc.oneof(
  sites.map((from) => ({ from, span })),
  fc.record({ from: sites, to: sites, span: fc.constant(span) }),
);
const kinds: LevelKind[] = [
  'vertebra',
  'interspace',
  'disc',
  'facet',
  'foramen',
  'sacral foramen',
  'root',
  'medial branch',
  'cord segment',
  'dermatome',
];
const expressions: fc.Arbitrary<LevelExpression> = fc.record({
  items: fc.array(items, { minLength: 1, maxLength: 4 }),
  noun: fc.option(fc.constantFrom(...kinds), { nil: undefined }),
});
const styles: LevelStyle[] = ['slash-short', 'hyphen-short', 'hyphen-full', 'endash-full'];

test('printing and reading a level again gives the same text', () => {
  fc.assert(
    fc.property(expressions, (expression) => {
      const text = printLevel(expression);
      assert.equal(normalLevel(text), text);
    }),
    { numRuns: 300 },
  );
});

test('every style can be read, and means the same', () => {
  fc.assert(
    fc.property(expressions, fc.constantFrom(...styles), (expression, style) => {
      assert.equal(normalLevel(printLevel(expression, style)), printLevel(expression));
    }),
    { numRuns: 300 },
  );
});

test('an expansion is sorted, has no doubles, and stays between its ends', () => {
  fc.assert(
    fc.property(items, fc.constantFrom(undefined, ...kinds), (item, kind) => {
      const members = expandLevel({ items: [item] }, {}, kind);
      assert.ok(members.length > 0);
      assert.deepEqual([...members].sort(compareSites), members);
      assert.equal(new Set(members.map(siteKey)).size, members.length);
      const named = [item.from, ...(item.to ? [item.to] : [])]
        .flatMap(({ upper, lower }) => (lower ? [upper, lower] : [upper]))
        .sort(compareSegments);
      for (const { upper, lower } of members) {
        assert.ok(compareSegments(named[0]!, upper) <= 0);
        assert.ok(compareSegments(lower ?? upper, named.at(-1)!) <= 0);
      }
    }),
    { numRuns: 300 },
  );
});

test('every way out of a problem can be read, and a problem lies within the text', () => {
  fc.assert(
    fc.property(expressions, fc.constantFrom(undefined, ...kinds), (expression, kind) => {
      const text = printLevel(expression);
      const parsed = parseLevel(text);
      assert.ok(parsed.ok);
      for (const problem of levelProblems(parsed.value, kind)) {
        assert.ok(problem.span.start < problem.span.end && problem.span.end <= text.length);
        for (const suggestion of problem.suggestions) {
          assert.equal(normalLevel(suggestion), suggestion);
          assert.notEqual(suggestion, text);
        }
      }
    }),
    { numRuns: 300 },
  );
});
