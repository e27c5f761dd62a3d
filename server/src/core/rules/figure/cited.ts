import type { Report } from '../../model/report';
import { nearestNames } from '../../model/vocabulary';
import { figureKeys } from '../../prose/citations';
import { figureCitations, unnumberedFigures } from '../../prose/figures';
import { type Prose, proseOfReport } from '../../prose/prose';
import { say, sayAll, sayEach } from '../../text/say';
import type { Span } from '../../text/span';
import { defineRule, type Finding } from '../rule';
import { figuresOf, type ListedFigure, nameOfFigure } from './figures';

export const rule = defineRule({
  severity: 'error',
  summary: 'Every figure is cited in the text, and every cited figure and panel is there.',
  why: 'A reader who is sent to a figure or a panel that isn’t there looks in vain, and production sends a manuscript back for a figure that no sentence mentions: nobody knows where to set it.',
  source:
    'ICMJE Recommendations, preparing a manuscript, illustrations: figures are numbered in the order in which they are cited.',
  reads: 'report',
  *check(report, { journal, stage }) {
    const prose = proseOfReport(report, journal);
    const figures = figuresOf(report);
    const stated = report.root.get('figures').stated;
    // Without a list nobody knows the figures; that there is none while the text cites one is worth a word.
    if (!stated) {
      yield* unlisted(report, prose);
      return;
    }
    const seen = new Set<ListedFigure>();
    yield* byId(prose, figures, seen);
    yield* byNumber(prose, figures, seen);
    yield* inFrontMatter(report, figures);
    if (figures.length === 1 && unnumberedFigures(prose).length > 0) seen.add(figures[0]!);
    if (prose.words.length === 0) return;
    for (const figure of figures) {
      if (seen.has(figure)) continue;
      yield {
        span: figure.place.span,
        // While the text is being written a figure may come first.
        severity: stage === 'submission' ? 'error' : 'warning',
        message: say`${nameOfFigure(figure)} is not cited in the text.`,
        help: figure.id
          ? say`Cite it where it is spoken of, as \`(Figure ${figure.number})\` or \`[@fig:${figure.id}]\`, or leave it out.`
          : say`Cite it where it is spoken of, as \`(Figure ${figure.number})\`, or leave it out.`,
      };
    }
  },
});

function* unlisted(report: Report, prose: Prose): Generator<Finding> {
  if (report.root.get('figures').exists) return;
  const [key] = figureKeys(prose);
  if (key) {
    yield {
      span: key.span,
      message: say`The text cites the figure \`${key.key}\`, but the report lists no \`figures\`.`,
      help: say`List it under \`figures\` with its \`id\`, \`file\`, \`caption\` and \`alt\`.`,
    };
    return;
  }
  const first = figureCitations(prose).find(({ kind, legend }) => kind === 'figure' && !legend);
  if (!first) return;
  yield {
    span: first.span,
    severity: 'info',
    message: say`The text cites Figure ${first.number}, but the report lists no \`figures\`.`,
    help: say`List the figures in the order of their numbers, each with \`file\`, \`caption\` and \`alt\`, so that they can be checked too.`,
  };
}

function* byId(prose: Prose, figures: readonly ListedFigure[], seen: Set<ListedFigure>): Generator<Finding> {
  for (const { key, span } of figureKeys(prose)) {
    const figure = figures.find(({ id }) => id === key);
    if (figure) {
      seen.add(figure);
      continue;
    }
    const ids = figures.flatMap(({ id }) => id ?? []);
    const meant = nearestNames(key, ids);
    yield {
      span,
      message: say`There is no figure with the id \`${key}\`.`,
      help: ids.length > 0 ? say`The figures are ${sayEach(ids)}.` : say`Give the figure an \`id\`.`,
      fixes: meant.map((id) => ({ title: say`Cite \`${id}\``, safe: false, edits: [{ span, newText: id }] })),
    };
  }
}

function* byNumber(prose: Prose, figures: readonly ListedFigure[], seen: Set<ListedFigure>): Generator<Finding> {
  const withoutPanels = new Set<ListedFigure>();
  for (const { kind, number, panels, span, legend } of figureCitations(prose)) {
    if (kind !== 'figure') continue;
    const figure = figures[number - 1];
    if (!figure) {
      yield {
        span,
        message:
          figures.length === 1
            ? say`The text cites Figure ${number}; there is one figure.`
            : say`The text cites Figure ${number}; there are ${figures.length} figures.`,
        help: say`Correct the number, or list the figure.`,
      };
      continue;
    }
    if (!legend) seen.add(figure);
    if (!figure.panels) {
      if (panels.length > 0 && !withoutPanels.has(figure)) yield unlistedPanels(figure, panels, span);
      if (panels.length > 0) withoutPanels.add(figure);
      continue;
    }
    const missing = panels.filter((panel) => !figure.panels!.has(panel));
    if (missing.length === 0) continue;
    yield {
      span,
      message:
        figure.panels.size === 0
          ? say`${nameOfFigure(figure)} has no panel ${sayAll(missing, 'or')}; it has none.`
          : say`${nameOfFigure(figure)} has no panel ${sayAll(missing, 'or')}; it has ${sayAll([...figure.panels])}.`,
      help: say`Correct the letter, or list the panel.`,
      related: [{ span: figure.at.get('panels').span, message: say`The panels are listed here.` }],
    };
  }
}

function unlistedPanels(figure: ListedFigure, panels: readonly string[], span: Span): Finding {
  return {
    span,
    severity: 'warning',
    message: say`The text cites panel ${sayAll(panels)} of ${nameOfFigure(figure)}, which lists no \`panels\`.`,
    help: say`List them with the figure, as \`panels: [${upTo(panels.at(-1)!).join(', ')}]\`.`,
    related: [{ span: figure.place.span, message: say`The figure is listed here.` }],
  };
}

/** The letters from `a` to another. */
function upTo(letter: string): string[] {
  return Array.from({ length: letter.charCodeAt(0) - 96 }, (_, at) => String.fromCharCode(97 + at));
}

/** A finding or a measure that names the figure which shows it, by its id or its number. */
function* inFrontMatter(report: Report, figures: readonly ListedFigure[]): Generator<Finding> {
  for (const { at, isKey, key } of report.allValues()) {
    if (key !== 'figure' || isKey || at.fact === undefined) continue;
    const [, number, panel] = /^(?:fig(?:ure|\.)? ?)?(\d{1,2})([a-z])?$/i.exec(at.fact) ?? [];
    if (figures.some(({ id }) => id === at.fact)) continue;
    const figure = number ? figures[Number(number) - 1] : undefined;
    if (figure && (!panel || !figure.panels || figure.panels.has(panel.toLowerCase()))) continue;
    yield {
      span: at.span,
      message: figure ? say`${nameOfFigure(figure)} has no panel ${panel}.` : say`There is no figure \`${at.fact}\`.`,
      help: say`A figure is named by its number or its \`id\`: ${sayEach(figures.map(({ id, number: place }) => id ?? String(place)))}.`,
    };
  }
}
