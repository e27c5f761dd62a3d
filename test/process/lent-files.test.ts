import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type Location,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import {
  type FindFilesParams,
  findFilesMethod,
  type ReadFileParams,
  type ReadHeadParams,
  type ReadHeadResult,
  readFileMethod,
  readHeadMethod,
} from '../../server/src/lsp/protocol';
import { program } from './program';

/*
 * A workspace that is not on the disk, as an editor shows a repository that was never cloned: the server is a process like
 * any other, and its client lends it the files.
 */
const base = readFileSync(path.join(__dirname, '../rules/base.case.md'), 'utf8');
const report = base
  .replace('level: L4/5\n', 'level: L45\n')
  .replace('title:', 'bibliography: references.bib\ntitle:')
  .replace('# Discussion\n', '# Discussion\n\nThis is known [@eker2010].\n');
const workspace = (folder: string): Record<string, string> => ({
  [`${folder}/.case-report.yaml`]: 'rules: { level/syntax: warning }\n',
  [`${folder}/references.bib`]: '@article{eker2010, title = {A title}}\n',
  [`${folder}/one.case.md`]: report,
});

/** What an editor asks of a report in a folder, after it has lent the files of it. */
async function asked(
  folder: string,
  lends: boolean,
): Promise<{ rules: Map<string, number>; entry: string | undefined }> {
  const files = workspace(folder);
  const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  if (lends) lend(connection, files);
  connection.listen();
  try {
    const textDocument = { uri: `${folder}/one.case.md` };
    const folders = [{ uri: folder, name: 'w' }];
    const capabilities = { textDocument: { diagnostic: {} } };
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folders,
      capabilities,
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'markdown', version: 1, text: report },
    });
    const found = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    const items = found.kind === 'full' ? found.items : [];
    const before = report.slice(0, report.indexOf('eker2010')).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    const places = await connection.sendRequest<Location[]>('textDocument/definition', { textDocument, position });
    return { rules: new Map(items.map(({ code, severity }) => [String(code), severity!])), entry: places[0]?.uri };
  } finally {
    connection.dispose();
    child.kill();
  }
}

function lend(connection: ProtocolConnection, files: Readonly<Record<string, string>>): void {
  connection.onRequest(readFileMethod, ({ uri }: ReadFileParams) => ({ text: files[uri] }));
  connection.onRequest(readHeadMethod, ({ uri, most }: ReadHeadParams): ReadHeadResult => {
    const text = files[uri];
    return text === undefined ? { unread: 'missing' } : { size: text.length, codes: text.slice(0, most) };
  });
  connection.onRequest(findFilesMethod, ({ glob }: FindFilesParams) => ({
    uris: Object.keys(files).filter((uri) => uri.endsWith(glob.slice('**/*'.length))),
  }));
}

describe('a workspace that is not on the disk', () => {
  for (const folder of ['vfs://somewhere/w', 'vfs:/w'])
    test(`has its configuration and its references: ${folder}`, async () => {
      const { rules, entry } = await asked(folder, true);
      assert.equal(rules.get('level/syntax'), 2);
      assert.ok(![...rules.keys()].some((rule) => rule.startsWith('reference/')), [...rules.keys()].join());
      assert.equal(entry, `${folder}/references.bib`);
    });

  test('has its reports checked where the client lends nothing', async () => {
    const { rules } = await asked('vfs://somewhere/w', false);
    assert.equal(rules.get('level/syntax'), 1);
  });
});
