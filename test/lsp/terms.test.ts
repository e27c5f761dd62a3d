import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CompletionItem, Hover, MarkupContent } from 'vscode-languageserver';
import { check } from '../../server/src/core/engine/check';
import { lexicon } from '../../server/src/core/model/lexicon';
import { parseSource } from '../../server/src/core/syntax/source';
import { Editor } from './editor';

let editor: Editor;
before(async () => {
  editor = await Editor.open();
});
after(() => editor.close());

const report = (patient: string, finding: string) => `---
case-report: 1
patient:
  age: 52 years
  sex: female
${patient}findings:
  - ${finding}
---
`;
const found = (finding: string) => report('', finding);
const byRank = (items: readonly CompletionItem[]) =>
  [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label }) => label);
const find = (items: readonly CompletionItem[], label: string) => items.find((item) => item.label === label);
const answers = ['unknown', 'none', 'not applicable'];

async function hovered(marked: string): Promise<string> {
  const name = `hover-${marked.length}-${marked.indexOf('|')}.case.md`;
  const position = await editor.show(name, marked);
  const answer = await editor.ask<Hover | null>('textDocument/hover', name, position);
  return (answer?.contents as MarkupContent | undefined)?.value ?? '';
}

describe('completion', () => {
  test('offers words for findings, those first that the modality beside them can show', async () => {
    const ofMri = byRank(await editor.completions(found('{ modality: MRI, finding: | }')));
    const precedes = (labels: readonly string[], first: string, then: string) => {
      assert.ok(labels.includes(first) && labels.includes(then), `${first}, ${then}`);
      assert.ok(labels.indexOf(first) < labels.indexOf(then), `${first} before ${then}`);
    };
    precedes(ofMri, 'bone marrow oedema', 'denervation activity');
    precedes(ofMri, 'cord swelling', 'Babinski sign');
    const ofEmg = byRank(await editor.completions(found('{ modality: electromyography, finding: | }')));
    precedes(ofEmg, 'denervation activity', 'bone marrow oedema');
    precedes(ofEmg, 'denervation activity', 'disc protrusion');
    const ofExamination = byRank(await editor.completions(found('modality: examination\n    finding: |')));
    precedes(ofExamination, 'foot drop', 'disc protrusion');
    for (const finding of ['{ finding: | }', '{ modality: crystal ball, finding: | }']) {
      const labels = byRank(await editor.completions(found(finding)));
      assert.deepEqual(
        labels,
        lexicon.findingTerms.terms.map(({ label }) => label),
        'without a modality in the order of the list',
      );
    }
  });

  test('finds a word by another way to write it, and inserts the preferred one', async () => {
    const items = await editor.completions(found('{ modality: MRI, finding: | }'));
    const fragment = find(items, 'retropulsed fragment');
    assert.match(fragment?.filterText ?? '', /retropulsion fragment/);
    assert.equal(fragment?.textEdit?.newText, 'retropulsed fragment');
    assert.equal(fragment?.detail, 'MRI, CT');
    assert.ok(!items.some(({ label }) => /translaminar|neuroforam/i.test(label)));
  });

  test('offers diagnoses under diagnosis and symptoms under complaints, and no answers in free text', async () => {
    for (const place of ['  diagnosis: |\n', '  diagnosis: [|]\n', '  diagnosis:\n    - name: |\n']) {
      const items = await editor.completions(report(place, '{}'));
      const labels = byRank(items);
      assert.ok(labels.indexOf('post-injection sciatic neuropathy') >= 0, place);
      assert.ok(labels.indexOf('complex regional pain syndrome') < labels.indexOf('numbness'), place);
      assert.match(find(items, 'complex regional pain syndrome')?.filterText ?? '', /CRPS/);
      assert.ok(!labels.some((label) => answers.includes(label)), place);
    }
    const complaints = byRank(await editor.completions(report('  complaints:\n    - what: |\n', '{}')));
    assert.ok(complaints.indexOf('neck pain') < complaints.indexOf('disc herniation'));
    assert.ok(!complaints.some((label) => answers.includes(label)));
    const entry = byRank(await editor.completions(report('  complaints:\n    - |\n', '{}')));
    assert.ok(entry.indexOf('what') >= 0 && entry.indexOf('what') < entry.indexOf('neck pain'), 'keys come first');
  });
});

describe('hover', () => {
  test('shows a finding with its notes, and what to write instead of a wording to avoid', async () => {
    const protrusion = await hovered(found('{ modality: MRI, level: L4/5, finding: disc pro|trusion }'));
    assert.match(protrusion, /^\*\*disc protrusion\*\*/);
    assert.match(protrusion, /base is at least as wide/);
    assert.match(protrusion, /\*Source: Fardon .*partly checked/);
    const foramen = await hovered(found('{ modality: MRI, finding: neuro|foraminal stenosis }'));
    assert.match(foramen, /^\*\*foraminal stenosis\*\*/);
    assert.match(foramen, /not “neuroforamen”/);
    assert.doesNotMatch(foramen, /Also written[^\n]*neuroforaminal/);
    assert.match(
      await hovered(found('{ finding: trans|laminar needle position }')),
      /“interlaminar”, not “translaminar”/,
    );
  });

  test('shows a diagnosis and a complaint, and nothing on words of the author’s own', async () => {
    assert.match(
      await hovered(report('  diagnosis: CR|PS\n', '{}')),
      /^\*\*complex regional pain syndrome\*\*\n.*Budapest/s,
    );
    assert.match(await hovered(report('  complaints: [allo|dynia]\n', '{}')), /^\*\*allodynia\*\*/);
    assert.equal(await hovered(report('  diagnosis: a cold hu|nch\n', '{}')), '');
  });
});

test('words of the author’s own are as good as those of the lists', () => {
  const findings = (word: string) =>
    check(parseSource(report(`  diagnosis: ${word}\n  complaints: [{ what: ${word} }]\n`, `{ finding: ${word} }`)))
      .diagnostics.map(({ rule, message }) => `${rule} ${message}`)
      .sort();
  assert.deepEqual(findings('hunch of the left thumb'), findings('numbness'));
});

test('a wording to avoid is one of the aliases, and is never what a term is called', () => {
  const avoided = lexicon.findingTerms.terms.filter(({ avoid }) => avoid);
  assert.ok(avoided.length > 5);
  const labels = new Set(lexicon.findingTerms.terms.map(({ label }) => label));
  for (const { id, aliases, avoid = [], prefer } of avoided) {
    assert.ok(prefer, id);
    for (const wording of avoid) assert.ok(aliases.includes(wording) && !labels.has(wording), `${id}: ${wording}`);
  }
});
