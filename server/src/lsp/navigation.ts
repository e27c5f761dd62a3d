import type { Location, Position } from 'vscode-languageserver';
import { definitionAt, referencesAt, type Target } from '../core/assist/navigate';
import type { Settings } from '../core/engine/settings';
import type { Report } from '../core/model/report';
import type { Source } from '../core/syntax/source';
import { rangeOf } from './positions';
import type { Session } from './session';

/** A report that something is asked of, with what is in force for it. */
export interface Asked {
  readonly session: Session;
  readonly uri: string;
  readonly source: Source;
  readonly report: Report;
  readonly settings: Settings;
}

/** Where the thing at a position is given. */
export function definitionsOf(asked: Asked, position: Position): Location[] {
  const { source, report, settings } = asked;
  const lead = definitionAt(report, source.lines.offset(position), settings);
  return locationsOf(asked, lead?.targets ?? []);
}

/** Every place that repeats the thing at a position. */
export function referencesOf(asked: Asked, position: Position, withDefinition: boolean): Location[] {
  const { source, report, settings } = asked;
  return locationsOf(asked, referencesAt(report, source.lines.offset(position), settings, withDefinition));
}

function locationsOf({ session, uri, source }: Asked, targets: readonly Target[]): Location[] {
  return targets.flatMap((target): Location[] => {
    if (target.in === 'report') return [{ uri, range: rangeOf(source.lines, target.span) }];
    const file = session.fileUri(uri, target.in === 'file' ? target.path : target.entry.path);
    if (file === undefined) return [];
    const start = { line: 0, character: 0 };
    const { start: from, end: to } = target.in === 'file' ? { start, end: start } : target.entry;
    return [{ uri: file, range: { start: from, end: to } }];
  });
}
