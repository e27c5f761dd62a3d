import type { CodeLens as LspCodeLens } from 'vscode-languageserver';
import { codeLenses } from '../core/assist/code-lenses';
import type { Checked } from '../core/engine/check';
import { rangeOf } from './positions';

/** What a report comes to and what is open in it, as lines above its keys. They are to be read: nothing happens on a click. */
export function codeLensesOf({ report, diagnostics }: Checked): LspCodeLens[] {
  return codeLenses(report, diagnostics).map(({ span, title }) => ({
    range: rangeOf(report.source.lines, span),
    // Every client shows a command's title; without a name of its own it is plain text.
    command: { title, command: '' },
  }));
}
