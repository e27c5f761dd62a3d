import type { Position, Range, TextEdit } from 'vscode-languageserver';
import { continueList } from '../core/assist/continue-list';
import { formatEdits } from '../core/assist/format';
import type { Source } from '../core/syntax/source';
import { spanOf, textEdits } from './positions';

/** The front matter in its customary form, or the part of it in a range. */
export function formatted(source: Source, range?: Range): TextEdit[] {
  return textEdits(source, formatEdits(source, range && spanOf(source.lines, range)));
}

/** What follows a line break in a list. */
export function continued(source: Source, position: Position): TextEdit[] {
  return textEdits(source, continueList(source, source.lines.offset(position)));
}
