import type { Settings } from '../engine/settings';
import { Report } from '../model/report';
import { figuresOf } from '../rules/figure/figures';
import type { Source } from '../syntax/source';
import { say } from '../text/say';
import { type Completion, plain } from './completion';
import { describeReference } from './describe-reference';

/** The cursor behind `[@`, or behind a further `@` in the same brackets. */
const begun = /\[[^\]\n]{0,300}@([^\]\s;,@]{0,100})$/;
const rest = /^[^\]\s;,@[]{0,100}/;
const mostOffered = 300;

/** The keys of the bibliography and the ids of the figures, behind `[@` in the narrative; `undefined` anywhere else. */
export function completeCitations(
  source: Source,
  offset: number,
  { surroundings }: Settings,
): Completion[] | undefined {
  if (offset < source.body.span.start) return undefined;
  const match = begun.exec(source.text.slice(Math.max(source.body.span.start, offset - 450), offset));
  if (!match) return undefined;
  const typed = match[1]!.toLowerCase();
  const behind = rest.exec(source.text.slice(offset, offset + 100))![0];
  const replace = { start: offset - match[1]!.length, end: offset + behind.length };
  const figures = figuresOf(new Report(source)).flatMap(({ id, number, at }): Completion[] =>
    id === undefined
      ? []
      : [
          {
            label: `fig:${id}`,
            kind: 'reference',
            detail: say`Figure ${number}`,
            documentation: () => at.get('caption').fact,
            insert: plain(`fig:${id}`),
            replace,
            rank: number,
          },
        ],
  );
  const entries = (surroundings?.bibliography ?? []).flatMap(({ path, entries: all }) =>
    all.map((entry): Completion => {
      const title = typeof entry.item?.title === 'string' ? entry.item.title : path;
      // Authors remember a word of the title better than a key.
      return {
        label: entry.key,
        kind: 'reference',
        detail: shortened(title),
        documentation: () => describeReference(entry, path),
        insert: plain(entry.key),
        filter: `${entry.key} ${title}`,
        replace,
        rank: figures.length + 1,
      };
    }),
  );
  const all = [...figures, ...entries];
  if (all.length <= mostOffered) return all;
  return all.filter(({ label, filter = label }) => filter.toLowerCase().includes(typed)).slice(0, mostOffered);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
