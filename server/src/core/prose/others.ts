import { ageAt, readable } from '../model/values';
import type { Span } from '../text/span';
import { once, type Prose } from './prose';

/** A stretch of the narrative that tells of somebody else than its patients. */
export interface Other {
  readonly span: Span;
  readonly who: 'relative' | 'literature';
}

const kin =
  /\b(?:(?:(?:great-?)?grand|step|half-?)?(?:mothers?|fathers?|parents?|brothers?|sisters?|sons?|daughters?)|siblings?|grandchild(?:ren)?|partner|neighbou?r|room-?mate|boyfriend|girlfriend|fianc[e\u00e9]e?|caregiver|uncles?|aunts?|cousins?|nephews?|nieces?|husband|wife|spouse|twins?|relatives?|child(?:ren)?|baby|infant|newborn|neonate|fetus|foetus|(?:family|familial)\s(?:medical\s)?history|(?:maternal|paternal)\sage|born|donors?|(?:another|other|previous|earlier|similar)\s(?:patients?|cases?)|(?:age|sex|gender)-matched|(?:healthy|normal)\s(?:controls?|volunteers?|subjects?)|control\s(?:group|subjects?|patients?))\b/gi;
/** Whose relative it is. */
const owner =
  /\b(?:his|her|their|[a-z]{2,15}(?:['’]s|s['’]))\s(?:\d{1,2}[\s-]years?[\s-]old\s)?(?:[a-z]{1,12}[\s-]){0,2}$/i;
const article =
  /\b(?:the|one|two|three|both|no|other|identical|maternal|paternal|affected|first|last|only|youngest|eldest|younger|older)\s(?:[a-z]{1,12}\s)?$/i;
/** "Of a 31-year-old mother", "from a donor": what stands between belongs to the one named. */
/** `has a 3-week-old daughter`: whoever is had is somebody else. */
const had = /\b(?:has|had|have)\s(?:an?|two|three|four)\s(?:[a-z0-9-]{1,12}\s){0,3}$/i;
const behindPreposition = /\b(?:from|of|to|by)\s(?:an?|his|her|the)\s(?:[a-z0-9,'’-]{1,15}\s){0,6}$/i;
const child = /^(?:child|baby|infant|newborn|neonate|fe?tus|foetus|twins?)$/i;
const ofChild =
  /\b(?:his|her|their|(?:last|first|second|third|youngest|eldest|oldest|only|previous|living)\s)\s?(?:[a-z]{1,12}\s)?$/i;
const ofWhom = /^\sof\san?\s\d/i;
/** People who bring, tell and see, and have no facts of their own there. */
const doer = /\b(?:by|with|to|from)\s(?:his|her|their|the)\s(?:[a-z]{1,12}\s){0,2}$/i;
const factBehind =
  /^(?:['’]s?\s|,?\s(?:who|whose|had|has|have|with|was|were|is|are|died|aged)\b|,|\s?\(|\s?[-\u2013])/i;
const clauseEnd =
  /;|,? (?:but|and|while|whereas) (?:he|she|the patient|our patient|this patient|the (?:boy|girl|man|woman))\b|, (?:he|she|the patient|our patient) /i;

/** Relatives, donors, controls and other people's patients, each to the end of its clause; in order, none in another. */
export const othersIn = once((prose: Prose): readonly Other[] => {
  const found: Other[] = [];
  let reached = 0;
  for (const match of prose.matches(kin)) {
    if (match.index < reached) continue;
    const other = read(prose, match[0], match.index);
    if (!other || other.span.end <= reached) continue;
    const start = Math.max(reached, other.span.start);
    found.push({ who: other.who, span: { start, end: other.span.end } });
    reached = other.span.end;
  }
  return found;
});

function read(prose: Prose, word: string, at: number): Other | undefined {
  const { text } = prose;
  const sentence = prose.sentenceAt(at)?.span;
  if (!sentence) return undefined;
  const before = text.slice(Math.max(sentence.start, at - 70), at);
  const end = at + word.length;
  const toClauseEnd = (who: Other['who'], start: number): Other => {
    const rest = text.slice(end, sentence.end);
    const stop = clauseEnd.exec(rest);
    return { who, span: { start, end: stop ? end + stop.index : sentence.end } };
  };
  const lower = word.toLowerCase();
  if (/history$/.test(lower)) return toClauseEnd('relative', at);
  if (/\sage$/.test(lower)) return toClauseEnd('relative', at);
  if (lower === 'born') return parentsOfBirth(text, end, sentence.end);
  if (/\s|^donor|-matched$/.test(lower)) {
    // "We describe another case" is the report's own.
    if (/\b(?:we|here|report|describe[sd]?|present)\b/i.test(before)) return undefined;
    if (/\bin\s$/i.test(before)) return toClauseEnd('literature', sentence.start);
    const lead = behindPreposition.exec(before);
    return toClauseEnd('literature', lead ? at - lead[0].length : at);
  }
  if (child.test(lower)) {
    const lead = ofChild.exec(before);
    return lead ? toClauseEnd('relative', at - lead[0].length) : undefined;
  }
  // "Brought by her parents with a fever" is hers.
  const behind = text.slice(end, end + 12);
  if (doer.test(before) && (!factBehind.test(behind) || (/\bby\s\S+\s$/i.test(before) && /^\swith\b/.test(behind))))
    return { who: 'relative', span: { start: at, end } };
  if (lower === 'children') {
    const lead = owner.exec(before) ?? had.exec(before);
    return lead ? toClauseEnd('relative', at - lead[0].length) : undefined;
  }
  // In a report of a woman who gives birth, `the mother` is the patient.
  if (lower === 'mother' && /\bthe\s$/i.test(before) && isWoman(prose)) return undefined;
  const lead = owner.exec(before) ?? behindPreposition.exec(before) ?? article.exec(before) ?? had.exec(before);
  // In `a woman, mother of a 20-year-old man` the patient is the mother.
  if (!lead && ofWhom.test(text.slice(end, end + 8))) return toClauseEnd('relative', end);
  return lead ? toClauseEnd('relative', at - lead[0].length) : undefined;
}

/** Whether the patient of a report of one can be a mother, by the front matter. */
function isWoman({ report: { cases } }: Prose): boolean {
  const [one, another] = cases;
  const age = another ? undefined : readable(one && ageAt(one.patient.get('age')));
  return age !== undefined && age.min >= 12 && one!.patient.get('sex').fact === 'female';
}

/** "Born to a 29-year-old mother": hers up to the comma. */
function parentsOfBirth(text: string, end: number, limit: number): Other | undefined {
  const lead = /^\s(?:[a-z]{1,15}\s){0,4}(?:to|of|from)\s(?=an?\s|the\s|[a-z-]{0,20}parents)/i.exec(
    text.slice(end, end + 60),
  );
  if (!lead) return undefined;
  const start = end + lead[0].length;
  const comma = /[,;]|\s(?:at|by|after|with|and\s(?:he|she|was|had))\s/.exec(text.slice(start, limit));
  return { who: 'relative', span: { start, end: comma ? start + comma.index : limit } };
}
