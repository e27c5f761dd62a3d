import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type {
  CompletionList,
  DocumentLink,
  Hover,
  Location,
  MarkupContent,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { Editor, uriOf } from './editor';

const report = `---
case-report: 1
title: "Three patients: a case series"
authors:
  - { name: A. Author, orcid: 0000-0002-1825-0097, affiliations: [clinic] }
affiliations:
  - { id: clinic, name: Department of Pain Medicine, country: Ireland }
bibliography: references.bib
procedure:
  name: lumbar interlaminar epidural steroid injection
  level: L4/5
  agents:
    - { drug: methylprednisolone, dose: 80 mg, route: epidural }
cases:
  - id: A
    patient: { age: 35 years, sex: female }
    outcome:
      measures:
        - scale: NRS
          scores: { baseline: 8, 3 weeks: 4 }
  - id: B
    patient: { age: 61 years, sex: male, complaints: [{ what: sciatica, side: left }] }
    outcome: { status: recovered }
figures:
  - { id: block, file: block.png, caption: "The block, after [@eker2010]." }
  - { id: scores }
findings:
  - { at: baseline, modality: MRI, level: L4/5, finding: disc protrusion, figure: block }
---

# Case presentation

## Patient B

A 61-year-old man had leg pain, worse in the right leg.

## Patient A

A 35-year-old woman was seen. On the numeric rating scale (NRS) pain was 8 at baseline. The needle lay at L4-5 [@fig:block], and methylprednisolone 80 mg was given (Figure 1). The NRS was 4 at 3 weeks in Patient A (Figure 2).

# Discussion

Patient B had no NRS score; see doi:10.1097/ALN.0000000000000614. Others saw the same [@eker2010; @derby2008].
`;
const references =
  '@article{eker2010,\n  title = {A treatment *option*},\n  author = {Eker, H. Evren and others},\n  journal = {Pain Physician},\n  year = 2010, volume = 13, pages = {451--456}\n}\n@article{derby2008, title = {Size}}\n';
const sibling = '---\ncase-report: 1\nbibliography: ../references.bib\n---\n\nAs others saw [@eker2010].\n';
const stranger = '---\ncase-report: 1\nbibliography: own.bib\n---\n\nAs others saw [@eker2010].\n';

/** The report with the cursor at the `|` of the `nth` place of `words`; without one, behind their first letter. */
function at(words: string, nth = 0): string {
  const plain = words.replace('|', '');
  let start = report.indexOf(plain);
  for (let count = 0; count < nth; count++) start = report.indexOf(plain, start + 1);
  assert.ok(start >= 0, words);
  const cursor = start + Math.max(words.indexOf('|'), words.includes('|') ? 0 : 1);
  return `${report.slice(0, cursor)}|${report.slice(cursor)}`;
}

const offsetOf = (text: string, { line, character }: Position) =>
  text
    .split('\n')
    .slice(0, line)
    .reduce((sum, each) => sum + each.length + 1, 0) + character;
const files: Record<string, string> = { 'references.bib': references, 'sub/b.case.md': sibling, 'c.case.md': stranger };

/** What a range holds, with the number of its line from 1. */
function shown(uri: string, range: Range): string {
  const name = uri.slice('file:///w/'.length);
  const text = name === 'a.case.md' ? report : (files[name] ?? '');
  return `${name === 'a.case.md' ? '' : `${name} `}${range.start.line + 1}: ${text.slice(offsetOf(text, range.start), offsetOf(text, range.end))}`;
}

async function withCursor<T>(marked: string, use: (editor: Editor, position: Position) => Promise<T>): Promise<T> {
  // A client that asks for diagnostics itself gets none that it does not wait for.
  const editor = await Editor.open(files, { textDocument: { diagnostic: {} } });
  try {
    return await use(editor, await editor.show('a.case.md', marked));
  } finally {
    await editor.close();
  }
}

const definition = (marked: string) =>
  withCursor(marked, async (editor, position) =>
    ((await editor.ask<Location[] | null>('textDocument/definition', 'a.case.md', position)) ?? []).map(
      ({ uri, range }) => shown(uri, range),
    ),
  );
const referencesTo = (marked: string, includeDeclaration = false) =>
  withCursor(marked, async (editor, position) =>
    (
      (await editor.ask<Location[] | null>('textDocument/references', 'a.case.md', position, {
        context: { includeDeclaration },
      })) ?? []
    ).map(({ uri, range }) => shown(uri, range)),
  );
const hovered = (marked: string) =>
  withCursor(marked, async (editor, position) => {
    const hover = await editor.ask<Hover | null>('textDocument/hover', 'a.case.md', position);
    return (hover?.contents as MarkupContent | undefined)?.value ?? '';
  });

describe('from the prose', () => {
  for (const [what, marked, expected] of [
    ['a key leads to its entry', at('eker2010', 1), ['references.bib 1: eker2010']],
    ['a figure’s id to the figure', at('fig:b|lock'), ['25: block']],
    ['a figure’s number, too', at('Figure 2'), ['26: scores']],
    ['a patient to the case', at('in Pa|tient A'), ['15: A']],
    ['an affiliation’s id to the affiliation', at('[c|linic]'), ['7: clinic']],
    ['an abbreviation to where it is spelt out', at('NRS was'), ['39: NRS']],
    ['an age to the case’s age', at('61-year-old'), ['22: 61 years']],
    ['a sex', at('woman'), ['16: female']],
    ['a score with its time', at('was |4 at 3'), ['20: 4']],
    ['a level', at('L4-5'), ['11: L4/5', '28: L4/5']],
    ['a dose', at('80 mg was'), ['13: 80 mg']],
    ['a path to its file', at('references.bib'), ['references.bib 1: ']],
    ['a side', at('the ri|ght leg'), ['22: left']],
    ['other words nowhere', at('leg pain'), []],
  ] as const)
    test(what, async () => assert.deepEqual(await definition(marked), expected));

  test('a hover shows the entry of a key, made harmless', async () => {
    const text = await hovered(at('eker2010', 1));
    assert.match(text, /^Eker HE, et al\. A treatment \\\*option\\\*\. Pain Physician 2010;13:451-456\./);
    assert.match(text, /references\.bib, line 1$/);
  });

  test('a hover shows figure, case, abbreviation and fact', async () => {
    assert.match(await hovered(at('Figure 1')), /^\*\*Figure 1\*\* — The block, after/);
    assert.match(await hovered(at('in Pa|tient A')), /^\*\*Case `A`\*\* — 35 years, female$/);
    assert.match(await hovered(at('NRS was')), /^\*\*NRS\*\* — numeric rating scale$/);
    assert.match(await hovered(at('61-year-old')), /^\*\*Age of case `B`\*\* — `61 years`$/);
    assert.match(
      await hovered(at('the r|ight leg')),
      /^\*\*Side of `complaints` of case `B`\*\* — `left`\. The narrative says/,
    );
    assert.match(await hovered(at('methylprednisolone 80')), /^\*\*Drug\*\* — `methylprednisolone, 80 mg, epidural`$/);
  });
});

describe('references', () => {
  test('of a key are its citations, with the entry where the declaration is wanted', async () => {
    assert.deepEqual(await referencesTo(at('eker2010')), ['25: eker2010', '43: eker2010']);
    assert.deepEqual((await referencesTo(at('eker2010'), true))[0], 'references.bib 1: eker2010');
  });
  test('of a figure are its citations by id and number', async () => {
    assert.deepEqual(await referencesTo(at('id: |block')), ['28: block', '39: block', '39: Figure 1']);
  });
  test('of a case are the places that name it', async () => {
    assert.deepEqual(await referencesTo(at('id: |B')), ['33: B', '43: B']);
  });
  test('of a value of the front matter are the places that repeat it', async () => {
    assert.deepEqual(await referencesTo(at('61 years')), ['35: 61-year-old']);
    assert.deepEqual(await referencesTo(at('80 mg')), ['39: 80 mg']);
    assert.deepEqual(await referencesTo(at('35-year-old'), true), ['16: 35 years', '39: 35-year-old']);
  });
});

async function renamed(marked: string, newName: string): Promise<Record<string, string>> {
  return withCursor(marked, async (editor, position) => {
    const { changes } = await editor.ask<WorkspaceEdit>('textDocument/rename', 'a.case.md', position, { newName });
    return Object.fromEntries(
      Object.entries(changes!).map(([uri, edits]) => {
        const name = uri.slice('file:///w/'.length);
        const before = name === 'a.case.md' ? report : files[name]!;
        const after = [...edits]
          .sort((a, b) => offsetOf(before, b.range.start) - offsetOf(before, a.range.start))
          .reduce(
            (text, { range, newText }) =>
              text.slice(0, offsetOf(before, range.start)) + newText + text.slice(offsetOf(before, range.end)),
            before,
          );
        return [name, after];
      }),
    );
  });
}

describe('renaming', () => {
  test('a key changes its citations, its entry, and the reports that share the file', async () => {
    const after = await renamed(at('eker2010', 1), 'eker2010a');
    assert.deepEqual(Object.keys(after).sort(), ['a.case.md', 'references.bib', 'sub/b.case.md']);
    for (const [name, text] of Object.entries(after)) {
      assert.ok(!/eker2010\b/.test(text), name);
      assert.equal(
        text.split('eker2010a').length,
        (name === 'a.case.md' ? report : files[name]!).split('eker2010').length,
      );
    }
  });
  test('a figure’s id', async () => {
    const after = (await renamed(at('fig:b|lock'), 'needle'))['a.case.md']!;
    assert.ok(after.includes('id: needle') && after.includes('figure: needle') && after.includes('[@fig:needle]'));
    assert.ok(after.includes('file: block.png') && after.includes('(Figure 1)'));
  });
  test('a case’s id', async () => {
    const after = (await renamed(at('Patient |A'), 'P1'))['a.case.md']!;
    assert.ok(after.includes('- id: P1') && after.includes('## Patient P1') && after.includes('in Patient P1 (Figure'));
    assert.ok(after.includes('A 35-year-old') && after.includes('A. Author'));
  });
  test('an affiliation’s id', async () => {
    const after = (await renamed(at('id: |clinic'), 'pain-clinic'))['a.case.md']!;
    assert.ok(after.includes('[pain-clinic]') && after.includes('id: pain-clinic'));
  });
  test('an abbreviation in the narrative, not the scale of the front matter', async () => {
    const after = (await renamed(at('(N|RS)'), 'NPRS'))['a.case.md']!;
    assert.equal(after.split('NPRS').length - 1, 3);
    assert.ok(after.includes('- scale: NRS'));
  });
  test('offers the name alone, and only where one is written', async () => {
    const placeholder = (marked: string) =>
      withCursor(marked, async (editor, position) => {
        const found = await editor.ask<{ placeholder: string; range: Range } | null>(
          'textDocument/prepareRename',
          'a.case.md',
          position,
        );
        return found && [found.placeholder, shown(uriOf('a.case.md'), found.range)];
      });
    assert.deepEqual(await placeholder(at('derby2008')), ['derby2008', '43: derby2008']);
    assert.equal(await placeholder(at('Figure 2')), null);
    assert.equal(await placeholder(at('leg pain')), null);
  });
  test('refuses what is taken or no name', async () => {
    await assert.rejects(renamed(at('eker2010', 1), 'derby2008'), /is taken/);
    await assert.rejects(renamed(at('fig:b|lock'), 'the block'), /letters, digits and hyphens/);
  });
});

describe('completion behind [@', () => {
  const offered = (marked: string) =>
    withCursor(marked, async (editor, position) => {
      const { items } = await editor.ask<CompletionList>('textDocument/completion', 'a.case.md', position);
      return items.map(({ label, textEdit }) => [label, shown(uriOf('a.case.md'), (textEdit as TextEdit).range)]);
    });
  test('offers figures and the entries of the bibliography, in place of the whole key', async () => {
    assert.deepEqual(await offered(at('derb|y2008')), [
      ['fig:block', '43: derby2008'],
      ['fig:scores', '43: derby2008'],
      ['eker2010', '43: derby2008'],
      ['derby2008', '43: derby2008'],
    ]);
  });
  test('offers nothing of it elsewhere', async () => assert.deepEqual(await offered(at('leg pain')), []));
});

test('links lead to files of the workspace, to ORCID and to DOIs', async () => {
  const links = await withCursor(report, (editor) =>
    editor.ask<DocumentLink[]>('textDocument/documentLink', 'a.case.md'),
  );
  assert.deepEqual(
    links.map(({ target }) => target).sort(),
    [
      'https://doi.org/10.1097/ALN.0000000000000614',
      'https://orcid.org/0000-0002-1825-0097',
      uriOf('block.png'),
      uriOf('references.bib'),
    ].sort(),
  );
});
