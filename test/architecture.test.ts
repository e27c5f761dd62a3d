import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';

/*
 * The architecture is this table. A room imports from itself and from the rooms before it in the list; `lsp` and `cli`
 * don't know each other; only the rooms named may touch the outside world.
 */
const order = [
  'core/text',
  'core/syntax',
  'core/values',
  'core/model',
  'core/prose',
  'core/rules',
  'core/engine',
  'core/assist',
  'render',
  'ingest',
  'start',
] as const;
const adapters = ['lsp', 'cli'] as const;

/** Which packages a room may use; a room that is not named may use none. */
const packages: Record<string, readonly string[]> = {
  'core/syntax': ['js-yaml', 'yaml'],
  render: ['markdown-it', 'docx'],
  ingest: ['@citation-js/core', '@citation-js/plugin-bibtex'],
  lsp: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
  cli: ['picocolors', 'tinyglobby', 'ignore'],
  client: ['vscode', 'vscode-languageclient'],
};
/** The files, or rooms, that may use Node. */
const node = [/^server\/src\/start\//, /^server\/src\/cli\//, /^server\/src\/lsp\/(?:node|program)\.ts$/];
const protocol = 'server/src/lsp/protocol';

interface Import {
  readonly file: string;
  readonly target: string;
}

const root = path.join(__dirname, '..');

function filesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

const specifier =
  /(?:^|\n)\s*(?:import|export)\s[^'"\n]*(?:\n[^'"]*?)?from\s+['"]([^'"]+)['"]|(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g;

function importsOf(file: string, text = readFileSync(path.join(root, file), 'utf8')): Import[] {
  return [...text.matchAll(specifier)].map((match) => {
    const name = (match[1] ?? match[2] ?? match[3])!;
    const target = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
    return { file, target };
  });
}

/** A source without what is gone when it runs. */
function withoutTypes(text: string): string {
  return text.replace(/(?:^|\n)\s*(?:import|export)\s+type\s[^;]*;/g, '');
}

function roomOf(file: string): string {
  if (file.startsWith('client/src/')) return 'client';
  const inside = file.replace(/^server\/src\//, '');
  return inside.startsWith('core/') ? inside.split('/').slice(0, 2).join('/') : inside.split('/')[0]!;
}

/** Why an import is not allowed, or `undefined`. */
function objection({ file, target }: Import): string | undefined {
  const room = roomOf(file);
  if (target.startsWith('node:'))
    return node.some((pattern) => pattern.test(file)) ? undefined : `${room} may not use Node (${target})`;
  if (!target.startsWith('server/') && !target.startsWith('client/')) {
    if (target === 'package.json') return undefined;
    const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0]!;
    return packages[room]?.includes(name) ? undefined : `${room} may not use the package ${name}`;
  }
  const other = roomOf(target);
  if (room === other) return undefined;
  if (room === 'client')
    return target === protocol ? undefined : `the client imports one server file, the protocol, not ${target}`;
  const at = (order as readonly string[]).indexOf(room);
  const from = (order as readonly string[]).indexOf(other);
  if ((adapters as readonly string[]).includes(room)) return from >= 0 ? undefined : `${room} may not know ${other}`;
  return from >= 0 && from < at ? undefined : `${room} may not import from ${other}`;
}

/** A circle among files, as the list of its members, or `undefined`. */
function circle(edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const next of edges.get(file) ?? []) {
      const found = visit(next);
      if (found) return found;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const found = visit(file);
    if (found) return found;
  }
  return undefined;
}

/** Packages that only one file may bring in, because it is loaded when it is asked for. */
const loadedLate: Record<string, RegExp> = { docx: /^server\/src\/render\/document\/docx(?:-styles)?\.ts$/ };

describe('architecture', () => {
  const files = [...filesOf('server/src'), ...filesOf('client/src')];

  test('each room imports only what the table allows', () => {
    assert.ok(files.length > 50);
    const objections = files.flatMap((file) =>
      importsOf(file)
        .flatMap((one) => objection(one) ?? [])
        .map((why) => `${file}: ${why}`),
    );
    assert.deepEqual(objections, []);
  });

  test('what is heavy is loaded only when it is asked for', () => {
    for (const [name, allowed] of Object.entries(loadedLate)) {
      const importers = files.filter((file) => importsOf(file).some(({ target }) => target === name));
      assert.ok(importers.length > 0);
      assert.deepEqual(
        importers.filter((file) => !allowed.test(file)),
        [],
      );
    }
  });

  test('the command line starts without the rules', () => {
    const door = 'server/src/cli/with-rules.ts';
    const seen = new Set<string>();
    const enter = (file: string) => {
      if (file === door || seen.has(file) || !files.includes(file)) return;
      seen.add(file);
      for (const { target } of importsOf(file, withoutTypes(readFileSync(path.join(root, file), 'utf8'))))
        enter(`${target}.ts`);
    };
    enter('server/src/cli/main.ts');
    assert.ok(seen.has('server/src/cli/recall.ts'));
    const heavy = /generated|lexicon|\/prose\/|front-matter|engine\/check\.ts/;
    assert.deepEqual(
      [...seen].filter((file) => heavy.test(file)),
      [],
    );
  });

  test('only the language server speaks another language', () => {
    const speakers = files.filter((file) =>
      /import \{[^}]*\bspeak\b[^}]*\} from '[^']*text\/say'/.test(readFileSync(path.join(root, file), 'utf8')),
    );
    assert.deepEqual(speakers, ['server/src/lsp/server.ts']);
    const readers = files.filter((file) => readFileSync(path.join(root, file), 'utf8').includes('bundle.l10n'));
    assert.deepEqual(readers, ['server/src/lsp/node.ts']);
  });

  test('what is read of a report is kept on it, not in a WeakMap', () => {
    // `Located.once` says why.
    const asKey = /new WeakMap<(?:Report|Case|Prose|Located)\b/;
    const found = filesOf('server/src/core').filter((file) => asKey.test(readFileSync(path.join(root, file), 'utf8')));
    assert.deepEqual(found, []);
  });

  test('no file imports itself by a detour', () => {
    const known = new Set(files);
    const resolve = (target: string) => [`${target}.ts`, `${target}/index.ts`].find((file) => known.has(file));
    const edges = new Map(
      files.map((file) => [
        file,
        importsOf(file, withoutTypes(readFileSync(path.join(root, file), 'utf8'))).flatMap(
          ({ target }) => resolve(target) ?? [],
        ),
      ]),
    );
    assert.equal(circle(edges)?.join(' -> '), undefined);
  });

  test('a planted violation is found', () => {
    const plant = (file: string, text: string) => importsOf(file, text).map(objection);
    assert.match(
      plant('server/src/core/text/span.ts', "import { check } from '../engine/check';")[0]!,
      /may not import from core\/engine/,
    );
    assert.match(plant('server/src/core/rules/level/exists.ts', "import fs from 'node:fs';")[0]!, /may not use Node/);
    assert.match(plant('server/src/lsp/server.ts', "import { run } from '../cli/main';")[0]!, /lsp may not know cli/);
    assert.match(
      plant('client/src/client.ts', "import { check } from '../../server/src/core/engine/check';")[0]!,
      /one server file/,
    );
    assert.match(
      plant('server/src/render/abstract.ts', "const x = require('vscode');")[0]!,
      /may not use the package vscode/,
    );
    assert.deepEqual(
      circle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
      ['a', 'b', 'c', 'a'],
    );
  });
});
