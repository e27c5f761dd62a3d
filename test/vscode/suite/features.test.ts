// Every feature of the protocol once, through VS Code: on the desktop and in the browser they have the same answers.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import shipped from '../../../schemas/journals/journal-of-medical-case-reports.json';
import { fileUri, findRule, openFresh, rangeOf, replace, startExtension, until } from './desk';

const example = 'examples/cervical-epidural-cord-injury.case.md';
const { executeCommand } = vscode.commands;

suite('the features of the protocol', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;
  let uri: vscode.Uri;

  suiteSetup(startExtension);

  async function open(name: string): Promise<void> {
    editor = await openFresh(name);
    ({ document } = editor);
    ({ uri } = document);
  }

  /** Somewhere inside a text of the document. */
  const inside = (text: string, characters = 1) => rangeOf(document, text).start.translate(0, characters);

  teardown(() => executeCommand('workbench.action.files.revert'));

  test('references: each citation of a key, and its entry', async () => {
    await open(example);
    const found = await until('the references', async () => {
      const all = await executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        uri,
        inside('[@rathmell2015]', 4),
      );
      return all.length > 2 ? all : undefined;
    });
    const files = new Set(found.map((each) => each.uri.path.split('/').at(-1)));
    assert.deepEqual([...files].sort(), ['cervical-epidural-cord-injury.case.md', 'references.bib']);
  });

  test('rename: a key in the report, in the file of references, and in the other report that cites from it', async () => {
    await open(example);
    const at = inside('[@rathmell2015]', 4);
    const { placeholder } = await executeCommand<{ placeholder: string }>('vscode.prepareRename', uri, at);
    assert.equal(placeholder, 'rathmell2015');
    const edit = await executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      uri,
      at,
      'safeguards2015',
    );
    const changed = edit.entries().map(([file, edits]) => [file.path.split('/').at(-1), edits.length > 0]);
    assert.deepEqual(Object.fromEntries(changed), {
      'cervical-epidural-cord-injury.case.md': true,
      'post-injection-sciatic-neuropathy.case.md': true,
      'references.bib': true,
    });
  });

  test('links: a file of the workspace', async () => {
    await open(example);
    const links = await executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri);
    assert.ok(
      links.some(({ target }) => target?.path.endsWith('/examples/references.bib')),
      JSON.stringify(links),
    );
  });

  test('workspace symbols: reports by their titles, open or not', async () => {
    await open('mistakes.case.md');
    const symbols = await executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'spinal cord injury',
    );
    assert.ok(symbols.some(({ location }) => location.uri.path.endsWith(`/${example}`)));
  });

  test('formatting: of the front matter, of a range, behind a line break', async () => {
    await open('mistakes.case.md');
    const options = { tabSize: 2, insertSpaces: true };
    await replace(editor, '  age: 35 years', '  age:    35 years');
    const whole = await executeCommand<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', uri, options);
    const changes = new vscode.WorkspaceEdit();
    changes.set(uri, whole);
    await vscode.workspace.applyEdit(changes);
    assert.match(document.getText(), /^ {2}age: 35 years$/m);
    await replace(editor, '  sex: female', '  sex:   female');
    const part = (text: string) =>
      executeCommand<vscode.TextEdit[] | undefined>(
        'vscode.executeFormatRangeProvider',
        uri,
        rangeOf(document, text),
        options,
      );
    assert.ok((await part('  sex:   female'))!.length > 0);
    assert.equal(((await part('Neck pain is common.')) ?? []).length, 0);
    await replace(editor, 'keywords: [', 'keywords:\n  - pain\n\nabbreviations: {}\nother: [');
    const behind = rangeOf(document, '  - pain').end.translate(1, 0).with({ character: 0 });
    const typed = await executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatOnTypeProvider',
      uri,
      behind,
      '\n',
      options,
    );
    assert.ok(
      typed.some(({ newText }) => newText.includes('- ')),
      JSON.stringify(typed),
    );
  });

  test('hints beside a level, and a summary over the procedure', async () => {
    await open(example);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', uri, all);
    assert.ok(hints.some(({ label }) => String(label).includes('C6 root')));
    const lenses = await executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 50);
    assert.ok(lenses.some(({ command }) => command?.title.includes('to report')));
  });

  test('help with the scores of a scale', async () => {
    await open('mistakes.case.md');
    const at = inside('{ baseline: 12, ', '{ baseline: '.length);
    const help = await executeCommand<vscode.SignatureHelp>('vscode.executeSignatureHelpProvider', uri, at, '{');
    assert.match(help.signatures[0]?.label ?? '', /NRS/);
  });

  test('folds of the front matter and of the sections', async () => {
    await open('mistakes.case.md');
    const folds = await executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
    const patient = rangeOf(document, 'patient:').start.line;
    assert.ok(folds.some(({ start }) => start === patient));
  });

  test('what can be rewritten, and all safe fixes at once', async () => {
    await open('mistakes.case.md');
    await replace(editor, 'level: C56', 'level: C5-6');
    await until('the form of the level', () => findRule(uri, 'level/style') ?? findRule(uri, 'level/form'));
    const actions = (kind: vscode.CodeActionKind, at: vscode.Range) =>
      executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, at, kind.value, 20);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [fixAll] = await actions(vscode.CodeActionKind.SourceFixAll.append('case-report'), whole);
    await vscode.workspace.applyEdit(fixAll!.edit!);
    assert.match(document.getText(), /^ {2}level: C5\/6$/m);
    const [organise] = await actions(vscode.CodeActionKind.Source.append('organizeKeys'), whole);
    assert.match(organise?.title ?? '', /order/i);
    const rewrites = await actions(vscode.CodeActionKind.RefactorRewrite, rangeOf(document, 'nerve root impingement'));
    assert.ok(
      rewrites.some(({ title }) => /series/.test(title)),
      rewrites.map(({ title }) => title).join(),
    );
  });

  test('completion: an offer is explained when it is looked at', async () => {
    await open('mistakes.case.md');
    const at = rangeOf(document, 'scale: NRS').end;
    const { items } = await executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      at,
      undefined,
      20,
    );
    const nrs = items.find(({ label }) => (typeof label === 'string' ? label : label.label) === 'NRS');
    const { value } = nrs!.documentation as vscode.MarkdownString;
    assert.match(value, /smallest|meaningful/i);
  });
});

suite('the files around a report', () => {
  const configuration = fileUri('.case-report.yaml');
  const write = (file: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));

  suiteSetup(startExtension);

  teardown(async () => {
    await executeCommand('workbench.action.files.revert');
    await vscode.workspace.fs.delete(configuration).then(undefined, () => undefined);
  });

  test('a configuration is completed, explained and checked, and in force as soon as it is on the disk', async () => {
    const { document } = await openFresh('mistakes.case.md');
    await until(
      'the error',
      () => findRule(document.uri, 'level/syntax')?.severity === vscode.DiagnosticSeverity.Error || undefined,
    );
    await write(configuration, 'stage: draf\nrules: { level/syntax: warning }\n');
    await until(
      'the warning',
      () => findRule(document.uri, 'level/syntax')?.severity === vscode.DiagnosticSeverity.Warning || undefined,
    );
    const opened = await vscode.workspace.openTextDocument(configuration);
    await vscode.window.showTextDocument(opened);
    await until('what is wrong with the stage', () =>
      vscode.languages.getDiagnostics(configuration).find(({ message }) => message.includes('`draf`')),
    );
    const { items } = await executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      configuration,
      rangeOf(opened, 'stage: draf').end,
    );
    assert.ok(items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'submission'));
    const [hover] = await executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      configuration,
      new vscode.Position(0, 2),
    );
    assert.ok(hover);
    await vscode.workspace.fs.delete(configuration);
    await until(
      'the error again',
      () => findRule(document.uri, 'level/syntax')?.severity === vscode.DiagnosticSeverity.Error || undefined,
    );
  });

  test('a file of references that changes behind the editor changes what is said of the citations', async () => {
    const references = fileUri('examples/references.bib');
    const before = await vscode.workspace.fs.readFile(references);
    const { document } = await openFresh(example);
    try {
      await until('no finding', () => (findRule(document.uri, 'reference/undefined') ? undefined : true));
      await write(references, new TextDecoder().decode(before).replaceAll('rathmell2015', 'other2015'));
      await until('the finding', () => findRule(document.uri, 'reference/undefined'));
    } finally {
      await vscode.workspace.fs.writeFile(references, before);
    }
    await until('the finding to go', () => (findRule(document.uri, 'reference/undefined') ? undefined : true));
  });

  test('a journal of the repository is known by its profile, which is checked', async () => {
    const profile = fileUri('journals/our-letters.json');
    const { document } = await openFresh('mistakes.case.md');
    const first = document.lineAt(4).text;
    assert.match(first, /^keywords:/);
    await write(profile, JSON.stringify({ ...shipped, id: 'our-letters', name: 'Our Letters', aliases: [] }));
    await write(configuration, 'journals: [journals]\njournal: our-letters\n');
    const journals = async () => {
      const edit = new vscode.WorkspaceEdit();
      if (!document.getText().includes('\njournal:'))
        edit.insert(document.uri, new vscode.Position(4, 0), 'journal: o\n');
      await vscode.workspace.applyEdit(edit);
      const at = rangeOf(document, 'journal: o').end;
      const { items } = await executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      return (
        items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'our-letters') || undefined
      );
    };
    try {
      await until('the journal among the offers', journals);
      await write(profile, '{ "id": "our-letters" ');
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(configuration));
      await until('what is wrong with the profile', () =>
        vscode.languages.getDiagnostics(configuration).find(({ message }) => message.includes('our-letters')),
      );
    } finally {
      await vscode.workspace.fs.delete(fileUri('journals'), { recursive: true });
    }
  });
});
