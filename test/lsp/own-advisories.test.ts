import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { Editor } from './editor';

const base = readFileSync(path.join(__dirname, '../rules/base.case.md'), 'utf8');
const shipped = JSON.parse(
  readFileSync(path.join(__dirname, '../../schemas/advisories/image-guidance-stated.json'), 'utf8'),
);
const own = JSON.stringify({ ...shipped, id: 'our-clinic-names-guidance', severity: 'info', confidence: 'knowledge' });
const text = base.replace('  guidance: fluoroscopy\n', '');

async function rulesFound(trusted: boolean, files: Record<string, string>): Promise<string[]> {
  const editor = await Editor.open(files, { textDocument: { diagnostic: {} } }, { trusted });
  try {
    await editor.show('sub/a.case.md', text);
    const report = await editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', 'sub/a.case.md');
    return report.kind === 'full' ? report.items.map(({ code }) => String(code)) : [];
  } finally {
    await editor.close();
  }
}

describe('the advisories of a repository', () => {
  const named = { '.case-report.yaml': 'advisories: [ours]\n', 'ours/guidance.json': own };

  test('are in force in a trusted workspace, and in no other', async () => {
    assert.ok((await rulesFound(true, named)).includes('advisory/our-clinic-names-guidance'));
    assert.ok(!(await rulesFound(false, named)).includes('advisory/our-clinic-names-guidance'));
  });

  test('may be named one by one', async () => {
    const files = { ...named, '.case-report.yaml': 'advisories: ours/guidance.json\n' };
    assert.ok((await rulesFound(true, files)).includes('advisory/our-clinic-names-guidance'));
  });

  test('are not read from outside the workspace, and a broken one leaves the others in force', async () => {
    assert.ok(
      !(await rulesFound(true, { '.case-report.yaml': 'advisories: [../ours/guidance.json]\n' })).includes(
        'advisory/our-clinic-names-guidance',
      ),
    );
    const files = {
      ...named,
      'ours/broken.json': '{',
      'ours/unknown-fact.json': JSON.stringify({ ...shipped, id: 'x-y', when: { 'no.such': true } }),
    };
    const found = await rulesFound(true, files);
    assert.ok(found.includes('advisory/our-clinic-names-guidance') && !found.includes('advisory/x-y'));
  });
});
