import type { Journal } from '../../model/generated/types';
import { type ReportSections, readSections } from '../../model/sections';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import { nameOf, softly, sourced, weigh, wishOf } from '../demand';
import { defineRule, type Finding, type Stage } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'The abstract, its sections and the text are as long as the journal takes them.',
  why: 'Submission systems cut an abstract at the limit, in the middle of a sentence, and editors return a text that is over it.',
  source: 'The journal’s profile.',
  reads: 'report',
  *check(report, { journal, stage }) {
    const sections = readSections(report, journal);
    const { abstract } = sections;
    if (abstract) {
      yield* tooLongOrShort(
        journal.abstract.words,
        abstract.words,
        say`The abstract`,
        abstract.heading.textSpan,
        journal,
        stage,
      );
      for (const { places, words, title, titleSpan } of abstract.sections) {
        const limit = places.length === 1 ? journal.abstract.sections?.[places[0]!]?.words : undefined;
        yield* tooLongOrShort(limit, words, `\`${title}\``, titleSpan, journal, stage);
      }
    }
    const first = sections.body.find(({ main }) => main);
    if (first)
      yield* tooLongOrShort(journal.body.words, wordsOfText(sections), say`The text`, first.titleSpan, journal, stage);
  },
});

/** Words from the introduction to the conclusion: no abstract, no references, no statements. */
function wordsOfText({ abstract, body, words }: ReportSections): number {
  const apart = body.filter(
    ({ main, slots }) =>
      main && slots.length > 0 && slots.every((slot) => slot === 'references' || slot === 'declarations'),
  );
  return words - (abstract?.words ?? 0) - apart.reduce((sum, section) => sum + section.words, 0);
}

function* tooLongOrShort(
  limit: Journal['body']['words'],
  words: number,
  what: string,
  span: Span,
  journal: Journal,
  stage: Stage,
): Generator<Finding> {
  if (!limit || words === 0) return;
  const { min = 0, max = Number.POSITIVE_INFINITY } = limit;
  // A draft is too short until it is finished.
  if (words <= max && (words >= min || stage === 'draft')) return;
  const count = words === 1 ? say`one word` : say`${words} words`;
  yield {
    span,
    severity: weigh(limit),
    message: softly(say`${what} has ${count}; ${nameOf(journal)} ${wishOf(limit, words)}.`, limit),
    help: sourced(words > max ? say`Leave out ${words - max}.` : say`Add ${min - words}.`, limit),
  };
}
