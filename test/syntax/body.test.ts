import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '../../server/src/core/syntax/body';

test('headings are found whatever ends the lines', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = ['# One', 'words', '', '## Two', 'more', '', '# Three'].join(end);
    const { sections } = parseBody(text, 0);
    assert.deepEqual(
      sections.map(({ heading }) => text.slice(heading.span.start, heading.span.end)),
      ['# One', '## Two', '# Three'],
    );
  }
});

test('line ends of several kinds in one file', () => {
  const { sections } = parseBody('a\r# One\nb\r\n# Two\rc\n', 0);
  assert.deepEqual(
    sections.map(({ heading }) => heading.text),
    ['One', 'Two'],
  );
});

test('a line of a hundred thousand comments is read in linear time', () => {
  const started = process.cpuUsage().user;
  assert.equal(parseBody('<!---->'.repeat(140_000), 0).comments.length, 140_000);
  assert.ok((process.cpuUsage().user - started) / 1000 < 3000);
});
