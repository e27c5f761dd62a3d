import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentDiagnosticReport,
  Hover,
} from 'vscode-languageserver';
import {
  type ChecklistResult,
  type ChoicesResult,
  type CompareJournalsResult,
  type CopyAbstractResult,
  checklistMethod,
  choicesMethod,
  compareJournalsMethod,
  copyAbstractMethod,
  type RenderResult,
  renderMethod,
} from '../../server/src/lsp/protocol';
import { Editor } from './editor';

const base = readFileSync(path.join(__dirname, '../rules/base.case.md'), 'utf8');
const shipped = JSON.parse(
  readFileSync(path.join(__dirname, '../../schemas/journals/journal-of-medical-case-reports.json'), 'utf8'),
);
const own = JSON.stringify({
  ...shipped,
  id: 'our-journal',
  name: 'Our Journal',
  aliases: ['oj'],
  keywords: { max: 1, confidence: 'verified', source: 'Its page', checked: '2026-01-10' },
});
const files = { '.case-report.yaml': 'journals: ours\njournal: oj\n', 'ours/our-journal.json': own };

async function opened(trusted: boolean): Promise<Editor> {
  const editor = await Editor.open(files, { textDocument: { diagnostic: {} } }, { trusted });
  await editor.show('a.case.md', base);
  return editor;
}

describe('the journals of a repository', () => {
  test('are in force in a trusted workspace, and in no other', async () => {
    for (const trusted of [true, false]) {
      const editor = await opened(trusted);
      try {
        const report = await editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', 'a.case.md');
        const items = report.kind === 'full' ? report.items : [];
        assert.equal(
          items.some(({ code, message }) => code === 'keywords/count' && String(message).includes('Our Journal')),
          trusted,
        );
        const { journal } = await editor.connection.sendRequest<RenderResult>(renderMethod, {
          uri: 'file:///w/a.case.md',
          part: 'abstract',
        });
        assert.equal(journal, trusted ? 'Our Journal' : 'Generic CARE case report');
        const { journals } = await editor.connection.sendRequest<ChoicesResult>(choicesMethod, {});
        assert.equal(
          journals.some(({ id }) => id === 'our-journal'),
          trusted,
        );
      } finally {
        await editor.close();
      }
    }
  });
});

describe('what is offered in a repository with a journal of its own', () => {
  test('are its name, what it stands for, and its headings; in a workspace that is not trusted they are not', async () => {
    for (const trusted of [true, false]) {
      const editor = await opened(trusted);
      try {
        const labels = (items: CompletionItem[]) => items.map(({ label }) => label);
        const journal = await editor.completions(base.replace('case-report: 1', 'case-report: 1\njournal: O|'));
        assert.equal(labels(journal).includes('our-journal'), trusted);
        const configuration = 'journals: ours\njournal: ';
        const at = await editor.show('.case-report.yaml', `${configuration}|`);
        const offers = await editor.ask<CompletionList>('textDocument/completion', '.case-report.yaml', at);
        assert.equal(labels(offers.items).includes('our-journal'), trusted);
        const named = base.replace('case-report: 1', 'case-report: 1\njournal: o|j');
        const hover = await editor.ask<Hover | null>(
          'textDocument/hover',
          'b.case.md',
          await editor.show('b.case.md', named),
        );
        assert.equal(JSON.stringify(hover?.contents ?? '').includes('Our Journal'), trusted);
        const headings = await editor.completions(`${base}\n# |`);
        assert.equal(headings.length > 0 && headings.every(({ detail }) => detail === 'Our Journal'), trusted);
      } finally {
        await editor.close();
      }
    }
  });
});

describe('the checklist of a report', () => {
  test('has each item with its status and a place to jump to; a letter has none', async () => {
    const editor = await opened(true);
    try {
      const ask = (name: string) =>
        editor.connection.sendRequest<ChecklistResult>(checklistMethod, { uri: `file:///w/${name}` });
      const { name, items } = await ask('a.case.md');
      assert.equal(name, 'CARE 2013');
      const sex = items.find(({ id }) => id === 'demographics')!;
      assert.deepEqual([sex.status, sex.statusText, sex.number], ['reported', 'Reported', '5a']);
      assert.equal(base.split('\n')[sex.evidence[0]!.range.start.line], '  age: 52 years');
      const missing = items.find(({ id }) => id === 'examination')!;
      assert.equal(base.split('\n')[missing.place.start.line], 'findings:');
      assert.ok(missing.notes.length > 0);
      await editor.show('letter.case.md', base.replace('case-report: 1', 'case-report: 1\ntype: image letter'));
      assert.deepEqual(await ask('letter.case.md'), { items: [] });
      assert.deepEqual(await ask('nothing.md'), { items: [] });
    } finally {
      await editor.close();
    }
  });
});

describe('the abstract', () => {
  test('goes to the clipboard as the journal prints it, and a draft is put in where it is asked for', async () => {
    const editor = await Editor.open({}, { textDocument: { diagnostic: {} } });
    try {
      const cut = base.replace(/## Case report[\s\S]*?(?=## Conclusion)/, '');
      await editor.show('a.case.md', cut);
      const copies = await editor.connection.sendRequest<CopyAbstractResult>(copyAbstractMethod, {
        uri: 'file:///w/a.case.md',
        journal: 'jns-lessons',
      });
      assert.match(copies.text, /^BACKGROUND Epidural injections relieve/);
      assert.match(copies.jats, /^<abstract><sec><title>Background<\/title>/);
      const line = cut.split('\n').indexOf('# Abstract');
      const at = { line, character: 3 };
      const actionsFor = (only?: string[]) =>
        editor.ask<CodeAction[]>('textDocument/codeAction', 'a.case.md', undefined, {
          range: { start: at, end: at },
          context: { diagnostics: [], ...(only ? { only } : {}) },
        });
      const draft = (await actionsFor()).find(({ title }) => title.startsWith('Insert a draft of “Case report”'));
      const [edit] = draft!.edit!.changes!['file:///w/a.case.md']!;
      assert.match(edit!.newText, /^## Case report\n\nA 52-year-old woman /);
      assert.ok(!(await actionsFor(['source.fixAll.case-report'])).some(({ title }) => title.includes('draft')));
    } finally {
      await editor.close();
    }
  });
});

describe('a configuration in the editor', () => {
  test('tells of a profile with a mistake, and of a journal that nobody knows', async () => {
    const broken = { ...files, 'ours/broken.json': '{', '.case-report.yaml': 'journals: ours\njournal: oj\n' };
    const editor = await Editor.open(broken, { textDocument: { diagnostic: {} } }, { trusted: true });
    const said = async () => {
      const report = await editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', '.case-report.yaml');
      return report.kind === 'full' ? report.items.map(({ message }) => String(message).split('\n')[0]) : [];
    };
    try {
      await editor.show('.case-report.yaml', broken['.case-report.yaml']);
      const [found, ...others] = await said();
      assert.match(found!, /^The journal profile in `ours\/broken.json` is not in force\. The file is no JSON/);
      assert.deepEqual(others, []);
      await editor.change('.case-report.yaml', 'journals: ours\njournal: nowhere\n');
      assert.equal((await said())[0], 'There is no journal profile `nowhere`.');
    } finally {
      await editor.close();
    }
  });
});

describe('what each journal would have changed', () => {
  test('is counted by weight and by kind, and the journal in force is marked', async () => {
    const editor = await opened(true);
    try {
      const { journals, current } = await editor.connection.sendRequest<CompareJournalsResult>(compareJournalsMethod, {
        uri: 'file:///w/a.case.md',
      });
      assert.equal(current, 'our-journal');
      const changes = (id: string) => journals.find((journal) => journal.id === id)!;
      assert.deepEqual(changes('our-journal').kinds, [
        { kind: 'keywords', count: 1 },
        { kind: 'sections', count: 1 },
        { kind: 'spelling of levels', count: 1 },
        { kind: 'statements', count: 2 },
      ]);
      assert.equal(changes('our-journal').warnings, 1);
      assert.deepEqual(changes('generic-care'), { id: 'generic-care', errors: 0, warnings: 0, infos: 0, kinds: [] });
      assert.ok(changes('bmj-case-reports').kinds.some(({ kind }) => kind === 'title'));
    } finally {
      await editor.close();
    }
  });
});
