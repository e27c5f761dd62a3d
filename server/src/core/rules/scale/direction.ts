import type { Case } from '../../model/case';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { say, sayAll } from '../../text/say';
import type { Span } from '../../text/span';
import { printScore } from '../../values/score';
import { defineRule, type Finding } from '../rule';
import { type KnownMeasure, knownMeasures, nameOf } from './measures';
import { type Trend, trendOf } from './trend';

export const rule = defineRule({
  severity: 'warning',
  summary: '“Improved” and “worse” agree with the scores.',
  why: 'On some scales less is better, on others more. A rise of the NRS called an improvement is a slip in the score, in the word, or in the direction of the scale.',
  source: 'The direction of each scale, from the vocabulary of scales.',
  reads: 'value',
  *check(report) {
    for (const one of report.cases) {
      const courses = knownMeasures(one)
        .filter(({ scale }) => scale.direction !== 'none')
        .map((known): Course => ({ known, trend: trendOf(known) }));
      yield* notes(report, courses);
      yield* whole(report, one, courses);
    }
  },
});

interface Course {
  readonly known: KnownMeasure;
  readonly trend: Trend | undefined;
}

/** What the note of a measure says of its own scores. */
function* notes(report: Report, courses: readonly Course[]): Generator<Finding> {
  for (const course of courses) {
    const at = course.known.measure.at.get('note');
    for (const { says, word, span } of claimsIn(at))
      yield* contradiction(report.place(at, span), says, say`The note says “${word}”`, [course]);
  }
}

/** What status and summary say of the case, where all its scores agree on the contrary. */
function* whole(report: Report, one: Case, courses: readonly Course[]): Generator<Finding> {
  // A case with an adverse event can be worse although the pain is better, and the other way round.
  if (one.adverseEvents.length > 0) return;
  const status = one.outcome.get('status');
  const says =
    status.fact === 'improved' || status.fact === 'recovered'
      ? 'better'
      : status.fact === 'worse'
        ? 'worse'
        : undefined;
  if (says) yield* contradiction(status.span, says, say`The status is \`${status.fact}\``, courses);
  const summary = one.outcome.get('summary');
  for (const { says: claim, word, span } of claimsIn(summary)) {
    yield* contradiction(report.place(summary, span), claim, say`The summary says “${word}”`, courses);
  }
}

function* contradiction(
  span: Span,
  says: 'better' | 'worse',
  claim: string,
  courses: readonly Course[],
): Generator<Finding> {
  const against = courses.filter(({ trend }) => trend?.clear && trend.course !== says && trend.course !== 'same');
  if (against.length === 0 || against.length < courses.length) return;
  const scores = against.map(
    ({ known, trend }) =>
      say`${nameOf(known)} went from ${printScore(trend!.first.score)} to ${printScore(trend!.last.score)}`,
  );
  const [{ known }] = against as [Course];
  yield {
    span,
    message:
      says === 'better'
        ? say`${claim}, but ${sayAll(scores)}, which is worse. Correct the word or the scores.`
        : say`${claim}, but ${sayAll(scores)}, which is better. Correct the word or the scores.`,
    help:
      known.scale.direction === 'lower'
        ? say`On ${known.scale.label} lower is better.`
        : say`On ${known.scale.label} higher is better.`,
    related: against.map(({ trend }) => ({ span: trend!.last.entry.at.span, message: say`The last score.` })),
  };
}

const better = /\b(?:improved|improvement|better|recovered|relieved)\b/i;
const worse = /\b(?:worse|worsened|worsening|deteriorated|deterioration|aggravated)\b/i;
/** Words that turn, limit or date a statement: then the sentence is left alone. */
const turned =
  /\b(?:no|not|never|none|without|neither|nor|hardly|little|lack|failed|before|initially|first|temporar\w{1,5}|transient\w{0,2}|until|again|relapse\w?|recur\w{0,5}|although|though|but|except|however|than|would|may|might|could)\b|n['’]t\b/i;

/** The sentences of a free text that say plainly that something became better or worse. */
function claimsIn(at: Located): { says: 'better' | 'worse'; word: string; span: Span }[] {
  const text = at.fact ?? '';
  if (!better.test(text) && !worse.test(text)) return [];
  return [...text.matchAll(/[^.;!?]{1,400}/g)].flatMap((match) => {
    const [sentence] = match;
    const [good, bad] = [better.exec(sentence), worse.exec(sentence)];
    const found = good ?? bad;
    if (!found || (good && bad) || turned.test(sentence)) return [];
    const start = match.index + found.index;
    return [
      {
        says: good ? ('better' as const) : ('worse' as const),
        word: found[0],
        span: { start, end: start + found[0].length },
      },
    ];
  });
}
