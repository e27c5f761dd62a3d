import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../server/src/core/engine/check';
import { parseSource } from '../../server/src/core/syntax/source';
import { Tally } from './tally';

/** One fact of a narrative, written wrongly: the place in the text and what stands there instead. */
interface Slip {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes slips of one kind of a report's body; knows nothing of how the prose is read. */
type Kind = (front: string, body: string) => Slip[];

const opposite: Record<string, string> = {
  ...both('left', 'right'),
  ...both('man', 'woman'),
  ...both('male', 'female'),
  ...both('boy', 'girl'),
  ...both('gentleman', 'lady'),
};

function both(a: string, b: string): Record<string, string> {
  const big = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  return { [a]: b, [b]: a, [big(a)]: big(b), [big(b)]: big(a) };
}

function swaps(words: RegExp): Kind {
  return (_, body) => [...body.matchAll(words)].map(({ 0: word, index }) => slip(index, word, opposite[word]!));
}

const slip = (start: number, old: string, text: string): Slip => ({ start, end: start + old.length, text });

/** Each number of the body that `where` finds and the front matter states in the same way, changed by `change`. */
function numbers(where: RegExp, stated: (front: string) => Set<string>, change: (number: number) => number): Kind {
  return (front, body) => {
    const own = stated(front);
    return [...body.matchAll(where)].flatMap((match) => {
      const [, number = ''] = match;
      const start = match.index + match[0].indexOf(number);
      return own.has(number) ? [slip(start, number, String(change(Number(number))))] : [];
    });
  };
}

function statedIn(pattern: RegExp): (front: string) => Set<string> {
  return (front) => new Set([...front.matchAll(pattern)].map(({ 1: number }) => number!));
}

const levelLetters = /(?<![\w/.-])(?:[CLS]|Th?|D)(\d{1,2})(?![\d.])/g;
const scoreNumbers = /(?:scores|NRS|VAS|ODI|MRC)[^}]*\}/g;

const kinds: Record<string, Kind> = {
  side: swaps(/\b(?:left|right)\b/gi),
  sex: swaps(/\b(?:wo)?man\b|\b(?:fe)?male\b|\bboy\b|\bgirl\b|\bgentleman\b|\blady\b/gi),
  age: numbers(
    /(?<![\d.])(\d{1,3})(?=[ -]?(?:years?|yrs?|months?|weeks?|days?)?[ -]?(?:old|of age|yo\b|y\/o|\/ ?[MF]\b|[MF]\b))/g,
    statedIn(/\bage: (\d+)/g),
    (age) => age + 11,
  ),
  level: numbers(
    levelLetters,
    (front) =>
      new Set(
        [...front.matchAll(/\b[CTLS]\d{1,2}(?:\/(?:[CTLS])?\d{1,2})?/g)].flatMap(({ 0: one }) => one.match(/\d+/g)!),
      ),
    (level) => (level > 2 ? level - 2 : level + 2),
  ),
  score: numbers(
    /(?<![\w.,/–-])(\d{1,3}(?:\.\d)?)(?=\/\d|%| ?%|[\s.,;)])(?! ?(?:m[lg]|years?|months?|weeks?|days?|hours?|cm|mm|g|Gy|°)\b)/g,
    (front) =>
      new Set(
        [...front.matchAll(scoreNumbers)].flatMap(({ 0: one }) =>
          [...one.matchAll(/: (\d+(?:\.\d)?)(?=[ /},%])/g)].map(({ 1: n }) => n!),
        ),
      ),
    (score) => (score > 1 ? score - 1 : score + 1),
  ),
  duration: numbers(
    /(?<![\d.])(\d{1,2})(?=[ -](?:hours?|days?|weeks?|months?|years?)\b(?!.old))/g,
    statedIn(/(?:duration|follow_up): (\d+)/g),
    (number) => number * 2 + 1,
  ),
  dose: numbers(
    /(?<![\d.,])(\d{1,4}(?:\.\d+)?)(?= ?(?:mg|µg|ug|mL|ml|%)(?!\/))/g,
    statedIn(/(?:dose|volume|concentration): (\d+(?:\.\d+)?)/g),
    (number) => number * 2,
  ),
};

/**
 * What the rules on the narrative find of facts that are written wrongly, one at a time, in reports whose narrative and
 * front matter agree. Not each slip is a contradiction: a side may be that of the well leg.
 */
export function benchSlips(folder: string): {
  readonly tallies: readonly Tally[];
  readonly unchanged: readonly string[];
} {
  const unchanged: string[] = [];
  const tallies = new Map(Object.keys(kinds).map((kind) => [kind, new Tally(`${kind} written wrongly`)]));
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.case.md'))
    .sort()) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const body = text.indexOf('\n---\n', 4) + 5;
    const before = new Set(findingsOf(text).map(({ message }) => message));
    for (const message of before) unchanged.push(`${name}: ${message}`);
    for (const [kind, make] of Object.entries(kinds))
      for (const one of make(text.slice(0, body), text.slice(body))) {
        const [start, end] = [body + one.start, body + one.end];
        const found = findingsOf(text.slice(0, start) + one.text + text.slice(end)).filter(
          ({ message }) => !before.has(message),
        );
        const words = text.slice(Math.max(body, start - 50), start).replace(/\s+/g, ' ');
        const gold = () =>
          `${words}[${text.slice(start, end)} → ${one.text}]${text.slice(end, end + 25).replace(/\s+/g, ' ')}`;
        tallies.get(kind)!.count(name.replace('.case.md', ''), [one], found, () => true, { gold, hits: false });
      }
  }
  return { tallies: [...tallies.values()], unchanged };
}

function findingsOf(text: string) {
  return check(parseSource(text), { select: ['narrative'] }).diagnostics;
}
