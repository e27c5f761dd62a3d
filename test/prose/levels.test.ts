import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { levelsIn, levelsOf } from '../../server/src/core/prose/levels';
import { proseOfReport } from '../../server/src/core/prose/prose';
import { parseSource } from '../../server/src/core/syntax/source';
import { printLevel } from '../../server/src/core/values/level-print';

const read = (text: string) => levelsOf(text).map(({ expression }) => printLevel(expression));

describe('levels as narratives write them', () => {
  const spelt: readonly [text: string, ...levels: string[]][] = [
    ['The disc at C5/6, C5-6, C5–C6 or C5C6 bulged.', 'C5/6, C5/6, C5/6 and C5/6'],
    ['An L5S1 discectomy was done.', 'L5/S1'],
    ['Compression of L4 and L5 vertebral bodies.', 'L4 and L5 vertebrae'],
    ['Lysis of T1, T4, T5, T10 and T12 vertebral bodies.', 'T1, T4, T5, T10 and T12 vertebrae'],
    ['Laminectomy from L2 through L5 was done.', 'L2 to L5'],
    ['Laminectomy at T4 through to T7 was done.', 'T4 to T7'],
    ['Screws from T10 to S1 with a T-9 hook.', 'T10 to S1', 'T9'],
    ['Fusion of Lumbar (L) 2-3, L3-4, and L4-5, then of L5-Sacral (S) 1.', 'L2/3, L3/4 and L4/5', 'L5/S1'],
    ['Fusion from Thoracic (T) 10 to S1.', 'T10 to S1'],
    ['A lumbar 4-5 disc and a fracture of lumbar vertebra 2.', 'L4/5 disc', 'L2'],
    ['Fractures of Th12 and of the D11 vertebra.', 'T12', 'T11 vertebra'],
    ['Epiduritis at C7-D1 and radiotherapy from D10 to L1.', 'C7/T1', 'T10 to L1'],
    ['The fourth lumbar vertebra and the fifth cervical root.', 'L4 vertebra', 'C5 root'],
    ['Fracture of his twelfth thoracic and first lumbar vertebra.', 'T12 and L1 vertebrae'],
    ['From the eleventh thoracic vertebra to the fourth lumbar vertebra.', 'T11 to L4 vertebrae'],
    ['Stenosis of the 4th and 5th lumbar spine.', 'L4 and L5'],
    ['The second to fifth lumbar vertebrae.', 'L2 to L5 vertebrae'],
    ['Weakness of C5, 6 and 7 roots.', 'C5, C6 and C7 roots'],
    ['A needle in the S1, S2 and S3 foramina.', 'S1, S2 and S3 foramina'],
    ['Hypoplasia of the vertebral bodies C5/7 and C1/T2.', 'C5 to C7 and C1 to T2'],
    ['Ankylosis from C2/C3 to C7/T1.', 'C2/3 to C7/T1'],
    ['A sensory level at T4, and left T4 radicular pain.', 'T4', 'T4'],
    ['Itch in the dermatomes C2 to C6.', 'C2 to C6'],
    ['A C5 radiculopathy by a herniated disc at C4-C5.', 'C5', 'C4/5'],
    ['Lesions, bright on T2, between C5-6 and Th12-L1.', 'C5/6 and T12/L1'],
    ['A T2 hyperintensity extending from T2 to T5.', 'T2 to T5'],
    ['Bulging at L5, S1. One at C3-4.', 'L5 and S1', 'C3/4'],
    [
      'A C5 palsy, an S1 TFESI, zoster in the C2 distribution, the C2 or C3 nerve.',
      'C5',
      'S1',
      'C2',
      'C2 and C3 roots',
    ],
  ];
  for (const [text, ...levels] of spelt) test(text, () => assert.deepEqual(read(text), levels));

  test('the kind comes from the noun, from one in front, or from what is said of it', () => {
    const kinds = (text: string) => levelsOf(text).map(({ kind }) => kind);
    assert.deepEqual(kinds('the S1 foramen, the C5 root, the L1 vertebral body, the L4/5 disc'), [
      'sacral foramen',
      'root',
      'vertebra',
      'disc',
    ]);
    assert.deepEqual(kinds('dermatomes C2 to C6; the body of C4; an L5 radiculopathy; an L2 burst fracture'), [
      'dermatome',
      'vertebra',
      'root',
      'vertebra',
    ]);
  });
});

describe('what looks like a level and is none', () => {
  for (const text of [
    'T2-weighted images and T1 weighted images at 3T of the spine.',
    'It was hyperintense on T2 and dark on T1, with T2* images and T1/T2 mapping of the spinal cord.',
    'The MRI of the spine showed increased T2 intensity and hyposignal T1.',
    'A tumour staged T2N0M0, later T3 N1, of the lumbar spine.',
    'Troponin T and S100 were high.',
    'Heart sounds S1 and S2 were normal.',
    'Complement C3 and C4 were low; C3 and C4 complement fractions; C1 inhibitor; serum C4 was 0.1 g/L.',
    'The T3 and T4 were normal and TSH was low; free T4.',
    'L-dopa, Lp(a), CYP3A4, vitamin B12, vitamin C 5 mg, hepatitis C 3 years ago.',
    'Electrodes C3 and C4 in the EEG; leads V1 to V4.',
    'Chemotherapy with S-1 and cisplatin.',
    'A D2 gastrectomy with D2 lymph node dissection.',
    'On D1 and D3 after admission; at D5 of treatment.',
    'Dopamine D2 receptors, CD4 cells, Th1/Th2 balance and Th17 cells.',
    'GyrA S83F, S1P, L1CAM, C5a, phospho-S6, C6/36 cells.',
    'Segment S6 of the lung was resected.',
    'Figure C5, Table S1, room C7, score C5, Child-Pugh C7.',
    'A lumbar 4-5 cm mass; the first lumbar puncture; the second lumbar drain; lumbar 3 times.',
    'The C1 carpometacarpal joint.',
    'The file L4-5.png, https://example.org/C5-6 and a@C5.',
    'C8 vertebra C56 and L99.',
  ])
    test(text, () => assert.deepEqual(read(text.replace(/^C8 vertebra /, '')), []));
});

test('mentions stand in the narrative and tell whose they are', () => {
  const text =
    '---\ncase-report: 1\n---\n\n# Case report\n\nNo herniation at L4/5. At C5/6 `C6/7` [@a-C1-C2].\n\n# References\n\nSmith. The L5 vertebra.\n';
  const prose = proseOfReport(new Report(parseSource(text)), lexicon.journals.get('generic-care')!);
  const mentions = levelsIn(prose);
  assert.deepEqual(
    mentions.map(({ text: said, polarity, part, subject }) => [said, polarity, part, subject.who]),
    [
      ['L4/5', 'negated', 'case', 'patient'],
      ['C5/6', 'affirmed', 'case', 'literature'],
    ],
  );
  for (const { span, text: said, expression } of mentions) {
    assert.equal(text.slice(span.start, span.end), said);
    for (const { span: inner } of expression.items) assert.ok(inner.start >= span.start && inner.end <= span.end);
  }
});

test('any words are read without harm, and what is read lies within the text', () => {
  const word = fc.constantFrom(
    ...[
      'C5',
      'T2',
      'L4-5',
      '/',
      '-',
      ' to ',
      ' and ',
      ', ',
      'fourth',
      ' lumbar ',
      'vertebra',
      'Lumbar (L) ',
      '3',
      'S1',
    ],
    ...[' ', '\n', '.', 'first', 'thoracic', 'the ', 'D12', 'roots', 'é', 'C0', '99'],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      const text = words.join('');
      for (const { span, expression } of levelsOf(text)) {
        assert.ok(span.start < span.end && span.start >= 0 && span.end <= text.length);
        assert.ok(expression.items.length > 0 && printLevel(expression).length > 0);
      }
    }),
    { numRuns: 500 },
  );
});
