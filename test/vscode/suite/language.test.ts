// What an author sees in the editor.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, fileUri, findRule, openFresh, rangeOf, replace, startExtension, until } from './desk';

const mistakes = 'mistakes.case.md';

suite('in the editor', () => {
  let editor: vscode.TextEditor;
  let uri: vscode.Uri;

  suiteSetup(startExtension);

  setup(async () => {
    editor = await openFresh(mistakes);
    uri = editor.document.uri;
    await until('the findings of the file as it is', () => findRule(uri, 'scale/range'));
  });

  test('the language stays Markdown', () => {
    assert.equal(editor.document.languageId, 'markdown');
  });

  test('a score outside its scale is an error at the score', async () => {
    const found = await until('scale/range', () => findRule(uri, 'scale/range'));
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(editor.document.getText(found.range), '12');
    assert.match(found.message, /\.$/);
  });

  test('a level that cannot be read is an error at the level', async () => {
    const found = await until('level/syntax', () => findRule(uri, 'level/syntax'));
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(editor.document.getText(found.range), 'C56');
  });

  test('a repaired mistake goes away, the others stay', async () => {
    await replace(editor, 'baseline: 12', 'baseline: 8');
    await until('the finding to go', () => (findRule(uri, 'scale/range') ? undefined : true));
    assert.ok(findRule(uri, 'level/syntax'));
  });

  test('each finding is reported once', async () => {
    const keys = diagnosticsOf(uri).map(({ code, range }) => JSON.stringify([code, range]));
    assert.deepEqual(keys, [...new Set(keys)]);
  });

  test('Markdown that is no report has no finding', async () => {
    const other = await openFresh('notes.md');
    await vscode.commands.executeCommand('vscode.executeHoverProvider', other.document.uri, new vscode.Position(0, 0));
    assert.deepEqual(diagnosticsOf(fileUri('notes.md')), []);
  });

  test('a citation leads to its entry in the bibliography', async () => {
    const { document } = await openFresh('examples/cervical-epidural-cord-injury.case.md');
    const at = rangeOf(document, '[@rathmell2015]').start.translate(0, 4);
    const found = await until('the entry', async () => {
      const [first] = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        at,
      );
      return first;
    });
    assert.ok(found.uri.path.endsWith('/examples/references.bib'), found.uri.path);
    const bibliography = await vscode.workspace.openTextDocument(found.uri);
    assert.equal(bibliography.getText(found.range), 'rathmell2015');
  });

  test('levels are completed', async () => {
    await replace(editor, 'level: C56', 'level: C5');
    const at = rangeOf(editor.document, 'level: C5').end;
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      at,
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('C5/6'), `C5/6 among ${labels.slice(0, 20).join(', ')}`);
  });

  test('a scale is explained where the mouse rests', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      rangeOf(editor.document, 'scale: NRS').end.translate(0, -1),
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((each) => (typeof each === 'string' ? each : each.value)),
    );
    assert.match(text.join('\n'), /numeric(al)? rating scale/i);
  });

  test('a quick fix offers the likely level and writes it', async () => {
    const found = await until('level/syntax', () => findRule(uri, 'level/syntax'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      found.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const action = actions.find(({ title }) => title.includes('C5/6'));
    assert.ok(action?.edit, `a fix to C5/6 among ${actions.map(({ title }) => title).join(', ')}`);
    await vscode.workspace.applyEdit(action.edit);
    assert.ok(editor.document.getText().includes('level: C5/6'));
    await until('the finding to go', () => (findRule(uri, 'level/syntax') ? undefined : true));
  });

  test('the outline names the parts of the front matter', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const names = new Set<string>();
    const collect = (list: readonly vscode.DocumentSymbol[]) => {
      for (const { name, children } of list) {
        names.add(name.toLowerCase());
        collect(children ?? []);
      }
    };
    collect(symbols);
    for (const part of ['patient', 'procedure', 'outcome']) {
      assert.ok(
        [...names].some((name) => name.startsWith(part)),
        `${part} among ${[...names].join(', ')}`,
      );
    }
  });

  teardown(() => vscode.commands.executeCommand('workbench.action.files.revert'));
});
