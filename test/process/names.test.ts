import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { badReport, few, goodReport, type JsonReport, paths, TestWorkspace } from '../cli/workspace';
import { isPosix, program, runIn } from './program';

const plain = [
  'with spaces and, commas.case.md',
  'Müller ångström 症例 𝒳.case.md',
  "it's.case.md",
  '%41 &amp; #1.case.md',
];
// Windows knows no such names.
const odd = isPosix
  ? ['a "quoted" <one>.case.md', 'two\nlines.case.md', 'tab\there: x::y.case.md', '-flag.case.md']
  : [];
const names = [...plain, ...odd].sort();

describe('whatever a file is called', { skip: !existsSync(program) && 'there is no bundle' }, () => {
  const folder = new TestWorkspace(Object.fromEntries(names.map((name) => [`in/${name}`, badReport])));
  const lint = (format: string) => {
    const { status, stdout, stderr } = runIn(folder, ['lint', '--format', format, ...few, 'in']);
    assert.deepEqual([status, stderr], [1, ''], format);
    return stdout;
  };
  const shown = names.map((name) => `in/${name}`);

  test('json, gitlab and sarif name it so that a program finds it', () => {
    assert.deepEqual(paths(JSON.parse(lint('json')) as JsonReport), shown);
    const gitlab = JSON.parse(lint('gitlab')) as { location: { path: string } }[];
    assert.deepEqual([...new Set(gitlab.map(({ location }) => location.path))], shown);
    const sarif = JSON.parse(lint('sarif'));
    const uris: string[] = sarif.runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]!.physicalLocation.artifactLocation.uri,
    );
    assert.deepEqual([...new Set(uris)].map(decodeURIComponent), shown);
    for (const uri of uris) assert.match(uri, /^[A-Za-z0-9\-._~!$&'()*+,;=:@%/]+$/);
  });

  test('csv and junit hold one row for each, quoted as they ask', () => {
    const [header, ...rows] = rowsOf(lint('csv'));
    const column = header!.findIndex((name) => /^(?:path|file)$/i.test(name));
    assert.ok(column >= 0, header!.join());
    assert.deepEqual([...new Set(rows.map((row) => row[column]))], shown);
    const xml = lint('junit');
    const suites = [...xml.matchAll(/<testsuite name="([^"]*)"/g)].map(([, name]) => unescaped(name!));
    for (const name of shown) assert.ok(suites.includes(name) || xml.includes(escapedXml(name)), name);
    assert.doesNotMatch(xml, /="[^"]*[<\n\t][^"]*"/);
  });

  test('what people and line-wise tools read stays one line for each finding', () => {
    const lines = lint('concise').trimEnd().split('\n');
    assert.equal(lines.length, names.length);
    for (const line of lines) assert.match(line, /:\d+:\d+: error: /);
    const commands = lint('github')
      .split('\n')
      .filter((line) => line.startsWith('::error '));
    assert.equal(commands.length, names.length);
    for (const line of commands) assert.match(line, /^::error file=in\/[^:,\n]*,line=\d+/);
    assert.doesNotMatch(lint('text').replaceAll('\n', ''), /[\u0000-\u001f]/);
  });

  test('--fix and --diff find it, and so does the cache', () => {
    const diff = runIn(folder, ['lint', '--diff', ...few, 'in']);
    assert.equal(diff.status, 1);
    assert.equal(diff.stdout.match(/^\+\+\+ /gm)?.length, names.length);
    const cached = () => runIn(folder, ['lint', '--cache', '--format', 'json', ...few, 'in']).stdout;
    assert.equal(cached(), cached());
    const fixed = runIn(folder, ['lint', '--fix', ...few, 'in']);
    assert.deepEqual([fixed.status, fixed.stderr], [0, '']);
    for (const name of names) assert.equal(folder.read(`in/${name}`), goodReport, name);
    const each = names.map((name) => runIn(folder, ['lint', ...few, '--', `in/${name}`]).status);
    assert.deepEqual([...new Set(each)], [0]);
  });
});

/** The fields of a CSV text after RFC 4180. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plainField, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plainField! : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

function unescaped(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity]!);
}

function escapedXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
