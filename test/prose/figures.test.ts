import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { figureCitations, unnumberedFigures } from '../../server/src/core/prose/figures';
import { proseOfReport } from '../../server/src/core/prose/prose';
import { parseSource } from '../../server/src/core/syntax/source';

const proseIn = (body: string) =>
  proseOfReport(new Report(parseSource(`---\ncase-report: 1\n---\n${body}\n`)), lexicon.journals.get('generic-care')!);
const cited = (body: string) =>
  figureCitations(proseIn(body)).map(
    ({ kind, number, panels }) => `${kind === 'table' ? 'T' : ''}${number}${panels.join('')}`,
  );

describe('figures that the narrative cites', () => {
  for (const [text, expected] of Object.entries({
    'Pain fell (Figure 1).': ['1'],
    'as in Fig.2A and B).': ['2ab'],
    'seen (Fig. 1a–c, arrow)': ['1abc'],
    'Figures 2 and 3 show it': ['2', '3'],
    'in Figs. 1, 2b and 4A–C.': ['1', '2b', '4abc'],
    '(Figs.4-\u200b7).': ['4', '5', '6', '7'],
    '(Fig. 2, 3)': ['2', '3'],
    '(Fig.2B and C), then Fig. 3': ['2bc', '3'],
    'Figure 2 and 3 weeks later': ['2'],
    'In Figure 1, 3 screws are seen.': ['1'],
    '(Fig. 2B, a 35-year-old man)': ['2b'],
    '(Fig.2G and I).': ['2gi'],
    'Fig. 2A and I think': ['2a'],
    'Table II lists them, and Table 1': ['T2', 'T1'],
    '(Figure 1(a))': ['1a'],
    'see fig 3': ['3'],
    'Supplementary Figure 1 and Figure S1': [],
    'Figure 3 of Rathmell et al. and Table 2 in [@derby2008]': [],
    'the figure 8 suture and 2 tables': [],
    'The figures of 2019 and a figure of 30 %': [],
    'a prefigure 2': [],
    'Fig. 1.5 mm': [],
    'fields (Fig.1,2), and': ['1', '2'],
  }))
    test(text, () => assert.deepEqual(cited(text), expected));

  test('keep their places, and know a legend', () => {
    const body = '**Figure 1.** The needle.\n\nIt was seen (Figs. 1 and 2b).';
    const prose = proseIn(body);
    assert.deepEqual(
      figureCitations(prose).map(({ span, legend }) => [prose.report.text.slice(span.start, span.end), legend]),
      [
        ['Figure 1', true],
        ['Figs. 1', false],
        ['2b', false],
      ],
    );
  });

  test('without a number are those of a report with one figure', () => {
    assert.equal(unnumberedFigures(proseIn('It was seen (Figure), and the figure below.')).length, 1);
  });
});
