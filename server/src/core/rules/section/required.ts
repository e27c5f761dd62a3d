import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { type AbstractText, type NarrativeSection, type ReportSections, readSections } from '../../model/sections';
import { say, sayEach } from '../../text/say';
import type { Span } from '../../text/span';
import { type Demand, nameOf, softly, sourced, weigh } from '../demand';
import { defineRule, type Finding, type Severity, type Stage } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'The narrative has the headings that the journal wants, the abstract’s included.',
  why: 'Editors and submission systems look for the sections of the journal. Other names of the same section count, and so do singular and plural. What a profile only assumes is said softly.',
  source: 'The journal’s profile; CARE 2013, items 3, 4 and 11 (Gagnier et al., J Med Case Rep 2013;7:223).',
  reads: 'report',
  *check(report, { journal, stage }) {
    const sections = readSections(report, journal);
    if (report.type === 'image letter') {
      if (sections.abstract) yield superfluous(sections.abstract, say`An image letter has no abstract.`, 'info');
      return;
    }
    if (sections.words === 0 && stage === 'draft') {
      yield emptyNarrative(report, sections);
      return;
    }
    yield* missingInAbstract(report, sections, journal, stage);
    yield* missingInBody(report, sections, journal, stage);
  },
});

function emptyNarrative(report: Report, { abstract, body }: ReportSections): Finding {
  const first = abstract?.heading.textSpan ?? body[0]?.titleSpan;
  return {
    span: first ?? report.root.span,
    severity: 'info',
    message: say`The narrative is still empty.`,
    help: say`The headings that the journal wants are offered on a line that begins with \`#\`.`,
  };
}

function superfluous({ heading }: AbstractText, message: string, severity: Severity): Finding {
  return { span: heading.textSpan, severity, message, help: say`Move what only the abstract says into the text.` };
}

function* missingInAbstract(
  report: Report,
  { abstract, body }: ReportSections,
  journal: Journal,
  stage: Stage,
): Generator<Finding> {
  const demand: Demand = { ...journal.abstract, confidence: journal.abstract.confidence ?? journal.confidence };
  const severity = weigh(demand, stage, true);
  const { kind, sections = [] } = journal.abstract;
  if (kind === 'none') {
    if (abstract)
      yield superfluous(
        abstract,
        softly(say`${capital(nameOf(journal))} has no abstract.`, demand),
        severity === 'error' ? 'warning' : severity,
      );
    return;
  }
  if (!abstract) {
    yield {
      span: body[0]?.titleSpan ?? firstLine(report) ?? report.root.span,
      severity,
      message: softly(say`The narrative has no abstract; ${nameOf(journal)} wants one.`, demand),
      help: sourced(say`Begin the narrative with the heading \`${journal.abstract.heading ?? 'Abstract'}\`.`, demand),
    };
    return;
  }
  if (kind === 'unstructured') {
    const [first] = abstract.sections;
    if (!first) return;
    yield {
      span: first.titleSpan,
      severity: severity === 'error' ? 'warning' : severity,
      message: softly(say`The abstract has headings; ${nameOf(journal)} wants one text without them.`, demand),
      help: sourced(say`The preview shows the sections joined; take the headings out when you send it.`, demand),
    };
    return;
  }
  if (abstract.words === 0) return;
  const present = new Set(abstract.sections.flatMap(({ places }) => places));
  for (const { span, missing } of byPlace(sections, present, abstract.sections, abstract.heading.textSpan)) {
    yield {
      span,
      severity,
      message: softly(
        missing.length === 1
          ? say`The abstract has no ${headings(missing)}; ${nameOf(journal)} wants it.`
          : say`The abstract has no ${headings(missing)}; ${nameOf(journal)} wants them.`,
        demand,
      ),
      help: sourced(say`Its headings are ${headings(sections)}, in this order.`, demand),
    };
  }
}

function* missingInBody(
  report: Report,
  { abstract, body }: ReportSections,
  journal: Journal,
  stage: Stage,
): Generator<Finding> {
  const demand: Demand = { ...journal.body, confidence: journal.body.confidence ?? journal.confidence };
  const { sections } = journal.body;
  const present = new Set(body.flatMap(({ places }) => places));
  // What the journal does not require is not missed.
  for (const [place, { required }] of sections.entries()) if (!required) present.add(place);
  const otherwise = abstract?.heading.textSpan ?? firstLine(report) ?? report.root.span;
  for (const { span, missing } of byPlace(sections, present, body, otherwise)) {
    yield {
      span,
      severity: weigh(demand, stage, true),
      message: softly(
        missing.length === 1
          ? say`The narrative has no ${headings(missing)}; ${nameOf(journal)} wants it.`
          : say`The narrative has no ${headings(missing)}; ${nameOf(journal)} wants them.`,
        demand,
      ),
      help: sourced(say`Its headings are ${headings(sections.filter(({ required }) => required))}.`, demand),
    };
  }
}

/** Missing sections by where they would stand: at the heading before them, else at the one behind them, else `otherwise`. */
function byPlace(
  wanted: readonly { heading: string }[],
  present: ReadonlySet<number>,
  written: readonly NarrativeSection<unknown>[],
  otherwise: Span,
): { span: Span; missing: { heading: string }[] }[] {
  const groups = new Map<number, { span: Span; missing: { heading: string }[] }>();
  for (const [place, section] of wanted.entries()) {
    if (present.has(place)) continue;
    const before = written.findLast(({ places }) => places.some((other) => other < place));
    const behind = written.find(({ places }) => places.some((other) => other > place));
    const span = (before ?? behind)?.titleSpan ?? otherwise;
    const group = groups.get(span.start);
    if (group) group.missing.push(section);
    else groups.set(span.start, { span, missing: [section] });
  }
  return [...groups.values()];
}

function headings(sections: readonly { heading: string }[]): string {
  return sayEach(sections.map(({ heading }) => heading));
}

/** The first line of the narrative that is not blank. */
function firstLine({ source }: Report): Span | undefined {
  const { start, end } = source.body.span;
  const at = start + source.text.slice(start, end).search(/\S/);
  if (at < start) return undefined;
  const line = /^[^\r\n]*/.exec(source.text.slice(at, at + 500))![0].trimEnd();
  return { start: at, end: at + line.length };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
