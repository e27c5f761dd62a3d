import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CodeAction, CompletionList, DocumentDiagnosticReport, Hover, MarkupContent } from 'vscode-languageserver';
import { Editor } from './editor';

const name = '.case-report.yaml';
let editor: Editor;
before(async () => {
  editor = await Editor.open({}, { textDocument: { diagnostic: {} } });
});
after(() => editor.close());

let folder = 0;
async function show(marked: string) {
  const file = `${folder++}/${name}`;
  return { file, position: await editor.show(file, marked) };
}

async function offered(marked: string): Promise<string[]> {
  const { file, position } = await show(marked);
  const list = await editor.ask<CompletionList>('textDocument/completion', file, position);
  return list.items.map(({ label }) => label);
}

describe('a configuration file in the editor', () => {
  test('is completed: keys, values, journals, rules and their weights', async () => {
    assert.ok((await offered('|')).includes('journal'));
    assert.deepEqual(await offered('stage: |'), ['draft', 'submission']);
    assert.ok((await offered('journal: |')).includes('pain-medicine-case-reports'));
    const rules = await offered('rules:\n  level/kind: off\n  sca|');
    assert.ok(rules.includes('scale/range') && rules.includes('scale') && !rules.includes('level/kind'));
    assert.deepEqual(await offered('rules:\n  scale: |'), ['off', 'info', 'warning', 'error']);
  });

  test('is explained', async () => {
    const words = async (marked: string) => {
      const { file, position } = await show(marked);
      return ((await editor.ask<Hover | null>('textDocument/hover', file, position))?.contents as MarkupContent)?.value;
    };
    assert.match(await words('sta|ge: draft\n'), /\*\*stage\*\* — How much/);
    assert.match(await words('stage: dra|ft\n'), /Work in progress/);
    assert.match(await words('rules:\n  level/ki|nd: off\n'), /\*\*level\/kind\*\* — /);
  });

  test('is checked like the command line does, with the same repairs', async () => {
    const { file, position } = await show('stage: draf|\nrules: { scale/rnage: off }\n');
    const { items } = (await editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', file)) as {
      items: { message: string }[];
    };
    assert.equal(items.length, 2);
    assert.match(items[0]!.message, /`draf`/);
    const range = { start: position, end: position };
    const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', file, undefined, {
      range,
      context: { diagnostics: [] },
    });
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Write `draft`'],
    );
  });
});
