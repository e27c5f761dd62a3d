import type { FindingTerm, IndicationTerm } from '../model/generated/types';
import { lexicon } from '../model/lexicon';
import type { Report } from '../model/report';
import type { KeyDescription } from '../model/schema-guide';
import type { Cursor } from '../syntax/cursor';
import { yamlScalar } from '../syntax/quote';
import { said } from '../text/say';
import { type Completion, plain } from './completion';
import { findingText, termText } from './describe-term';

/** Words for diagnoses, complaints and findings, where any other words are as good; `undefined` for a key of another kind. */
export function completeTerms(report: Report, cursor: Cursor, description: KeyDescription): Completion[] | undefined {
  switch (description.vocabulary) {
    case 'indications':
      return indications(cursor);
    case 'finding-terms':
      return findings(report, cursor);
  }
  return undefined;
}

/** A complaint is most often a symptom, a diagnosis most often none. */
function indications(cursor: Cursor): Completion[] {
  const ofComplaint = cursor.path.includes('complaints');
  return lexicon.indications.terms.map((term, index) =>
    offer(cursor, term, index, ofComplaint === (term.group === 'symptom'), {
      detail: said(term.group),
      documentation: () => termText(term),
    }),
  );
}

/** Findings, those first that the modality beside them can show. */
function findings(report: Report, cursor: Cursor): Completion[] {
  const named = report.root.follow(cursor.path.slice(0, -1)).get('modality').fact;
  const modalities = new Set(
    named === undefined
      ? []
      : lexicon
          .vocabulary('modalities')
          .find(named)
          .map(({ id }) => id),
  );
  return lexicon.findingTerms.terms.map((term, index) => {
    const fits = term.modalities.length === 0 || term.modalities.some((id) => modalities.has(id));
    return offer(cursor, term, index, modalities.size === 0 || fits, {
      detail:
        term.modalities.map((id) => said(lexicon.vocabulary('modalities').get(id)?.label ?? id)).join(', ') ||
        undefined,
      documentation: () => findingText(term),
    });
  });
}

/** In a list the keys of an entry come before words that can stand for the whole of it, so that words begin far down. */
function offer(
  cursor: Cursor,
  { label, aliases }: IndicationTerm | FindingTerm,
  index: number,
  first: boolean,
  more: Partial<Completion>,
): Completion {
  return {
    label,
    kind: 'term',
    insert: (cursor.needsBlank ? ' ' : '') + plain(yamlScalar(label, cursor)),
    filter: [label, ...aliases].join(' '),
    replace: cursor.replace,
    rank: (first ? 1000 : 2000) + index,
    ...more,
  };
}
