import { ruleNames } from '../engine/check';
import { configurationSource } from '../engine/configuration';
import type { Settings } from '../engine/settings';
import { lexicon } from '../model/lexicon';
import { Report } from '../model/report';
import { rules } from '../rules/generated/index';
import { type Cursor, cursorInFile } from '../syntax/cursor';
import { said, say } from '../text/say';
import { completeKeys } from './complete-keys';
import { completeValues } from './complete-values';
import type { Completion } from './completion';
import type { Hover } from './hover';
import { nodeAt } from './node-at';

/** What can stand at the cursor of a configuration file: its keys and their values, and the names of rules. */
export function completeConfiguration(text: string, offset: number, settings: Settings = {}): Completion[] {
  const cursor = cursorInFile(text, offset);
  const description = cursor && lexicon.configuration.describe(cursor.path);
  if (!cursor || !description) return [];
  if (cursor.kind === 'key' && cursor.path.at(-1) === 'rules') return completeRules(cursor);
  const report = new Report(configurationSource(text));
  return cursor.kind === 'key'
    ? completeKeys(report, cursor, description)
    : completeValues(report, cursor, description, settings).filter(({ rank }) => rank < answersBegin);
}

/** A configuration has no use for the three answers, which stand behind all other offers. */
const answersBegin = 10_000;

function completeRules({ present, replace, flow }: Cursor): Completion[] {
  return [...ruleNames]
    .filter((name) => !present.has(name))
    .map((name, rank) => ({
      label: name,
      kind: 'key',
      detail: name.includes('/') ? undefined : say`group of rules`,
      documentation: () => ruleText(name),
      insert: `${name}: ${flow ? '' : '$0'}`,
      replace,
      rank,
      again: true,
    }));
}

/** What a key of a configuration means, or what a rule finds. */
export function hoverConfiguration(text: string, offset: number): Hover | undefined {
  const found = nodeAt(new Report(configurationSource(text)).root, offset);
  if (!found) return undefined;
  const { at, isKey } = found;
  const key = String(at.path.at(-1));
  const words = at.path[0] === 'rules' && at.path.length > 1 && isKey ? ruleText(key) : undefined;
  const description = lexicon.configuration.describe(at.path);
  const choice = isKey ? undefined : description?.choices?.find(({ value }) => value === at.text);
  const told = choice?.description ?? description?.description;
  const meaning = words ?? (told && said(told));
  const name = isKey ? key : at.text;
  return meaning === undefined ? undefined : { span: isKey ? at.keySpan : at.span, text: `**${name}** — ${meaning}` };
}

function ruleText(name: string): string | undefined {
  const rule = rules.find(({ id }) => id === name);
  return rule && `${rule.summary}\n\n${rule.why}`;
}
