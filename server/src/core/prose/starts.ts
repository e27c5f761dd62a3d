/**
 * What a match of a pattern may begin with: words in lower case, or only their first letters; and whether with a number.
 * Read from the pattern itself, so that there is nothing to keep in step.
 */
export interface Starts {
  readonly words: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly number: boolean;
}

/** More beginnings than this are no help any more. */
const most = 1500;

/**
 * The beginnings of a pattern; `undefined` where they are open, as of `\p{Lu}`, or where a match may begin within a word.
 * They are a little too many rather than too few: lookarounds are not read.
 */
export function startsOf(pattern: RegExp): Starts | undefined {
  try {
    return new Reader(pattern).starts();
  } catch (error) {
    if (error instanceof OpenStart) return undefined;
    throw error;
  }
}

class OpenStart extends Error {}

/** The letters with which a match begins so far, and what may follow them. */
interface Run {
  readonly letters: string;
  /** `going` may go on with letters, `ended` is followed by none, `open` by any; a `boundary` ends what went before. */
  readonly state: 'going' | 'ended' | 'open' | 'number' | 'boundary';
}

const nothing: Run = { letters: '', state: 'going' };

class Reader {
  readonly #source: string;
  #at = 0;
  /** Whether the pattern itself holds its matches to the start of a word, and of a number. */
  #apart = { word: false, number: false };

  constructor({ source, flags }: RegExp) {
    if (/[msvy]/.test(flags)) throw new OpenStart();
    this.#source = source;
  }

  starts(): Starts {
    const lead = /^(?:\\b|\(\?<!((?:\[[^\]]+\]|\\.|[^()[\]\\])+)\))/.exec(this.#source);
    if (!lead) throw new OpenStart();
    const not = lead[1] ?? '\\w';
    const within = new RegExp(`^(?:${not})$`);
    this.#apart = { word: within.test('a') && within.test('Z'), number: within.test('7') };
    this.#at = lead[0].length;
    const runs = this.#alternatives();
    const words = new Set<string>();
    const prefixes = new Set<string>();
    for (const { letters, state } of runs) {
      if (state === 'number' && this.#apart.number) continue;
      if (letters === '' || !this.#apart.word) throw new OpenStart();
      if (state === 'ended') words.add(letters);
      else prefixes.add(letters);
    }
    return { words, prefixes, number: runs.some(({ state }) => state === 'number') };
  }

  #alternatives(): Run[] {
    const all: Run[] = [...this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      all.push(...this.#sequence());
    }
    return distinct(all);
  }

  #sequence(): Run[] {
    let runs: Run[] = [nothing];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const next = this.#quantified(this.#element());
      // What stands behind a closed beginning is read, and matters no more.
      runs = distinct(runs.flatMap((run) => (run.state === 'going' ? next.map((more) => joined(run, more)) : [run])));
    }
    return runs;
  }

  #quantified(element: Run[]): Run[] {
    const mark = /^(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!mark) return element;
    this.#at += mark[0].length;
    const sign = mark[0][0]!;
    const optional = sign === '?' || sign === '*' || (sign === '{' && mark[1] === '0');
    const once = sign === '?' || (mark[1] === '1' && mark[2] === undefined) || mark[3] === '1';
    const repeated = once ? element : element.map((run) => (run.state === 'going' && run.letters ? opened(run) : run));
    return optional ? [nothing, ...repeated] : repeated;
  }

  #element(): Run[] {
    const character = this.#source[this.#at]!;
    if (character === '(') return this.#group();
    if (character === '[') return this.#class();
    if (character === '\\') return this.#escape();
    this.#at++;
    if (character === '.') return [{ letters: '', state: 'open' }];
    return character === '^' || character === '$' ? [nothing] : [literal(character)];
  }

  #group(): Run[] {
    const [opening] = /^\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/.exec(this.#source.slice(this.#at, this.#at + 40))!;
    this.#at += opening.length;
    const inner = this.#alternatives();
    this.#at++;
    // A lookaround takes no letters; what it asks for is not read.
    return /^\(\?<?[=!]/.test(opening) ? [nothing] : inner;
  }

  #class(): Run[] {
    const [written] = /^\[(?:\\.|[^\]\\])*\]/.exec(this.#source.slice(this.#at, this.#at + 300))!;
    this.#at += written.length;
    const letters = /^\[([a-zA-Z]{1,12})\]$/.exec(written)?.[1];
    if (letters) return [...letters].map(literal);
    const others = written.slice(1, -1).replace(/\\[sd]|\\u20\d\d|\\[^\w]|\d-\d/g, '');
    if (written[1] === '^' || /[\\a-zA-Z]-|\\|[^\0-\x7f‐-″]/.test(others)) return [{ letters: '', state: 'open' }];
    const runs = [...new Set(others.replace(/-/g, ''))].map(literal);
    if (/\\d|\d/.test(written.slice(1, -1).replace(/\\u20\d\d/g, ''))) runs.push({ letters: '', state: 'number' });
    if (/\\s|\\u20|\\[^\w]|-/.test(written)) runs.push({ letters: '', state: 'ended' });
    return runs;
  }

  #escape(): Run[] {
    const [written] = /^\\(?:u[\da-fA-F]{4}|u\{[^}]+\}|p\{[^}]+\}|x..|.)/i.exec(
      this.#source.slice(this.#at, this.#at + 40),
    )!;
    this.#at += written.length;
    switch (written[1]) {
      case 'b':
        return [{ letters: '', state: 'boundary' }];
      case 'd':
        return [{ letters: '', state: 'number' }];
      case 's':
        return [{ letters: '', state: 'ended' }];
      case 'w':
      case 'W':
      case 'S':
      case 'D':
      case 'B':
      case 'p':
      case 'P':
      case 'x':
        return [{ letters: '', state: 'open' }];
      case 'u':
        return [{ letters: '', state: /^\\u20/.test(written) ? 'ended' : 'open' }];
      default:
        return /\d/.test(written[1]!) ? [{ letters: '', state: 'open' }] : [literal(written[1]!)];
    }
  }
}

function literal(character: string): Run {
  if (/\d/.test(character)) return { letters: '', state: 'number' };
  const isLetter = /[\p{L}\p{M}]/u.test(character);
  return isLetter ? { letters: character.toLowerCase(), state: 'going' } : { letters: '', state: 'ended' };
}

const opened = ({ letters }: Run): Run => ({ letters, state: 'open' });

/** The letters of both; whatever is no letter ends a run that has begun. */
function joined(run: Run, { letters, state }: Run): Run {
  if (state === 'boundary') return run.letters ? { letters: run.letters, state: 'ended' } : run;
  if (state === 'number' && run.letters) return { letters: run.letters, state: 'ended' };
  return { letters: run.letters + letters, state };
}

function distinct(runs: Run[]): Run[] {
  if (runs.length > most) throw new OpenStart();
  return runs.length < 2 ? runs : [...new Map(runs.map((run) => [`${run.letters} ${run.state}`, run])).values()];
}
