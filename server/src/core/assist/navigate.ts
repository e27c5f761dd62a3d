import { journalFor } from '../engine/check';
import type { Settings } from '../engine/settings';
import type { Located } from '../model/located';
import type { Report } from '../model/report';
import { type Prose, proseOfReport } from '../prose/prose';
import { type Span, touches } from '../text/span';
import { type EntryPlace, type Name, namesAt, namesOf } from './names';
import { nodeAt } from './node-at';
import { type ToldFact, toldFacts } from './told-facts';

/** Where something stands: in the report, in a file of references, or a file as a whole. */
export type Target =
  | { readonly in: 'report'; readonly span: Span }
  | { readonly in: 'bibliography'; readonly entry: EntryPlace }
  | { readonly in: 'file'; readonly path: string };

/** Where something leads, with the words at the cursor that lead there. */
export interface Lead {
  readonly span: Span;
  readonly targets: readonly Target[];
}

/** The narrative of a report under what is in force for it. */
export function proseUnder(report: Report, settings: Settings): Prose {
  return proseOfReport(report, journalFor(report, settings));
}

/**
 * From the narrative to the front matter and the references: a key to its entry, a figure, a case, an affiliation or an
 * abbreviation to where it is listed, words that tell a fact to the fact, a path to its file.
 */
export function definitionAt(report: Report, offset: number, settings: Settings): Lead | undefined {
  const prose = proseUnder(report, settings);
  const file = pathAt(report, offset);
  if (file) return { span: file.span, targets: [{ in: 'file', path: file.fact! }] };
  const found = namesAt(namesOf(prose, settings.surroundings ?? {}), offset);
  if (found) return { span: found.span, targets: found.names.flatMap(targetsOf) };
  const told = toldFacts(prose).filter(({ span }) => touches(span, offset));
  const [first] = told;
  if (!first) return undefined;
  const spans = new Map(
    told.filter(({ span }) => span.start === first.span.start).map(({ at }) => [at.span.start, at.span]),
  );
  return { span: first.span, targets: [...spans.values()].map((span) => ({ in: 'report', span })) };
}

function targetsOf({ definitions, entries }: Name): Target[] {
  return [
    ...definitions.map((span): Target => ({ in: 'report', span })),
    ...entries.map((entry): Target => ({ in: 'bibliography', entry })),
  ];
}

/** Every place that repeats what stands at the cursor: a name, or a fact of the front matter that the narrative tells. */
export function referencesAt(report: Report, offset: number, settings: Settings, withDefinition: boolean): Target[] {
  const prose = proseUnder(report, settings);
  const found = namesAt(namesOf(prose, settings.surroundings ?? {}), offset);
  if (found) {
    return found.names.flatMap((name) => {
      const written = name.written.map(({ span }) => span);
      // `Patient A` holds the `A` that is there already.
      const meant = name.meant.filter(
        (span) => !written.some(({ start, end }) => start >= span.start && end <= span.end),
      );
      const spans = [...written, ...meant].filter(({ start }) => !name.definitions.some((one) => one.start === start));
      return [
        ...(withDefinition ? targetsOf(name) : []),
        ...inOrder(spans).map((span): Target => ({ in: 'report', span })),
      ];
    });
  }
  const told = toldFacts(prose);
  const fact = factAt(report, told, offset);
  if (!fact) return [];
  const spans = told.filter(({ at }) => at.span.start === fact.span.start).map(({ span }) => span);
  return (withDefinition ? [fact.span, ...spans] : spans).map((span) => ({ in: 'report', span }));
}

/** The fact at the cursor, be it in the front matter or where the narrative tells it. */
function factAt(report: Report, told: readonly ToldFact[], offset: number): Located | undefined {
  const node = nodeAt(report.root, offset);
  if (node) return told.find(({ at }) => at.span.start === node.at.span.start)?.at;
  return told.find(({ span }) => touches(span, offset))?.at;
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** The path of a file of references or of a figure under the cursor. */
function pathAt({ root }: Report, offset: number): Located | undefined {
  return pathsOf(root).find(({ span }) => touches(span, offset));
}

/** The values of the front matter that are paths of files. */
export function pathsOf(root: Located): Located[] {
  const figures = root.get('figures').items();
  return [...root.get('bibliography').items(), ...figures.map((figure) => figure.get('file'))].filter(
    ({ fact }) => fact !== undefined && fact !== '',
  );
}
