import type { Diagnostic } from '../../core/engine/diagnostic';
import type { Journal } from '../../core/model/generated/types';
import type { Report } from '../../core/model/report';
import { notCheckedOf } from './not-checked';
import { printPath } from './place';
import { topicOf } from './topics';

/** One page for the desk of a journal: what blocks, what to ask, what to look at, and what nobody has looked at yet. */
export interface Verdict {
  readonly journal: Journal;
  readonly title: string | undefined;
  /** The author to write to, where the report names one. */
  readonly correspondent: string | undefined;
  readonly blocking: readonly VerdictEntry[];
  readonly ask: readonly VerdictEntry[];
  readonly judge: readonly VerdictEntry[];
  /** What the check can't see in this report, in sentences. */
  readonly notChecked: readonly string[];
}

/** One thing to be said, with every place it is said of. */
export interface VerdictEntry {
  readonly topic: string;
  /** The rule that found it; absent where a person's decision is shown. */
  readonly rule: string | undefined;
  readonly message: string;
  readonly help: string | undefined;
  readonly places: readonly Place[];
}

export interface Place {
  /** From 1, as editors show it. */
  readonly line: number;
  /** The heading or the key of the front matter it stands under. */
  readonly section: string;
}

/**
 * Sorts what a check at the stage of submission found. An error blocks: it is impossible, contradictory, missing though
 * required, or identifies a patient. A warning is a question to the author. The rest, and what the author has answered or
 * silenced, is for an editor's eye. Findings that say that something could not be checked are listed as such.
 */
export function verdictOf(report: Report, journal: Journal, diagnostics: readonly Diagnostic[]): Verdict {
  const found = diagnostics.filter(({ rule }) => !isLimit(rule));
  const of = (severity: Diagnostic['severity']) =>
    entriesOf(
      report,
      found.filter((one) => one.severity === severity),
    );
  return {
    journal,
    title: report.root.get('title').fact,
    correspondent: correspondentOf(report),
    blocking: of('error'),
    ask: of('warning'),
    judge: [...answered(report), ...of('info')],
    notChecked: notCheckedOf(
      report,
      journal,
      diagnostics.filter(({ rule }) => isLimit(rule)),
    ),
  };
}

/** Findings about the check rather than the report. */
function isLimit(rule: string): boolean {
  return rule.startsWith('internal/') || rule === 'procedure/known' || rule === 'reference/file';
}

function correspondentOf(report: Report): string | undefined {
  const authors = report.root.get('authors').items();
  return authors.find((author) => author.get('corresponding').text === 'true')?.get('name').fact;
}

/** The same thing said of several places is said once. */
function entriesOf(report: Report, diagnostics: readonly Diagnostic[]): VerdictEntry[] {
  const entries = new Map<string, VerdictEntry & { readonly places: Place[] }>();
  for (const { rule, message, help, span } of diagnostics) {
    const key = `${rule} ${message}`;
    const entry = entries.get(key) ?? { topic: topicOf(rule), rule, message, help, places: [] };
    const place = placeOf(report, span.start);
    if (!entry.places.some(({ line }) => line === place.line)) entry.places.push(place);
    entries.set(key, entry);
  }
  return [...entries.values()];
}

function placeOf(report: Report, offset: number): Place {
  return { line: report.source.lines.line(offset) + 1, section: printPath(report, offset) };
}

/** What the author has answered or silenced: the check no longer says it, and an editor should know. */
function answered(report: Report): VerdictEntry[] {
  const acknowledged = report.root
    .get('acknowledged')
    .items()
    .flatMap((at): VerdictEntry[] => {
      const advisory = at.get('advisory').fact;
      if (!advisory) return [];
      const reason = at.get('reason').fact;
      return [
        {
          topic: 'Published guidance',
          rule: undefined,
          message: `The author answers \`${advisory}\`: ${reason ? oneLine(reason) : 'no reason is given.'}`,
          help: undefined,
          places: [placeOf(report, at.keySpan.start)],
        },
      ];
    });
  const silenced = report.directives.map(
    ({ rules, reason, span }): VerdictEntry => ({
      topic: 'Silenced by the author',
      rule: undefined,
      message: `The author has switched off ${rules.map(({ id }) => `\`${id}\``).join(', ') || 'a rule'} here${reason ? `: ${oneLine(reason)}` : ' and gives no reason.'}`,
      help: undefined,
      places: [placeOf(report, span.start)],
    }),
  );
  return [...acknowledged, ...silenced];
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
