import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/core/engine/check';
import type { Diagnostic } from '../../server/src/core/engine/diagnostic';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { parseSource } from '../../server/src/core/syntax/source';
import { blocksAsText } from '../../server/src/render/document/text';
import { letterBlocks } from '../../server/src/render/verdict/letter-blocks';
import { type Verdict, verdictOf } from '../../server/src/render/verdict/verdict';
import { summary } from '../../server/src/render/verdict/verdict-blocks';
import { verdictToJson, verdictToPage, verdictToText } from '../../server/src/render/verdict/verdict-written';
import { base, examples, textOf } from './reports';

function finding(
  rule: string,
  severity: Diagnostic['severity'],
  text: string,
  place: string,
  message = `Message of ${rule}.`,
): Diagnostic {
  const start = text.indexOf(place);
  assert.ok(start >= 0, place);
  return {
    rule,
    severity,
    message,
    help: undefined,
    span: { start, end: start + place.length },
    fixes: [],
    related: [],
  };
}

function verdict(text: string, diagnostics: readonly Diagnostic[] = [], journal = 'generic-care'): Verdict {
  return verdictOf(new Report(parseSource(text)), lexicon.journals.get(journal)!, diagnostics);
}

const words = ({ blocking, ask, judge }: Verdict) =>
  [blocking, ask, judge].map((entries) => entries.map(({ rule }) => rule));

describe('the verdict', () => {
  test('sorts findings by what they weigh, each with its line and section', () => {
    const found = verdict(base, [
      finding('drug/dose', 'warning', base, 'procedure:'),
      finding('level/exists', 'error', base, 'procedure:'),
      finding('level/style', 'info', base, '# Abstract'),
    ]);
    assert.deepEqual(words(found), [['level/exists'], ['drug/dose'], ['level/style']]);
    const line = (part: string) => base.slice(0, base.indexOf(part)).split('\n').length;
    assert.deepEqual(found.blocking[0]!.places, [{ line: line('procedure:'), section: 'procedure' }]);
    assert.deepEqual(found.judge[0]!.places, [{ line: line('# Abstract'), section: '“Abstract”' }]);
  });

  test('says a thing of several places once', () => {
    const { ask } = verdict(
      base,
      ['patient:', 'procedure:', 'outcome:'].map((place) => finding('time/form', 'warning', base, place)),
    );
    assert.equal(ask.length, 1);
    assert.equal(ask[0]!.places.length, 3);
  });

  test('shows what the author answered or silenced', () => {
    const text = base
      .replace('consent:', 'acknowledged:\n  - { advisory: off-label-steroid, reason: told in the text }\nconsent:')
      .replace('# Abstract', '<!-- case-report-disable-next-line level/style -- as the journal wants -->\n# Abstract');
    const { judge } = verdict(text);
    assert.match(
      judge.map(({ message }) => message).join('\n'),
      /answers `off-label-steroid`: told in the text\.\nThe author has switched off `level\/style` here: as the journal wants\./,
    );
  });

  test('what could not be checked is no finding of the report', () => {
    const crash = finding('internal/crash', 'error', base, 'patient:', 'The tool failed.');
    const { blocking, notChecked } = verdict(base, [crash]);
    assert.deepEqual(blocking, []);
    assert.ok(notChecked.includes('The tool failed.'));
  });

  test('never says that a report is correct or anonymous, and names what nobody has seen', () => {
    const clean = verdict(base);
    assert.match(summary(clean), /^Nothing that was checked blocks; .* What was not checked stands at the end\.$/);
    assert.doesNotMatch(verdictToText(clean), /\b(?:is|are) (?:correct|anonymous|complete|ready)\b/i);
    assert.match(clean.notChecked.join(' '), /rare facts together/);
    const withFigure = verdict(
      base.replace('consent:', 'figures: [{ id: a, file: a.png, caption: x, alt: x }]\nconsent:'),
    );
    assert.match(withFigure.notChecked.join(' '), /pixels of the images/);
    assert.match(verdict('---\ncase-report: 1\n').notChecked[0]!, /can’t be read completely/);
  });

  test('is the same in each form, and nothing in it is markup', () => {
    for (const example of examples) {
      const text = textOf(example);
      const found = verdict(text, check(parseSource(text), { stage: 'submission' }).diagnostics);
      const data = JSON.parse(verdictToJson(found));
      assert.deepEqual(Object.keys(data), ['journal', 'title', 'blocking', 'ask', 'judge', 'notChecked', 'letter']);
      const page = verdictToPage(found);
      for (const { rule } of [...found.blocking, ...found.ask])
        assert.ok(page.includes(`[${rule}]`) && verdictToText(found).includes(`[${rule}]`));
    }
    const attack = verdict('---\ncase-report: 1\ntitle: "<script>alert(1)</script>"\n---\n', []);
    assert.doesNotMatch(verdictToPage(attack), /<script/);
  });
});

describe('the letter to the author', () => {
  const letter = (one: Verdict) => blocksAsText(letterBlocks(one)).replace(/\s+/g, ' ');

  test('numbers corrections and questions through, and signs for the journal', () => {
    const text = base;
    const written = letter(
      verdict(
        text,
        [finding('level/exists', 'error', text, 'procedure:'), finding('drug/dose', 'warning', text, 'procedure:')],
        'pain-medicine-case-reports',
      ),
    );
    assert.match(written, /Dear A\. Author,/);
    assert.match(written, / 1\. Spinal levels, line \d+, procedure: Message of level\/exists\./);
    assert.match(written, / 2\. Drugs and doses, line \d+, procedure: Message of drug\/dose\./);
    assert.match(written, /With kind regards The editorial office of Pain Medicine Case Reports$/);
  });

  test('does not repeat what may identify the patient', () => {
    const secret = finding('privacy/name', 'error', base, 'patient:', '“Mrs D. F.” names the patient.');
    const written = letter(verdict(base, [secret]));
    assert.doesNotMatch(written, /D\. F\./);
    assert.match(written, /Privacy, line \d+, patient: Something here may identify the patient\. Please remove it/);
    assert.match(verdictToText(verdict(base, [secret])), /D\. F\./);
  });

  test('without findings asks nothing', () => {
    assert.match(letter(verdict(base)), /we have no question about its form\./);
  });
});
