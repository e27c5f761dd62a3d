import type { Span } from '../text/span';
import { type OffsetTime, timeUnit } from '../values/time';
import { type Mention, mentionAt } from './mention';
import { numeral, numeralValue } from './numerals';
import { once, type Prose } from './prose';

/**
 * What a stretch of time is to the story: how long symptoms had lasted, how long or when the patient was followed up, a
 * time before the telling or after an event, or a mere length.
 */
export type DurationRole = 'history' | 'follow-up' | 'follow-up visit' | 'before' | 'after' | 'length';

/** A number with a unit of time: `for three months`, `14 months ago`, `five-day history`. */
export interface DurationMention extends Mention {
  readonly role: DurationRole;
  /** How long, never negative. */
  readonly time: OffsetTime;
  /** Whether it stands before its noun: `14-month history`. */
  readonly adjective: boolean;
}

const written = new RegExp(
  `(?<![\\w.,/\\u2013-])(${numeral})(?:(?:\\s?(?:-|\\u2013)\\s?|\\sto\\s)(${numeral}))?([\\s-])(minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)\\b`,
  'gi',
);
const aboutBefore =
  /\b(?:about|approximately|around|nearly|almost|roughly|some|over|more than|less than|at least|up to|~)\s?$/i;
const age = /^['’]?[\s-](?:old|of age)\b/i;
const agedBefore = /\b(?:aged|age of|age was|ages? \w{1,8})\s$/i;
const historyBehind = /^['’]?[\s-](?:\p{L}{1,14}[\s-]){0,3}?(?:history|course|duration)\b/iu;
const historyBefore =
  /\b(?:history of|since|for the (?:past|last|previous)|over the (?:past|last|previous)|during the (?:past|last|previous)|in the (?:past|last|previous))\s(?:\w+\s)?$/i;
const followedBehind =
  /^['’]?[\s-](?:(?:of|clinical|outpatient|postoperative|post-?operative|final|last|the)[\s-]){0,3}follow(?:ing)?[\s-]?up\b/i;
const followedBefore =
  /\bfollow(?:ed)?(?:[\s-]?up)?(?: (?:period|time|duration|interval))?(?: (?:of|was|for|lasted|lasting|over|ended (?:at|after)))+ (?:the (?:next|following) )?(?:(?:about|approximately|around|nearly|over|at least|a total of) )?$/i;
const visitBefore = /\bfollow[\s-]?up (?:visit |examination )?(?:at|after) $/i;
const behindBefore = /^ (?:ago|earlier|before|prior|previously|back)\b/i;
const behindAfter = /^ (?:later|after|afterwards?|thereafter|post|following|from)\b/i;
const afterBefore = /\b(?:at|by|after|within|until|till)\s(?:about |approximately |the )?$/i;

/** The stretches of time that the narrative names, in its order; ages are none. */
export const durationsIn = once((prose: Prose): readonly DurationMention[] => {
  const found: DurationMention[] = [];
  const from = prose.parts[0]?.span.start ?? prose.text.length;
  for (const match of prose.matches(written)) {
    const [whole, low, high, joint, unitText] = match as unknown as [
      string,
      string,
      string | undefined,
      string,
      string,
    ];
    const span = { start: match.index, end: match.index + whole.length };
    const unit = timeUnit(unitText.toLowerCase());
    const before = prose.text.slice(Math.max(from, span.start - 60), span.start);
    const behind = prose.text.slice(span.end, span.end + 60);
    if (!unit || age.test(behind) || agedBefore.test(before)) continue;
    const mention = mentionAt(prose, span);
    if (!mention) continue;
    found.push({
      ...mention,
      role: roleOf(before, behind, joint === '-'),
      adjective: joint === '-',
      time: {
        kind: 'offset',
        from: numeralValue(low),
        ...(high && { to: numeralValue(high) }),
        unit,
        about: aboutBefore.test(before),
        form: 'normal',
      },
    });
  }
  return found;
});

function roleOf(before: string, behind: string, adjective: boolean): DurationRole {
  if (followedBefore.test(before)) return 'follow-up';
  if (followedBehind.test(behind)) {
    // `a 6-month follow-up` may be one of several; the last one is the length.
    const last = /\b(?:last|final) $/i.test(before);
    return !last && (adjective || /\b(?:at|the|after|until|every|regular) (?:the |a )?$/i.test(before))
      ? 'follow-up visit'
      : 'follow-up';
  }
  if (visitBefore.test(before)) return 'follow-up visit';
  if (historyBehind.test(behind) || historyBefore.test(before)) return 'history';
  if (behindBefore.test(behind)) return 'before';
  if (behindAfter.test(behind) || afterBefore.test(before)) return 'after';
  return 'length';
}

/** The sentence around a span, as far as it is one. */
export function sentenceText(prose: Prose, span: Span): string {
  const sentence = prose.sentenceAt(span.start)?.span ?? span;
  return prose.text.slice(Math.max(sentence.start, span.start - 300), Math.min(sentence.end, span.end + 300));
}
