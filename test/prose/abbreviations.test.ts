import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { abbreviationsOf, expansionOf } from '../../server/src/core/prose/abbreviations';
import { type Prose, proseOfReport } from '../../server/src/core/prose/prose';
import { parseSource } from '../../server/src/core/syntax/source';

const read = (text: string): Prose =>
  proseOfReport(new Report(parseSource(text)), lexicon.journals.get('generic-care')!);

/** `SHORT = long form` for each definition. */
const definitions = (text: string) =>
  abbreviationsOf(read(text)).definitions.map(({ short, long }) => `${short} = ${long ?? '?'}`);

const spelt: readonly [phrase: string, ...definitions: string[]][] = [
  ['Post-injection sciatic neuropathy (PISN) is rare.', 'PISN = Post-injection sciatic neuropathy'],
  [
    'The numeric rating scale (NRS) and the visual analogue scale (VAS).',
    'NRS = numeric rating scale',
    'VAS = visual analogue scale',
  ],
  ['from electrophysiologic studies (EPSs).', 'EPS = electrophysiologic studies'],
  [
    'the Leeds Assessment of Neuropathic Symptoms and Signs (LANSS)',
    'LANSS = Leeds Assessment of Neuropathic Symptoms and Signs',
  ],
  [
    'The LANSS (Leeds Assessment of Neuropathic Symptoms and Signs) was 17.',
    'LANSS = Leeds Assessment of Neuropathic Symptoms and Signs',
  ],
  ['post-dural puncture headache (henceforth PDPH)', 'PDPH = post-dural puncture headache'],
  ['post-dural puncture headache (PDPH, first described long ago)', 'PDPH = post-dural puncture headache'],
  ['tumour necrosis factor alpha (TNF-α) was raised', 'TNF-α = tumour necrosis factor alpha'],
  ['interleukin 6 (IL-6)', 'IL-6 = interleukin 6'],
  ['BMI, body mass index; NRS = numeric rating scale.', 'BMI = body mass index', 'NRS = numeric rating scale'],
  ['magnetic resonance imaging [MRI] was done', 'MRI = magnetic resonance imaging'],
  // The letters don't fit, and yet it is introduced.
  ['a tumour of the stomach (GIST) was found', 'GIST = ?'],
  ['a needle (22 G) was placed (Figure 1a)'],
  ['He was treated (5 mg, see Table 2) in June (2019).'],
  ['She improved (Smith and others).'],
];

describe('abbreviations that are spelt out', () => {
  for (const [phrase, ...expected] of spelt)
    test(phrase, () => assert.deepEqual(definitions(`# Case report\n\n${phrase}\n`), expected));

  test('a definition does not reach over the end of a sentence', () => {
    assert.deepEqual(definitions('# Case report\n\nPain improved. Somnolence began (NPS 3).\n'), []);
  });
});

describe('uses of abbreviations', () => {
  const uses = (text: string) => abbreviationsOf(read(text)).uses.map(({ short, scope }) => `${short} ${scope}`);

  test('in the singular, with their scope, without their definitions', () => {
    const text =
      '# Abstract\n\n## Case report\n\nAn electrophysiologic study (EPS) was done. EPS again.\n\n# Case report\n\nLater EPSs were normal.\n';
    assert.deepEqual(uses(text), ['EPS abstract', 'EPS body']);
  });

  test('with hyphens and digits where they are spelt out so', () => {
    const text =
      '# Case report\n\nInterleukin 6 (IL-6) rose. IL-6 fell, IL-60 did not, and CT-guided biopsy followed.\n';
    assert.deepEqual(uses(text), ['IL-6 body', 'IL body', 'CT body']);
  });

  test('words, names and numerals are none, unless they are spelt out', () => {
    assert.deepEqual(uses('# Case report\n\nMcDonald and DeBakey saw Mr Smith at T10.\n'), []);
  });

  test('of the list in the front matter', () => {
    const text = '---\nabbreviations:\n  mRS: modified Rankin Scale\n---\n\n# Case report\n\nThe mRS was 2.\n';
    assert.deepEqual(uses(text), ['mRS body']);
  });

  test('mean what their own scope says, else what the other or the front matter says', () => {
    const prose = read(
      '---\nabbreviations:\n  mRS: modified Rankin Scale\n---\n\n# Case report\n\nPost-injection sciatic neuropathy (PISN) is rare.\n',
    );
    assert.equal(expansionOf(prose, 'PISN', 'abstract'), 'Post-injection sciatic neuropathy');
    assert.equal(expansionOf(prose, 'mRS', 'body'), 'modified Rankin Scale');
    assert.equal(expansionOf(prose, 'PSIN', 'body'), undefined);
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    '(',
    ')',
    'PISN',
    'PISNs',
    ' ',
    '\n\n',
    'post-injection',
    'sciatic neuropathy',
    'IL-6',
    '# Abstract\n',
    '[',
    ']',
    ';',
    '=',
    ',',
    'x',
    'É',
    '𝒜',
    '.',
    '-',
  );

  test('spans lie in the text and hold what they name', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `# Case report\n\n${pieces.join('')}`;
        const { definitions, uses } = abbreviationsOf(read(text));
        for (const { span, short } of uses) assert.ok(text.slice(span.start, span.end).startsWith(short));
        for (const { shortSpan, longSpan, short } of definitions) {
          assert.ok(text.slice(shortSpan.start, shortSpan.end).startsWith(short));
          if (longSpan) assert.ok(longSpan.start >= 0 && longSpan.start < longSpan.end && longSpan.end <= text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
