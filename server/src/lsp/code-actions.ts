import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver';
import type { Action } from '../core/assist/action';
import { actionsAt } from '../core/assist/actions';
import { journalFor } from '../core/engine/check';
import type { Diagnostic } from '../core/engine/diagnostic';
import { fixAll } from '../core/engine/fix';
import type { Settings } from '../core/engine/settings';
import { Report } from '../core/model/report';
import type { Fix } from '../core/rules/rule';
import type { Source } from '../core/syntax/source';
import { say } from '../core/text/say';
import { draftInsertions } from '../render/insert-draft';
import { toLsp } from './diagnostics';
import { rangeOf, spanOf, textEdits } from './positions';

/** The kind under which an editor applies all safe fixes on saving. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.case-report`;

/** The kind of putting all keys into their customary order. */
export const organiseKind = `${CodeActionKind.Source}.organizeKeys`;
const kinds: Record<Action['kind'], string> = { rewrite: CodeActionKind.RefactorRewrite, organise: organiseKind };

/** The kinds of code actions there are. */
export const codeActionKinds = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, organiseKind, fixAllKind];

/**
 * What can be done where the selection begins, and about the diagnostics in it: their fixes and, where asked for, all
 * safe fixes at once.
 */
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
  if (wanted(CodeActionKind.QuickFix)) {
    const report = new Report(source);
    for (const { title, edit } of draftInsertions(report, journalFor(report, settings), spanOf(source.lines, range)))
      actions.push({ title, kind: CodeActionKind.QuickFix, edit: { changes: { [uri]: textEdits(source, [edit]) } } });
  }
  for (const action of actionsAt(source, spanOf(source.lines, range).start)) {
    // A menu of quick fixes is no place for what changes the whole file.
    if (wanted(kinds[action.kind]) && (action.kind !== 'organise' || only)) actions.push(plain(uri, source, action));
  }
  if (wanted(fixAllKind) && (only !== undefined || diagnostics.some(({ fixes }) => fixes.some(({ safe }) => safe)))) {
    const edits = fixAllEdits(source, settings);
    if (edits.length > 0)
      actions.push({ title: say`Apply all safe fixes`, kind: fixAllKind, edit: { changes: { [uri]: edits } } });
  }
  return actions;
}

function plain(uri: string, source: Source, { title, kind, edits }: Action): CodeAction {
  return { title, kind: kinds[kind], edit: { changes: { [uri]: textEdits(source, edits) } } };
}

function quickFix(uri: string, source: Source, diagnostic: Diagnostic, { title, safe, edits }: Fix): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: toLsp([diagnostic], source, uri),
    isPreferred: safe,
    edit: { changes: { [uri]: textEdits(source, edits) } },
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
