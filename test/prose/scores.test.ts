import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { proseOfReport } from '../../server/src/core/prose/prose';
import { type ScoreMention, scoresAndRangesIn, scoresIn } from '../../server/src/core/prose/scores';
import { parseSource } from '../../server/src/core/syntax/source';
import { printScore } from '../../server/src/core/values/score';
import { printTime } from '../../server/src/core/values/time';

const mentionsIn = (body: string, front = '') =>
  scoresIn(
    proseOfReport(
      new Report(parseSource(`---\ncase-report: 1\n${front}---\n\n# Case report\n\n${body}\n`)),
      lexicon.journals.get('generic-care')!,
    ),
  );

/** `GCS 13`, `Apgar 9 @ 1 minute`; what a name leaves open is joined by a bar. */
const told = ({ scale, candidates, score, time }: ScoreMention) =>
  `${scale?.label ?? candidates.map(({ label }) => label).join('|')} ${printScore(score)}${time ? ` @ ${printTime(time)}` : ''}`;

describe('scores as narratives give them', () => {
  const spelt: readonly [text: string, ...scores: string[]][] = [
    ['ASIA impairment scale A at first', 'AIS A'],
    ['Eastern Cooperative Oncology Group (ECOG) performance status was 1', 'ECOG 1'],
    ['Pain was rated as NRS of 8.', 'NRS 8'],
    ['The VAS was 7/10.', 'VAS (cm) 7/10'],
    ['VAS 65 mm before and 20 mm after treatment.', 'VAS (mm) 65 mm', 'VAS (mm) 20 mm'],
    ['JOA score of 11/17 improved to 15/17.', 'JOA cervical 11/17', 'JOA cervical 15/17'],
    ['NRS: 5/10 at rest and 8/10 on movement.', 'NRS 5/10', 'NRS 8/10'],
    ['A VAS of 45 mm, later VAS 3.', 'VAS (mm) 45 mm', 'VAS (cm)|VAS (mm) 3'],
    ['Visual analog scale (VAS) score for leg pain was 8/10.', 'VAS (cm) 8/10'],
    ['The GCS was 13 (E3V4M6).', 'GCS 13'],
    ['Glasgow Coma Scale score of 7; the coma Glasgow scale (GCS) was evaluated at 13/15.', 'GCS 7', 'GCS 13/15'],
    ['She was unconscious (Glasgow coma score = 4/15). GCS E4V5M6 followed.', 'GCS 4/15', 'GCS E4V5M6'],
    ['Apgar scores of 9 and 10 at 1 and 5 minutes.', 'Apgar 9 @ 1 minute', 'Apgar 10 @ 5 minutes'],
    ['An Apgar score of 9 at 1 minute and 10 at 5 minutes.', 'Apgar 9 @ 1 minute', 'Apgar 10 @ 5 minutes'],
    ['APGAR scores of nine and 10 at one and five minutes.', 'Apgar 9 @ 1 minute', 'Apgar 10 @ 5 minutes'],
    [
      'Apgar 1-7-7 at the 1 st, 5 th, and 10 th minutes.',
      'Apgar 1 @ 1 minute',
      'Apgar 7 @ 5 minutes',
      'Apgar 7 @ 10 minutes',
    ],
    ['MRC grade 4/5 in the left leg.', 'MRC 4/5'],
    ['Power was 3/5 in the right leg and 2/5 in the left.', 'MRC 3/5', 'MRC 2/5'],
    ['Eversion was weaker than inversion in both (4/5 and 3/5).', 'MRC 4/5', 'MRC 3/5'],
    ['There was mRS 2 at follow-up; later the modified Rankin scale was 1.', 'mRS 2', 'mRS 1'],
    ['She scored 24/30 on the MMSE.', 'MMSE 24/30'],
    [
      'A score of 28 on the mini-mental state examination (MMSE) and 22/30 on the Montreal cognitive assessment.',
      'MMSE 28',
      'MoCA 22/30',
    ],
    ['Pain in her jaw scored 4 on a visual analogue scale of 1 to 10.', 'VAS (cm)|VAS (mm) 4'],
    ['He was intubated after scoring 7 out of 15 at the Glasgow Coma Scale.', 'GCS 7/15'],
    ['Physical status was ASA III, ECOG performance status 1.', 'ASA III', 'ECOG 1'],
    ['Paraplegia at T4 (ASIA-B), later AIS grade D.', 'AIS B', 'AIS D'],
    ['The initial NIHSS score was high (35/42 points).', 'NIHSS 35/42'],
    ['There was pain of 8/10.', 'NRS|VAS (cm) 8/10'],
    ['The ODI improved from 44 % to 20 % at 6 months.', 'ODI 44 %', 'ODI 20 % @ 6 months'],
    ['At 3 weeks, the NRS was 4 and the LANSS 12.', 'NRS 4 @ 3 weeks', 'LANSS 12 @ 3 weeks'],
    ['The NRS was 8 at baseline and 2 at 1 hour.', 'NRS 8 @ baseline', 'NRS 2 @ 1 hour'],
    ['Preoperative NRS 8 and postoperative NRS 3.', 'NRS 8 @ baseline', 'NRS 3'],
    ['The T-score was -3.1 and RASS -2.', 'T-score -3.1', 'RASS -2'],
    ['House-Brackmann grade IV, NYHA class II.', 'House-Brackmann IV', 'NYHA II'],
    ['A 7/9 Apgar score, then Apgar 8-10.', 'Apgar 7', 'Apgar 9', 'Apgar 8', 'Apgar 10'],
    ['Apgar 3 at 1 min, 5 at 5 min.', 'Apgar 3 @ 1 minute', 'Apgar 5 @ 5 minutes'],
    [
      'The NRS was 8, 4 and 2 at baseline, 2 weeks and 3 months, respectively.',
      'NRS 8 @ baseline',
      'NRS 4 @ 2 weeks',
      'NRS 2 @ 3 months',
    ],
    ['His pain scores were 8/10 and 2/10 on days 1 and 7.', 'NRS|VAS (cm) 8/10 @ 1 day', 'NRS|VAS (cm) 2/10 @ 7 days'],
    [
      'The mJOA was 11/18 preoperatively and improved to 15 at 6 months.',
      'mJOA 11/18 @ baseline',
      'mJOA 15 @ 6 months',
    ],
    ['AIS grade C, which improved to D at 6 months.', 'AIS C', 'AIS D @ 6 months'],
    ['The NRS had dropped from 9 preprocedure to 2 at 24 h.', 'NRS 9 @ baseline', 'NRS 2 @ 24 hours'],
    ['The ODI was 62 % at presentation and 18 % at 12 months.', 'ODI 62 %', 'ODI 18 % @ 12 months'],
    ['NRS 8 → 3. The NRS score (0-10) was 7. NRS (0 = no pain, 10 = worst) was 6.', 'NRS 8', 'NRS 3', 'NRS 7', 'NRS 6'],
    ['She rated the pain 9 on a scale of 0 to 10; it had decreased to 2/10.', 'NRS|VAS (cm) 9'],
    ['The numeric rating scale (NRS) showed 5.', 'NRS 5'],
    ['NRS 12 and GCS 2 are no scores, and are read.', 'NRS 12', 'GCS 2'],
  ];
  for (const [text, ...scores] of spelt) test(text, () => assert.deepEqual(mentionsIn(text).map(told), scores));
});

test('a range is told by its ends, and is no single score', () => {
  const ranges = (text: string) =>
    scoresAndRangesIn(
      proseOfReport(
        new Report(parseSource(`---\ncase-report: 1\n---\n\n# Case report\n\n${text}\n`)),
        lexicon.journals.get('generic-care')!,
      ),
    ).map(({ score, upTo }) => `${printScore(score)}${upTo ? ` to ${printScore(upTo)}` : ''}`);
  assert.deepEqual(ranges('The NRS was 7-8/10, later 3 to 4. NRS 2~3.'), ['7/10 to 8/10', '2 to 3']);
  assert.deepEqual(ranges('Pain was 7–8/10 on the NRS; the ODI stayed between, NYHA class II–III.'), [
    '7/10 to 8/10',
    'II to III',
  ]);
  assert.deepEqual(ranges('Power was 2–3/5 in the arm.'), ['2/5 to 3/5']);
});

describe('what looks like a score and is none', () => {
  for (const text of [
    'Mrs. A was 27. Mrs. D. F., 32 years old. We saw mrs 2.',
    'She took aspirin (ASA) 100 mg and asa 3 tablets.',
    'The NRS runs from 0 to 10; an NRS (0-10) was used; the VAS of 0–10.',
    'The NRS was recorded at 1, 3 and 6 months.',
    'The NRS at 3 weeks. The NRS in 3 patients. A PEG 24 Fr tube.',
    'The disc C4/5 and weakness. The ratio was 4/5.',
    'Pain for 3 days. The temperature was 38 and the pulse 80.',
    'The ECOG PS was 0-1 and the NRS 3 to 4.',
    'ASIA is a large continent.',
  ])
    test(text, () => assert.deepEqual(mentionsIn(text).map(told), []));
});

test('lists are shared out over the patients', () => {
  const front = 'cases:\n  - id: P1\n  - id: P2\n  - id: P3\n';
  const mentions = mentionsIn(
    'In Patients 1, 2 and 3 the NRS was 5, 8 and 10 and the LANSS 17, 24 and 17 before the block.',
    front,
  );
  assert.deepEqual(
    mentions.map((mention) => [told(mention), mention.subject.who === 'patient' && mention.subject.cases]),
    [
      ['NRS 5 @ baseline', [0]],
      ['NRS 8 @ baseline', [1]],
      ['NRS 10 @ baseline', [2]],
      ['LANSS 17 @ baseline', [0]],
      ['LANSS 24 @ baseline', [1]],
      ['LANSS 17 @ baseline', [2]],
    ],
  );
});

test('any words are read without harm, and what is read lies within the text', () => {
  const word = fc.constantFrom(
    ...[
      'NRS',
      'VAS',
      'GCS',
      'Apgar',
      'ASIA',
      ' score',
      ' of ',
      ' was ',
      '8',
      '/10',
      '10',
      ' and ',
      ', ',
      'from ',
      ' to ',
    ],
    ...[
      ' at ',
      '3 weeks',
      '1',
      ' minutes',
      'power ',
      '4+/5',
      '(',
      ')',
      '. ',
      '\n',
      'é',
      '-',
      '%',
      ' on the ',
      'scored ',
    ],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      const text = words.join('');
      for (const { span, text: said, candidates } of mentionsIn(text)) {
        assert.ok(span.start < span.end);
        assert.ok(text.includes(said));
        assert.ok(candidates.length > 0);
      }
    }),
    { numRuns: 300 },
  );
});
