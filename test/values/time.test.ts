import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseTime, printTime, type Time, type TimeForm } from '../../server/src/core/values/time';
import { compareTimes, sameVisit, timeInDays } from '../../server/src/core/values/time-order';

function read(text: string): Time {
  const parsed = parseTime(text);
  assert.ok(parsed.ok, `${text}: ${parsed.ok || parsed.problem.message}`);
  return parsed.value;
}

const forms: Record<TimeForm, [text: string, normal?: string][]> = {
  normal: [
    ...[
      'day 0',
      'baseline',
      'during',
      'immediately',
      '1 hour',
      '1.5 hours',
      '3 weeks',
      '-14 months',
      '-1 day',
      '0 days',
    ],
    ...['about 3 months', '30 to 55 days', 'about 30 to 55 days', '-55 to -30 days', '40 days after injection'],
    ...['3 days before surgery', '30 to 55 days before surgery', 'immediately after second injection', 'during sleep'],
  ].map((text): [string] => [text]),
  iso: [
    ['P14M', '14 months'],
    ['-P14M', '-14 months'],
    ['PT1H', '1 hour'],
    ['PT90M', '90 minutes'],
    ['P0D', 'day 0'],
    ['P1W', '1 week'],
    ['P1Y6M', '18 months'],
    ['P1DT12H', '36 hours'],
  ],
  slip: [
    ['1 hours', '1 hour'],
    ['3 week', '3 weeks'],
    ['3 wks', '3 weeks'],
    ['48 h', '48 hours'],
    ['48h', '48 hours'],
    ['12 mo', '12 months'],
    ['2 yrs', '2 years'],
    ['3-month', '3 months'],
    ['−14 months', '-14 months'],
    ['~3 months', 'about 3 months'],
    ['approx. 3 months', 'about 3 months'],
    ['30-55 days', '30 to 55 days'],
    ['30–55 days', '30 to 55 days'],
    ['between 30 and 55 days', '30 to 55 days'],
    ['4 weeks to 6 weeks', '4 to 6 weeks'],
    ['Day 0', 'day 0'],
    ['before', 'baseline'],
    ['pre-procedure', 'baseline'],
    ['preoperative', 'baseline'],
    ['during the procedure', 'during'],
    ['day 3', '3 days'],
    ['day -1', '-1 day'],
    ['week 6', '6 weeks'],
    ['three weeks', '3 weeks'],
    ['a week', '1 week'],
    ['at 3 months', '3 months'],
    ['3 months later', '3 months'],
    ['3 months ago', '-3 months'],
    ['3 days after the injection', '3 days after injection'],
    ['3 weeks prior to surgery', '3 weeks before surgery'],
    ['3 days after day 0', '3 days'],
    [' 3 weeks', '3 weeks'],
  ],
};

for (const [form, texts] of Object.entries(forms)) {
  describe(`times: ${form}`, () => {
    for (const [text, normal = text] of texts) {
      test(text, () => {
        assert.equal(printTime(read(text)), normal);
        assert.equal(read(text).form, form);
        assert.equal(read(normal).form, 'normal');
      });
    }
  });
}

describe('times that are none', () => {
  const rejected: [text: string, code: string, suggestions: string[]][] = [
    ['3', 'no-unit', ['3 days', '3 weeks', '3 months']],
    ['soon', 'syntax', ['immediately']],
    ['2022-02-16', 'absolute-date', ['day 0']],
    ['16 February 2022', 'absolute-date', ['day 0']],
    ['February 2022', 'absolute-date', ['day 0']],
    ['16/02/2022', 'absolute-date', ['day 0']],
    ['2022', 'absolute-date', ['day 0']],
    ['1,5 hours', 'decimal-comma', ['1.5 hours']],
    ['half a year', 'syntax', ['6 months']],
    ['3 wekks', 'syntax', ['3 weeks']],
    ['baselne', 'syntax', ['baseline']],
    ['3 m', 'syntax', ['3 months', '3 minutes']],
    ['within 3 days', 'syntax', ['0 to 3 days', '3 days']],
    ['55 to 30 days', 'range-order', ['30 to 55 days']],
    ['-14-12 months', 'syntax', ['-14 to -12 months', '-14 to 12 months']],
    ['2 weeks to 3 months', 'syntax', ['about 14 to 91 days', '2 weeks']],
    ['day-3', 'syntax', ['3 days', '-3 days']],
    ['P1M2D', 'iso-mixed', ['about 32 days']],
    ['P', 'syntax', []],
    ['last follow-up', 'syntax', []],
    ['', 'empty', []],
  ];
  for (const [text, code, suggestions] of rejected) {
    test(text, () => {
      const parsed = parseTime(text);
      assert.ok(!parsed.ok);
      assert.equal(parsed.problem.code, code);
      assert.deepEqual(parsed.problem.suggestions, suggestions);
    });
  }
});

describe('times in order', () => {
  test('in days', () => {
    assert.deepEqual(timeInDays(read('2 weeks')), { min: 14, max: 14 });
    assert.deepEqual(timeInDays(read('30 to 55 days')), { min: 30, max: 55 });
    assert.deepEqual(timeInDays(read('1 year')), { min: 365.25, max: 365.25 });
    assert.equal(timeInDays(read('40 days after injection')), undefined);
  });

  test('baseline, day 0, during, immediately, then what has a number', () => {
    const times = [
      '-1 hour',
      'baseline',
      'day 0',
      'during',
      'immediately',
      '1 minute',
      '1 hour',
      '3 weeks',
      '1 month',
    ].map(read);
    for (let at = 1; at < times.length; at++) assert.equal(compareTimes(times[at - 1]!, times[at]!), -1);
  });

  test('what overlaps is neither before nor after', () => {
    assert.equal(compareTimes(read('30 to 55 days'), read('40 days')), 0);
    assert.equal(compareTimes(read('30 to 55 days'), read('56 days')), -1);
  });

  test('different anchors cannot be compared', () => {
    assert.equal(compareTimes(read('3 days after injection'), read('3 days')), undefined);
    assert.equal(compareTimes(read('3 days after Injection'), read('4 days after injection')), -1);
  });

  const visits: [a: string, b: string, same: boolean][] = [
    ['3 months', '12 weeks', true],
    ['3 months', 'P3M', true],
    ['1 month', '4 weeks', true],
    ['90 days', '3 months', true],
    ['1 day', '24 hours', true],
    ['11 weeks', '12 weeks', false],
    ['6 months', '24 weeks', false],
    ['1 hour', '3 days', false],
    ['baseline', 'day 0', false],
    ['3 months after injection', '3 months', false],
  ];
  for (const [a, b, same] of visits) {
    test(`${a} and ${b} are ${same ? 'one visit' : 'two'}`, () => {
      assert.equal(sameVisit(read(a), read(b)), same);
      assert.equal(sameVisit(read(b), read(a)), same);
    });
  }
});

test('printing and reading a time again gives the same time', () => {
  const unit = fc.constantFrom('minutes', 'hours', 'days', 'weeks', 'months', 'years');
  const amount = fc.integer({ min: -20_000, max: 20_000 }).map((number) => number / 4);
  const anchors = fc.constantFrom(undefined, 'injection', 'second surgery', 'discharge');
  const times = fc
    .record({ a: amount, b: fc.option(amount, { nil: undefined }), unit, about: fc.boolean(), anchor: anchors })
    .map(({ a, b, anchor, ...rest }): Time => {
      // Counted from an event, a range lies on one side of it.
      const ends = [a, ...(b === undefined ? [] : [b])].map((each) =>
        anchor && a < 0 ? -Math.abs(each) : anchor ? Math.abs(each) : each,
      );
      const [from, to] = ends.sort((x, y) => x - y);
      return {
        kind: 'offset',
        from: from!,
        ...(to !== undefined && { to }),
        ...(anchor && { anchor }),
        ...rest,
        form: 'normal',
      };
    });
  fc.assert(
    fc.property(times, (time) => {
      const text = printTime(time);
      assert.equal(printTime(read(text)), text);
      assert.equal(read(text).form, 'normal');
    }),
    { numRuns: 300 },
  );
});
