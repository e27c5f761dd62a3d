import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { CodeAction, CodeLens, CompletionList, Hover } from 'vscode-languageserver';
import { speak } from '../../server/src/core/text/say';
import { languagesOf } from '../../server/src/lsp/language';
import { Editor } from './editor';

const read = (file: string) => readFileSync(path.join(__dirname, '../..', file), 'utf8');
const base = read('test/rules/base.case.md');
const bundle = read('l10n/bundle.l10n.fr.json');

describe('an editor in French', () => {
  let editor: Editor;
  before(async () => {
    editor = await Editor.open({}, {}, {}, [''], () => ({}), { locale: 'fr-CA', bundles: { fr: bundle } });
  });
  after(async () => {
    await editor.close();
    // The tests share a process, and with it the language.
    speak(undefined);
  });

  test('is told in French what is wrong', async () => {
    await editor.show('a.case.md', base.replace(/age: .*/, 'age: 45 sheep'));
    const found = await editor.diagnostics('a.case.md');
    assert.ok(
      found.some(({ message }) => String(message).startsWith('`45 sheep` n’est pas lisible comme un âge.')),
      found.map(({ message }) => message).join('\n'),
    );
  });

  test('reads in French what a key and a scale mean, and what a report writes stays', async () => {
    const position = await editor.show('b.case.md', base.replace('procedure:', 'proce|dure:'));
    const hover = await editor.ask<Hover>('textDocument/hover', 'b.case.md', position);
    assert.match(JSON.stringify(hover.contents), /\*\*procedure\*\* — L’acte rapporté/);
  });

  test('chooses among fixes and offers whose words are French', async () => {
    const place = await editor.show('c.case.md', base.replace('procedure:', '|procedure:'));
    const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', 'c.case.md', undefined, {
      range: { start: place, end: place },
      context: { diagnostics: [], only: ['source.organizeKeys', 'refactor'] },
    });
    assert.ok(
      actions.some(({ title }) => /^(?:Mettre|Insérer|Faire|Ajouter)/.test(title)),
      actions.map(({ title }) => title).join('\n'),
    );
    const offers = await editor.ask<CompletionList>(
      'textDocument/completion',
      'd.case.md',
      await editor.show('d.case.md', base.replace(/sex: .*/, 'sex: |')),
    );
    const answer = offers.items.find(({ label }) => label === 'unknown');
    assert.ok(answer, 'the answers of the format are those of the format');
    const lenses = await editor.ask<CodeLens[]>('textDocument/codeLens', 'c.case.md', undefined);
    for (const { command } of lenses) assert.doesNotMatch(command?.title ?? '', /\b(?:facts? to report|adverse)\b/);
  });
});

describe('the language of an editor', () => {
  test('is that of its locale, the most particular first', () => {
    assert.deepEqual(languagesOf('fr-CA'), ['fr-ca', 'fr']);
    assert.deepEqual(languagesOf('fr_FR.UTF-8'), ['fr-fr', 'fr']);
    assert.deepEqual(languagesOf('pt'), ['pt']);
  });

  test('is English where it is English, unknown, or no name of a language', () => {
    for (const locale of [undefined, null, 3, {}, '', 'en', 'en-GB', 'C', 'POSIX', '../../etc', 'fr/../..'])
      assert.deepEqual(languagesOf(locale), locale === 'fr/../..' ? ['fr'] : [], String(locale));
  });

  test('can be asked for by an editor that does not name its own', async () => {
    const editor = await Editor.open({}, {}, { locale: 'fr' }, [''], () => ({}), { bundles: { fr: bundle } });
    await editor.show('a.case.md', base.replace(/age: .*/, 'age: 45 sheep'));
    const found = await editor.diagnostics('a.case.md');
    assert.ok(found.some(({ message }) => String(message).includes('n’est pas lisible')));
    await editor.close();
    speak(undefined);
  });

  test('can be brought by the client, and what it brings may be anything', async () => {
    for (const sentences of [null, 3, [], { a: 1 }, 'x']) {
      const editor = await Editor.open({}, {}, { sentences });
      await editor.show('a.case.md', base.replace(/age: .*/, 'age: 45 sheep'));
      const found = await editor.diagnostics('a.case.md');
      assert.ok(found.some(({ message }) => String(message).includes("can't be read as an age")));
      await editor.close();
    }
    const editor = await Editor.open(
      {},
      {},
      { sentences: { "{0} can't be read as an age. {1}": 'Pas un âge : {0}.' } },
    );
    await editor.show('a.case.md', base.replace(/age: .*/, 'age: 45 sheep'));
    const found = await editor.diagnostics('a.case.md');
    assert.ok(found.some(({ message }) => String(message).startsWith('Pas un âge : `45 sheep`.')));
    await editor.close();
    speak(undefined);
  });
});
