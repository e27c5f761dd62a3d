import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyEdits } from '../../server/src/core/engine/fix';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { parseSource } from '../../server/src/core/syntax/source';
import { abstractCopies } from '../../server/src/render/abstract-copies';
import { articleOf } from '../../server/src/render/article/article';
import { draftInsertions } from '../../server/src/render/insert-draft';

const front = `---
case-report: 1
title: "Spinal cord injury after cervical epidural injection: a case report"
keywords: [epidural injection, case report]
patient:
  age: 35 years
  sex: female
  complaints: [{ what: neck pain, side: left, duration: 3 weeks }]
procedure: { name: cervical interlaminar epidural steroid injection, at: day 0, level: C5/6, guidance: fluoroscopy }
findings:
  - { at: day 0, modality: MRI, levels: C4/5 to C6/7, finding: cord swelling }
outcome:
  follow_up: 6 months
  status: improved
  adverse_events: [{ event: spinal cord injury, onset: immediately, resolved: ongoing }]
---
`;
const journal = (id: string) => lexicon.journals.find(id)[0]!;
const reportOf = (body: string) => new Report(parseSource(front + body));

/** What is offered where \`words\` stand, and the text after each. */
function offered(body: string, words: string, id = 'pmcr'): { title: string; text: string }[] {
  const report = reportOf(body);
  const at = report.text.lastIndexOf(words);
  return draftInsertions(report, journal(id), { start: at, end: at }).map(({ title, edit }) => ({
    title,
    text: applyEdits(report.text, [edit]).slice(front.length),
  }));
}

describe('drafts that may be put into the report', () => {
  test('a section that is missing comes between its neighbours', () => {
    const body =
      '# Abstract\n\n## Background\n\nInjections are common.\n\n## Conclusion\n\nHarm is rare.\n\n# Discussion\n\nText.\n';
    const [only, ...others] = offered(body, 'Injections are common');
    assert.deepEqual(others, []);
    assert.equal(only!.title, 'Insert a draft of “Case report”, made of the facts');
    assert.match(only!.text, /common\.\n\n## Case report\n\nA 35-year-old woman .+\n\n## Conclusion\n\nHarm/);
  });

  test('the last one comes at the end of the abstract', () => {
    const body =
      '# Abstract\n\n## Background\n\nInjections are common.\n\n## Case report\n\nA woman.\n\n# Discussion\n\nText.\n';
    const [only] = offered(body, 'A woman');
    assert.match(only!.text, /A woman\.\n\n## Conclusion\n\nIn this patient, .+\n\n# Discussion/);
  });

  test('an empty section is filled', () => {
    const body =
      '# Abstract\n\n## Background\n\nInjections are common.\n\n## Case report\n\n## Conclusion\n\nHarm is rare.\n';
    const [only] = offered(body, 'Case report');
    assert.match(only!.text, /## Case report\n\nA 35-year-old woman [^\n]+\n\n## Conclusion\n/);
  });

  test('labels in running text get a label', () => {
    const body = '# Abstract\n\nBackground: Injections are common. Conclusion: Harm is rare.\n';
    const [only] = offered(body, 'Background');
    assert.match(only!.text, /common\. Case report: A 35-year-old woman .+ Conclusion: Harm is rare\.\n$/);
  });

  test('without an abstract it is offered as a whole, at the first heading', () => {
    const [only] = offered('# Introduction\n\nText.\n', 'Introduction');
    assert.equal(only!.title, 'Insert a draft of the abstract, made of the facts');
    assert.match(
      only!.text,
      /^# Abstract\n\n## Background\n\n[^\n]+\n\n## Case report\n\n[^\n]+\n\n## Conclusion\n\n[^\n]+\n\n# Introduction/,
    );
    assert.match(
      offered('# Background\n\nText.\n', 'Background', 'bmjcr')[0]!.text,
      /^# Summary\n\nA 35-year-old woman/,
    );
  });

  test('nothing is offered elsewhere, for what is there, or where a journal prints no abstract', () => {
    const body = '# Abstract\n\n## Background\n\nInjections are common.\n\n# Discussion\n\nText.\n';
    assert.deepEqual(offered(body, 'Text.'), []);
    assert.deepEqual(offered(body, 'Abstract', 'generic-images'), []);
    const whole = '# Abstract\n\n## Background\n\nA.\n\n## Case report\n\nB.\n\n## Conclusion\n\nC.\n';
    assert.deepEqual(offered(whole, 'B.'), []);
  });

  test('six and eight parts have drafts of their own, where the facts say something', () => {
    const body = '# Abstract\n\n# Discussion\n\nText.\n';
    const titles = (id: string) => offered(body, 'Abstract', id).map(({ title }) => /“(.+)”/.exec(title)![1]);
    assert.deepEqual(titles('medicine'), ['Rationale', 'Patient concerns', 'Interventions', 'Outcomes', 'Lessons']);
    assert.deepEqual(titles('pain-physician').slice(0, 3), ['Background', 'Objective', 'Study design']);
  });
});

describe('the abstract for the clipboard', () => {
  const body = '# Abstract\n\n## Background\n\nInjections at C5/6 are *common*.\n\n## Conclusion\n\nHarm is < rare.\n';
  const copies = (id: string) => abstractCopies(articleOf(reportOf(body), journal(id), undefined));

  test('has the author’s text as the journal prints it, and no draft', () => {
    const { text, html, jats } = copies('pmcr');
    assert.equal(
      text,
      'Background: Injections at C5-6 are common.\n\nConclusion: Harm is < rare.\n\nKeywords: epidural injection; case report',
    );
    assert.match(html, /^<p><strong>Background:<\/strong> Injections at C5-6 are <em>common<\/em>\.<\/p>/);
    assert.match(html, /Harm is &lt; rare/);
    assert.match(
      jats,
      /^<abstract><sec><title>Background<\/title><p>Injections at C5-6 are <italic>common<\/italic>\.<\/p><\/sec>/,
    );
    assert.match(jats, /<kwd-group kwd-group-type="author"><kwd>epidural injection<\/kwd>/);
    assert.doesNotMatch(text + html + jats, /35-year-old/);
  });

  test('one paragraph where the journal wants one, capitals where it has them', () => {
    assert.match(copies('cureus').text, /^Injections at C5-6 are common\. Harm is < rare\.\n/);
    assert.match(copies('jns-lessons').text, /^BACKGROUND Injections/);
  });
});
