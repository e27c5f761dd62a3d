import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CompletionItem, Hover, MarkupContent } from 'vscode-languageserver';
import { Editor } from './editor';

let editor: Editor;
before(async () => {
  editor = await Editor.open();
});
after(() => editor.close());

/** A report of one lumbar epidural injection; what stands in `agents` and behind it is the test's own. */
const report = (agents: string, rest = '') => `---
case-report: 1
patient: { age: 52 years, sex: female }
procedure:
  name: lumbar interlaminar epidural steroid injection
  level: L4/5
  agents:
    - ${agents}
${rest}---
`;
const byRank = (items: readonly CompletionItem[]) =>
  [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label }) => label);
const find = (items: readonly CompletionItem[], label: string) => items.find((item) => item.label === label);

async function hovered(marked: string): Promise<string> {
  const name = `hover-${marked.length}-${marked.indexOf('|')}.case.md`;
  const position = await editor.show(name, marked);
  const found = await editor.ask<Hover | null>('textDocument/hover', name, position);
  return (found?.contents as MarkupContent | undefined)?.value ?? '';
}

describe('completion', () => {
  test('offers drugs with class and strengths, those of the procedure first, found by their brands too', async () => {
    const items = await editor.completions(report('{ drug: | }'));
    const steroid = find(items, 'methylprednisolone acetate');
    assert.equal(steroid?.detail, 'steroid · 20, 40, 80 mg/mL');
    assert.match(steroid?.filterText ?? '', /Depo-Medrol/);
    const ranked = byRank(items);
    assert.ok(ranked.indexOf('iohexol') < ranked.indexOf('warfarin'));
    assert.ok(ranked.indexOf('lidocaine') < ranked.indexOf('mepivacaine'));
    assert.ok(ranked.includes('unknown'));
  });

  test('puts anticoagulants first where they belong', async () => {
    const items = await editor.completions('---\npatient:\n  antithrombotics:\n    - drug: |\n---\n');
    const ranked = byRank(items);
    assert.ok(ranked.indexOf('warfarin') < ranked.indexOf('lidocaine'));
    const medications = byRank(await editor.completions('---\npatient:\n  medications:\n    - drug: |\n---\n'));
    assert.ok(medications.indexOf('pregabalin') < medications.indexOf('polymethyl methacrylate'));
  });

  test('offers the strengths of the drug beside it', async () => {
    const labels = byRank(await editor.completions(report('{ drug: lidocaine, concentration: | }')));
    assert.deepEqual(labels.slice(0, 5), ['0.5 %', '1 %', '1.5 %', '2 %', '4 %']);
    const brand = byRank(await editor.completions(report('{ drug: Kenalog, concentration: | }')));
    assert.equal(brand[0], '10 mg/mL');
    const unknown = byRank(await editor.completions(report('{ drug: moonshine, concentration: | }')));
    assert.ok(!unknown.some((label) => /\d/.test(label)));
  });

  test('offers the dose that concentration and volume make, and never another', async () => {
    const items = await editor.completions(
      report('{ drug: methylprednisolone acetate, concentration: 40 mg/mL, volume: 2 mL, dose: | }'),
    );
    const doses = items.filter(({ label }) => /^\d/.test(label));
    assert.deepEqual(
      doses.map(({ label, detail }) => [label, detail]),
      [['80 mg', '2 mL of 40 mg/mL']],
    );
    const open = await editor.completions(report('{ drug: fentanyl, dose: | }'));
    assert.deepEqual(
      open.filter(({ label }) => label.includes('…')).map(({ textEdit }) => textEdit?.newText),
      ['$1 µg'],
    );
  });

  test('offers routes, the usual ones first and what must not be last', async () => {
    const items = await editor.completions(report('{ drug: triamcinolone acetonide, route: | }'));
    const ranked = byRank(items);
    assert.equal(find(items, 'caudal epidural')?.detail, 'usual for triamcinolone acetonide');
    assert.equal(find(items, 'intrathecal')?.detail, 'must not: triamcinolone acetonide');
    assert.ok(ranked.indexOf('caudal epidural') < ranked.indexOf('oral'));
    assert.ok(ranked.indexOf('oral') < ranked.indexOf('intrathecal'));
  });

  test('offers the complications of this patient’s procedures first', async () => {
    const items = await editor.completions(
      report('{ drug: lidocaine }', 'outcome:\n  adverse_events:\n    - { event: | }\n'),
    );
    const ranked = byRank(items);
    assert.ok(ranked.indexOf('post-dural puncture headache') < ranked.indexOf('lead migration'));
    assert.match(find(items, 'post-dural puncture headache')?.detail ?? '', /lumbar interlaminar/);
    assert.equal(find(items, 'lead migration')?.detail, undefined);
    assert.match(find(items, 'death')?.detail ?? '', /^rare · /);
    const series = await editor.completions(
      '---\ncases:\n  - { id: P1, procedure: { name: percutaneous vertebroplasty } }\n  - id: P2\n    procedure: { name: stellate ganglion block }\n    outcome:\n      adverse_events:\n        - event: |\n---\n',
    );
    const own = byRank(series);
    assert.ok(own.indexOf('pneumothorax') < own.indexOf('epidural cement leakage'));
  });

  test('offers grades with their system and what they mean', async () => {
    const items = await editor.completions(
      report('{ drug: lidocaine }', 'outcome:\n  adverse_events:\n    - { event: stroke, grade: | }\n'),
    );
    assert.match(find(items, 'CTCAE 3')?.detail ?? '', /severe/);
    assert.match(find(items, 'Clavien-Dindo IIIb')?.detail ?? '', /general anaesthesia/);
    assert.ok(!items.some(({ label }) => label.startsWith('Naranjo')));
  });
});

describe('hover', () => {
  test('shows a drug: class, brands, particles, what must not be, and that ranges are no advice', async () => {
    const text = await hovered(report('{ drug: methylprednisolone ace|tate, dose: 80 mg }'));
    for (const fact of [
      /^\*\*methylprednisolone acetate\*\* — steroid/,
      /Depo-Medrol/,
      /Holds particles.*cervical foramen/,
      /Intrathecally: \*\*must not be given/,
      /Not intravenous: /,
      /no advice on dosing: 4 to 120 mg in one session; above 240 mg a slip is almost sure/,
      /\*Source: .*partly checked/,
    ])
      assert.match(text, fact);
  });

  test('knows a brand, a strength behind the name, and a name that leaves the salt open', async () => {
    assert.match(await hovered(report('{ drug: Omni|paque 300, volume: 1 mL }')), /^\*\*iohexol\*\* — .*contrast/);
    const open = await hovered(report('{ drug: beta|methasone }'));
    assert.match(open, /can mean several drugs/);
    assert.match(open, /sodium phosphate and acetate/);
    assert.match(open, /Free of particles/);
    assert.equal(await hovered(report('{ drug: moon|shine }')), '');
  });

  test('shows customary maxima of a local anaesthetic, and the strengths of contrast that may be intrathecal', async () => {
    assert.match(
      await hovered(report('{ drug: lido|caine }')),
      /Customary maximum: 4\.5 mg\/kg, 7 mg\/kg with adrenaline/,
    );
    assert.match(await hovered(report('{ drug: iohe|xol }')), /only in certain strengths: 180, 240, 300 mgI\/mL/);
  });

  test('shows a grade and its system', async () => {
    const text = await hovered(
      report(
        '{ drug: lidocaine }',
        'outcome:\n  adverse_events:\n    - { event: stroke, grade: Clavien-Dindo II|Ib }\n',
      ),
    );
    assert.match(text, /^\*\*Clavien-Dindo IIIb\*\* — intervention under general anaesthesia/);
    assert.match(text, /\*Source: Dindo/);
  });

  test('shows a route', async () => {
    assert.match(
      await hovered(report('{ drug: lidocaine, route: cau|dal }')),
      /^\*\*caudal epidural\*\*\n- A kind of: epidural/,
    );
  });
});
