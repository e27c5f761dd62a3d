import { type Block, type Inline, paragraph, plain, strong } from '../document/content';
import { noTitle } from '../wording';
import type { Place, Verdict, VerdictEntry } from './verdict';

/** More entries than this under one heading are counted: it is a page, and `lint` tells all of them. */
const mostEntries = 25;

/** The page for the desk. */
export function verdictBlocks(verdict: Verdict): Block[] {
  const { title, journal, blocking, ask, judge, notChecked } = verdict;
  return [
    { kind: 'heading', level: 0, content: plain('Verdict for the desk') },
    paragraph(strong(title ?? noTitle)),
    paragraph(`${journal.name} · ${summary(verdict)}`),
    ...section('Blocking', 'Nothing blocks.', blocking),
    ...section('Ask the author', 'No question.', ask),
    ...section('Judge by eye', 'Nothing in particular.', judge),
    heading(1, 'Not checked'),
    {
      kind: 'list',
      start: undefined,
      items: notChecked.map((text) => [{ kind: 'paragraph', content: withCode(text) }]),
    },
  ];
}

/** One sentence that says where the report stands; it never says that one is correct or anonymous. */
export function summary({ blocking, ask, judge }: Verdict): string {
  const rest = `${counted(ask.length, 'question')} to the author, ${counted(judge.length, 'point')} to judge`;
  if (blocking.length === 0) return `Nothing that was checked blocks; ${rest}. What was not checked stands at the end.`;
  return `${counted(blocking.length, 'finding')} block${blocking.length === 1 ? 's' : ''}; ${rest}.`;
}

function counted(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}

function section(name: string, none: string, entries: readonly VerdictEntry[]): Block[] {
  if (entries.length === 0) return [heading(1, name), paragraph(none)];
  const shown = entries.slice(0, mostEntries);
  const more = entries.length - shown.length;
  return [
    heading(1, `${name} (${entries.length})`),
    { kind: 'list', start: 1, items: shown.map((entry) => [entryBlock(entry)]) },
    ...(more > 0 ? [paragraph(`${counted(more, 'more')}: \`case-report lint --stage submission\` lists all.`)] : []),
  ];
}

function entryBlock({ topic, message, rule, places }: VerdictEntry): Block {
  const where = placesText(places);
  return {
    kind: 'paragraph',
    content: [
      strong(topic),
      ...plain(`${where ? `, ${where}` : ''}: `),
      ...withCode(message),
      ...(rule ? plain(` [${rule}]`) : []),
    ],
  };
}

/** `line 12, “Case presentation”`; several places are listed. */
export function placesText(places: readonly Place[]): string {
  const shown = places.slice(0, 5);
  const more = places.length - shown.length;
  if (shown.length === 1) return `line ${shown[0]!.line}, ${shown[0]!.section}`;
  const lines = shown.map(({ line }) => line).join(', ');
  return shown.length === 0 ? '' : `lines ${lines}${more > 0 ? ` and ${more} more` : ''}`;
}

/** A message with what stands in backticks as code. */
export function withCode(message: string): Inline[] {
  return message
    .split(/`([^`\n]{1,200})`/)
    .map((part, index): Inline => (index % 2 === 1 ? { kind: 'code', text: part } : { kind: 'text', text: part }))
    .filter((part) => 'text' in part && part.text !== '');
}

function heading(level: number, text: string): Block {
  return { kind: 'heading', level, content: plain(text) };
}
