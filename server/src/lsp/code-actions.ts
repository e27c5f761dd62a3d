import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver';
import type { Diagnostic } from '../core/engine/diagnostic';
import { fixAll } from '../core/engine/fix';
import type { Settings } from '../core/engine/settings';
import type { Fix } from '../core/rules/rule';
import type { Source } from '../core/syntax/source';
import { toLsp } from './diagnostics';
import { rangeOf, spanOf } from './positions';

/** The kind under which an editor applies all safe fixes on saving. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.case-report`;

/** What can be done about the diagnostics in a range: their fixes and, where asked for, all safe fixes at once. */
export function codeActions(
  uri: string,
  source: Source,
  diagnostics: readonly Diagnostic[],
  range: Range,
  only: readonly string[] | undefined,
  settings: Settings,
): CodeAction[] {
  const wanted = (kind: string) => !only || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const { start, end } = spanOf(source.lines, range);
    for (const diagnostic of diagnostics) {
      if (diagnostic.span.start > end || diagnostic.span.end < start) continue;
      for (const fix of diagnostic.fixes) actions.push(quickFix(uri, source, diagnostic, fix));
    }
  }
  if (wanted(fixAllKind) && (only !== undefined || diagnostics.some(({ fixes }) => fixes.some(({ safe }) => safe)))) {
    const edits = fixAllEdits(source, settings);
    if (edits.length > 0)
      actions.push({ title: 'Apply all safe fixes', kind: fixAllKind, edit: { changes: { [uri]: edits } } });
  }
  return actions;
}

function quickFix(uri: string, source: Source, diagnostic: Diagnostic, { title, safe, edits }: Fix): CodeAction {
  const changes = edits.map(({ span, newText }): TextEdit => ({ range: rangeOf(source.lines, span), newText }));
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: toLsp([diagnostic], source, uri),
    isPreferred: safe,
    edit: { changes: { [uri]: changes } },
  };
}

/** One edit that covers what all safe fixes change. */
function fixAllEdits(source: Source, settings: Settings): TextEdit[] {
  const before = source.text;
  const after = fixAll(before, settings);
  if (after === before) return [];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [
    {
      range: rangeOf(source.lines, { start, end: before.length - end }),
      newText: after.slice(start, after.length - end),
    },
  ];
}
