import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { readSections } from '../../model/sections';
import { citationsOf } from '../../prose/citations';
import { proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import { nameOf, softly, sourced, weigh, wishOf } from '../demand';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'There are as many references as the journal takes.',
  why: 'Many journals allow a case report few references and send a longer list back. Counted are the keys that the text cites or, where it cites none, the numbered list under the heading of the references.',
  source: 'The journal’s profile.',
  reads: 'report',
  *check(report, { journal, stage }) {
    const limit = journal.references;
    if (!limit) return;
    const counted = cited(report, journal) ?? written(report, journal);
    if (!counted) return;
    const { count, span } = counted;
    const { min = 0, max = Number.POSITIVE_INFINITY } = limit;
    // A draft has too few until it is finished.
    if (count <= max && (count >= min || stage === 'draft')) return;
    const fact = count === 1 ? say`There is one reference` : say`There are ${count} references`;
    yield {
      span,
      severity: weigh(limit),
      message: softly(say`${fact}; ${nameOf(journal)} ${wishOf(limit, count)}.`, limit),
      help: sourced(
        count > max ? say`Keep those that a sentence of this report rests on.` : say`Cite what the report rests on.`,
        limit,
      ),
    };
  },
});

interface Counted {
  readonly count: number;
  readonly span: Span;
}

/** The first reference too many is pointed at where there is one, else the last. */
function cited(report: Report, journal: Journal): Counted | undefined {
  const first = new Map<string, Span>();
  for (const { key, span } of citationsOf(proseOfReport(report, journal))) if (!first.has(key)) first.set(key, span);
  const spans = [...first.values()];
  return spans.length === 0
    ? undefined
    : { count: spans.length, span: spans[journal.references?.max ?? -1] ?? spans.at(-1)! };
}

const numbered = /^ {0,3}(?:\[?\d{1,3}[.)\]]|[-*•])[ \t]+\S/gm;

function written(report: Report, journal: Journal): Counted | undefined {
  const section = readSections(report, journal).body.findLast(({ slots }) => slots.includes('references'));
  if (!section) return undefined;
  const count = [...report.text.slice(section.span.start, section.span.end).matchAll(numbered)].length;
  return count === 0 ? undefined : { count, span: section.titleSpan };
}
