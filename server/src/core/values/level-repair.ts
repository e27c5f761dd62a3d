import { say } from '../text/say';
import type { Span } from '../text/span';
import { printLevel } from './level-print';
import { readLevel } from './level-read';
import { type Problem, quoted, reject, trimmed } from './parsed';
import { dash } from './reader';

/** Beyond this a text is prose, and guessing at its meaning helps no one. */
const longest = 200;

const sideWord =
  /(?<![\p{L}\p{N}])(?:left|right|lt|rt|bilateral(?:ly)?|both\ssides|b\/l|midline|unilateral(?:ly)?)(?:[ -]sided)?(?![\p{L}\p{N}])\.?/giu;
const sideLetter = /(?<![a-z0-9/-])[LR]\s?(?=(?:co|th|[ctdls])\s?\d)/gi;
const roman = 'XII|XI|X|IX|VIII|VII|VI|IV|V|III|II|I';
const romanAfterLetter = new RegExp(`(?<![a-z0-9])(th|[ctdls])[\\s.-]{0,3}(${roman})(?![a-z0-9])`, 'gi');
const romanAfterMark = new RegExp(`(\\d\\s?(?:/|${dash})\\s?)(${roman})(?![a-z0-9])`, 'gi');
const leadingWords = /^\s*(?:at|the|of|level|levels|spinal|segment|segments)(?:\s+|:\s*)/i;
const leadingNoun =
  /^\s*(vertebrae?|interspaces?|dis[ck]s?|facets?|foramen|foramina|roots?|nerve\sroots?|medial\sbranch(?:es)?|dermatomes?)\s+(?:of\s+)?(\S.*)$/is;

/** Changes to a text that would make it a level, each with what they say about the mistake. */
interface Repair {
  readonly code?: string;
  readonly message?: (repaired: string) => string;
  /** The offending part, where it is less than the whole. */
  readonly span?: (text: string) => Span | undefined;
  readonly change: (text: string) => string[];
}

const repairs: readonly Repair[] = [
  {
    code: 'side',
    message: (repaired) =>
      say`The side is never part of a level. Write \`${repaired}\` here and the side under \`side\`.`,
    span: (text) => firstMatch(text, sideWord) ?? firstMatch(text, sideLetter),
    change: (text) => {
      const bare = text.replace(sideWord, ' ').replace(/\(\s*\)/g, ' ');
      return [bare, bare.replace(sideLetter, '')].map((each) => each.replace(/^[\s,;]+|[\s,;]+$/g, ''));
    },
  },
  {
    code: 'roman',
    message: (repaired) => say`Spinal levels are counted in Arabic numerals. Write \`${repaired}\`.`,
    change: (text) => [
      text
        .replace(romanAfterLetter, (_, letter: string, numeral: string) => letter + arabic(numeral))
        .replace(romanAfterMark, (_, mark: string, numeral: string) => mark + arabic(numeral)),
    ],
  },
  {
    code: 'run-together',
    message: (repaired) =>
      say`Two segments stand side by side. Write \`${repaired}\` for the pair, or put \`and\` between them.`,
    change: (text) => {
      const between = /(\d)\s+(?=(?:co|th|[ctdls])\s?\d)/gi;
      return [text.replace(between, '$1/'), text.replace(between, '$1 and ')];
    },
  },
  { change: (text) => [stripLeading(text)] },
  { change: (text) => [stripLeading(text).replace(leadingNoun, '$2 $1')] },
];

/**
 * The problem of a text that is no level, with the likely meanings: every repair that makes it one. Repairs also work
 * on what the reader offered by itself, so a suggestion can always be read, and is in normal form.
 */
export function explainLevel(text: string, problem: Problem): Problem {
  if (problem.suggestions.length > 0 && problem.code !== 'syntax') {
    return { ...problem, suggestions: normal(insert(text, problem)) };
  }
  if (text.length > longest) return problem;
  for (const repair of repairs) {
    const candidates = repair.change(text).filter((each) => each !== text);
    const suggestions = normal(candidates.flatMap((each) => [each, ...offered(each)]));
    const [best] = suggestions;
    if (!best) continue;
    const { code = problem.code, message } = repair;
    const rest = message
      ? message(best)
      : say`${quoted(text)} can't be read as a spinal level. Did you mean \`${best}\`?`;
    return reject(code, rest, repair.span?.(text) ?? trimmed(text), suggestions).problem;
  }
  return { ...problem, suggestions: normal(problem.suggestions) };
}

/** The reader's own offers for a repaired text. */
function offered(text: string): string[] {
  const read = readLevel(text);
  return read.ok || read.problem.code === 'syntax' ? [] : insert(text, read.problem);
}

/** An offer stands for its span only; the rest of the text stays. */
function insert(text: string, { span, suggestions }: Problem): string[] {
  if (text.length > longest) return [];
  return suggestions.map((each) => text.slice(0, span.start) + each + text.slice(span.end));
}

function normal(texts: readonly string[]): string[] {
  const read = texts.map((each) => readLevel(each)).flatMap((each) => (each.ok ? [printLevel(each.value)] : []));
  return [...new Set(read)];
}

function stripLeading(text: string): string {
  return text.replace(leadingWords, '').replace(leadingWords, '').replace(leadingWords, '');
}

function firstMatch(text: string, pattern: RegExp): Span | undefined {
  const at = text.search(pattern);
  const match = at < 0 ? undefined : text.slice(at).match(pattern)?.[0];
  return match ? { start: at, end: at + match.trimEnd().length } : undefined;
}

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function arabic(numeral: string): string {
  return String(numerals.indexOf(numeral.toUpperCase()) + 1);
}
