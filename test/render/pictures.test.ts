import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Report } from '../../server/src/core/model/report';
import { parseSource } from '../../server/src/core/syntax/source';
import { illustratedOutcomes, illustratedTimeline } from '../../server/src/render/pictures/illustrated';
import { type OutcomePanel, outcomesOf } from '../../server/src/render/pictures/outcomes';
import { outcomesToSvg } from '../../server/src/render/pictures/outcomes-svg';
import { outcomesInWords } from '../../server/src/render/pictures/outcomes-words';
import { pictureToHtml } from '../../server/src/render/pictures/picture-page';
import type { Position } from '../../server/src/render/pictures/position';
import { textWidth, wrapped } from '../../server/src/render/pictures/svg';
import { timelineOf } from '../../server/src/render/pictures/timeline';
import { timelineToSvg } from '../../server/src/render/pictures/timeline-svg';
import { examples, textOf } from './reports';

const report = (text: string) => new Report(parseSource(text));

function withMeasures(...measures: string[]): Report {
  return report(`---\ncase-report: 1\noutcome:\n  measures:\n${measures.map((one) => `    - ${one}\n`).join('')}---\n`);
}

/** The positions of the only panel's first series, by visit. */
function positions(...measures: string[]): Record<string, Position> {
  const [panel] = outcomesOf(withMeasures(...measures)).panels;
  return Object.fromEntries(panel!.series[0]!.points.map(({ visit, position }) => [panel!.visits[visit], position]));
}

describe('scores over time', () => {
  test('the case series shows what its published figures show', () => {
    const { panels } = outcomesOf(report(textOf('post-injection-sciatic-neuropathy')));
    const [nrs, lanss] = panels as [OutcomePanel, OutcomePanel];
    assert.deepEqual(nrs.visits, ['baseline', '1 hour', '3 weeks', '12 weeks']);
    assert.deepEqual(lanss.visits, ['baseline', '3 weeks', '12 weeks']);
    assert.deepEqual(
      nrs.series.map(({ label, points }) => [label, points[0]!.position]),
      [5, 8, 10].map((value, index) => [`P${index + 1}`, { kind: 'value', value, computed: false }]),
    );
    const last = (panel: OutcomePanel) => panel.series.map(({ points }) => points.at(-1)!.position);
    assert.deepEqual(last(nrs), [
      { kind: 'range', low: 0, high: 2.5 },
      { kind: 'figure', figure: 'Figure 2' },
      { kind: 'range', low: 0, high: 5 },
    ]);
    assert.deepEqual(last(lanss)[0], { kind: 'range', low: 0, high: 8.5 });
    assert.equal(nrs.better, 'lower');
    assert.deepEqual(nrs.mcid, { size: 2, text: '2' });
    assert.deepEqual(
      nrs.axis!.ticks.map(({ label }) => label),
      ['0', '2', '4', '6', '8', '10'],
    );
  });

  test('a bound is a range, a stated change is computed, what nobody knows has no place', () => {
    assert.deepEqual(
      positions(
        '{ scale: NRS, scores: { baseline: 8, 1 day: at most 3, 1 week: at least 4, 2 weeks: 50 % lower, 3 weeks: at most 50 % lower, 4 weeks: 2 points lower, 5 weeks: unknown, 6 weeks: , 7 weeks: some text that is long } }',
      ),
      {
        baseline: { kind: 'value', value: 8, computed: false },
        '1 day': { kind: 'range', low: 0, high: 3 },
        '1 week': { kind: 'range', low: 4, high: 10 },
        '2 weeks': { kind: 'value', value: 4, computed: true },
        '3 weeks': { kind: 'range', low: 4, high: 8 },
        '4 weeks': { kind: 'value', value: 6, computed: true },
        '5 weeks': { kind: 'unknown' },
        '6 weeks': { kind: 'missing' },
        '7 weeks': { kind: 'missing' },
      },
    );
  });

  test('a change without a first score, or of classes, has no place', () => {
    assert.deepEqual(positions('{ scale: NRS, scores: { 1 day: 50 % lower } }'), { '1 day': { kind: 'other' } });
    assert.deepEqual(positions('{ scale: AIS, scores: { day 0: C, 1 day: 1 higher } }')['1 day'], { kind: 'other' });
  });

  test('classes stand in their order, plus and minus grades around their own', () => {
    const mrc = positions(
      '{ scale: MRC, muscle: deltoid, scores: { day 0: 4-, 1 day: 4/5, 2 days: 4+, 3 days: 5/5 } }',
    );
    const places = Object.values(mrc).map((position) => position.kind === 'value' && position.value.toFixed(2));
    assert.deepEqual(places, ['3.67', '4.00', '4.33', '5.00']);
    const ais = positions('{ scale: AIS, scores: { day 0: A, 1 year: D } }');
    assert.deepEqual(ais, {
      'day 0': { kind: 'value', value: 0, computed: false },
      '1 year': { kind: 'value', value: 3, computed: false },
    });
  });

  test('only readings that follow each other are joined', () => {
    const svg = outcomesToSvg(
      outcomesOf(
        withMeasures(
          '{ scale: NRS, scores: { baseline: 8, 1 day: 3, 1 week: unknown, 2 weeks: 5, 3 weeks: at most 4, 4 weeks: 2, 5 weeks: 1 } }',
        ),
      ),
    );
    const lines = [...svg.matchAll(/<polyline [^>]*points="([^"]*)"/g)].map(([, points]) => points!.split(' ').length);
    assert.deepEqual(lines, [2, 2]);
  });

  test('sides of one patient are two series; scales of one name but other targets are two panels', () => {
    const { panels } = outcomesOf(
      withMeasures(
        '{ scale: NRS, target: leg pain, scores: { baseline: 8 } }',
        '{ scale: NRS, target: back pain, scores: { baseline: 4 } }',
        '{ scale: MRC, muscle: deltoid, side: left, scores: { baseline: 3/5 } }',
        '{ scale: MRC, muscle: deltoid, side: right, scores: { baseline: 5/5 } }',
      ),
    );
    assert.deepEqual(
      panels.map(({ label, series }) => [label, series.map((one) => one.label)]),
      [
        ['NRS, leg pain', ['']],
        ['NRS, back pain', ['']],
        ['MRC, deltoid', ['left', 'right']],
      ],
    );
  });

  test('the MCID speaks with its source and how well it is known', () => {
    const { notes } = outcomesOf(
      withMeasures(
        '{ scale: NRS, scores: { baseline: 8 } }',
        '{ scale: DTR, target: ankle jerk, scores: { baseline: 1+ } }',
      ),
    );
    assert.match(
      notes[0]!.text,
      /lower is better\. .*\(MCID\): 2 points .*Farrar.*depends on patients.*checked at its source/,
    );
    assert.match(notes[1]!.text, /neither end is better\. This entry is from general knowledge, not checked\./);
  });
});

describe('the timeline', () => {
  const moments = (text: string) => timelineOf(report(text)).patients.map((one) => one.moments.map(({ time }) => time));

  test('is in the order of events, the procedure of day 0 before what it caused', () => {
    assert.deepEqual(moments(textOf('cervical-epidural-cord-injury')), [
      ['baseline', 'day 0', 'immediately', 'day 0', '48 hours', '6 months'],
    ]);
  });

  test('an operation for what went wrong stands behind it, though it is of the same day', () => {
    const [only] = timelineOf(report(textOf('intradural-cement-leak'))).patients;
    const texts = only!.moments.flatMap(({ events }) => events.map(({ text }) => text));
    const place = (words: string) => texts.findIndex((text) => text.includes(words));
    assert.ok(place('Percutaneous vertebroplasty') < place('Epidural cement leak'));
    assert.ok(place('Epidural cement leak') < place('Laminectomy'));
  });

  test('places a time that counts from another event by that event', () => {
    const [first] = moments(textOf('post-injection-sciatic-neuropathy'));
    assert.deepEqual(first, [
      '14 months before',
      '30 to 55 days after injection',
      'baseline',
      'day 0',
      '1 hour',
      '3 weeks',
      '12 weeks',
    ]);
  });

  test('a report without times says so', () => {
    assert.match(timelineToSvg(timelineOf(report('---\ncase-report: 1\n---\n'))), /no event with a time/);
  });
});

describe('a picture', () => {
  const pictures = examples.flatMap((example) => {
    const one = report(textOf(example));
    return [illustratedTimeline(timelineOf(one)), illustratedOutcomes(outcomesOf(one))];
  });

  test('has a name, a description, and its facts as a table', () => {
    for (const { svg, tables } of pictures) {
      assert.match(svg, /^<svg [^>]*role="img"[^>]* aria-labelledby="(\w+)-title \1-description"/);
      assert.match(svg, /<title id="\w+-title">[^<]{10,}<\/title><desc id="\w+-description">[^<]{10,}<\/desc>/);
      assert.ok(
        tables.length > 0 &&
          tables.every(({ header, rows }) => rows.every(({ cells }) => cells.length === header.length)),
      );
    }
  });

  test('the description holds every score', () => {
    const words = outcomesInWords(outcomesOf(report(textOf('post-injection-sciatic-neuropathy'))));
    assert.match(
      words,
      /P1: baseline 5; 1 hour in Figure 2 only; 3 weeks in Figure 2 only; 12 weeks at least 50 % lower\./,
    );
  });

  test('leads to the lines it is made of', () => {
    const text = textOf('cervical-epidural-cord-injury');
    const svg = timelineToSvg(timelineOf(report(text)));
    const line = /<g data-line="(\d+)">(?:(?!<\/g>).)*EMG \(at the left/.exec(svg)?.[1];
    assert.match(
      text
        .split('\n')
        .slice(Number(line), Number(line) + 2)
        .join(),
      /at: 6 months,.*modality: EMG/,
    );
  });

  test('runs nothing, loads nothing, and needs no style', () => {
    for (const { svg } of pictures)
      assert.doesNotMatch(svg, /<script|<style|style=|href|url\(|<image|foreignObject|\son\w+=/i);
  });

  test('nothing of the author is markup', () => {
    const attack = '</text><script>alert(1)</script>"\'&\u0000';
    const one = report(
      `---\ncase-report: 1\ntitle: ${JSON.stringify(attack)}\nday_zero: ${JSON.stringify(attack)}\npatient: { complaints: [{ what: ${JSON.stringify(attack)}, onset: -1 day }] }\noutcome:\n  measures:\n    - { scale: ${JSON.stringify(attack)}, target: ${JSON.stringify(attack)}, scores: { baseline: 1, ${JSON.stringify(attack)}: 2 } }\n---\n`,
    );
    for (const each of [illustratedTimeline(timelineOf(one)), illustratedOutcomes(outcomesOf(one))]) {
      const html = pictureToHtml(each);
      assert.doesNotMatch(html, /<script/);
      assert.doesNotMatch(each.svg, /\u0000/);
      assert.match(html, /&lt;script&gt;/);
    }
  });

  test('never fails and stays finite, whatever the scores', () => {
    const score = fc.oneof(
      fc.constantFrom(
        '8',
        '-3',
        '4/5',
        '1e9',
        '999999999',
        'D',
        'at least 50 % lower',
        'more than 3',
        'figure',
        'unknown',
        '',
        'none',
        '0',
      ),
      // `NaN` as the author's own word is a grade that nobody knows, and is shown as it is written.
      fc
        .string({ maxLength: 6 })
        .filter((text) => !text.includes('NaN'))
        .map((text) => JSON.stringify(text)),
    );
    const time = fc.constantFrom(
      'baseline',
      'day 0',
      '1 hour',
      '3 weeks',
      '12 weeks',
      '3 months',
      'odd',
      '40 days after injection',
      '-2 years',
    );
    const measure = fc.record({
      scale: fc.constantFrom('NRS', 'MRC', 'ODI', 'AIS', 'GCS', 'VAS', 'strange'),
      scores: fc.uniqueArray(fc.tuple(time, score), { selector: ([key]) => key }),
    });
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 6 }), (measures) => {
        const one = withMeasures(
          ...measures.map(
            ({ scale, scores }) =>
              `{ scale: ${scale}, scores: { ${scores.map(([key, value]) => `${key}: ${value}`).join(', ')} } }`,
          ),
        );
        for (const { svg } of [illustratedTimeline(timelineOf(one)), illustratedOutcomes(outcomesOf(one))])
          assert.doesNotMatch(svg, /NaN|Infinity|undefined/);
      }),
      { numRuns: 150 },
    );
  });

  test('text is wrapped to its width and cut where there is too much', () => {
    const words = 'A long text with words and one-word-that-is-much-longer-than-a-whole-line-could-ever-be in it.';
    const lines = wrapped(words, 10, 100);
    assert.ok(
      lines.every((line) => textWidth(line, 10) <= 105),
      lines.join('|'),
    );
    assert.equal(lines.join('').replaceAll(' ', ''), words.replaceAll(' ', ''));
    assert.equal(wrapped(words, 10, 100, 2).length, 2);
    assert.match(wrapped(words, 10, 100, 2)[1]!, /…$/);
  });
});
