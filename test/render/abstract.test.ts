import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { Journal } from '../../server/src/core/model/generated/types';
import { lexicon } from '../../server/src/core/model/lexicon';
import { countWords } from '../../server/src/core/syntax/body';
import { renderAbstract } from '../../server/src/render/abstract';
import { abstractToHtml } from '../../server/src/render/abstract-html';
import { abstractToData, abstractToJson } from '../../server/src/render/abstract-json';
import { abstractToText } from '../../server/src/render/abstract-text';
import { base, examples, journals, render, reportOf, textOf, withBody } from './reports';

const care = lexicon.journals.get('generic-care')!;

describe('the examples under each journal', () => {
  for (const example of examples) {
    for (const journal of journals) {
      test(`${example}, ${journal}`, () => {
        const document = render(textOf(example), journal);
        const wanted = document.journal.abstract.sections ?? [];
        assert.deepEqual(
          document.sections.map(({ heading }) => heading),
          wanted.map(({ heading }) => heading),
        );
        const hasAbstract = /^# Abstract$/m.test(textOf(example));
        assert.ok(document.sections.every(({ draft }) => draft === !hasAbstract));
        assert.ok(document.sections.every(({ text }) => text.length > 40));
        for (const line of abstractToText(document).split('\n')) assert.ok(line.length <= 80, line);
      });
    }
  }
});

test('an abstract in order has no marks and its words are counted', () => {
  const document = render(textOf('cervical-epidural-cord-injury'), 'pain-medicine-case-reports');
  assert.deepEqual(document.marks, []);
  assert.deepEqual(
    document.sections.flatMap(({ marks }) => marks),
    [],
  );
  assert.equal(document.words, 243);
  assert.equal(
    document.words,
    document.sections.reduce((sum, { words }) => sum + words, 0),
  );
  assert.match(abstractToText(document), /^243 of 250 words \(limit not confirmed, check the journal's page\)$/m);
});

test('levels are spelt as the journal spells them, and nothing else of the text changes', () => {
  const source = textOf('cervical-epidural-cord-injury');
  for (const [journal, wanted] of [
    ['pain-medicine-case-reports', 'we advise C6-7 or C7-T1, where'],
    ['generic-care', 'we advise C6/7 or C7/T1, where'],
  ] as const) {
    const { sections } = render(source, journal);
    assert.ok(sections[2]!.text.includes(wanted), sections[2]!.text);
    assert.ok(source.includes(sections[0]!.text));
    assert.ok(source.includes(sections[1]!.text.replaceAll('C5/6', 'C5-6').replaceAll('C4/5 to C6/7', 'C4-5 to C6-7')));
  }
});

describe('what is missing', () => {
  const body = '# Abstract\n\n## Background\n\nWhy.\n\n## Conclusion\n\nThus.\n';

  test('a draft stands only where a section is absent', () => {
    const { sections } = render(withBody(body), 'generic-care');
    assert.deepEqual(
      sections.map(({ draft }) => draft),
      [false, true, false],
    );
    assert.match(sections[1]!.text, /^A 52-year-old woman presented with left leg pain for 3 months\./);
    assert.equal(sections[1]!.marks[0]!.kind, 'missing');
  });

  test('the words of a draft are not the author’s', () => {
    assert.equal(render(withBody(body), 'generic-care').words, 2);
  });

  test('a heading without text counts as absent', () => {
    const { sections } = render(withBody('# Abstract\n\n## Background\n\n<!-- later -->\n'), 'generic-care');
    assert.ok(sections[0]!.draft);
    assert.equal(sections[0]!.marks[0]!.kind, 'empty');
  });

  test('without an abstract everything is a draft', () => {
    const { sections, words } = render(withBody('# Introduction\n\nText.'), 'generic-care');
    assert.ok(sections.every(({ draft }) => draft));
    assert.equal(words, 0);
  });

  test('an empty file renders', () => {
    for (const text of [
      '',
      '---\n',
      '---\n---\n',
      '# Abstract',
      '---\ncase-report: 1\n---\n# Abstract\n## Background',
    ]) {
      for (const journal of journals) assert.ok(abstractToText(render(text, journal)).length > 0);
    }
  });
});

test('sections stand in the journal’s order, and one that the author has elsewhere is marked', () => {
  const text = withBody(
    '# Abstract\n\n## Conclusion\n\nThus.\n\n## Background\n\nWhy.\n\n## Case report\n\nA woman.\n',
  );
  const { sections } = render(text, 'generic-care');
  assert.deepEqual(
    sections.map((section) => section.text),
    ['Why.', 'A woman.', 'Thus.'],
  );
  assert.deepEqual(
    sections.map(({ marks }) => marks.map(({ kind }) => kind)),
    [[], [], ['order']],
  );
});

test('inline labels and synonyms are sections', () => {
  const text = withBody(
    '# Abstract\n\n**Introduction:** Why *now*. **Case presentation:** A woman. **Lessons:** Thus.\n',
  );
  const { sections } = render(text, 'generic-care');
  assert.deepEqual(
    sections.map((section) => [section.heading, section.text]),
    [
      ['Background', 'Why *now*.'],
      ['Case report', 'A woman.'],
      ['Conclusion', 'Thus.'],
    ],
  );
});

test('text under no heading of the journal is shown and marked, not lost', () => {
  const { sections, unplaced } = render(withBody('# Abstract\n\nOne text at C5-6.\n'), 'generic-care');
  assert.ok(sections.every(({ draft }) => draft));
  assert.deepEqual(
    unplaced.map(({ text, marks }) => [text, marks[0]!.kind]),
    [['One text at C5/6.', 'unplaced']],
  );
});

test('a limit that is passed is said of the whole and of the section', () => {
  const many = 'word '.repeat(260);
  const document = render(
    withBody(`# Abstract\n\n## Background\n\nWhy.\n\n## Case report\n\n${many}\n\n## Conclusion\n\nThus.\n`),
    'generic-care',
  );
  assert.equal(document.words, 262);
  assert.match(document.marks[0]!.message, /^12 words over the default limit of 250\. Check the journal's page/);
  assert.equal(document.marks[0]!.severity, 'info');
  assert.deepEqual(
    document.sections.map(({ marks }) => marks.length),
    [0, 1, 0],
  );
});

test('a confirmed limit is an error', () => {
  const journal = { ...care, abstract: { ...care.abstract, words: { max: 2, confidence: 'verified' } } } as Journal;
  const [mark] = renderAbstract(reportOf(base), journal).marks;
  assert.equal(mark?.severity, 'error');
  assert.doesNotMatch(mark!.message, /page/);
});

describe('a journal without headings', () => {
  const journal = {
    ...care,
    abstract: { kind: 'unstructured', words: { max: 200, confidence: 'knowledge' } },
  } as Journal;

  test('has one paragraph', () => {
    const { sections } = renderAbstract(reportOf(base), journal);
    assert.equal(sections.length, 1);
    assert.equal(sections[0]!.heading, '');
    assert.match(
      sections[0]!.text,
      /^Epidural injections relieve .* A 52-year-old woman .* Relief lasted six months in this patient\.$/,
    );
  });

  test('has a draft where there is no abstract', () => {
    const { sections } = renderAbstract(reportOf(withBody('# Introduction\n\nText.')), journal);
    assert.ok(sections[0]!.draft);
    assert.equal(sections[0]!.words, countWords(sections[0]!.text));
  });
});

test('a case told as a whole stands once where the journal wants it in parts', () => {
  const parts = ['concerns', 'diagnosis', 'intervention', 'outcome'] as const;
  const journal = {
    ...care,
    abstract: { kind: 'structured', sections: parts.map((slot) => ({ heading: slot, slot })) },
  } as Journal;
  const { sections } = renderAbstract(reportOf(base), journal);
  assert.ok(sections[0]!.text.startsWith('A 52-year-old woman'));
  assert.ok(sections.every(({ draft, marks }) => !draft && marks[0]!.kind === 'divide'));
});

test('a letter has no abstract; its text is counted and begins', () => {
  const document = render(textOf('intradural-cement-leak'), 'generic-images');
  assert.deepEqual(document.sections, []);
  assert.match(document.lead[0]!.text, /^An 87-year-old woman had back pain/);
  assert.match(abstractToText(document), /Text of the letter: 2\d\d of 350 words/);
  assert.match(abstractToText(document), /prints no abstract/);
});

describe('facts that disagree', () => {
  const told = (sentence: string) =>
    render(withBody(`# Abstract\n\n## Case report\n\n${sentence}\n`), 'generic-care').marks.map(({ kind }) => kind);

  test('a level that no fact has', () => assert.deepEqual(told('An injection at L3-4.'), ['disagreement']));
  test('a level in another spelling is none', () =>
    assert.deepEqual(told('An injection at L4–L5 and at the L4/5 disc.'), []));
  test('another age and sex', () =>
    assert.deepEqual(told('A 25-year-old man was treated.'), ['disagreement', 'disagreement']));
  test('two ages may be two people', () =>
    assert.deepEqual(told('A 52-year-old woman, unlike a 60-year-old man, recovered.'), []));
  test('advice in the conclusion is about other levels', () => {
    const { marks } = render(withBody('# Abstract\n\n## Conclusion\n\nWe advise L2-3.\n'), 'generic-care');
    assert.deepEqual(marks, []);
  });
  test('their place is exact', () => {
    const text = withBody('# Abstract\n\n## Case report\n\nLine one\nat L3-4 here.\n');
    const [mark] = render(text, 'generic-care').marks;
    assert.equal(text.slice(mark!.span!.start, mark!.span!.end), 'L3-4');
  });
});

test('statements answer from the front matter or are missing', () => {
  const { statements } = render(textOf('cervical-epidural-cord-injury'), 'generic-care');
  assert.deepEqual(
    statements.map(({ id, missing }) => [id, missing]),
    [
      ['irb', false],
      ['consent-publication', true],
      ['conflicts', true],
      ['funding', true],
    ],
  );
  assert.match(
    statements[0]!.text!,
    /^This report was approved by the Institutional Review Board of .* \(number 2022GR0107, 16 February 2022\)\.$/,
  );
  const own = render(base, 'generic-care').statements;
  assert.equal(own[1]!.text, 'Written informed consent to publication was obtained from the patient.');
  assert.equal(own[2]!.text, 'The authors have no conflicts of interest to declare.');
});

test('the JSON has the shape that scripts are promised', () => {
  const document = render(base, 'generic-care');
  const data = JSON.parse(abstractToJson(document));
  assert.deepEqual(data, abstractToData(document));
  assert.deepEqual(Object.keys(data), ['journal', 'sections', 'words', 'limit', 'keywords', 'statements']);
  assert.equal(data.journal, 'generic-care');
  assert.deepEqual(data.sections[2], {
    heading: 'Conclusion',
    text: 'Relief lasted six months in this patient.',
    words: 7,
    draft: false,
  });
  assert.deepEqual(data.limit, { max: 250, confidence: 'design' });
  assert.deepEqual(data.keywords, ['epidural injection', 'radiculopathy', 'case report']);
  assert.deepEqual(Object.keys(data.statements[0]!), ['id', 'label', 'text', 'missing']);
});

test('the text has no control character that a terminal obeys', () => {
  const text = base
    .replace('title: "Neuro', 'title: "\\e[31m\\u202eNeuro')
    .replace('Epidural injections relieve', 'Epidural \u001b[2J\u0007 injections relieve');
  assert.doesNotMatch(
    abstractToText(render(text, 'generic-care')),
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
  );
});

test('a report that is cut or scrambled renders all the same', () => {
  const texts = examples.map(textOf);
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(20_000),
      fc.nat(400),
      fc.constantFrom(...journals),
      (text, at, length, journal) => {
        const start = at % text.length;
        for (const broken of [text.slice(0, start), text.slice(0, start) + text.slice(start + length)]) {
          const document = render(broken, journal);
          assert.ok(abstractToText(document).endsWith('\n'));
          assert.ok(JSON.parse(abstractToJson(document)));
          assert.ok(abstractToHtml(document).endsWith('</article>'));
        }
      },
    ),
    { numRuns: 30 },
  );
});
