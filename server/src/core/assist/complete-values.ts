import { vocabularyIn } from '../engine/check';
import type { Settings } from '../engine/settings';
import type { ProcedureTerm, ScaleTerm } from '../model/generated/types';
import { levelKindAt } from '../model/level-kind';
import { lexicon, type VocabularyName } from '../model/lexicon';
import type { Located } from '../model/located';
import type { Report } from '../model/report';
import type { KeyDescription } from '../model/schema-guide';
import type { Term } from '../model/vocabulary';
import type { Cursor } from '../syntax/cursor';
import { yamlScalar } from '../syntax/quote';
import { said, say } from '../text/say';
import { completeDrugs } from './complete-drugs';
import { completeLevels } from './complete-levels';
import { completeScores } from './complete-scores';
import { completeTerms } from './complete-terms';
import { completeTimes } from './complete-times';
import { type Completion, type CompletionKind, plain } from './completion';
import { fullName, procedureText, scaleRange, scaleText, termText } from './describe-term';

/** What can stand as the value at the cursor: words of a closed list, terms of a vocabulary, levels, times, scores, ids. */
export function completeValues(
  report: Report,
  cursor: Cursor,
  description: KeyDescription,
  settings: Settings,
): Completion[] {
  const offers = [...ownOffers(report, cursor, description, settings), ...references(report, cursor)];
  if (!description.shapes.has('scalar') || description.freeText) return offers;
  return [...offers, ...answers(cursor, new Set(offers.map(({ label }) => label)))];
}

function ownOffers(report: Report, cursor: Cursor, description: KeyDescription, settings: Settings): Completion[] {
  if (description.choices) {
    return description.choices.map(({ value, description: text }, index) =>
      offer(cursor, value, 'word', index, { documentation: () => text && said(text) }),
    );
  }
  const ofDrugs = completeDrugs(report, cursor, description);
  if (ofDrugs) return ofDrugs;
  const ofFindings = completeTerms(report, cursor, description);
  if (ofFindings) return ofFindings;
  if (lexicon.has(description.vocabulary)) return terms(cursor, description.vocabulary, settings);
  switch (description.grammar) {
    case 'level':
      return completeLevels(cursor, levelKindAt(report, report.root.follow(cursor.path)));
    case 'time':
      return completeTimes(report, cursor);
    case 'score':
      return completeScores(report, cursor);
    default:
      return [];
  }
}

function terms(cursor: Cursor, name: VocabularyName, settings: Settings): Completion[] {
  return vocabularyIn(settings, name).terms.map((term, index) => {
    const kind: CompletionKind = name === 'scales' ? 'scale' : name === 'procedures' ? 'procedure' : 'term';
    const detail = name === 'scales' ? scaleRange(term as ScaleTerm) : fullName(term);
    const filter = [term.label, term.name, ...(term.aliases ?? [])].filter(Boolean).join(' ');
    return offer(cursor, term.label, kind, index, { detail, filter, documentation: () => documentationOf(name, term) });
  });
}

function documentationOf(name: VocabularyName, term: Term): string {
  if (name === 'scales') return scaleText(term as ScaleTerm);
  if (name === 'procedures') return procedureText(term as ProcedureTerm);
  return termText(term);
}

/** Ids that the report defines itself: affiliations of an author, the figure of a finding. */
function references(report: Report, cursor: Cursor): Completion[] {
  const keys = cursor.path.filter((step) => typeof step === 'string');
  const key = keys.at(-1);
  const list =
    key === 'affiliations' && keys[0] === 'authors' ? 'affiliations' : key === 'figure' ? 'figures' : undefined;
  if (!list) return [];
  const label = (at: Located) => at.get('name').fact ?? at.get('caption').fact;
  return report.root
    .get(list)
    .items()
    .flatMap((at, index) => {
      const id = at.get('id').fact;
      return id ? [offer(cursor, id, 'reference', index, { detail: label(at) })] : [];
    });
}

const answerTexts = {
  unknown: () => say`not known`,
  none: () => say`there is none`,
  'not applicable': () => say`does not apply to this case`,
};

/** The three answers that are legal anywhere, last in the list. */
function answers(cursor: Cursor, taken: ReadonlySet<string>): Completion[] {
  return Object.entries(answerTexts)
    .filter(([answer]) => !taken.has(answer))
    .map(([answer, detail], index) => offer(cursor, answer, 'word', 10_000 + index, { detail: detail() }));
}

function offer(
  cursor: Cursor,
  label: string,
  kind: CompletionKind,
  rank: number,
  more: Partial<Completion> = {},
): Completion {
  const insert = (cursor.needsBlank ? ' ' : '') + plain(yamlScalar(label, cursor));
  return { label, kind, insert, replace: cursor.replace, rank, ...more };
}
