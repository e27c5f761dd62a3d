import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainText } from '../../server/src/cli/plain-text';
import { findKnowledge, knowledgePages } from '../../server/src/core/assist/knowledge';
import { TestWorkspace } from './workspace';

describe('explain a term', () => {
  const folder = new TestWorkspace();
  const page = async (name: string, columns = 80) => {
    const { code, stdout, stderr } = await folder.run(['explain', name], { columns });
    assert.deepEqual([code, stderr], [0, ''], name);
    return stdout;
  };

  test('shows the page of a scale as plain text', async () => {
    const text = await page('NRS');
    assert.match(text, /^NRS — Numerical Rating Scale/);
    assert.match(text, /^- Range: 0 to 10/m);
    assert.match(text, /^- Smallest meaningful change: 2/m);
    assert.match(text, /^Source: /m);
    assert.match(text, /docs\/vocabulary\/scales\/nrs\.md\n$/);
    assert.equal(await page('numeric rating scale'), text);
    assert.equal(await page('scales/nrs'), text);
  });

  test('shows procedures, drugs and levels, by any of their names', async () => {
    assert.match(await page('vertebroplasty'), /^percutaneous vertebroplasty/);
    assert.match(await page('lidocaine'), /^lidocaine/);
    assert.match(await page('C5/6'), /C6 root/);
    assert.equal(await page('C5-C6'), await page('C5/6'));
    assert.match(await page('C6 root'), /^C6 root — leaves at C5\/6/);
    assert.match(await page('C1 vertebra'), /^C1 vertebra/);
  });

  test('has neither the marks of Markdown nor lines too long for the terminal', async () => {
    for (const { id, text } of knowledgePages()) {
      const plain = plainText(text(), 60, (title) => title);
      assert.doesNotMatch(plain, /\*\*|^\*\S/m, id);
      const long = plain
        .split('\n')
        .filter((line) => line.length > 60 && /\S\s+\S/.test(line.trim().replace(/^- /, '')));
      assert.deepEqual(long, [], id);
    }
  });

  test('lists every meaning of an ambiguous name, each by an address that leads to it', async () => {
    const text = await page('VAS');
    assert.match(text, /`VAS` can mean \d+ things/);
    for (const { id, label } of findKnowledge('VAS')) {
      assert.ok(text.includes(id) && text.includes(label), id);
      assert.doesNotMatch(await page(id), /can mean/);
    }
    assert.match(await page('C5'), /levels\/c5-vertebra[\s\S]*levels\/c5-root/);
  });

  test('offers the nearest rule or term for a name that nothing has', async () => {
    for (const [name, near] of [
      ['lidocain', 'lidocaine'],
      ['percutaneous vertebroplsty', 'percutaneous vertebroplasty'],
      ['scale/rnage', 'scale/range'],
    ] as const) {
      const { code, stdout, stderr } = await folder.run(['explain', name]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.ok(stderr.includes(`\`${near}\``), stderr);
    }
    assert.match((await folder.run(['explain', 'zzzzzzzzzz'])).stderr, /There is no rule and no term `zzzzzzzzzz`/);
  });

  test('comes after the rules, and the list of rules says how to ask', async () => {
    assert.match(await page('level'), /level\/exists/);
    const { stdout } = await folder.run(['explain', '--list']);
    assert.match(stdout, /`case-report explain NRS`/);
  });

  test('every page has an address of its own and a title by which it is found', () => {
    const pages = knowledgePages();
    assert.equal(new Set(pages.map(({ id }) => id.toLowerCase())).size, pages.length);
    for (const page of pages) {
      assert.match(page.id, /^[a-z]+\/[a-z0-9-]+$/);
      assert.ok(findKnowledge(page.label).includes(page), page.label);
      assert.deepEqual(findKnowledge(page.id), [page]);
      assert.ok(page.text().length > 0, page.id);
    }
  });
});
