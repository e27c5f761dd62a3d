import type { Report } from '../../model/report';
import { type NarrativeSection, readSections } from '../../model/sections';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import { type Demand, nameOf, softly, sourced, weigh } from '../demand';
import { lineBreak } from '../list-edits';
import { defineRule, type Finding, type Fix } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'The headings stand in the order of the journal, those of the abstract too.',
  why: 'Readers look for a section where the journal always has it, and submission systems take the abstract apart by its headings.',
  source: 'The journal’s profile.',
  reads: 'report',
  *check(report, { journal }) {
    const { abstract, body } = readSections(report, journal);
    const inAbstract = { ...journal.abstract, confidence: journal.abstract.confidence ?? journal.confidence };
    yield* outOfOrder(
      report,
      (abstract?.sections ?? []).flatMap(placed),
      inAbstract,
      nameOf(journal),
      say`the abstract`,
    );
    const inBody = { ...journal.body, confidence: journal.body.confidence ?? journal.confidence };
    const opening: Placed[] = abstract
      ? [{ title: abstract.heading.text, titleSpan: abstract.heading.textSpan, first: -1, last: -1 }]
      : [];
    const main = [...opening, ...body.filter((section) => section.main).flatMap(placed)].sort(
      (a, b) => a.titleSpan.start - b.titleSpan.start,
    );
    yield* outOfOrder(report, main, inBody, nameOf(journal), say`the narrative`);
  },
});

/** A heading that the profile has a place for. One that joins two sections has the places from `first` to `last`. */
interface Placed {
  readonly title: string;
  readonly titleSpan: Span;
  readonly first: number;
  readonly last: number;
  /** The section with its heading, where it can be moved as a whole. */
  readonly block?: Span;
}

const mostHeadings = 300;

function placed({ title, titleSpan, heading, places, span }: NarrativeSection<unknown>): Placed[] {
  if (places.length === 0) return [];
  const block = heading && { start: heading.span.start, end: span.end };
  return [{ title, titleSpan, first: Math.min(...places), last: Math.max(...places), block }];
}

/** The fewest headings whose move puts all in order. */
function* outOfOrder(
  report: Report,
  all: readonly Placed[],
  demand: Demand,
  journal: string,
  where: string,
): Generator<Finding> {
  const headings = all.slice(0, mostHeadings);
  const kept = longestOrdered(headings);
  for (const heading of headings) {
    if (kept.includes(heading)) continue;
    const behind = kept.find((other) => other.first > heading.last);
    const before = kept.findLast((other) => other.last < heading.first);
    const late = behind && behind.titleSpan.start < heading.titleSpan.start;
    const other = late ? behind : before;
    if (!other) continue;
    yield {
      span: heading.titleSpan,
      severity: weigh(demand),
      message: softly(
        late
          ? say`\`${heading.title}\` stands behind \`${other.title}\` in ${where}; ${journal} has it before that.`
          : say`\`${heading.title}\` stands before \`${other.title}\` in ${where}; ${journal} has it behind that.`,
        demand,
      ),
      help: sourced(say`Move the section, or rename its heading.`, demand),
      related: [{ span: other.titleSpan, message: say`\`${other.title}\` stands here.` }],
      fixes: move(report, heading, behind, before),
    };
  }
}

/** The longest run of headings that are in order among each other. */
function longestOrdered(headings: readonly Placed[]): Placed[] {
  const runs: Placed[][] = [];
  for (const [index, heading] of headings.entries()) {
    let best: Placed[] = [];
    for (let earlier = 0; earlier < index; earlier++) {
      const run = runs[earlier]!;
      if (run.at(-1)!.last <= heading.first && run.length > best.length) best = run;
    }
    runs.push([...best, heading]);
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

function move(report: Report, { title, block }: Placed, behind: Placed | undefined, before: Placed | undefined): Fix[] {
  const target = behind?.block?.start ?? before?.block?.end;
  if (!block || target === undefined) return [];
  const end = lineBreak(report);
  const text = report.text.slice(block.start, block.end).trimEnd();
  const closes = target === report.text.length;
  const newText = closes ? `${report.text.endsWith('\n') ? '' : end}${end}${text}${end}` : `${text}${end}${end}`;
  // At the end of the file the blank lines before the section go with it.
  const start = block.end === report.text.length ? report.text.slice(0, block.start).trimEnd().length : block.start;
  const left = block.end === report.text.length ? end : '';
  return [
    {
      title: behind
        ? say`Move \`${title}\` before \`${behind.title}\``
        : say`Move \`${title}\` behind \`${before!.title}\``,
      safe: false,
      edits: [
        { span: { start: target, end: target }, newText },
        { span: { start, end: block.end }, newText: left },
      ],
    },
  ];
}
