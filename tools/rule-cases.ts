import type { Settings } from '../server/src/core/engine/settings';
import { fingerprintOf } from '../server/src/core/model/fingerprint';
import { Report } from '../server/src/core/model/report';
import { filesNamedBy } from '../server/src/core/model/surroundings';
import { parseSource } from '../server/src/core/syntax/source';
import type { Span } from '../server/src/core/text/span';
import { SurroundingFiles } from '../server/src/ingest/surroundings';
import { pictures } from './pictures';

/*
 * A rule's cases are Markdown that is both its test and its documentation page:
 *
 *   ## Bad: a run-together level           (or "## Good: …")
 *   ```bibtex references.bib               (optional: a file beside the report; also `json`)
 *   ```yaml beside=b.case.md               (optional: another report of the repository)
 *   ```yaml stage=submission               (options: stage, journal, today; `raw` for a whole file;
 *                                           `files=a.png,b.jpg:gps` for images beside the report, the second with
 *                                           metadata of `tools/pictures.ts`; `files=` for none)
 *   procedure:
 *     level: C56
 *            ^^^ can't be read             (marks the line above; the words must stand in the message)
 *   ```
 *   ```yaml fixed                          (optional: what the first fix, and all others, make of it)
 *
 * A `yaml` block is a piece of front matter laid over a complete, faultless report; a `markdown` block is a narrative,
 * or a file whose front matter is laid over that report.
 */

/** Where the cases of a rule stand, from the root: beside its code or, for an advisory or an item of a checklist, which are data, beside the data. */
export function casesFile(id: string): string {
  if (id.startsWith('advisory/')) return `schemas/advisories/${id.slice('advisory/'.length)}.cases.md`;
  if (id.startsWith('care/')) return `schemas/checklists/${id.slice('care/'.length)}.cases.md`;
  return `server/src/core/rules/${id}.cases.md`;
}

/** One example of a rule. */
export interface RuleCase {
  readonly title: string;
  readonly bad: boolean;
  /** The block as written, markers included. */
  readonly block: string;
  readonly language: string;
  readonly text: string;
  readonly markers: readonly Marker[];
  /** The whole text after the fixes, where the case shows it. */
  readonly fixed: string | undefined;
  readonly settings: Settings;
  /** The files beside the report; `undefined` where the case is not about any. */
  readonly files: ReadonlyMap<string, string> | undefined;
  /** Line of the heading in the cases file, from 1. */
  readonly line: number;
}

/** A place where a finding is expected, and words of its message. */
export interface Marker {
  readonly span: Span;
  readonly words: string;
}

const heading = /^## (Good|Bad): (.+)$/;
const fence = /^```(\w+)(.*)$/;

/** Reads a cases file with what lies outside the text of each case. */
export async function readRuleCases(markdown: string, base: string): Promise<RuleCase[]> {
  const cases = parseRuleCases(markdown, base);
  return Promise.all(cases.map(async (one) => ({ ...one, settings: await settingsFor(one) })));
}

/** What is in force for a case, the files beside its report included. */
export async function settingsFor({ text, settings, files }: RuleCase): Promise<Settings> {
  if (!files) return settings;
  const surroundings = new SurroundingFiles({
    resolve: (_report, file) => (file.startsWith('..') ? undefined : file),
    read: async (file) => {
      const content = files.get(file);
      if (content === undefined) return 'missing';
      const head = Uint8Array.from(Buffer.from(content, pictureTexts.has(content) ? 'latin1' : 'utf8'));
      return { size: head.length, head };
    },
  });
  const siblings = [...files]
    .filter(([name]) => name.endsWith('.case.md'))
    .map(([path, content]) => ({ path, fingerprint: fingerprintOf(new Report(parseSource(content))) }));
  const read = await surroundings.of('', filesNamedBy(new Report(parseSource(text))));
  return { ...settings, surroundings: { ...read, ...(siblings.length > 0 ? { siblings } : {}) } };
}

/** Reads a cases file. Throws where it is not understood: a case that is skipped would be a test that can't fail. */
export function parseRuleCases(markdown: string, base: string): RuleCase[] {
  const cases: RuleCase[] = [];
  const lines = markdown.split('\n');
  let current: { title: string; bad: boolean; line: number } | undefined;
  let beside: ReadonlyMap<string, string> | undefined;
  for (let index = 0; index < lines.length; index++) {
    const title = heading.exec(lines[index]!);
    if (title) beside = undefined;
    if (title) current = { bad: title[1] === 'Bad', title: title[2]!.trim(), line: index + 1 };
    else if (lines[index]!.startsWith('## '))
      throw new Error(`Line ${index + 1}: a case begins with "## Good: " or "## Bad: ".`);
    const open = fence.exec(lines[index]!);
    if (!open) continue;
    const close = lines.indexOf('```', index + 1);
    if (close < 0 || !current) throw new Error(`Line ${index + 1}: a block that never closes, or without a heading.`);
    const block = lines.slice(index + 1, close).join('\n');
    const options = open[2]!.trim().split(/\s+/).filter(Boolean);
    index = close;
    const raw = options.includes('raw');
    if (options.includes('fixed')) {
      const last = cases.at(-1);
      if (!last || last.line !== current.line)
        throw new Error(`Line ${index + 1}: a fixed block follows the block it fixes.`);
      cases[cases.length - 1] = { ...last, fixed: lay(block, open[1]!, base, raw) };
      continue;
    }
    if (open[1] === 'bibtex' || open[1] === 'json') {
      beside = new Map([...(beside ?? []), [options[0]!, block]]);
      continue;
    }
    const sibling = options.find((option) => option.startsWith('beside='))?.slice('beside='.length);
    if (sibling) {
      beside = new Map([...(beside ?? []), [sibling, lay(block, open[1]!, base, raw)]]);
      continue;
    }
    const { text, markers } = readMarkers(lay(block, open[1]!, base, raw));
    cases.push({
      ...current,
      block,
      language: open[1]!,
      text,
      markers,
      fixed: undefined,
      settings: settingsOf(options),
      files: filesOf(options, beside),
    });
  }
  return cases;
}

function settingsOf(options: readonly string[]): Settings {
  const settings: Record<string, string> = {};
  for (const option of options) {
    const [name, value] = option.split('=');
    if (name === 'raw' || name === 'fixed' || name === 'files') continue;
    if (!value || !['stage', 'journal', 'today'].includes(name!)) throw new Error(`Unknown option ${option}.`);
    settings[name!] = value;
  }
  return settings;
}

/** Pictures as texts of one character a byte. */
const pictureText = (kind: string) => {
  const picture = pictures[kind];
  if (!picture) throw new Error(`There is no picture \`${kind}\`.`);
  return picture.toString('latin1');
};
const pictureTexts: ReadonlySet<string> = new Set(Object.keys(pictures).map(pictureText));

function filesOf(
  options: readonly string[],
  beside: ReadonlyMap<string, string> | undefined,
): ReadonlyMap<string, string> | undefined {
  const named = options.find((option) => option.startsWith('files='))?.slice('files='.length);
  if (named === undefined) return beside;
  const listed = named.split(',').filter(Boolean);
  const files = listed
    .map((one) => one.split(':'))
    .map(([name, kind]) => [name!, pictureText(kind ?? 'plain')] as const);
  return new Map([...(beside ?? []), ...files]);
}

function lay(block: string, language: string, base: string, raw: boolean): string {
  if (raw) return block;
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(base)!;
  if (language === 'yaml') return `---\n${layFrontMatter(front!, block)}\n---\n${body}`;
  if (language !== 'markdown') throw new Error(`A case is yaml or markdown, not ${language}.`);
  const own = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(block);
  if (!own) return `---\n${front}\n---\n${block}\n`;
  return `---\n${layFrontMatter(front!, own[1]!)}\n---\n${own[2] ?? ''}\n`;
}

const topKey = /^["']?([\w-]+)["']?[ \t]*:/;

function layFrontMatter(base: string, piece: string): string {
  const keys = new Set(piece.split('\n').flatMap((line) => topKey.exec(line)?.[1] ?? []));
  if (keys.has('cases')) for (const key of ['patient', 'outcome']) keys.add(key);
  const kept: string[] = [];
  let keeping = true;
  for (const line of base.split('\n')) {
    const key = topKey.exec(line)?.[1];
    if (key) keeping = !keys.has(key);
    if (keeping) kept.push(line);
  }
  return [...kept, piece].filter((part) => part !== '').join('\n');
}

const marker = /^(\s*)(\^+)(?:\s+(.*))?$/;

function readMarkers(text: string): { text: string; markers: Marker[] } {
  const kept: string[] = [];
  const markers: Marker[] = [];
  let offset = 0;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const mark = marker.exec(line);
    if (mark && kept.length > 0) {
      const start = lineStart + mark[1]!.length;
      markers.push({ span: { start, end: start + mark[2]!.length }, words: mark[3]?.trim() ?? '' });
      continue;
    }
    kept.push(line);
    lineStart = offset;
    offset += line.length + 1;
  }
  return { text: kept.join('\n'), markers };
}
