import type { Journal } from '../core/model/generated/types';
import type { Report } from '../core/model/report';
import { readSections } from '../core/model/sections';
import type { Edit } from '../core/rules/rule';
import { say } from '../core/text/say';
import type { Span } from '../core/text/span';
import { type AbstractSection, renderAbstract } from './abstract';

/** A draft that may be put into the report, where somebody asks for it. */
export interface DraftInsertion {
  readonly title: string;
  readonly edit: Edit;
}

/**
 * The drafts of what the journal wants in the abstract and the report lacks. `near` is where the author asks: nothing is
 * offered elsewhere than in the abstract or, where there is none, at the first heading of the narrative.
 */
export function draftInsertions(report: Report, journal: Journal, near: Span): DraftInsertion[] {
  const { abstract, body } = readSections(report, journal);
  const { sections } = renderAbstract(report, journal);
  const drafts = sections.filter(({ draft, text }) => draft && text !== '');
  if (drafts.length === 0 || journal.abstract.kind === 'none') return [];
  const newline = report.text.includes('\r\n') ? '\r\n' : '\n';
  if (!abstract) {
    const first = body[0]?.titleSpan ?? report.source.body.span;
    const isNear = near.start <= first.end && near.end >= report.source.body.span.start;
    return isNear ? [wholeAbstract(report, journal, drafts, newline)] : [];
  }
  const within = { start: abstract.heading.span.start, end: abstract.span.end };
  if (near.start > within.end || near.end < within.start) return [];
  return drafts.flatMap((draft) => one(report, journal, draft, newline) ?? []);
}

function wholeAbstract(report: Report, journal: Journal, drafts: readonly AbstractSection[], newline: string) {
  const { body } = report.source;
  const at = body.sections[0]?.heading.span.start ?? body.span.end;
  const sections = drafts.map(({ heading, text }) =>
    heading === '' ? text : `## ${heading}${newline}${newline}${text}`,
  );
  const lines = [`# ${journal.abstract.heading ?? 'Abstract'}`, ...sections].join(newline + newline);
  const before = at > body.span.start || report.text[at - 1] === '\n' ? '' : newline;
  return {
    title: say`Insert a draft of the abstract, made of the facts`,
    edit: { span: { start: at, end: at }, newText: `${before}${lines}${newline}${newline}` },
  };
}

/** Into an empty section, else between the sections it belongs between. */
function one(report: Report, journal: Journal, draft: AbstractSection, newline: string): DraftInsertion | undefined {
  const { abstract } = readSections(report, journal);
  if (!abstract) return undefined;
  const wanted = journal.abstract.sections ?? [];
  const place = wanted.findIndex(({ heading }) => heading === draft.heading);
  const written = abstract.sections;

  const insert = (at: number, newText: string): DraftInsertion => ({
    title:
      draft.heading === ''
        ? say`Insert a draft of the abstract, made of the facts`
        : say`Insert a draft of “${draft.heading}”, made of the facts`,
    edit: { span: { start: at, end: at }, newText },
  });
  if (place < 0) return insert(abstract.heading.span.end, `${newline}${newline}${draft.text}`);
  const empty = written.find(({ places, words }) => places.includes(place) && words === 0);
  if (empty) {
    // Labels in running text have their text behind them, headings below.
    return empty.heading
      ? insert(empty.heading.span.end, `${newline}${newline}${draft.text}`)
      : insert(empty.span.start, ` ${draft.text}`);
  }
  const inLabels = written.length > 0 && written.every(({ heading }) => heading === undefined);
  const behind = written.find(({ places }) => places.some((other) => other > place));
  const at = behind ? (behind.heading?.span.start ?? behind.titleSpan.start) : endOf(report, abstract.span);
  if (inLabels) return insert(at, `${behind ? '' : ' '}${draft.heading}: ${draft.text}${behind ? ' ' : ''}`);
  const level = '#'.repeat(written[0]?.heading?.level ?? abstract.heading.level + 1);
  const block = `${level} ${draft.heading}${newline}${newline}${draft.text}`;
  return insert(at, behind ? `${block}${newline}${newline}` : `${newline}${newline}${block}`);
}

/** Behind the last words of a stretch. */
function endOf(report: Report, { start, end }: Span): number {
  return start + report.text.slice(start, end).trimEnd().length;
}
