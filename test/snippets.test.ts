import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { newReport } from '../server/src/core/assist/template';
import { check } from '../server/src/core/engine/check';
import { lexicon } from '../server/src/core/model/lexicon';
import type { KeyDescription } from '../server/src/core/model/schema-guide';
import { parseSource } from '../server/src/core/syntax/source';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets: Record<string, Snippet> = JSON.parse(
  readFileSync(path.join(__dirname, '../snippets/report.json'), 'utf8'),
);
const base = readFileSync(path.join(__dirname, 'rules/base.case.md'), 'utf8');
const byPrefix = new Map(Object.values(snippets).map((snippet) => [snippet.prefix, snippet]));

/** What the editor writes when every tab stop is left as it is. */
function expand({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}

function errors(text: string) {
  return check(parseSource(text), { stage: 'draft' }).diagnostics.filter(({ severity }) => severity === 'error');
}

/** The base report with a key of the front matter replaced, at the top or inside another. */
function replaceKey(key: string, block: string): string {
  const lines = base.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  let end = start + 1;
  while (/^\s/.test(lines[end]!)) end++;
  return [...lines.slice(0, start), ...block.split('\n'), ...lines.slice(end)].join('\n');
}

/** The base report with one more key at the end of its front matter. */
function addKey(block: string): string {
  return base.replace('\n---\n\n# Abstract', `\n${block}\n---\n\n# Abstract`);
}

const deeper = (text: string, by: number) =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(by) + line))
    .join('\n');
const list = (key: string, entry: string) => `${key}:\n${deeper(entry, 2)}`;

/** Where each block stands when it is tried out. */
const places: Record<string, (block: string) => string> = {
  patient: (block) => replaceKey('patient', block),
  procedure: (block) => replaceKey('procedure', block),
  agent: (block) =>
    replaceKey(
      'procedure',
      `procedure:\n  name: lumbar interlaminar epidural steroid injection\n  at: day 0\n  level: L4/5\n${deeper(list('agents', block), 2)}`,
    ),
  finding: (block) => replaceKey('findings', list('findings', block)),
  outcome: (block) => replaceKey('outcome', block),
  measure: (block) => replaceKey('outcome', `outcome:\n  follow_up: 6 months\n${deeper(list('measures', block), 2)}`),
  'adverse-event': (block) =>
    replaceKey('outcome', `outcome:\n  follow_up: 6 months\n${deeper(list('adverse_events', block), 2)}`),
  irb: (block) => replaceKey('irb', block),
  consent: (block) => replaceKey('consent', block),
  author: (block) => replaceKey('authors', list('authors', block)),
  affiliation: (block) =>
    replaceKey('affiliations', `${list('affiliations', block)}\n  - { id: clinic, name: Department of Pain Medicine }`),
  figure: (block) => addKey(list('figures', block)),
  acknowledged: (block) => addKey(list('acknowledged', block)),
  case: (block) =>
    replaceKey('outcome', '')
      .replace(/^patient:\n(?: .*\n)+/m, '')
      .replace(/^irb:/m, `${list('cases', `${block}\n${block.replace('P1', 'P2')}`)}\nirb:`)
      .replace('a case report"', 'a case series"')
      .replace('radiculopathy, case report', 'radiculopathy, case series')
      .replace(/^\n/gm, (blank, at: number, text: string) => (at < text.indexOf('\n---\n', 4) ? '' : blank)),
};
const wholes = ['case-report', 'case-series', 'image-letter'];
const headings = [
  'abstract',
  'introduction',
  'case-presentation',
  'discussion',
  'conclusion',
  'perspective',
  'references',
];

test('every snippet is tried out below', () => {
  assert.deepEqual([...byPrefix.keys()].sort(), [...wholes, ...headings, ...Object.keys(places)].sort());
});

describe('whole reports', () => {
  for (const prefix of wholes) {
    test(`${prefix} is what the command writes, and has no error`, () => {
      const text = `${expand(byPrefix.get(prefix)!)}\n`;
      assert.equal(text, newReport({ type: prefix.replace('-', ' ') }));
      assert.deepEqual(errors(text), []);
    });
  }
});

describe('blocks', () => {
  for (const [prefix, place] of Object.entries(places)) {
    test(prefix, () => {
      const block = expand(byPrefix.get(prefix)!);
      const text = place(block);
      assert.ok(text.includes(block.trim().split('\n')[0]!), 'the block stands in the report');
      assert.ok(parseSource(text).frontMatter?.reliable);
      assert.deepEqual(errors(text), []);
    });
  }
  for (const prefix of headings) {
    test(prefix, () => {
      const text = `${base.slice(0, base.indexOf('# Abstract'))}${expand(byPrefix.get(prefix)!)}\nText.\n`;
      assert.deepEqual(errors(text), []);
      assert.ok(parseSource(text).body.sections.length > 0);
    });
  }
});

test('closed lists are those of the schema', () => {
  const path: Record<string, readonly (string | number)[]> = {
    sex: ['patient', 'sex'],
    side: ['patient', 'side'],
    certainty: ['patient', 'diagnosis', 0, 'certainty'],
    treatment: ['consent', 'treatment', 'status'],
    publication: ['consent', 'publication', 'status'],
  };
  const closed = new Map(Object.entries(path).map(([key, at]) => [key, values(lexicon.describe(at))]));
  const statuses = [values(lexicon.describe(['irb', 'status'])), values(lexicon.describe(['outcome', 'status']))];
  let seen = 0;
  for (const { body, prefix } of Object.values(snippets)) {
    for (const line of body) {
      const choice = /^\s*(?:- )?(\w+): \$\{\d+\|([^|]*)\|\}/.exec(line);
      if (!choice) continue;
      const offered = choice[2]!
        .split(',')
        .filter((word) => word !== 'unknown')
        .sort()
        .join();
      const key = choice[1]!;
      if (key === 'status')
        assert.ok(
          statuses.some((list) => list === offered),
          `${prefix}: ${line}`,
        );
      else if (key === 'side' && prefix === 'procedure')
        assert.equal(offered, values(lexicon.describe(['procedure', 'side'])), line);
      else if (closed.has(key)) assert.equal(offered, closed.get(key), `${prefix}: ${line}`);
      else if (key === 'journal')
        assert.equal(
          offered,
          lexicon.journals.terms
            .map(({ id }) => id)
            .sort()
            .join(),
        );
      else continue;
      seen++;
    }
  }
  assert.ok(seen > 20);
});

function values(description: KeyDescription | undefined): string {
  return (description?.choices ?? [])
    .map(({ value }) => value)
    .filter((word) => word !== 'unknown')
    .sort()
    .join();
}

test('tab stops count from 1, and each snippet names and describes itself', () => {
  for (const [name, { prefix, description, body }] of Object.entries(snippets)) {
    assert.match(prefix, /^[a-z]+(?:-[a-z]+)*$/, name);
    assert.match(description, /\.$/, name);
    const stops = [...body.join('\n').matchAll(/\$\{?(\d+)/g)]
      .map((match) => Number(match[1]))
      .filter((stop) => stop > 0);
    const wanted = [...new Set(stops)].sort((a, b) => a - b);
    assert.deepEqual(
      wanted,
      wanted.map((_, index) => index + 1),
      name,
    );
  }
});
