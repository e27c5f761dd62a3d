import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type {
  CodeAction,
  CompletionItem,
  DocumentDiagnosticReport,
  DocumentSymbol,
  FoldingRange,
  Hover,
  MarkupContent,
  TextEdit,
} from 'vscode-languageserver';
import { Editor, uriOf } from './editor';

const base = readFileSync(path.join(__dirname, '../rules/base.case.md'), 'utf8');
const pull = { textDocument: { diagnostic: {} } };

let editor: Editor;
before(async () => {
  editor = await Editor.open({}, pull);
});
after(() => editor.close());

/** The base report with one stretch replaced; `|` marks the cursor. */
function edited(from: string, to: string): string {
  assert.ok(base.includes(from), `the base report lacks ${from}`);
  return base.replace(from, to);
}

async function codes(name: string): Promise<string[]> {
  const report = await editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', name);
  return report.kind === 'full' ? report.items.map(({ code }) => String(code)) : [];
}

describe('diagnostics', () => {
  test('are pulled by clients that can', async () => {
    assert.ok(editor.initialized.capabilities.diagnosticProvider);
    await editor.show('pulled.case.md', edited('level: L4/5\n  guidance', 'level: L45\n  guidance'));
    assert.ok((await codes('pulled.case.md')).includes('level/syntax'));
    assert.equal(editor.pushed.get(uriOf('pulled.case.md'))?.length ?? 0, 0);
  });

  test('are pushed to others, after each change', async () => {
    const other = await Editor.open();
    try {
      assert.equal(other.initialized.capabilities.diagnosticProvider, undefined);
      await other.show('pushed.case.md', edited('sex: female', 'sex: woman'));
      await until(() => other.pushed.get(uriOf('pushed.case.md'))?.some(({ code }) => code === 'schema/value'));
      await other.change('pushed.case.md', base);
      await until(() => other.pushed.get(uriOf('pushed.case.md'))?.every(({ code }) => code !== 'schema/value'));
    } finally {
      await other.close();
    }
  });

  test('name their source, their rule and its page', async () => {
    await editor.show('named.case.md', edited('sex: female', 'sex: woman'));
    const report = await editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', 'named.case.md');
    const found = report.kind === 'full' ? report.items.find(({ code }) => code === 'schema/value') : undefined;
    assert.equal(found?.source, 'case-report');
    assert.match(found?.codeDescription?.href ?? '', /schema\/value/);
    assert.equal(base.split('\n')[found!.range.start.line]?.includes('sex'), true);
  });

  test('are none for Markdown that is no report, and come once it is one', async () => {
    await editor.show('notes.md', '# Notes\n\nlevel: C56\n');
    assert.deepEqual(await codes('notes.md'), []);
    await editor.change('notes.md', '---\ncase-report: 1\n---\n# Notes\n');
    assert.ok((await codes('notes.md')).includes('schema/required'));
  });

  test('follow the configuration files of the workspace', async () => {
    const configured = await Editor.open(
      {
        '.case-report.yaml': 'rules: { schema/value: off }\n',
        'sub/.case-report.yaml': 'rules: { schema/value: info }\n',
      },
      pull,
    );
    try {
      const text = edited('sex: female', 'sex: woman');
      const severity = async (name: string) => {
        await configured.show(name, text);
        const report = await configured.ask<DocumentDiagnosticReport>('textDocument/diagnostic', name);
        return report.kind === 'full' ? report.items.find(({ code }) => code === 'schema/value')?.severity : undefined;
      };
      assert.equal(await severity('a.case.md'), undefined);
      assert.equal(await severity('sub/b.case.md'), 3);
    } finally {
      await configured.close();
    }
  });
});

describe('completion', () => {
  const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

  test('offers the keys that are missing, with what must stand under them', async () => {
    const items = await editor.completions(edited('sex: female\n', 'sex: female\n  |\n'));
    assert.ok(
      labels(items).includes('history') && !labels(items).includes('age') && !labels(items).includes('complaints'),
    );
    const top = await editor.completions('---\ncase-report: 1\nir|\n---\n');
    assert.match(top.find(({ label }) => label === 'irb')?.textEdit?.newText ?? '', /^irb:\n {2}status: \$1/);
    const measures = await editor.completions('---\noutcome:\n  mea|\n---\n');
    assert.match(
      measures.find(({ label }) => label === 'measures')?.textEdit?.newText ?? '',
      /^measures:\n {2}- scale: \$1\n {4}scores: \{ \$2 \}/,
    );
  });

  test('offers levels with their exiting root: C5 gives C5/6, C5 and C4/5', async () => {
    const items = await editor.completions(edited('level: L4/5\n  guidance', 'level: C5|\n  guidance'));
    const ranked = [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
    for (const level of ['C5/6', 'C5', 'C4/5']) assert.ok(labels(ranked).includes(level), level);
    assert.equal(ranked[0]?.label, 'C5/6');
    assert.match(items.find(({ label }) => label === 'C5/6')?.detail ?? '', /C6 root/);
    assert.ok(labels(ranked).indexOf('C4/5') < labels(ranked).indexOf('L4/5'));
  });

  test('finds a scale by any of its names, with range and direction beside', async () => {
    const items = await editor.completions(edited('scale: NRS', 'scale: |'));
    const odi = items.find(({ label }) => label === 'ODI');
    assert.match(odi?.filterText ?? '', /Oswestry/);
    assert.match(odi?.detail ?? '', /0 to 100 % · lower is better/);
    assert.ok(items.length > 140);
  });

  test('offers the scores a scale can have', async () => {
    const items = await editor.completions(edited('1 month: 5,', '1 month: |,'));
    assert.deepEqual(labels(items).slice(0, 11), ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    assert.equal(items.find(({ label }) => label === '7')?.detail, 'severe');
    const mrc = await editor.completions(
      '---\noutcome:\n  measures:\n    - { scale: MRC, scores: { baseline: | } }\n---\n',
    );
    assert.ok(labels(mrc).includes('4/5') && labels(mrc).includes('4+/5'));
  });

  test('offers the times this report already uses, first', async () => {
    const items = await editor.completions(
      edited('  adverse_events: none', '  adverse_events:\n    - { event: headache, onset: | }'),
    );
    const times = labels(items);
    assert.ok(times.indexOf('6 months') < times.indexOf('1 week') && times.includes('1 month'));
    assert.equal(items.find(({ label }) => label === '6 months')?.detail, 'used in this report');
    const again = await editor.completions(edited('1 month: 5, ', '|, '));
    assert.ok(!labels(again).includes('6 months'), 'a time that has a score already');
  });

  test('offers procedures, words of closed lists, affiliations, journals and headings', async () => {
    assert.ok(
      labels(await editor.completions('---\nprocedure:\n  name: verte|\n---\n')).includes(
        'percutaneous vertebroplasty',
      ),
    );
    assert.deepEqual(labels(await editor.completions('---\npatient: { sex: |\n---\n')).slice(0, 4), [
      'female',
      'male',
      'intersex',
      'unknown',
    ]);
    assert.ok(
      labels(await editor.completions(edited('affiliations: [clinic]', 'affiliations: [|]'))).includes('clinic'),
    );
    assert.ok(labels(await editor.completions('---\njournal: |\n---\n')).includes('pain-medicine-case-reports'));
    assert.ok(labels(await editor.completions('---\ncase-report: 1\n---\n\n# |')).includes('Abstract'));
  });

  test('works on an empty line, in flow collections and in broken YAML', async () => {
    assert.ok(labels(await editor.completions('---\npatient:\n  |\n---\n')).includes('age'));
    assert.ok(labels(await editor.completions('---\nfindings:\n  - { at: baseline, | }\n---\n')).includes('modality'));
    assert.ok(
      labels(await editor.completions('---\ntitle: foo: bar\nkeywords: [a, b\nprocedure:\n  guid|\n---\n')).includes(
        'guidance',
      ),
    );
  });

  test('replaces an answer that is still behind the cursor, and not the comment', async () => {
    const places = [
      ['  level: C5| # As C7/T1.', 'procedure:\n', 'C5/6'],
      ['  side: le| # left or right.', 'procedure:\n', 'left'],
      ['procedure: { level: C5|, side: left }', '', 'C5/6'],
      ['    - scale: NR|', 'outcome:\n  measures:\n', 'NRS'],
    ] as const;
    for (const [line, above, wanted] of places) {
      const before = `---\ncase-report: 1\n${above}`;
      const items = await editor.completions(`${before}${line.replace('|', '|unknown')}\n---\n`);
      const { range } = items.find(({ label }) => label === wanted)!.textEdit as TextEdit;
      const written = line.replace('|', 'unknown');
      const replaced = written.slice(range.start.character, range.end.character);
      assert.match(replaced, /^\w+unknown$/, line);
    }
  });

  test('opens by itself: the characters that begin a word here trigger it', () => {
    const triggers = editor.initialized.capabilities.completionProvider?.triggerCharacters ?? [];
    for (const character of ['C', 'a', '5', ' ', '/']) assert.ok(triggers.includes(character), character);
  });

  test('brings the documentation when an offer is resolved', async () => {
    const items = await editor.completions(edited('scale: NRS', 'scale: |'));
    const nrs = items.find(({ label }) => label === 'NRS')!;
    const resolved = await editor.connection.sendRequest<CompletionItem>('completionItem/resolve', nrs);
    assert.match((resolved.documentation as MarkupContent).value, /Numerical Rating Scale[\s\S]*Source/);
  });
});

describe('hover', () => {
  const hover = async (marked: string) => {
    const name = `hover-${Math.random()}.case.md`;
    const position = await editor.show(name, marked);
    const found = await editor.ask<Hover | null>('textDocument/hover', name, position);
    return found ? (found.contents as MarkupContent).value : undefined;
  };

  test('explains a scale: name, range, direction, cut-offs, smallest meaningful change, source', async () => {
    const text = await hover(edited('scale: NRS', 'scale: N|RS'));
    for (const part of [
      'Numerical Rating Scale',
      '0 to 10',
      'lower is better',
      'severe',
      'Smallest meaningful change: 2',
      'Farrar',
    ]) {
      assert.ok(text?.includes(part), `${part} in ${text}`);
    }
  });

  test('explains a level by its neighbours and roots, a key, a score and a procedure', async () => {
    const level = await hover(edited('level: L4/5\n  guidance', 'level: L4|/5\n  guidance'));
    assert.match(level ?? '', /L4 root[\s\S]*L5 root[\s\S]*Neighbours: L3\/4, L5\/S1/);
    assert.match((await hover(edited('follow_up', 'follow|_up'))) ?? '', /follow_up/);
    assert.match((await hover(edited('6 months: 2', '6 months: |2'))) ?? '', /mild/);
    assert.match((await hover(edited('name: lumbar', 'name: lum|bar'))) ?? '', /Complications/);
  });

  test('says nothing where there is nothing to say', async () => {
    assert.equal(await hover(edited('# Discussion', '# Dis|cussion')), undefined);
  });
});

describe('quick fixes', () => {
  const actions = async (text: string, name: string, only?: string[]) => {
    await editor.show(name, text);
    const end = { line: text.split('\n').length, character: 0 };
    return editor.ask<CodeAction[]>('textDocument/codeAction', name, undefined, {
      range: { start: { line: 0, character: 0 }, end },
      context: { diagnostics: [], only },
    });
  };

  test('carry the diagnostic and the edit; a safe one is preferred', async () => {
    const found = await actions(edited('sex: female', 'sex: Female'), 'fix.case.md', ['quickfix']);
    const fix = found.find(({ title }) => title.includes('female'));
    assert.equal(fix?.isPreferred, true);
    assert.equal(fix?.diagnostics?.[0]?.code, 'schema/value');
    assert.equal(fix?.edit?.changes?.[uriOf('fix.case.md')]?.[0]?.newText, 'female');
  });

  test('source.fixAll.case-report applies the safe ones, and only those', async () => {
    const text = edited('sex: female', 'sex: Female').replace('complaints:', 'complants:');
    const [all] = await actions(text, 'all.case.md', ['source.fixAll.case-report']);
    const edits = all?.edit?.changes?.[uriOf('all.case.md')] ?? [];
    assert.equal(edits.length, 1);
    assert.equal(edits[0]?.newText.toLowerCase().includes('complaints'), false);
  });
});

describe('structure', () => {
  test('the outline has the facts and the headings, nested', async () => {
    await editor.show('outline.case.md', base);
    const symbols = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', 'outline.case.md');
    assert.equal(
      symbols[0]?.children?.some(({ name }) => name === 'procedure'),
      true,
    );
    const abstract = symbols.find(({ name }) => name === 'Abstract');
    assert.deepEqual(
      abstract?.children?.map(({ name }) => name),
      ['Background', 'Case report', 'Conclusion'],
    );
  });

  test('front matter, its blocks and sections fold', async () => {
    await editor.show('folds.case.md', base);
    const ranges = await editor.ask<FoldingRange[]>('textDocument/foldingRange', 'folds.case.md');
    assert.deepEqual([ranges[0]?.startLine, base.split('\n')[ranges[0]!.endLine]], [0, '---']);
    assert.ok(ranges.length > 8);
  });
});

describe('what the extension asks', () => {
  test('the formatted abstract as HTML, each block with its line', async () => {
    await editor.show('render.case.md', base);
    const { html, journal, title } = await editor.connection.sendRequest<{
      html: string;
      journal: string;
      title: string;
    }>('caseReport/render', { uri: uriOf('render.case.md'), part: 'abstract' });
    assert.match(html, /data-line="\d+"/);
    assert.match(html, /Epidural injections relieve/);
    assert.ok(journal && title);
  });

  test('the pictures as HTML', async () => {
    await editor.show('pictures.case.md', base);
    for (const part of ['timeline', 'outcomes']) {
      const { html } = await editor.connection.sendRequest<{ html: string }>('caseReport/render', {
        uri: uriOf('pictures.case.md'),
        part,
      });
      assert.match(html, /<h1 data-line="\d+">[\s\S]*<svg [^>]*role="img"/);
    }
  });

  test('a report as the bytes of a file, with what is to be known of it', async () => {
    await editor.show('export.case.md', base);
    const write = (part: string, to: string) =>
      editor.connection.sendRequest<{ base64?: string; remarks: string[] }>('caseReport/export', {
        uri: uriOf('export.case.md'),
        part,
        to,
      });
    const { base64, remarks } = await write('report', 'docx');
    assert.equal(Buffer.from(base64!, 'base64').toString('latin1', 0, 2), 'PK');
    assert.match(remarks[0]!, /^The privacy rules found /);
    assert.match(Buffer.from((await write('report', 'jats')).base64!, 'base64').toString(), /^<\?xml/);
    assert.match(Buffer.from((await write('verdict', 'text')).base64!, 'base64').toString(), /^Verdict for the desk/);
    assert.deepEqual(await write('abstract', 'docx'), { remarks: [] });
    assert.deepEqual(await write('constructor', 'docx'), { remarks: [] });
  });

  test('choices, and a new report that has no error', async () => {
    const choices = await editor.connection.sendRequest<{ types: { id: string }[]; procedures: { id: string }[] }>(
      'caseReport/choices',
      {},
    );
    assert.equal(choices.types.length, 3);
    for (const { id: type } of choices.types) {
      const { text } = await editor.connection.sendRequest<{ text: string }>('caseReport/newReport', {
        type,
        procedure: choices.procedures.find(({ id }) => /vertebroplasty/.test(id))?.id,
      });
      const name = `new-${type.replace(/ /g, '-')}.case.md`;
      await editor.show(name, text);
      const report = await editor.ask<DocumentDiagnosticReport>('textDocument/diagnostic', name);
      assert.deepEqual(report.kind === 'full' ? report.items.filter(({ severity }) => severity === 1) : ['none'], []);
    }
  });

  test('a run over the workspace counts what it finds and shows it for files that are not open', async () => {
    const other = await Editor.open(
      { 'a.case.md': edited('sex: female', 'sex: woman'), 'b.md': '# no report\n', 'deep/c.case.md': base },
      pull,
    );
    try {
      const totals = await other.connection.sendRequest<{ files: number; errors: number }>('workspace/executeCommand', {
        command: 'caseReport.server.lintWorkspace',
      });
      assert.equal(totals.files, 2);
      assert.equal(totals.errors, 1);
      assert.ok(other.pushed.get(uriOf('a.case.md'))?.some(({ code }) => code === 'schema/value'));
    } finally {
      await other.close();
    }
  });
});

async function until(holds: () => boolean | undefined): Promise<void> {
  const end = Date.now() + 5000;
  while (!holds()) {
    assert.ok(Date.now() < end, 'waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
