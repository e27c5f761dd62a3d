import type { ProcedureTerm } from '../../model/generated/types';
import { lexicon } from '../../model/lexicon';
import { nameKey } from '../../model/vocabulary';
import { say, sayEach } from '../../text/say';
import { suggestScalars } from '../edits';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'info',
  summary: 'A procedure is one that the vocabulary knows.',
  why: 'Any procedure may be reported. For one that the vocabulary has, the possible levels, the side and the published guidance are checked too; for any other these checks stay silent.',
  source: 'The vocabulary of procedures.',
  reads: 'value',
  *check(report) {
    for (const { procedures } of report.cases) {
      for (const { name, term } of procedures) {
        const text = name.fact;
        if (term || text === undefined) continue;
        const meant = lexicon.procedures.find(text);
        const labels = (meant.length > 0 ? meant : nearest(text)).map(({ label }) => label);
        yield {
          span: name.span,
          message:
            meant.length > 0
              ? say`\`${text}\` can mean more than one procedure, so its levels, side and guidance are not checked.`
              : say`\`${shortened(text)}\` is no procedure of the vocabulary, so its levels, side and guidance are not checked.`,
          help:
            labels.length > 0
              ? say`If it is one of these, write ${sayEach(labels, 'or')}. Details go into their own keys.`
              : say`A procedure outside the vocabulary is legal; nothing needs to change.`,
          fixes: suggestScalars(report, name, labels),
        };
      }
    }
  },
});

/** Terms that differ by a slip of the pen; else those whose name stands among the words, the longest; else those whose name has all the words. */
function nearest(text: string): ProcedureTerm[] {
  const close = lexicon.procedures.nearest(text);
  if (close.length > 0) return close;
  const words = wordsOf(text.slice(0, 300));
  const within = lexicon.procedures.terms.map((term) => {
    const contained = isElsewhere(words, term)
      ? []
      : namesOf(term).filter((name) => name.length > 5 && words.includes(name));
    return { term, length: Math.max(0, ...contained.map(({ length }) => length)) };
  });
  const longest = Math.max(...within.map(({ length }) => length));
  const found =
    longest > 0
      ? within.filter(({ length }) => length === longest).map(({ term }) => term)
      : lexicon.procedures.terms.filter(
          (term) => words.length > 7 && namesOf(term).some((name) => name.includes(words)),
        );
  return found.slice(0, 3);
}

const place =
  /\b(?:nerves?|joints?|ganglion|ganglia|plexus|plane|muscles?|tendons?|bursa|artery|vein|knee|hip|shoulder|elbow|wrist|ankle|foot|hand|thumb|finger|toe|heel|jaw)\b/g;

/** Whether the words name a part of the body that the term does not: an ablation of a genicular nerve is none of medial branches. */
function isElsewhere(words: string, term: ProcedureTerm): boolean {
  const names = namesOf(term);
  return (words.match(place) ?? []).some((part) => !names.some((name) => name.includes(part.replace(/s$/, ''))));
}

function namesOf({ label, name = '', aliases = [] }: ProcedureTerm): string[] {
  return [label, name, ...aliases].map(wordsOf);
}

/** A name as words with a blank on each side, so that only whole words are found in it. */
function wordsOf(name: string): string {
  return ` ${nameKey(name.replace(/[.,;:()/]/g, ' '))} `;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
