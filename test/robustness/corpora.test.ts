import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { decodeText } from '../../server/src/cli/encoding';
import { parseFrontMatter } from '../../server/src/core/syntax/front-matter';
import { survives } from './survives';

// Files that nobody here wrote. They are no part of the project: a clone without them has the fixtures of `bad-input`.
const corpora = path.join(__dirname, '../../../shared/corpora');
const absent = existsSync(corpora) ? false : 'the corpora are not beside this clone';

describe('real files of others', { skip: absent }, () => {
  test('front matter in the wild', () => {
    const folder = path.join(corpora, 'front-matter-in-the-wild/files');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    assert.ok(files.length > 200);
    for (const entry of files) {
      const text = decodeText(readFileSync(path.join(entry.parentPath, entry.name))).text;
      survives(text);
      survives(text, Math.floor(text.length / 2));
    }
  });

  test('the YAML test suite, as front matter', () => {
    const lines = readFileSync(path.join(corpora, 'yaml-test-suite/cases.jsonl'), 'utf8').split('\n').filter(Boolean);
    assert.ok(lines.length > 100);
    for (const line of lines) {
      const { yaml } = JSON.parse(line) as { yaml: string };
      const text = `---\n${yaml}\n---\n`;
      survives(text);
      survives(text, Math.floor(text.length / 2));
      for (const { span } of parseFrontMatter(text)?.problems ?? [])
        assert.ok(0 <= span.start && span.end <= text.length);
    }
  });
});
