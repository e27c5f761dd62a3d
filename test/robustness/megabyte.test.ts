import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Hover } from 'vscode-languageserver';
import { Editor } from '../lsp/editor';

const base = readFileSync(path.join(__dirname, '../rules/base.case.md'), 'utf8');
const long =
  base + 'The pain of the left leg was 4 on the NRS at 3 months (Figure 1), as at L4/5 before. '.repeat(12_000);

test('a report of a megabyte is checked while a hover is answered', async () => {
  const editor = await Editor.open({}, { textDocument: { diagnostic: {} } });
  await editor.show('long.case.md', long);
  const order: string[] = [];
  const verdict = editor.ask('textDocument/diagnostic', 'long.case.md').then(() => order.push('verdict'));
  const position = { line: base.slice(0, base.indexOf('scale: NRS')).split('\n').length - 1, character: 14 };
  assert.ok(await editor.ask<Hover | null>('textDocument/hover', 'long.case.md', position));
  order.push('hover');
  await verdict;
  assert.deepEqual(order, ['hover', 'verdict']);
  await editor.close();
});
