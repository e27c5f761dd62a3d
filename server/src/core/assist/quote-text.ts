import { lexicon } from '../model/lexicon';
import type { Report } from '../model/report';
import { quoted } from '../syntax/quote';
import { say } from '../text/say';
import type { Action } from './action';
import { nodeAt } from './node-at';

/** Puts the free text under the cursor in quotes, so that no colon, comma or `#` in it can mean something to YAML. */
export function quoteText(report: Report, offset: number): Action[] {
  const found = nodeAt(report.root, offset);
  const node = found?.at.node;
  if (!found || found.isKey || node?.kind !== 'scalar' || node.style !== 'plain') return [];
  if (report.text.slice(node.span.start, node.span.end).includes('\n')) return [];
  if (!lexicon.describe(found.at.path)?.freeText) return [];
  return [{ title: say`Quote this text`, kind: 'rewrite', edits: [{ span: node.span, newText: quoted(node.text) }] }];
}
