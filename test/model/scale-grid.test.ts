import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lexicon } from '../../server/src/core/model/lexicon';
import {
  canChangeBy,
  denominatorsOf,
  gradeIn,
  gradesOf,
  gridOf,
  improvement,
  isInRange,
  isNumeric,
  isOnGrid,
  legalScores,
  meaningOf,
  nearestChanges,
  nearestScores,
  passesMcid,
  percentBetween,
  scaleThatFits,
  valueOn,
} from '../../server/src/core/model/scale-grid';
import { parseScore, type Score } from '../../server/src/core/values/score';

const scale = (id: string) => lexicon.scales.get(id)!;
const grid = (id: string) => gridOf(scale(id));
const score = (text: string): Score => {
  const parsed = parseScore(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
};
const lower = (percent: number, decimals = 0) =>
  ({ relation: 'exactly', direction: 'lower', percent, decimals }) as const;

describe('the grid of a scale', () => {
  test('lists the readings of a short scale, and none of an endless one', () => {
    assert.deepEqual(legalScores(grid('nrs')), ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    assert.deepEqual(legalScores(grid('wong-baker')), ['0', '2', '4', '6', '8', '10']);
    assert.equal(legalScores(grid('vas-10'))?.length, 101);
    assert.equal(legalScores(grid('vas-10'))?.[3], '0.3');
    assert.equal(legalScores(grid('eq5d5l-index')), undefined);
  });

  test('knows the classes of MRC in their order', () => {
    const grades = gradesOf(scale('mrc'));
    for (const [weaker, stronger] of [
      ['2', '3'],
      ['4-', '4'],
      ['4', '4+'],
      ['4+', '5'],
    ] as const) {
      assert.ok(grades.indexOf(weaker) < grades.indexOf(stronger), `${weaker} before ${stronger}`);
    }
    assert.equal(isNumeric(scale('mrc')), false);
    assert.equal(isNumeric(scale('wong-baker')), true);
  });

  test('reads classes in either numeral, with their word or their mark', () => {
    assert.equal(gradeIn(scale('pfirrmann'), '4'), 'IV');
    assert.equal(gradeIn(scale('modic'), 'II'), '2');
    assert.equal(gradeIn(scale('pfirrmann'), 'grade iii'), 'III');
    assert.equal(gradeIn(scale('dtr'), '2'), '2+');
    assert.equal(gradeIn(scale('vrs4'), 'mild'), '1');
    assert.equal(gradeIn(scale('mas'), '2+'), undefined);
  });

  test('a part has its own range', () => {
    assert.equal(gridOf(scale('fim'), 'cognitive').max, 35);
    assert.equal(isInRange(gridOf(scale('mjoa'), 'sphincter'), 4), false);
    assert.equal(isInRange(gridOf(scale('mjoa'), 'no such part'), 99), undefined);
  });

  test('whatever lies on the grid of any scale is on it, in spite of binary fractions', () => {
    const stepped = lexicon.scales.terms.filter(
      ({ min, max, step, values }) => min !== undefined && max !== undefined && step && !values,
    );
    fc.assert(
      fc.property(fc.constantFrom(...stepped), fc.nat(10_000), (term, count) => {
        const { min = 0, max = 0, step = 1 } = term;
        const value = min + (count % (Math.floor((max - min) / step + 1e-9) + 1)) * step;
        assert.equal(isOnGrid(gridOf(term), value), true, `${term.id} ${value}`);
        assert.equal(isOnGrid(gridOf(term), value + step / 2), false, `${term.id} ${value} and a half step`);
      }),
      { numRuns: 300 },
    );
  });

  test('the readings next to one that does not exist', () => {
    assert.deepEqual(nearestScores(grid('nrs'), 6.4), [6, 7]);
    assert.deepEqual(nearestScores(grid('wong-baker'), 7), [6, 8]);
    assert.deepEqual(nearestScores(grid('nrs'), 12), []);
  });
});

describe('changes', () => {
  test('20 % off NRS 8 does not exist; 12.5 % and 25 % do', () => {
    assert.equal(canChangeBy(grid('nrs'), 8, lower(20)), false);
    assert.deepEqual(nearestChanges(grid('nrs'), 8, { direction: 'lower', percent: 20 }), [
      { score: 7, percent: 12.5 },
      { score: 6, percent: 25 },
    ]);
    assert.equal(canChangeBy(grid('nrs'), 8, lower(25)), true);
    assert.equal(canChangeBy(grid('nrs'), 8, lower(13)), true);
    assert.equal(canChangeBy(grid('nrs'), 8, lower(12.5, 1)), true);
    assert.equal(canChangeBy(grid('nrs'), 8, lower(12.4, 1)), false);
  });

  test('bounds are held against the end of the scale only', () => {
    const bound = (relation: 'at least' | 'more than' | 'at most', direction: 'lower' | 'higher', percent: number) =>
      canChangeBy(grid('nrs'), 8, { relation, direction, percent, decimals: 0 });
    assert.equal(bound('at least', 'lower', 20), true);
    assert.equal(bound('at least', 'lower', 100), true);
    assert.equal(bound('more than', 'lower', 100), false);
    assert.equal(bound('at least', 'higher', 50), false);
    assert.equal(bound('at most', 'lower', 20), true);
  });

  test('nothing is said of a first score of 0, off the grid, or of a scale without a step', () => {
    assert.equal(canChangeBy(grid('nrs'), 0, lower(20)), undefined);
    assert.equal(canChangeBy(grid('nrs'), 6.4, lower(20)), undefined);
    assert.equal(canChangeBy({ min: 0, max: 10, step: undefined, grades: [] }, 8, lower(20)), undefined);
  });

  test('the percentage that two readings give, rounded or cut off, can always be given', () => {
    const ids = ['nrs', 'vas-10', 'vas-100', 'lanss', 'wong-baker', 'rmdq', 'kps', 'mjoa'];
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(0, 1),
        fc.boolean(),
        (id, a, b, decimals, cut) => {
          const readings = legalScores(grid(id))!.map(Number);
          const [first, second] = [readings[a % readings.length]!, readings[b % readings.length]!];
          if (first <= 0 || first === second) return;
          const exact = percentBetween(first, second);
          const unit = 10 ** decimals;
          const percent = (cut ? Math.floor(exact * unit + 1e-6) : Math.round(exact * unit)) / unit;
          const change = {
            relation: 'exactly',
            direction: second < first ? 'lower' : 'higher',
            percent,
            decimals,
          } as const;
          assert.equal(canChangeBy(grid(id), first, change), true, `${id} ${first} to ${second}: ${percent} %`);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('which way is better depends on the scale', () => {
    assert.equal(improvement(scale('nrs'), score('8'), score('2')), 'better');
    assert.equal(improvement(scale('mjoa'), score('16'), score('11')), 'worse');
    assert.equal(improvement(scale('mrc'), score('4-'), score('4+')), 'better');
    assert.equal(improvement(scale('mrc'), score('4/5'), score('4/5')), 'same');
    assert.equal(improvement(scale('dtr'), score('1+'), score('2+')), undefined);
    assert.equal(improvement(scale('nrs'), score('8'), score('figure')), undefined);
  });

  test('the smallest meaningful change, in points or in per cent', () => {
    assert.equal(passesMcid(scale('nrs'), 8, 6), true);
    assert.equal(passesMcid(scale('nrs'), 8, 7), false);
    assert.equal(passesMcid(scale('peg'), 6, 4), true);
    assert.equal(passesMcid(scale('peg'), 6, 5), false);
    assert.equal(passesMcid(scale('lanss'), 24, 4), undefined);
  });
});

describe('scores', () => {
  test('are brought to the scale’s own range', () => {
    assert.equal(valueOn(scale('odi'), score('22/50')), 44);
    assert.equal(valueOn(scale('rmdq'), score('15/23')), 15);
    assert.equal(valueOn(scale('vas-10'), score('45 mm')), 4.5);
    assert.equal(valueOn(scale('ais'), score('D')), undefined);
  });

  test('mean what the cut-offs say', () => {
    assert.equal(meaningOf(scale('nrs'), '5'), 'moderate');
    assert.equal(meaningOf(scale('mrc'), '3'), 'movement against gravity');
    assert.equal(meaningOf(scale('ais'), 'E'), 'normal, in someone with earlier deficits');
    assert.equal(meaningOf(scale('nrs'), '12'), undefined);
  });

  test('have the denominators of their scale', () => {
    assert.deepEqual(denominatorsOf(scale('lanss')), [24]);
    assert.deepEqual(denominatorsOf(scale('odi')), [100, 50]);
    assert.ok(denominatorsOf(scale('isncsci-motor')).includes(50));
  });

  test('can decide between scales of one name', () => {
    const vas = lexicon.scales.find('VAS');
    assert.equal(scaleThatFits(vas, [score('45')])?.id, 'vas-100');
    assert.equal(scaleThatFits(vas, [score('4.5')])?.id, 'vas-10');
    assert.equal(scaleThatFits(vas, [score('8')]), undefined);
    assert.equal(scaleThatFits(vas, []), undefined);
    assert.equal(scaleThatFits(lexicon.scales.find('JOA'), [score('12/17')])?.id, 'joa-cervical');
  });
});
