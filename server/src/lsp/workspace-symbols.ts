import { type CancellationToken, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { type OutlineEntry, outline } from '../core/assist/outline';
import { isReport } from '../core/syntax/fences';
import { parseSource, type Source } from '../core/syntax/source';
import { say } from '../core/text/say';
import { rangeOf } from './positions';
import type { Session } from './session';

/** More than this helps nobody, and a client would have to hold them all. */
const most = 500;

/** The reports of the workspace by their titles, with their cases and procedures, as far as their names hold the words asked for. */
export async function workspaceSymbols(
  session: Session,
  query: string,
  token: CancellationToken,
): Promise<WorkspaceSymbol[]> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: WorkspaceSymbol[] = [];
  for (const uri of await session.files()) {
    if (token.isCancellationRequested || found.length >= most) break;
    for (const symbol of await symbolsOf(session, uri)) {
      const name = `${symbol.name} ${symbol.containerName ?? ''}`.toLowerCase();
      if (words.every((word) => name.includes(word))) found.push(symbol);
    }
  }
  return found.slice(0, most);
}

/** The symbols of each file, with the text they were read from: most files are as they were at the last question. */
const known = new WeakMap<Session, Map<string, { readonly text: string; readonly symbols: WorkspaceSymbol[] }>>();

async function symbolsOf(session: Session, uri: string): Promise<WorkspaceSymbol[]> {
  const read = known.get(session) ?? new Map();
  known.set(session, read);
  const text = await session.textOf(uri);
  if (text === undefined || !isReport(uri, text)) {
    read.delete(uri);
    return [];
  }
  const before = read.get(uri);
  if (before?.text === text) return before.symbols;
  const source = parseSource(text);
  const facts = outline(source).find(({ kind }) => kind === 'facts');
  const symbols = facts ? reportSymbols(uri, source, facts) : [];
  read.set(uri, { text, symbols });
  return symbols;
}

function reportSymbols(uri: string, source: Source, facts: OutlineEntry): WorkspaceSymbol[] {
  const symbol = (name: string, kind: SymbolKind, { nameSpan }: OutlineEntry, containerName?: string) => ({
    name: name.replace(/\s+/g, ' ').slice(0, 200),
    kind,
    containerName,
    location: { uri, range: rangeOf(source.lines, nameSpan) },
  });
  const title = symbol(facts.name, SymbolKind.Module, facts);
  const inner = facts.children.flatMap(({ kind, children }) =>
    children.map((child) => {
      const detail = child.detail ? `${child.name}, ${child.detail}` : child.name;
      return kind === 'case'
        ? symbol(say`Case ${detail}`, SymbolKind.Object, child, title.name)
        : symbol(detail, SymbolKind.Function, child, title.name);
    }),
  );
  return [title, ...inner];
}
