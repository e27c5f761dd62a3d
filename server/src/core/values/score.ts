import { say } from '../text/say';
import { nearest } from './nearest';
import { decimalComma, numberWord } from './number';
import { accept, type Parsed, quoted, reject, tooLong, trimmed } from './parsed';
import { dash } from './reader';
import { canonicalUnit } from './units';

/** How a bound limits its value. */
export type Relation = 'at least' | 'at most' | 'more than' | 'less than' | 'exactly';

/** Whether a change lowers or raises the score; whether that is good depends on the scale. */
export type ChangeDirection = 'lower' | 'higher';

interface Written {
  /** `accepted`: another good spelling (`≥ 50 % lower`, `44%`), nothing to say; `slip`: to be rewritten. */
  readonly form: 'normal' | 'accepted' | 'slip';
}

/** `8`, `45 mm`, `44 %`, `-1.5`. */
export interface NumberScore extends Written {
  readonly kind: 'number';
  readonly value: number;
  /** The number as the author wrote it. */
  readonly text: string;
  readonly unit?: string;
}

/** `4/5`, `17/24`, `4+/5`: the score and the scale's end. The value of `4+` is 4; its text says more. */
export interface FractionScore extends Written {
  readonly kind: 'fraction';
  readonly value: number;
  readonly of: number;
  readonly text: string;
}

/** `D`, `4+`, `IIIb`, `E4V5M6`, `excellent`: what only the scale can judge. */
export interface GradeScore extends Written {
  readonly kind: 'grade';
  readonly grade: string;
}

/** `at most 3`, `> 40 mm`; with a `direction` a change against the first score: `at least 50 % lower`. */
export interface BoundScore extends Written {
  readonly kind: 'bound';
  readonly relation: Relation;
  /** The limit, or the size of an absolute change (`2 points lower`). */
  readonly value?: number;
  readonly unit?: string;
  /** The size of a relative change. */
  readonly percent?: number;
  readonly direction?: ChangeDirection;
  readonly text: string;
}

/** `figure`: readable only in a figure; `unknown`: known to nobody. */
export interface AbsentScore extends Written {
  readonly kind: 'figure' | 'unknown';
}

/** A score on some scale. */
export type Score = NumberScore | FractionScore | GradeScore | BoundScore | AbsentScore;

const relations: Record<Relation, readonly string[]> = {
  'at least': ['≥', '>=', 'not less than', 'no less than', 'minimum'],
  'at most': ['≤', '<=', 'up to', 'not more than', 'no more than', 'maximum'],
  'more than': ['>', 'over', 'above', 'greater than'],
  'less than': ['<', 'under', 'below', 'fewer than'],
  exactly: ['='],
};
const relationBySpelling = (Object.keys(relations) as Relation[])
  .flatMap((relation) => [relation, ...relations[relation]].map((spelling) => ({ relation, spelling })))
  .sort((a, b) => b.spelling.length - a.spelling.length);

const directions: Record<string, ChangeDirection> = {
  lower: 'lower',
  less: 'lower',
  reduction: 'lower',
  reduced: 'lower',
  decrease: 'lower',
  decreased: 'lower',
  down: 'lower',
  fall: 'lower',
  higher: 'higher',
  more: 'higher',
  increase: 'higher',
  increased: 'higher',
  rise: 'higher',
  up: 'higher',
};

const amount = new RegExp(
  `^(${dash}|\\+(?=\\d))?\\s?(\\d{1,6}(?:\\.\\d{1,4})?)(?![\\d.])\\s?([a-zµμ%°][^\\s\\d,;]{0,11}[\\d²³]?)?(?:\\s+([a-z]{2,9}))?$`,
  'i',
);
const fraction = /^(\d{1,4}(?:\.\d{1,3}|[+-](?=\s?\/))?)(?:\s?\/\s?|\s+(?:out\s+)?of\s+)(\d{1,4}(?:\.\d{1,3})?)$/i;
/** A grade is a short code (`4+`, `IIIb`, `E4V5M6`, `++`, `C-`, `NT*`) or one to three words. */
const code = new RegExp(
  `^(?:[a-z]{0,4}\\d{1,2}[a-z]?(?:[a-z]{1,2}\\d{1,2}[a-z]?){0,3}(?:\\+{1,4}|${dash})?\\*{0,2}|[a-z]{1,5}(?:\\+{1,4}|${dash}|\\*{1,2})?|\\+{1,4})$`,
  'i',
);
/** The three parts of a coma score, written apart: `E4 V5 M6`. */
const parts = /^[a-z]\d(?: [a-z](?:\d|T)){1,2}$/i;
const words = /^[a-z]{2,20}(?:[ -][a-z]{1,20}){0,2}$/i;

/**
 * Reads a score: a number, perhaps with a unit, a fraction, a grade, a bound, `figure` or `unknown`.
 * Whether its scale has such a score is not asked. Never throws.
 */
export function parseScore(text: string): Parsed<Score> {
  const refused = tooLong(text, () => say`a score`);
  if (refused) return refused;
  const written = text.trim().replace(/\s+/g, ' ');
  if (written === '') return reject('empty', say`There is no score here. Write one, or \`unknown\`.`, trimmed(text));
  const score = readScore(written);
  if (!score) return explain(text, written);
  return accept({ ...score, form: formOf(text, score) });
}

const symbols: Record<string, Relation> = { '≥': 'at least', '≤': 'at most', '>': 'more than', '<': 'less than' };

function formOf(text: string, score: Score): Score['form'] {
  const normal = printScore(score);
  if (normal === text) return 'normal';
  const bare = (each: string) => each.replace(/\s/g, '');
  const words = text.trim().replace(/^(?:[≥≤<>](?!=)|\+(?=\d))/, (symbol) => symbols[symbol] ?? '');
  return bare(words) === bare(normal) ? 'accepted' : 'slip';
}

/** The normal form: `8`, `44 %`, `4/5`, `at least 50 % lower`. */
export function printScore(score: Score): string {
  switch (score.kind) {
    case 'number':
      return withUnit(score.text, score.unit);
    case 'fraction':
      return `${score.text}/${score.of}`;
    case 'grade':
      return score.grade;
    case 'bound': {
      const { relation, text, unit, percent, direction } = score;
      const size = withUnit(text, percent === undefined ? unit : '%');
      return [...(relation === 'exactly' && direction ? [] : [relation]), size, ...(direction ? [direction] : [])].join(
        ' ',
      );
    }
    default:
      return score.kind;
  }
}

function withUnit(number: string, unit: string | undefined): string {
  return unit ? `${number} ${unit}` : number;
}

function readScore(written: string): Score | undefined {
  const lower = written.toLowerCase();
  if (lower === 'figure' || lower === 'unknown') return { kind: lower, form: 'slip' };
  const part = fraction.exec(written);
  if (part)
    return { kind: 'fraction', value: Number.parseFloat(part[1]!), of: Number(part[2]), text: part[1]!, form: 'slip' };

  const bound = relationBySpelling.find(
    ({ spelling }) => lower.startsWith(spelling) && !/^[a-z]{2}/.test(lower.slice(spelling.length - 1)),
  );
  const rest = bound ? written.slice(bound.spelling.length).trimStart() : written;
  const read = readAmount(rest, bound?.relation);
  if (read || bound) return read;
  const slip = numberWord(written) !== undefined && written.length > 1;
  if (slip || nearest(written, ['figure', 'unknown']).length > 0) return undefined;
  const grade = parts.test(written) ? written.replaceAll(' ', '') : written;
  return code.test(grade) || words.test(grade)
    ? { kind: 'grade', grade: grade.replace(/[\u2010-\u2014\u2212]/g, '-'), form: 'slip' }
    : undefined;
}

/** A number with what follows it: a unit, a direction, or both. */
function readAmount(written: string, relation: Relation | undefined): NumberScore | BoundScore | undefined {
  const match = amount.exec(written);
  if (!match) return undefined;
  const [, sign, digits, first, second] = match;
  const text = sign && sign !== '+' ? `-${digits}` : digits!;
  const lone = first && second === undefined ? directions[first.toLowerCase()] : undefined;
  const direction = lone ?? (second ? directions[second.toLowerCase()] : undefined);
  if (second && !direction) return undefined;
  // Letters glued to a single digit are a grade (`2a`), not a unit.
  if (first && !lone && !relation && /^\d[a-d]$/i.test(written)) return undefined;

  const unit = first && !lone ? canonicalUnit(first).unit : undefined;
  if (!relation && !direction)
    return { kind: 'number', value: Number(text), text, ...(unit && { unit }), form: 'slip' };
  if (direction && text.startsWith('-')) return undefined;
  const percent = unit === '%' && direction !== undefined;
  return {
    kind: 'bound',
    relation: relation ?? 'exactly',
    ...(percent ? { percent: Number(text) } : { value: Number(text), ...(unit && { unit }) }),
    ...(direction && { direction }),
    text,
    form: 'slip',
  };
}

function explain(text: string, written: string): Parsed<never> {
  const span = trimmed(text);
  const can = (candidate: string): string | undefined => {
    const score = readScore(candidate.trim());
    return score && printScore(score);
  };
  const comma = decimalComma(text, can);
  if (comma) return comma;

  const range = new RegExp(
    `^(\\d{1,6}(?:\\.\\d{1,4})?)\\s?(?:${dash}|to\\s)\\s?(\\d{1,6}(?:\\.\\d{1,4})?)(\\s?[a-z%]{1,6})?$`,
    'i',
  ).exec(written);
  if (range) {
    const unit = range[3] ?? '';
    const suggestions = [`at least ${range[1]}${unit}`, `at most ${range[2]}${unit}`].flatMap(
      (each) => can(each) ?? [],
    );
    const message = say`${quoted(written)} is a range, and a score is one value or one bound. Write the value, or \`${suggestions[0] ?? 'at least 2'}\`.`;
    return reject('range', message, span, suggestions);
  }
  const candidates: string[] = [];
  const improved = /^(.{0,20}?\d{1,3}(?:\.\d{1,3})?\s?%)\s?(?:improvement|improved|better|relief|change)$/i.exec(
    written,
  );
  if (improved) candidates.push(`${improved[1]} lower`, `${improved[1]} higher`);
  const about = /^(?:about|approximately|approx\.?|around|~)\s?(.{1,20})$/i.exec(written);
  if (about) candidates.push(about[1]!);
  const number = numberWord(/^[a-z]{1,6}/i.exec(written)?.[0] ?? '');
  if (number !== undefined) candidates.push(String(number));
  candidates.push(...nearest(written, ['figure', 'unknown']));
  const head = /^\d{1,6}(?:\.\d{1,4})?(?:\s?\/\s?\d{1,4})?(?=[\s(,;])/.exec(written)?.[0];
  if (head && !improved) candidates.push(head);
  const suggestions = [...new Set(candidates.flatMap((each) => can(each) ?? []))];
  const way = suggestions[0]
    ? say`Did you mean \`${suggestions[0]}\`?`
    : say`Write one like \`8\`, \`4/5\`, \`44 %\`, \`at least 50 % lower\`, \`figure\` or \`unknown\`.`;
  return reject('syntax', say`${quoted(written)} can't be read as a score. ${way}`, span, suggestions);
}
