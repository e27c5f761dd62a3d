import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addFigure } from '../../server/src/core/assist/add-figure';
import { pasted } from '../../server/src/core/assist/paste';
import { applyEdits } from '../../server/src/core/engine/fix';
import { parseSource } from '../../server/src/core/syntax/source';

/** What is inserted where the `|` stands, or `undefined` where the text is good as it is. */
function paste(marked: string, text: string): string | undefined {
  const source = parseSource(marked.replace('|', ''));
  return pasted(source, marked.indexOf('|'), text);
}

describe('a text pasted into the front matter', () => {
  test('is quoted where YAML would read it as something else', () => {
    assert.equal(paste('---\ntitle: |\n---\n', 'Relief: a case'), '"Relief: a case"');
    assert.equal(paste('---\ntitle:|\n---\n', 'Relief'), ' Relief');
    assert.equal(paste('---\nfindings:\n  - { finding: | }\n---\n', 'cord, swollen'), '"cord, swollen"');
    assert.equal(paste('---\ntitle: |\n---\n', '> 50 % relief'), '"> 50 % relief"');
  });

  test('of several lines becomes a block, in braces one line', () => {
    assert.equal(
      paste('---\npatient:\n  history: |\n---\n', 'Hypertension.\n\nDiabetes: diet.'),
      '>-\n    Hypertension.\n\n    Diabetes: diet.',
    );
    assert.equal(paste('---\nfindings:\n  - { finding: | }\n---\n', 'cord\nswollen'), 'cord swollen');
  });

  test('is left alone where it is harmless, quoted, no free text, or part of a value', () => {
    assert.equal(paste('---\ntitle: |\n---\n', 'Relief in one patient'), undefined);
    assert.equal(paste('---\ntitle: |\n---\n', '"Relief: a case"'), undefined);
    assert.equal(paste('---\npatient:\n  age: |\n---\n', 'a: b'), undefined);
    assert.equal(paste('---\ntitle: One |\n---\n', 'two: three'), undefined);
    assert.equal(paste('---\ntitle: A\n---\n\nText |', 'two: three'), undefined);
  });
});

describe('an image added to a report', () => {
  const add = (text: string, at: string, file: string) => {
    const source = parseSource(text);
    const added = addFigure(source, text.indexOf(at), file);
    return added && { ...added, text: applyEdits(text, added.edits) };
  };

  test('gets an entry with an id of its own, and a citation in the narrative', () => {
    const added = add('---\ntitle: A\n---\n\nText\n', 'Text', 'figures/MRI Brustwirbelsäule (1).png');
    assert.equal(added?.citation, '[@fig:mri-brustwirbelsaule-1]');
    assert.equal(
      added?.text,
      '---\ntitle: A\nfigures:\n  - id: mri-brustwirbelsaule-1\n    file: figures/MRI Brustwirbelsäule (1).png\n    caption: unknown\n    alt: unknown\n---\n\nText\n',
    );
  });

  test('joins the figures that are there, and cites nothing in the front matter', () => {
    const added = add('---\nfigures:\n  - { id: scan, file: scan.png }\n---\n', 'figures', 'scan.jpg');
    assert.equal(added?.id, 'scan-2');
    assert.equal(added?.citation, '');
    assert.match(added!.text, /scan\.png \}\n {2}- id: scan-2\n {4}file: scan\.jpg\n/);
  });

  test('is cited apart from the word before it', () => {
    const text = '---\ntitle: A\n---\n\nThe scan (here).\n';
    const citations = ['The', ' (here', 'here', '\n---'].map((at) => add(text, at, 'a.png')?.citation);
    assert.deepEqual(citations, ['[@fig:a]', ' [@fig:a]', '[@fig:a]', '']);
  });

  test('is left out where the front matter has no place for it', () => {
    assert.equal(add('# No report\n', 'No', 'a.png'), undefined);
  });
});
