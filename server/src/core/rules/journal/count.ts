import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { readSections } from '../../model/sections';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import { authorsOf } from '../author/people';
import { nameOf, softly, sourced, weigh, wishOf } from '../demand';
import { defineRule, type Finding } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'Authors, figures, tables and learning points are as many as the journal takes.',
  why: 'Submission forms refuse what is over their numbers, and it is easier to leave out a figure before the text leans on it.',
  source: 'The journal’s profile.',
  reads: 'report',
  *check(report, { journal }) {
    const { authors, figures, tables, figuresAndTables, learningPoints } = journal;
    const found = (limit: Limit | undefined, thing: Thing, count: () => Counted) =>
      limit ? countFinding(limit, thing, count(), journal) : [];
    yield* found(
      authors,
      { one: say`author`, many: say`authors`, way: say`Thank some of them in the acknowledgements.` },
      () => authorsIn(report),
    );
    yield* found(figures, { one: say`figure`, many: say`figures`, way: say`Join figures as panels of one.` }, () =>
      figuresIn(report),
    );
    yield* found(tables, { one: say`table`, many: say`tables`, way: say`Tell it in the text.` }, () =>
      tablesIn(report),
    );
    yield* found(
      figuresAndTables,
      { one: say`figure or table`, many: say`figures and tables`, way: say`Join figures as panels of one.` },
      () => joined(figuresIn(report), tablesIn(report)),
    );
    yield* learning(report, journal, learningPoints);
  },
});

type Limit = NonNullable<Journal['authors']>;

interface Thing {
  readonly one: string;
  readonly many: string;
  /** What to do where there are too many. */
  readonly way: string;
}

interface Counted {
  readonly count: number;
  /** Where the first one too many would be pointed at. */
  readonly span: Span;
}

function countFinding(limit: Limit, { one, many, way }: Thing, { count, span }: Counted, journal: Journal): Finding[] {
  const { min = 0, max = Number.POSITIVE_INFINITY } = limit;
  if (count >= min && count <= max) return [];
  const fact =
    count === 0 ? say`There are no ${many}` : count === 1 ? say`There is one ${one}` : say`There are ${count} ${many}`;
  return [
    {
      span,
      severity: weigh(limit),
      message: softly(say`${fact}; ${nameOf(journal)} ${wishOf(limit, count)}.`, limit),
      help: sourced(count > max ? way : min - count === 1 ? say`Add one.` : say`Add ${min - count}.`, limit),
    },
  ];
}

function authorsIn(report: Report): Counted {
  const at = report.root.get('authors');
  return { count: authorsOf(report).length, span: at.exists ? at.keySpan : report.root.span };
}

function figuresIn({ root }: Report): Counted {
  const at = root.get('figures');
  return { count: at.items().length, span: at.exists ? at.keySpan : root.span };
}

const delimiterRow = /^ {0,3}(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){0,40}(?:\|[ \t]*)?\r?$/gm;

/** Tables of the narrative: a row of cells above a row of dashes. */
function tablesIn({ source, root }: Report): Counted {
  const { span, hidden } = source.body;
  const text = source.text.slice(span.start, span.end);
  const places = [...text.matchAll(delimiterRow)].flatMap(({ 0: row, index }) => {
    const start = span.start + index;
    const above = text.slice(text.lastIndexOf('\n', index - 2) + 1, Math.max(0, index - 1));
    const isTable = row.includes('|') && above.includes('|');
    return isTable && !hidden.some((each) => each.start <= start && start < each.end) ? [start] : [];
  });
  const first = places[0];
  return {
    count: places.length,
    span: first === undefined ? root.span : { start: first, end: source.text.indexOf('\n', first) },
  };
}

function joined(figures: Counted, tables: Counted): Counted {
  return { count: figures.count + tables.count, span: figures.count > 0 ? figures.span : tables.span };
}

const listItem = /^ {0,3}(?:[-*+•]|\d{1,2}[.)])[ \t]+\S/gm;

/** Learning points are counted where their section is a list; that the section is missing is told elsewhere. */
function* learning(report: Report, journal: Journal, limit: Limit | undefined): Generator<Finding> {
  if (!limit) return;
  const section = readSections(report, journal).body.find(({ slots }) => slots.includes('learning-points'));
  if (!section) return;
  const { start, end } = section.span;
  const count = [...report.text.slice(start, end).matchAll(listItem)].length;
  if (count === 0) return;
  const thing = { one: say`learning point`, many: say`learning points`, way: say`Keep the strongest.` };
  yield* countFinding(limit, thing, { count, span: section.titleSpan }, journal);
}
