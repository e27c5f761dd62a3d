import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { asName, Kept } from '../text/kept';
import { listEnd, mapEnd, textEnd } from './collection-end';
import type { ListNode, MapEntry, MapNode, ScalarNode, ScalarStyle, YamlNode } from './tree';

/*
 * Reading YAML is most of the work of a check, and most front matter has no mistake in it. So a quick reader goes
 * first, and whatever it is not sure of, it leaves to the thorough one: the two must yield the same tree, which
 * `test/syntax/quick-tree.test.ts` holds them to on every report and every corpus.
 */

/** The same few keys stand in all reports, and are looked up many times. */
const names = new Kept<string>();

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** What the two readers may see differently, or what needs more than a tree: left to the thorough one. */
const doubtful =
  /[\t\0\u0085\u2028\u2029\uE000-\uE002\uFEFF]|(?:^ *|[:,?-] +|[,[{] *)(?:[&*!%@`]|\?[\s,])|<<|\r(?!\n)|^(?:---|\.\.\.)(?:[^\S\n]|-)*[^\s-]/m;

class Doubt extends Error {}

/**
 * The tree of a front matter without mistakes; `undefined` where the thorough reader has to look. `yaml` begins with
 * the opening fence, perhaps behind a byte order mark.
 */
export function quickTree(yaml: string): MapNode | undefined {
  if (doubtful.test(yaml)) return undefined;
  try {
    return new Reader(yaml, parseEvents(yaml, { maxDepth: 250 })).document();
  } catch {
    // Whatever the mistake is, the thorough reader says it better.
    return undefined;
  }
}

const styles: Record<number, ScalarStyle> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/** Builds the tree from the flat list of events, which have no ends of collections: those are found in the text. */
class Reader {
  readonly #text: string;
  readonly #events: readonly Event[];
  #next = 0;
  /** Behind the last thing that was read. */
  #at = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  document(): MapNode | undefined {
    if (this.#take().type !== EVENT_ID.DOCUMENT) throw new Doubt();
    const node = this.#node();
    if (this.#take().type !== EVENT_ID.POP || this.#next !== this.#events.length) throw new Doubt();
    return node?.kind === 'map' ? node : undefined;
  }

  #take(): Event {
    const event = this.#events[this.#next++];
    if (!event) throw new Doubt();
    return event;
  }

  #node(): YamlNode | undefined {
    const event = this.#take();
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event);
      case EVENT_ID.SEQUENCE:
        return this.#list(event.start, event.style === COLLECTION_STYLE.FLOW);
      case EVENT_ID.MAPPING:
        return this.#map(event.start, event.style === COLLECTION_STYLE.FLOW);
      default:
        throw new Doubt();
    }
  }

  #scalar(event: ScalarEvent, isKey = false): ScalarNode | undefined {
    if (event.valueStart < 0) return undefined;
    const style = styles[event.style]!;
    const read = event.fast ? this.#text.slice(event.valueStart, event.valueEnd) : getScalarValue(this.#text, event);
    const text = isKey ? (names.get(read) ?? names.keep(read, asName(read))) : read;
    let { valueStart: start, valueEnd: end } = event;
    if (style === 'single' || style === 'double') {
      start--;
      end++;
    } else if (style === 'literal' || style === 'folded') {
      start = this.#blockHeader();
      // The two don't agree on how much of a line of blanks belongs to the text.
      if (/\n +(?:\r?\n|$)/.test(this.#text.slice(start, end)) || blankLine(this.#text, end)) throw new Doubt();
      end = textEnd(this.#text, start, end);
    } else if (text === '') {
      return undefined;
    }
    this.#at = end;
    return { kind: 'scalar', text, style, span: { start, end } };
  }

  /** Where the `|` or `>` of the block of text stands that follows. */
  #blockHeader(): number {
    let start = this.#at;
    while (/[\s:-]/.test(this.#text[start] ?? '|')) start++;
    if (this.#text[start] !== '|' && this.#text[start] !== '>') throw new Doubt();
    return start;
  }

  #list(start: number, flow: boolean): ListNode {
    this.#at = flow ? start + 1 : start;
    const items: (YamlNode | undefined)[] = [];
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) items.push(this.#node());
    this.#next++;
    if (!flow) return { kind: 'list', items, flow, span: { start, end: listEnd(items, start) } };
    return { kind: 'list', items, flow, span: { start, end: this.#closeFlow(']') } };
  }

  #map(start: number, flow: boolean): MapNode {
    this.#at = flow ? start + 1 : start;
    const entries: MapEntry[] = [];
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) {
      const entry = this.#entry();
      // `- "a" b: c` is a mistake, and no entry behind a list.
      if (!flow && entries.length > 0 && !beginsLine(this.#text, entry.key.span.start)) throw new Doubt();
      entries.push(entry);
    }
    this.#next++;
    if (!flow) return { kind: 'map', entries, flow, span: { start, end: mapEnd(entries, start) } };
    return { kind: 'map', entries, flow, span: { start, end: this.#closeFlow('}') } };
  }

  #entry(): MapEntry {
    const event = this.#take();
    if (event.type !== EVENT_ID.SCALAR) throw new Doubt();
    const key = this.#scalar(event, true);
    if (!key || key.style === 'literal' || key.style === 'folded') throw new Doubt();
    let behind = key.span.end;
    while (this.#text[behind] === ' ') behind++;
    const colon = this.#text[behind] === ':';
    if (colon) this.#at = behind + 1;
    else if (this.#text[behind] !== ',' && this.#text[behind] !== '}') throw new Doubt();
    return { key, colon, value: this.#node() };
  }

  /** Skips to the end of a flow collection behind its last entry. */
  #closeFlow(bracket: string): number {
    let at = this.#at;
    for (;;) {
      const character = this.#text[at];
      if (character === bracket) break;
      if (character === '#') while (at < this.#text.length && this.#text[at] !== '\n') at++;
      else if (character === ',' || character === ' ' || character === '\n' || character === '\r') at++;
      else throw new Doubt();
    }
    this.#at = at + 1;
    return this.#at;
  }
}

/** Whether only blanks stand before `at` on its line. */
function beginsLine(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === ' ') start--;
  return text[start - 1] === '\n';
}

/** Whether the line at `at` holds blanks only. */
function blankLine(text: string, at: number): boolean {
  if (text[at] !== ' ') return false;
  let end = at;
  while (text[end] === ' ') end++;
  return end === text.length || text[end] === '\n' || text[end] === '\r';
}
