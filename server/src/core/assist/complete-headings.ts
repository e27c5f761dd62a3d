import { journalFor } from '../engine/check';
import type { Settings } from '../engine/settings';
import { Report } from '../model/report';
import type { Source } from '../syntax/source';
import type { Completion } from './completion';

/** The headings of the journal that the narrative does not have yet, on a line that begins with `#`. */
export function completeHeadings(source: Source, offset: number, settings: Settings): Completion[] {
  const { body, text } = source;
  if (offset < body.span.start) return [];
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, offset);
  const mark = /^(#{1,6})[ \t]*/.exec(line);
  if (!mark) return [];
  const journal = journalFor(new Report(source), settings);
  const abstractHeading = journal.abstract.heading ?? 'Abstract';
  const abstract = body.sections.find(({ heading }) =>
    ['abstract', abstractHeading.toLowerCase()].includes(heading.text.toLowerCase()),
  );
  const inAbstract =
    abstract !== undefined &&
    offset > abstract.span.start &&
    offset <= abstract.span.end &&
    mark[1]!.length > abstract.heading.level;
  const has = new Set(
    body.sections.map(({ heading }) => `${heading.level === 1 ? '' : '# '}${heading.text.toLowerCase()}`),
  );
  const wanted = inAbstract
    ? journal.abstract.sections?.map(({ heading }) => heading)
    : [
        ...(journal.abstract.kind === 'none' ? [] : [abstractHeading]),
        ...(journal.body?.sections ?? []).map(({ heading }) => heading),
      ];
  const key = (heading: string) => `${inAbstract ? '# ' : ''}${heading.toLowerCase()}`;
  const replace = { start: start + mark[0].length, end: offset };
  return (wanted ?? [])
    .filter((heading) => !has.has(key(heading)))
    .map((heading, index) => ({
      label: heading,
      kind: 'heading',
      detail: journal.name,
      insert: (mark[0].endsWith('#') ? ' ' : '') + heading,
      replace,
      rank: index,
    }));
}
