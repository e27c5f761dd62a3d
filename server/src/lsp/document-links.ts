import type { DocumentLink } from 'vscode-languageserver';
import { linksOf } from '../core/assist/links';
import type { Source } from '../core/syntax/source';
import { rangeOf } from './positions';
import type { Session } from './session';

/** What of a report can be opened: files inside the workspace, and records on the web, which the editor opens when it is asked to. */
export function documentLinks(session: Session, uri: string, source: Source): DocumentLink[] {
  return linksOf(source).flatMap(({ span, path, address, title }) => {
    const target = path === undefined ? address : session.fileUri(uri, path);
    return target === undefined ? [] : [{ range: rangeOf(source.lines, span), target, tooltip: title }];
  });
}
