import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { journalFor } from '../server/src/core/engine/check';
import { checklists } from '../server/src/core/model/checklists';
import { lexicon } from '../server/src/core/model/lexicon';
import { Report } from '../server/src/core/model/report';
import { checkItems, checklistFor } from '../server/src/core/rules/care/checklist';
import { parseSource } from '../server/src/core/syntax/source';
import { checklistOf } from '../server/src/render/checklist/checklist';
import { checklistToHtml } from '../server/src/render/checklist/checklist-html';
import { checklistToData, checklistToPage, checklistToText } from '../server/src/render/checklist/checklist-written';

const root = path.join(__dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const base = read('test/rules/base.case.md');
const example = read('examples/cervical-epidural-cord-injury.case.md');
const series = read('examples/post-injection-sciatic-neuropathy.case.md');
const care = lexicon.journals.get('generic-care')!;
const reportOf = (text: string) => new Report(parseSource(text));

/** The status of each item of the checklist that fits. */
function statuses(text: string, id?: string): Record<string, string> {
  const report = reportOf(text);
  const journal = journalFor(report, {});
  const list = id ? checklists.get(id)! : checklistFor(report, journal)!;
  return Object.fromEntries(checkItems(report, journal, list).map(({ item, status }) => [item.id, status]));
}

describe('checklists as data', () => {
  test('each follows its schema and is named like its file', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    for (const keyword of ['x-order', 'x-value', 'x-enum-descriptions']) ajv.addKeyword(keyword);
    const validate = ajv.compile(JSON.parse(read('schemas/checklist.schema.json')));
    const files = readdirSync(path.join(root, 'schemas/checklists')).filter((file) => file.endsWith('.json'));
    assert.deepEqual(files.sort(), ['care.json', 'process.json', 'scare.json']);
    for (const file of files) {
      const data = JSON.parse(read(`schemas/checklists/${file}`)) as { id: string; items: { id: string }[] };
      assert.ok(validate({ ...data }), `${file}: ${JSON.stringify(validate.errors)}`);
      assert.equal(`${data.id}.json`, file);
      const ids = data.items.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  test('CARE 2013 is there item by item', () => {
    const numbers = checklists.get('care')!.items.map(({ number }) => number);
    const wanted = '1 2 3a 3b 3c 3d 4 5a 5b 5c 5d 6 7 8a 8b 8c 8d 9a 9b 9c 10a 10b 10c 10d 11a 11b 11c 11d 12 13'.split(
      ' ',
    );
    assert.deepEqual(numbers, wanted);
  });

  test('the others build on it, and what only a reader can judge has a question', () => {
    const ids = checklists.get('care')!.items.map(({ id }) => id);
    for (const name of ['scare', 'process'])
      assert.deepEqual(
        checklists
          .get(name)!
          .items.slice(0, ids.length)
          .map(({ id }) => id),
        ids,
      );
    for (const { items } of checklists.all)
      for (const { id, evidence, judge } of items) if (evidence.length === 0) assert.ok(judge, id);
  });
});

describe('a report held against a checklist', () => {
  test('CARE for a case, SCARE for surgery, PROCESS for a series, none for a letter, and the journal decides', () => {
    const nameOf = (text: string, journal = care) => checklistFor(reportOf(text), journal)?.checklist.id;
    assert.equal(nameOf(base), 'care');
    assert.equal(nameOf(base.replace('lumbar interlaminar epidural steroid injection', 'laminectomy')), 'scare');
    assert.equal(nameOf(series), 'process');
    assert.equal(nameOf(base.replace('case-report: 1', 'case-report: 1\ntype: image letter')), undefined);
    assert.equal(nameOf(base, lexicon.journals.get('international-journal-of-surgery-case-reports')!), 'scare');
  });

  test('an answer is reported, half an answer is a part, none is missing, and a reason is not applicable', () => {
    const found = statuses(example);
    assert.equal(found.outcomes, 'reported');
    assert.equal(found.history, 'partial');
    assert.equal(found['past-treatments'], 'missing');
    assert.equal(found.reasoning, 'human');
    const answered = example.replace(
      'acknowledged:\n',
      'acknowledged:\n  - { advisory: care/past-treatments, reason: Nothing was tried; it was an accident. }\n',
    );
    assert.equal(statuses(answered)['past-treatments'], 'not applicable');
  });

  test('a patient of a series without an answer makes it a part', () => {
    assert.equal(statuses(series).demographics, 'reported');
    const without = series.replace(/\n {6}sex: male/, '');
    assert.notEqual(without, series);
    assert.equal(statuses(without).demographics, 'partial');
  });

  test('consent to treatment alone does not answer for publication', () => {
    const consent = (words: string) => statuses(base.replace(/^consent:.*$/m, `consent: ${words}`)).consent;
    assert.equal(consent('{ treatment: written, publication: written }'), 'reported');
    assert.equal(consent('{ treatment: written }'), 'missing');
    assert.equal(consent('{ treatment: written, publication: not obtained }'), 'missing');
  });

  test('evidence lies in the file and says where', () => {
    const { lines, entries } = checklistOf(reportOf(series), care)!;
    const places = entries.flatMap(({ evidence }) => evidence);
    assert.ok(places.length > 20);
    for (const { span, section, text } of places) {
      assert.ok(span.start < span.end && span.end <= series.length, text);
      assert.notEqual(section, '');
      assert.ok(lines.line(span.start) >= 0);
    }
    const age = entries.find(({ id }) => id === 'demographics')!.evidence[0]!;
    assert.match(age.section, /^cases › .+ › patient › age$/);
  });

  test('never throws, whatever the file', () => {
    const pieces = [
      ...base.split('\n'),
      ...series.split('\n').slice(0, 80),
      'cases:',
      'acknowledged: [x]',
      '- {',
      '# Discussion',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (lines) => {
        const report = reportOf(`---\n${lines.join('\n')}\n---\n# Abstract\n\nText.\n`);
        for (const { checklist } of checklists.all) checklistOf(report, care, checklist.id);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a checklist in print', () => {
  const document = checklistOf(reportOf(example), care)!;

  test('has every item and no sum', () => {
    for (const text of [checklistToText(document), checklistToPage(document), checklistToHtml(document)]) {
      assert.doesNotMatch(
        text.replace(/<style>[\s\S]*<\/style>/, ''),
        /\d\s?%(?! lidocaine)|\bscore of\b|\d+ of \d+ items/,
      );
      for (const { number } of document.entries) assert.ok(text.includes(number!), number);
    }
    assert.match(checklistToPage(document), /<th scope="col">Page<\/th>/);
    assert.match(checklistToText(document), /\[Missing\] 5d Patient information/);
  });

  test('is escaped', () => {
    const hostile = example.replace(/^title: .*$/m, 'title: "<img src=x onerror=alert(1)> injection"');
    const page = checklistOf(reportOf(hostile), care)!;
    for (const html of [checklistToPage(page), checklistToHtml(page)]) assert.doesNotMatch(html, /<img/);
  });

  test('as data has positions from zero', () => {
    const { checklist, items } = checklistToData(document);
    assert.equal(checklist, 'care');
    const title = items.find(({ id }) => id === 'title')!;
    assert.deepEqual(title.evidence[0]!.range.start, { line: 2, character: 7 });
  });
});
