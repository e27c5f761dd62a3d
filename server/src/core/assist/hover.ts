import { vocabularyIn } from '../engine/check';
import type { Settings } from '../engine/settings';
import { oneMeasure } from '../model/case';
import type { FindingTerm, ProcedureTerm, RouteTerm, ScaleTerm } from '../model/generated/types';
import { levelKindAt } from '../model/level-kind';
import { lexicon } from '../model/lexicon';
import type { Located } from '../model/located';
import type { Report } from '../model/report';
import { meaningOf } from '../model/scale-grid';
import type { KeyDescription } from '../model/schema-guide';
import { levelAt, readable } from '../model/values';
import { said } from '../text/say';
import type { Span } from '../text/span';
import { expandLevel } from '../values/level-expand';
import { siteKey } from '../values/level-expression';
import { drugsText, gradeText, routeText } from './describe-drug';
import { describeLevel } from './describe-level';
import { describeProse } from './describe-prose';
import { findingText, procedureText, scaleText, termText } from './describe-term';
import { nodeAt } from './node-at';

/** What is known of the thing under the cursor. */
export interface Hover {
  readonly span: Span;
  /** Markdown. */
  readonly text: string;
}

/** A range longer than this is described by its ends. */
const mostLevels = 4;

/**
 * The page for a key or a value of the front matter: a key's meaning, a scale, a procedure, a level, a score; for words of
 * the narrative and for names what they stand for.
 */
export function hover(report: Report, offset: number, settings: Settings = {}): Hover | undefined {
  return (
    (offset < report.source.body.span.start ? hoverFact(report, offset, settings) : undefined) ??
    describeProse(report, offset, settings)
  );
}

function hoverFact(report: Report, offset: number, settings: Settings): Hover | undefined {
  const found = nodeAt(report.root, offset);
  if (!found) return undefined;
  const { at, isKey } = found;
  const description = lexicon.describe(at.path);
  if (!description) return undefined;
  const inScores = found.owner.path.at(-1) === 'scores';
  if (isKey && !inScores)
    return description.description
      ? { span: at.keySpan, text: `**${at.path.at(-1)}** — ${said(description.description)}` }
      : undefined;
  const text = inScores ? scoreText(report, at) : valueText(report, at, description, settings);
  return text ? { span: isKey ? at.keySpan : at.span, text } : undefined;
}

function valueText(report: Report, at: Located, description: KeyDescription, settings: Settings): string | undefined {
  const fact = at.text;
  if (fact === undefined) return undefined;
  const choice = description.choices?.find(({ value }) => value === fact);
  if (choice?.description) return `**${fact}** — ${said(choice.description)}`;
  if (description.grammar === 'level') return levelText(report, at);
  if (description.grammar === 'grade') return gradeText(fact);
  if (!lexicon.has(description.vocabulary)) return undefined;
  const name = description.vocabulary;
  if (name === 'drugs') return drugsText(fact);
  const texts = vocabularyIn(settings, name)
    .find(fact)
    .map((term) => {
      if (name === 'scales') return scaleText(term as ScaleTerm);
      if (name === 'routes') return routeText(term as RouteTerm);
      if (name === 'finding-terms') return findingText(term as FindingTerm);
      return name === 'procedures' ? procedureText(term as ProcedureTerm) : termText(term);
    });
  return texts.length > 0 ? texts.join('\n\n---\n\n') : undefined;
}

function levelText(report: Report, at: Located): string | undefined {
  const level = readable(levelAt(at));
  if (!level) return undefined;
  const kind = level.noun ?? levelKindAt(report, at);
  const sites = expandLevel(level, {}, kind).map(siteKey);
  const shown = sites.length > mostLevels ? [sites[0]!, sites.at(-1)!] : sites;
  const texts = shown.map((site) => describeLevel(site, kind).documentation).filter((text) => text !== undefined);
  return texts.length > 0 ? texts.join('\n\n') : undefined;
}

function scoreText(report: Report, at: Located): string | undefined {
  const measure = oneMeasure(report.root.follow(at.path.slice(0, -2)));
  const scale = measure.term ?? (measure.candidates.length === 1 ? measure.candidates[0] : undefined);
  if (!scale) return undefined;
  const fact = at.fact;
  const meaning = fact === undefined ? undefined : meaningOf(scale, fact.replace(/[/ ].*$/, ''));
  return `${fact !== undefined && meaning ? `**${fact}** — ${meaning}\n\n` : ''}${scaleText(scale)}`;
}
