import { hashText } from '../text/hash';
import { printAge } from '../values/age';
import { printLevel } from '../values/level-print';
import { printScore } from '../values/score';
import { printTime } from '../values/time';
import type { Case } from './case';
import type { Located } from './located';
import type { Report } from './report';
import { ageAt, levelAt, readable, timeAt } from './values';
import { nameKey } from './vocabulary';

/**
 * A case without its text: hashes of several facts together, in their normal form, so that two reports of one case are
 * found by comparing them. None is the hash of a fact alone, which could be guessed. A part is missing where the report
 * states too little for it.
 */
export interface CaseFingerprint {
  /** Age, sex, and the procedures with their levels and sides. */
  readonly treatment?: string;
  /** Sex, procedures, and at least four scores with their scales and times. */
  readonly scores?: string;
  /** Sex, procedures, the length of the follow-up, and the adverse events. */
  readonly events?: string;
}

/** A report as its siblings of a repository see it. It holds no text, and no fact that could be read back. */
export interface ReportFingerprint {
  readonly cases: readonly CaseFingerprint[];
  /** The approval's number, and the board that gave it; absent unless both are stated. */
  readonly approval?: { readonly number: string; readonly board: string };
}

/** The fingerprint of a report. */
export function fingerprintOf(report: Report): ReportFingerprint {
  const irb = report.root.get('irb');
  const number = irb.get('number').fact;
  const board = irb.get('board').fact;
  return {
    cases: report.cases.map(caseFingerprint),
    ...(number && board
      ? { approval: { number: hashText(`irb\n${letters(number)}`), board: hashText(`board\n${letters(board)}`) } }
      : {}),
  };
}

/** How many scores tell a course from another by chance. */
const fewestScores = 4;

function caseFingerprint(one: Case): CaseFingerprint {
  const sex = one.patient.get('sex').fact;
  const age = readable(ageAt(one.patient.get('age')));
  const procedures = one.procedures.flatMap(({ name, term, levels, at }) => {
    const called = term?.id ?? (name.fact && nameKey(name.fact));
    return called ? [[called, levels.map(levelText).sort().join(), at.get('side').fact ?? ''].join(' ')] : [];
  });
  if (!sex || procedures.length === 0) return {};
  const base = [sex, ...procedures.sort()];
  const scores = one.measures.flatMap(({ term, scale, scores: given }) =>
    given.flatMap(({ time, score }) =>
      score?.ok && time.ok
        ? [[term?.id ?? letters(scale.fact ?? ''), printTime(time.value), printScore(score.value)].join(' ')]
        : [],
    ),
  );
  const followUp = readable(timeAt(one.outcome.get('follow_up')));
  const events = one.adverseEvents.flatMap((event) => {
    const name = (event.node?.kind === 'scalar' ? event : event.get('event')).fact;
    return name ? [letters(name)] : [];
  });
  return {
    ...(age ? { treatment: together('treatment', printAge(age), ...base) } : {}),
    ...(scores.length >= fewestScores ? { scores: together('scores', ...base, ...scores.sort()) } : {}),
    ...(followUp && events.length > 0
      ? { events: together('events', ...base, printTime(followUp), ...events.sort()) }
      : {}),
  };
}

function levelText(at: Located): string {
  const level = readable(levelAt(at));
  return level ? printLevel(level) : letters(at.fact ?? '');
}

function together(...facts: readonly string[]): string {
  return hashText(facts.join('\n'));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
