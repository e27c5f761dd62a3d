import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { goodReport, TestWorkspace } from './workspace';

const series = `---
case-report: 1
title: "Two, with a comma"
type: case series
procedure: { name: CESI, level: C6/7, agents: [dexamethasone, lidocaine] }
cases:
  - id: A
    patient: { age: 40 years, sex: female }
    outcome: { follow_up: unknown, measures: [{ scale: NRS, scores: { baseline: 8, 1 month: unknown } }] }
  - id: B
    patient: { age: 41 years, sex: male }
    procedure: { level: C7/T1 }
    outcome: { adverse_events: [{ event: headache }] }
---
`;

describe('table', () => {
  const folder = new TestWorkspace({ 'a.case.md': goodReport, 'b.case.md': series });

  test('has one row for each case, what the cases share included', async () => {
    const { stdout, code } = await folder.run(['table', '--format', 'jsonl']);
    assert.equal(code, 0);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      rows.map(({ path, case: id, age, level }) => [path, id, age, level]),
      [
        ['a.case.md', '', '52 years', ['L4/5']],
        ['b.case.md', 'A', '40 years', ['C6/7']],
        ['b.case.md', 'B', '41 years', ['C7/T1']],
      ],
    );
    assert.deepEqual(rows[1].agents, ['dexamethasone', 'lidocaine']);
    assert.equal(rows[1].procedure[0], 'cervical interlaminar epidural steroid injection');
    assert.deepEqual(rows[1].scores[0].scores, { baseline: '8', '1 month': 'unknown' });
    assert.deepEqual([rows[1].follow_up, rows[2].follow_up, rows[2].adverse_events], ['unknown', '', ['headache']]);
    assert.deepEqual([rows[0].irb, rows[0].consent_to_publication], ['approved', 'written']);
  });

  test('is CSV that a spreadsheet reads', async () => {
    const { stdout } = await folder.run(['table']);
    const [head, first, second, ...rest] = stdout.split('\r\n');
    assert.match(head!, /^path,case,title,type,journal,age,sex,diagnosis,procedure,level,/);
    assert.match(first!, /baseline 8, 1 month 5, 6 months 2"$/);
    assert.match(second!, /^b\.case\.md,A,"Two, with a comma",case series,/);
    assert.equal(rest.length, 2);
  });

  test('a report that can’t be read has no row, and that is told', async () => {
    const broken = new TestWorkspace({ 'a.case.md': goodReport, 'b.case.md': '---\ntitle: [\n---\n' });
    const { stdout, stderr, code } = await broken.run(['table', '-o', 'out.csv']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /b\.case\.md can't be read completely and has no row/);
    assert.equal(broken.read('out.csv').split('\r\n').length, 3);
    assert.equal((await broken.run(['table', '-o', 'a.case.md'])).code, 2);
    assert.equal(broken.read('a.case.md'), goodReport);
  });
});
