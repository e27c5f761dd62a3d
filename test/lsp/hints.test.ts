import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { CodeLens, InlayHint, MarkupContent, Range } from 'vscode-languageserver';
import { codeLenses } from '../../server/src/core/assist/code-lenses';
import type { Diagnostic } from '../../server/src/core/engine/diagnostic';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { parseSource } from '../../server/src/core/syntax/source';
import { Editor, uriOf } from './editor';

const base = readFileSync(path.join(__dirname, '../rules/base.case.md'), 'utf8');

let editor: Editor;
before(async () => {
  editor = await Editor.open();
});
after(() => editor.close());

/** The base report with one stretch replaced. */
function edited(from: string, to: string): string {
  assert.ok(base.includes(from), `the base report lacks ${from}`);
  return base.replace(from, to);
}

let opened = 0;

async function open(text: string): Promise<string> {
  const name = `hints-${opened++}.case.md`;
  await editor.show(name, text);
  return name;
}

function asked(name: string, range: Range): Promise<InlayHint[]> {
  return editor.ask<InlayHint[]>('textDocument/inlayHint', name, undefined, { range });
}

/** Every hint of a report, with the text of its line up to it. */
async function hints(text: string): Promise<{ before: string; label: string; hint: InlayHint }[]> {
  const lines = text.split('\n');
  const all = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  return (await asked(await open(text), all)).map((hint) => ({
    before: lines[hint.position.line]!.slice(0, hint.position.character),
    label: String(hint.label),
    hint,
  }));
}

async function hintBehind(text: string, end: string): Promise<string | undefined> {
  return (await hints(text)).find(({ before }) => before.endsWith(end))?.label;
}

const measure = (lines: string) =>
  edited(
    '    - scale: NRS\n      target: leg pain\n      scores: { baseline: 8, 1 month: 5, 6 months: 2 }\n',
    lines.replace(/^/gm, '    '),
  );

describe('hints behind levels', () => {
  const procedure = (level: string, name = 'cervical interlaminar epidural steroid injection') =>
    edited(
      'lumbar interlaminar epidural steroid injection\n  at: day 0\n  level: L4/5',
      `${name}\n  at: day 0\n  ${level}`,
    );

  test('name the root that leaves: C6 at C5/6, C8 at C7/T1', async () => {
    assert.equal(await hintBehind(procedure('level: C5/6'), 'level: C5/6'), 'C6 root');
    assert.equal(await hintBehind(procedure('level: C5-C6'), 'level: C5-C6'), 'C6 root');
    assert.equal(await hintBehind(procedure('level: C7/T1'), 'level: C7/T1'), 'C8 root');
    assert.equal(await hintBehind(procedure('levels: [C5/6, C6/7]'), 'C6/7'), 'C7 root');
    assert.equal(await hintBehind(procedure('level: C4/5 to C6/7'), 'C6/7'), 'C5, C6, C7 roots');
  });

  test('name the interspace that a root leaves by', async () => {
    assert.equal(await hintBehind(procedure('level: C6 root'), 'C6 root'), 'leaves at C5/6');
    assert.equal(await hintBehind(procedure('level: C7 and C8 roots'), 'C8 roots'), 'leave at C6/7, C7/T1');
  });

  test('stand behind the levels of findings and diagnoses too, in flow collections and quotes', async () => {
    const found = await hints(edited('level: L4/5, finding', 'level: "L4/5", finding'));
    const quoted = found.find(({ before }) => before.endsWith('level: "L4/5"'));
    assert.equal(quoted?.label, 'L4 root');
    assert.equal(quoted?.hint.paddingLeft, true);
    assert.match((quoted!.hint.tooltip as MarkupContent).value, /L4\/5/);
  });

  test('are absent where the list is long, the kind is unclear or the level is no root', async () => {
    assert.equal(await hintBehind(procedure('level: C2/3 to C7/T1'), 'C7/T1'), undefined);
    assert.equal(await hintBehind(procedure('level: C6', 'no such procedure'), 'level: C6'), undefined);
    assert.equal(await hintBehind(procedure('level: L1', 'percutaneous vertebroplasty'), 'level: L1'), undefined);
    assert.equal(await hintBehind(procedure('level: C5/8'), 'level: C5/8'), undefined);
    assert.equal(await hintBehind(procedure('level: unknown'), 'level: unknown'), undefined);
  });
});

describe('hints behind scores', () => {
  test('tell the change from baseline and whether it is meaningful, with the source of that', async () => {
    const found = await hints(measure('- scale: NRS\n  scores: { baseline: 8, 1 month: 7, 6 months: 2 }\n'));
    const of = (end: string) => found.find(({ before }) => before.endsWith(end));
    assert.equal(of('6 months: 2')?.label, '−6 (75 % better, meaningful)');
    assert.match(of('1 month: 7')?.label ?? '', /^−1 \(13 % better, .*MCID\)$/);
    assert.equal(of('baseline: 8'), undefined);
    const text = (of('6 months: 2')!.hint.tooltip as MarkupContent).value;
    const { mcid } = lexicon.scales.get('nrs')!;
    assert.ok(text.includes(`(MCID): ${mcid!.value}`) && text.includes(mcid!.source), text);
    assert.match(text, /\((?:checked at the source|partly checked|from general knowledge, not checked)\)/);
  });

  test('know the better side, and say when nothing changed', async () => {
    const worse = measure('- scale: NRS\n  scores: { baseline: 4, 1 month: 8, 6 months: 4 }\n');
    assert.match((await hintBehind(worse, '1 month: 8')) ?? '', /^\+4 \(100 % worse/);
    assert.equal(await hintBehind(worse, '6 months: 4'), 'unchanged');
    const higher = measure('- scale: mJOA\n  scores: { baseline: 10, 6 months: 15 }\n');
    assert.match((await hintBehind(higher, '6 months: 15')) ?? '', /^\+5 \(better/);
  });

  test('count on the scale’s own range: 22 of 50 on the ODI is 44 %', async () => {
    const text = measure('- scale: ODI\n  scores: { baseline: 44/100, 6 months: 11/50 }\n');
    assert.match((await hintBehind(text, '11/50')) ?? '', /^−22 \(50 % better/);
  });

  test('are absent for bounds, classes, scores beyond the scale, and without a baseline', async () => {
    for (const [scale, scores] of [
      ['NRS', 'baseline: 8, 6 months: at least 50 % lower'],
      ['NRS', 'baseline: at most 8, 6 months: 2'],
      ['NRS', 'baseline: unknown, 6 months: 2'],
      ['NRS', 'baseline: 8, 6 months: 12'],
      ['NRS', '1 month: 8, 6 months: 2'],
      ['NRS', 'baseline: 8, -3 months: 2'],
      ['MRC', 'baseline: 3/5, 6 months: 5/5'],
      ['AIS', 'baseline: C, 6 months: D'],
      ['no such scale', 'baseline: 8, 6 months: 2'],
    ]) {
      const found = await hints(measure(`- scale: ${scale}\n  scores: { ${scores} }\n`));
      const inScores = found.filter(({ before }) => before.includes('scores:'));
      assert.deepEqual(
        inScores.map(({ label }) => label),
        [],
        `${scale} ${scores}`,
      );
    }
  });
});

describe('hints', () => {
  test('are promised, and given for the range that is asked for', async () => {
    assert.ok(editor.initialized.capabilities.inlayHintProvider);
    const line = base.split('\n').findIndex((text) => text.includes('scores:'));
    const name = await open(base);
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    const lines = new Set((await asked(name, range)).map(({ position }) => position.line));
    assert.deepEqual([...lines], [line]);
  });

  test('are none for Markdown that is no report, and survive one that is half written', async () => {
    const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    await editor.show('notes.md', '# Notes\n\nlevel: C5/6\n');
    assert.deepEqual(await asked('notes.md', all), []);
    assert.ok(Array.isArray(await asked(await open(base.slice(0, base.indexOf('6 months: 2'))), all)));
  });
});

describe('lenses', () => {
  async function lenses(text: string): Promise<Map<string, string>> {
    const found = await editor.ask<CodeLens[]>('textDocument/codeLens', await open(text));
    const lines = text.split('\n');
    return new Map(found.map(({ range, command }) => [lines[range.start.line]!.trim(), command!.title]));
  }

  test('sum up the outcome of each case', async () => {
    const text = edited('  adverse_events: none', '  adverse_events: [{ event: headache, onset: 1 week }]');
    assert.equal((await lenses(text)).get('outcome:'), 'NRS 8 → 2 at 6 months · 1 adverse event · improved');
    const open = base
      .replace('adverse_events: none', 'adverse_events: unknown')
      .replace('status: improved', 'status: unknown');
    assert.equal((await lenses(open)).get('outcome:'), 'NRS 8 → 2 at 6 months');
  });

  test('put the scores in the order of time, and tell measures by one scale apart', async () => {
    const arm = '- scale: NRS\n  target: arm pain\n  scores: { 6 months: 1, baseline: 9 }\n';
    const text = measure(`${arm}${arm.replace('arm', 'neck').replace('1,', '3,')}`);
    assert.match(
      (await lenses(text)).get('outcome:')!,
      /^NRS arm pain 9 → 1 at 6 months · NRS neck pain 9 → 3 at 6 months/,
    );
  });

  test('count the facts that the vocabulary asks of a procedure and that are missing', async () => {
    const title = (await lenses(base)).get('procedure:')!;
    assert.match(title, /\d+ facts to report: .*agents/);
    const facts = (lens: string) => Number(/(\d+) facts to report/.exec(lens)?.[1]);
    const number = facts(title);
    const answered = (await lenses(edited('guidance: fluoroscopy', 'guidance: fluoroscopy\n  contrast: none'))).get(
      'procedure:',
    )!;
    assert.equal(facts(answered), number - 1);
    const unknown = (await lenses(edited('guidance: fluoroscopy', 'guidance: unknown\n  contrast: unknown'))).get(
      'procedure:',
    )!;
    assert.equal(facts(unknown), number + 1);
    const other = (await lenses(edited('name: lumbar interlaminar', 'name: unheard-of interlaminar'))).get(
      'procedure:',
    );
    assert.equal(other, undefined);
  });

  test('count the advisories inside a procedure, and no others', () => {
    const report = new Report(parseSource(base));
    const at = (rule: string, text: string): Diagnostic => {
      const start = base.indexOf(text);
      return {
        rule,
        severity: 'info',
        message: '',
        help: undefined,
        span: { start, end: start + 3 },
        fixes: [],
        related: [],
      };
    };
    const found = codeLenses(report, [
      at('advisory/contrast-test', 'procedure:'),
      at('advisory/image-guidance', 'guidance:'),
      at('level/side', 'guidance:'),
      at('advisory/cervical-prior-imaging', 'findings:'),
      { ...at('advisory/epidural-sedation', 'findings:'), related: [at('', 'name: lumbar')] },
    ]);
    assert.match(
      found.find(({ span }) => base.startsWith('procedure', span.start))!.title,
      /^3 unanswered advisories · /,
    );
  });

  test('show nothing where there is nothing to say, and do nothing', async () => {
    assert.ok(editor.initialized.capabilities.codeLensProvider);
    assert.deepEqual(await editor.ask('textDocument/codeLens', await open('---\ncase-report: 1\n---\n')), []);
    const [lens] = await editor.ask<CodeLens[]>('textDocument/codeLens', await open(base));
    assert.equal(lens?.command?.command, '');
  });
});

describe('a change of the configuration', () => {
  test('refreshes hints and lenses where the client can', async () => {
    const refresh = { refreshSupport: true };
    const other = await Editor.open({}, { workspace: { inlayHint: refresh, codeLens: refresh } });
    try {
      const asked = ['inlayHint', 'codeLens'].map(
        (what) =>
          new Promise<void>((resolve) => other.connection.onRequest(`workspace/${what}/refresh`, () => resolve())),
      );
      await other.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uriOf('.case-report.yaml'), type: 2 }],
      });
      await Promise.all(asked);
    } finally {
      await other.close();
    }
  });
});
