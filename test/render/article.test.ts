import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import type { CslItem, Surroundings } from '../../server/src/core/model/surroundings';
import { parseSource } from '../../server/src/core/syntax/source';
import { articleOf } from '../../server/src/render/article/article';
import { articleToHtml } from '../../server/src/render/article/article-html';
import { articleToJats } from '../../server/src/render/article/article-jats';
import { numberRanges } from '../../server/src/render/article/citations';
import { creditTerm } from '../../server/src/render/article/credit';
import { pagesOf, vancouver } from '../../server/src/render/article/vancouver';
import { type Block, wordsOf } from '../../server/src/render/document/content';
import { readPicture } from '../../server/src/render/document/picture';
import { examples, textOf } from './reports';

const journal = lexicon.journals.get('generic-care')!;

function surroundings(...items: CslItem[]): Surroundings {
  const zero = { line: 0, character: 0 };
  return {
    bibliography: [
      { path: 'r.bib', problems: [], entries: items.map((item) => ({ key: item.id, item, start: zero, end: zero })) },
    ],
  };
}

const article = (text: string, around: Surroundings = {}) => articleOf(new Report(parseSource(text)), journal, around);

function withNarrative(body: string, front = ''): string {
  return `---\ncase-report: 1\ntitle: A title\n${front}---\n\n${body}`;
}

const printed = (item: CslItem) => wordsOf(vancouver(item));
const journalArticle: CslItem = {
  id: 'a',
  type: 'article-journal',
  title: 'A title',
  author: [
    { family: 'Berg', given: 'Jan Adam', 'non-dropping-particle': 'van der' },
    { family: 'Smith', given: 'J.-P.', suffix: 'Jr' },
  ],
  'container-title': 'Pain',
  issued: { 'date-parts': [[2001, 5]] },
  volume: 92,
  issue: '1-2',
  page: '147–157',
  DOI: 'https://doi.org/10.1016/S0304-3959(00)00482-6',
};

describe('a reference in Vancouver style', () => {
  test('of each common kind', () => {
    assert.equal(
      printed(journalArticle),
      'van der Berg JA, Smith JP Jr. A title. Pain. 2001;92(1-2):147-57. doi: 10.1016/S0304-3959(00)00482-6.',
    );
    assert.equal(
      printed({
        id: 'b',
        type: 'book',
        title: 'Blocks',
        author: [{ family: 'Doe', given: 'Ann' }],
        edition: '2',
        publisher: 'Press',
        'publisher-place': 'Oxford',
        issued: { 'date-parts': [['2015']] },
      }),
      'Doe A. Blocks. 2nd ed. Oxford: Press; 2015.',
    );
    assert.equal(
      printed({
        id: 'c',
        type: 'chapter',
        title: 'A chapter',
        author: [{ family: 'Doe', given: 'Ann' }],
        editor: [
          { family: 'Roe', given: 'R' },
          { family: 'Poe', given: 'E A' },
        ],
        'container-title': 'Blocks',
        publisher: 'Press',
        issued: { 'date-parts': [[2015]] },
        page: '12-19',
      }),
      'Doe A. A chapter. In: Roe R, Poe EA, editors. Blocks. Press; 2015. p. 12-9.',
    );
    assert.equal(
      printed({
        id: 'd',
        type: 'webpage',
        title: 'A page',
        author: [{ literal: 'World Health Organization' }],
        issued: { 'date-parts': [[2020]] },
        URL: 'https://example.org/page',
      }),
      'World Health Organization. A page [Internet]. 2020. Available from: https://example.org/page',
    );
  });

  test('six authors at most; the others of BibTeX are others here', () => {
    const author = Array.from({ length: 8 }, (_, index) => ({ family: `N${index}`, given: 'A' }));
    assert.match(printed({ ...journalArticle, author }), /^N0 A, N1 A, N2 A, N3 A, N4 A, N5 A, et al\. A title/);
    assert.match(printed({ ...journalArticle, author: [author[0]!, { literal: 'others' }] }), /^N0 A, et al\. A title/);
  });

  test('a title keeps its own mark, and loses the tags of programs', () => {
    assert.match(printed({ ...journalArticle, title: 'Is <i>it</i> so?' }), / Is it so\? Pain\./);
  });

  test('pages are shortened only where they count upwards', () => {
    const cases = {
      '147-157': '147-57',
      '1-4': '1-4',
      '99-101': '99-101',
      'e12-e19': 'e12-e19',
      '157-147': '157-147',
      '149--158': '149-58',
      '12-19, 25-27': '12-9, 25-7',
    };
    for (const [page, short] of Object.entries(cases)) assert.equal(pagesOf({ id: 'x', type: 'book', page }), short);
  });

  test('never fails, whatever stands in the fields', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(fc.anything(), { maxLength: 3 }),
      fc.object({ maxDepth: 2 }),
    );
    const item = fc.record({
      id: fc.string(),
      type: fc.constantFrom('article-journal', 'book', 'chapter', 'webpage', 'thesis', 'odd'),
      title: value,
      author: value,
      editor: value,
      issued: value,
      page: value,
      DOI: value,
      URL: value,
      PMID: value,
      edition: value,
    });
    fc.assert(
      fc.property(item, (one) => {
        assert.equal(typeof printed(one as unknown as CslItem), 'string');
        articleToJats(
          article(
            withNarrative('# Introduction\n\nText [@k].\n'),
            surroundings({ ...(one as unknown as CslItem), id: 'k' }),
          ),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('citations', () => {
  const around = surroundings(
    ...['one', 'two', 'three', 'four', 'de_jong:2010'].map((id) => ({ ...journalArticle, id })),
  );
  const text = (body: string, front = '') => {
    const { body: sections } = article(withNarrative(body, front), around);
    return sections.flatMap(({ blocks }) =>
      blocks.flatMap((block: Block) => (block.kind === 'paragraph' ? [wordsOf(block.content)] : [])),
    );
  };

  test('are numbered as a reader meets them, groups in order, ranges closed', () => {
    assert.deepEqual(
      text('# Introduction\n\nA [@two]. B [@one; @two]. C [@three; @one; @two]. D [see -@two, p. 3].\n'),
      ['A [1]. B [1,2]. C [1-3]. D [1].'],
    );
    assert.equal(numberRanges([1, 2, 3, 5, 7, 8]), '1-3,5,7,8');
  });

  test('what is defined nowhere stays as it is written, and is told', () => {
    const { references, remarks } = article(
      withNarrative('# Introduction\n\nA [@nobody; @one] and a mail a@b.org.\n'),
      around,
    );
    assert.deepEqual(references, []);
    assert.match(remarks[0]!, /`\[@nobody\]` is cited and defined nowhere/);
  });

  test('keys with marks of Markdown are keys', () => {
    assert.deepEqual(text('# Introduction\n\nA *b* [@de_jong:2010].\n'), ['A b [1].']);
  });

  test('of figures are their numbers', () => {
    const front = 'figures:\n  - { id: mri, caption: One }\n  - { id: ct, caption: Two }\n';
    const [first] = text('# Introduction\n\nSee [@fig:ct] and [@fig:mri; @fig:ct], Fig. 2a, Figure 9.\n', front);
    assert.equal(first, 'See Figure 2 and Figure 1 and Figure 2, Fig. 2a, Figure 9.');
  });
});

describe('the narrative', () => {
  test('figures stand behind the paragraph that mentions them first, the others at the end', () => {
    const front = 'figures:\n  - { id: a, caption: One }\n  - { id: b, caption: Two }\n  - { caption: Three }\n';
    const { body } = article(
      withNarrative('# Introduction\n\nFirst.\n\nSee [@fig:b] and Figure 1.\n\nLast. Figure 2.\n', front),
    );
    const kinds = body[0]!.blocks.map((block) => (block.kind === 'figure' ? block.figure.number : block.kind));
    assert.deepEqual(kinds, ['paragraph', 'paragraph', 2, 1, 'paragraph']);
    assert.deepEqual(
      body[1]!.blocks.map((block) => block.kind === 'figure' && block.figure.number),
      [3],
    );
  });

  test('lists keep what is indented below them, comments are gone, code stays code', () => {
    const { body } = article(
      withNarrative(
        '# Introduction\n\n- one\n\n   more of one\n\n- two\n\nEnd. <!-- secret\nsecret --> On.\n\n```\n[@x]\n```\n',
      ),
    );
    const [list, end, code] = body[0]!.blocks as [Block, Block, Block];
    assert.equal(list.kind === 'list' && list.items.length, 2);
    assert.equal(list.kind === 'list' && list.items[0]!.length, 2);
    assert.equal(end.kind === 'paragraph' && wordsOf(end.content), 'End. On.');
    assert.deepEqual(code, { kind: 'code', text: '[@x]\n' });
  });

  test('a list of references by hand stays where there is no other', () => {
    const body = '# Introduction\n\nText.\n\n# References\n\n1. By hand.\n';
    assert.equal(article(withNarrative(body)).body.length, 2);
    const replaced = article(
      withNarrative(body.replace('Text.', 'Text [@one].')),
      surroundings({ ...journalArticle, id: 'one' }),
    );
    assert.equal(replaced.body.length, 1);
    assert.match(replaced.remarks.join(), /in the text is left out/);
  });

  test('statements that the journal asks for and nobody made are told', () => {
    const { remarks, statements } = article(withNarrative('', 'disclosures: { funding: none }\n'));
    assert.match(remarks.join('\n'), /asks for statements that the report does not make yet: .*Ethics approval/);
    assert.doesNotMatch(remarks.join('\n'), /Funding/);
    assert.deepEqual(
      statements.map(({ id }) => id),
      ['funding'],
    );
  });

  test('drafts are no text of the author', () => {
    const { abstract } = article(
      withNarrative('# Abstract\n\n## Background\n\nMine.\n', 'patient: { age: 35 years, sex: female }\n'),
    );
    assert.deepEqual(
      abstract.map(({ heading }) => wordsOf(heading)),
      ['Background'],
    );
  });
});

describe('HTML and JATS', () => {
  const secret = 'CLINICALSECRET';
  const text = withNarrative(
    '# Abstract\n\n## Background\n\nShort <script>alert(1)</script>.\n\n# Introduction\n\nText [@a] & [link](javascript:alert(1)) ![x](http://evil/x.png).\n\n| A | B |\n|---|---|\n| 1 | <b> |\n',
    `authors:\n  - { name: "Ada <b>", email: a@b.org, roles: [Writing – review & editing, odd role], affiliations: [one] }\naffiliations:\n  - { id: one, name: "Hospital & Sons" }\npatient: { age: 35 years, sex: female, history: ${secret} }\nprocedure: { name: ${secret}, notes: ${secret} }\nfindings: [{ at: day 0, modality: MRI, finding: ${secret} }]\noutcome: { summary: ${secret} }\nacknowledged: [{ advisory: x, reason: ${secret} }]\n`,
  );
  const one = article(text, surroundings(journalArticle));

  test('keep the clinical keys, and mail addresses that nobody is asked to write to, to themselves', () => {
    for (const written of [articleToHtml(one, new Map()), articleToJats(one)]) {
      assert.doesNotMatch(written, new RegExp(secret));
      assert.doesNotMatch(written, /a@b\.org/);
    }
  });

  test('run and load nothing, and nothing of the author is markup', () => {
    const html = articleToHtml(one, new Map());
    assert.doesNotMatch(html, /<script|<b>|javascript:alert\(1\)"|<img|src="http|url\(/);
    assert.match(html, /default-src 'none'/);
    const xml = articleToJats(one);
    assert.doesNotMatch(xml, /<script|<b>/);
  });

  test('a picture is inside the page', () => {
    const bytes = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 2, 0, 0, 0, 3,
    ]);
    const picture = readPicture(bytes)!;
    assert.deepEqual([picture.format, picture.width, picture.height], ['png', 2, 3]);
    const withFigure = article(
      withNarrative(
        '# Introduction\n\nFigure 1.\n',
        'figures:\n  - { id: a, file: "a.png", caption: One, alt: "An \\"image\\"" }\n',
      ),
    );
    assert.match(
      articleToHtml(withFigure, new Map([['a.png', picture]])),
      /<img src="data:image\/png;base64,iVBORw0K[^"]*" alt="An &quot;image&quot;" width="2" height="3">/,
    );
    assert.match(articleToHtml(withFigure, new Map()), /The image of this figure is not in this file: a\.png/);
  });

  test('roles of CRediT have their addresses', () => {
    assert.equal(
      creditTerm('writing - review and editing')?.address,
      'https://credit.niso.org/contributor-roles/writing-review-editing/',
    );
    assert.equal(creditTerm('odd role'), undefined);
    assert.match(
      articleToJats(one),
      /<role vocab="credit"[^>]*vocab-term="Writing – review &amp; editing"[\s\S]*<role>odd role<\/role>/,
    );
  });

  test('the examples can be written in each', () => {
    for (const example of examples) {
      const written = article(textOf(example));
      assert.match(articleToHtml(written, new Map()), /<h2>(?:Abstract|Discussion|Case report)<\/h2>/);
      assert.match(articleToJats(written), /<article [^>]*article-type="(?:case-report|letter)"/);
    }
  });
});

test('a picture is known by its bytes, and a broken one does not matter', () => {
  const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8, 0, 20, 0, 30, 3, 0, 0, 0]);
  assert.deepEqual([readPicture(jpeg)?.format, readPicture(jpeg)?.width, readPicture(jpeg)?.height], ['jpeg', 30, 20]);
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 50"></svg>');
  assert.deepEqual([readPicture(svg)?.format, readPicture(svg)?.width], ['svg', 40]);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void readPicture(bytes)));
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 60 }),
      (bytes) => void readPicture(Uint8Array.from([0xff, 0xd8, 0xff, ...bytes])),
    ),
  );
});
