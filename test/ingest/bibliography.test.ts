import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { BibliographyFile } from '../../server/src/core/model/surroundings';
import { readBibliography } from '../../server/src/ingest/bibliography';
import { worked } from '../clock';

const keys = ({ entries }: BibliographyFile) => entries.map(({ key }) => key);
const problems = (file: BibliographyFile) =>
  file.problems.map(({ start, message }) => `${start.line + 1}:${start.character + 1} ${message}`);

const article = `@article{eker2010,
  author  = {Eker, H. Evren and {Pain Group} and others},
  title   = {A treatment option: {LANSS} and M{\\"u}ller},
  journal = pp,
  year    = 2010,
  pages   = {451--456},
  doi     = {10.1000/182}
}
`;
const macro = '@string{pp = "Pain Physician"}\n';

describe('a file of references', () => {
  test('in BibTeX becomes CSL-JSON, with the place of each key', async () => {
    const file = await readBibliography('a.bib', `% mine\n${macro}${article}`);
    assert.deepEqual(problems(file), []);
    const [{ key, start, end, item }] = file.entries as [BibliographyFile['entries'][number]];
    assert.equal(key, 'eker2010');
    assert.deepEqual(
      [start, end],
      [
        { line: 2, character: 9 },
        { line: 2, character: 17 },
      ],
    );
    assert.equal(item?.type, 'article-journal');
    assert.equal(item?.['container-title'], 'Pain Physician');
    assert.equal(item?.title, 'A treatment option: LANSS and Müller');
    assert.equal(item?.page, '451-456');
    assert.equal(item?.DOI, '10.1000/182');
    assert.deepEqual(item?.issued, { 'date-parts': [[2010]] });
    assert.deepEqual(item?.author, [
      { family: 'Eker', given: 'H. Evren' },
      { family: 'Pain Group' },
      { literal: 'others' },
    ]);
  });

  test('with a mistake in one entry loses no other, and names the place', async () => {
    const file = await readBibliography(
      'a.bib',
      `${macro}${article}@book{broken,\n  title = {A}\n  year = 2000\n}\n@misc{open,\n  title = {B\n\n${article.replace('eker2010', 'last')}`,
    );
    assert.deepEqual(keys(file), ['eker2010', 'broken', 'open', 'last']);
    assert.deepEqual(
      file.entries.map(({ item }) => item?.id),
      ['eker2010', undefined, undefined, 'last'],
    );
    assert.match(
      problems(file).join('\n'),
      /^12:3 The entry `broken` can’t be read.*\n14:1 The entry `open` is never closed\.$/,
    );
    assert.equal(file.entries[3]!.item?.['container-title'], 'Pain Physician', 'macros hold for each');
  });

  test('may repeat no key and leave none out', async () => {
    const file = await readBibliography('a.bib', `${article}${article}@book{,\n  title = {C}\n}\n`);
    assert.match(
      problems(file).join('\n'),
      /^9:10 The key `eker2010` is given twice, first in line 1\.\n17:1 The entry has no key\.$/,
    );
  });

  test('in CSL-JSON keeps its items, with the place of each key', async () => {
    const text = `[\n  {"type": "book", "id": "a b", "author": [{"id": 7, "family": "X"}]},\n  {"id": 7, "title": "T"},\n  {"title": "no key"}\n]`;
    const file = await readBibliography('a.json', text);
    assert.deepEqual(
      file.entries.map(({ key, start, item }) => [key, start.line, start.character, item?.type]),
      [
        ['a b', 1, 26, 'book'],
        ['7', 2, 9, 'document'],
      ],
    );
    assert.match(problems(file).join('\n'), /^\d+:\d+ Reference 3 of the list has no `id` to cite it by\.$/);
  });

  test('in CSL-JSON is bounded in its depth', async () => {
    const file = await readBibliography('a.json', `[{"id": "a", "note": ${'['.repeat(50_000)}${']'.repeat(50_000)}}]`);
    assert.ok(JSON.stringify(file).length < 300);
    assert.deepEqual(keys(file), ['a']);
  });

  test('that is no JSON, no list, or of a form that is not known says so', async () => {
    assert.match(problems(await readBibliography('a.json', '[{"id": "x"},\n}]'))[0]!, /^\d:\d+ The file is no JSON/);
    assert.match(problems(await readBibliography('a.json', '{"id": "x"}'))[0]!, /CSL-JSON is a list/);
    assert.equal((await readBibliography('a.ris', 'TY  - JOUR\n')).unread, 'unknown format');
    assert.deepEqual(keys(await readBibliography('references', article)), ['eker2010']);
  });

  test('of any content never fails, and keeps its places inside', async () => {
    const piece = fc.constantFrom(
      '@',
      'article',
      '{',
      '}',
      '(',
      ')',
      'key',
      ',',
      '=',
      '"',
      '\\',
      '\n',
      '#',
      ' ',
      '%',
      '{a}',
      'title={x}',
      '@article{k,',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n').length;
        const file = await readBibliography('a.bib', text);
        for (const { start } of [...file.entries, ...file.problems]) assert.ok(start.line < lines);
      }),
      { numRuns: 300 },
    );
  });

  test('made to be slow is read in linear time', async () => {
    for (const hostile of ['@article{a,\n', '@article{a, t={', '@a{', '@ '.repeat(4), '{{{{', '@string{x="'])
      for (const ending of ['.bib', '.json']) {
        const started = worked();
        await readBibliography(`a${ending}`, hostile.repeat(Math.ceil(300_000 / hostile.length)));
        assert.ok(worked() - started < 1500, `${hostile} ${worked() - started}`);
      }
  });
});
