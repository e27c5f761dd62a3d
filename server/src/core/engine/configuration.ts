import type { Configuration } from '../model/generated/types';
import { validateConfiguration } from '../model/generated/validate';
import { lexicon } from '../model/lexicon';
import type { Located } from '../model/located';
import { nearestNames } from '../model/vocabulary';
import type { Fix, Severity } from '../rules/rule';
import { parseBody } from '../syntax/body';
import { parseYaml } from '../syntax/front-matter';
import { yamlScalar } from '../syntax/quote';
import type { Source } from '../syntax/source';
import { entryOf, plainValue } from '../syntax/tree';
import { LineIndex } from '../text/line-index';
import { said, say, sayAll } from '../text/say';
import type { Span } from '../text/span';
import { check, isRule, ruleNames } from './check';
import type { Diagnostic } from './diagnostic';

/** What a configuration file says and what is wrong with it. */
export interface ReadConfiguration {
  /** What is in force: what is wrong is left out, and everything where the file can't be read reliably. */
  readonly configuration: Configuration;
  /** In the order of the file, with the ids of the rules that find the same in a report. */
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: LineIndex;
  /** What is to be said where none of the repository's own profiles is the `journal` that it names either. */
  readonly unknownJournal?: Diagnostic;
}

/** Reads a configuration file. Never throws: a mistake in it is a diagnostic of it. */
export function readConfiguration(text: string): ReadConfiguration {
  const source = configurationSource(text);
  const { report, diagnostics } = check(source, { select: ['yaml/syntax', 'yaml/duplicate-key', 'yaml/flow-entry'] });
  const problems = diagnostics.map((each) => ({
    ...each,
    message: each.message.replace(say`front matter`, say`configuration`),
  }));
  problems.push(...wholeFile(source));
  if (!source.frontMatter?.reliable) return { configuration: {}, diagnostics: inOrder(problems), lines: source.lines };
  const configuration = plainValue(report.root.node) as Record<string, unknown> | null;
  const valid = { ...configuration };
  for (const problem of schemaProblems(report.root)) {
    problems.push(problem.diagnostic);
    remove(valid, problem.path);
  }
  for (const problem of nameProblems(report.root)) {
    problems.push(problem.diagnostic);
    remove(valid, problem.path);
  }
  const unknownJournal = journalProblem(report.root);
  return {
    configuration: valid as Configuration,
    diagnostics: inOrder(problems),
    lines: source.lines,
    ...(unknownJournal ? { unknownJournal } : {}),
  };
}

/** A configuration is a file that is front matter from its first to its last character. */
export function configurationSource(text: string): Source {
  const whole = { start: 0, end: text.length };
  const start = { start: 0, end: 0 };
  const frontMatter = {
    ...parseYaml(text),
    span: whole,
    yaml: whole,
    opening: start,
    bodyStart: text.length,
    closed: true,
  };
  return { text, lines: new LineIndex(text), frontMatter, body: parseBody(text, text.length) };
}

function wholeFile({ frontMatter }: Source): Diagnostic[] {
  return (frontMatter?.problems ?? []).flatMap(({ kind, span }) => {
    if (kind === 'too-large')
      return diagnostic(
        'yaml/syntax',
        'error',
        span,
        say`The configuration is longer or more deeply nested than one can be, so it was not read.`,
      );
    if (kind === 'not-a-mapping')
      return diagnostic(
        'yaml/syntax',
        'error',
        span,
        say`The configuration holds text, but no keys.`,
        say`Write lines such as \`journal: generic-care\`.`,
      );
    return [];
  });
}

interface Problem {
  readonly diagnostic: Diagnostic;
  readonly path: readonly string[];
}

/** What contradicts the schema, one finding per mistake. */
function* schemaProblems(root: Located): Generator<Problem> {
  const data = plainValue(root.node);
  if (!root.node || validateConfiguration(data)) return;
  const seen = new Set<string>();
  for (const { keyword, instancePath, params } of validateConfiguration.errors ?? []) {
    const steps = instancePath
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const path = keyword === 'additionalProperties' ? [...steps, String(params.additionalProperty)] : steps;
    const at = root.follow(path.map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
    const problem = problemOf(keyword, root, at, path);
    if (!problem || seen.has(path.join('\n'))) continue;
    seen.add(path.join('\n'));
    yield { diagnostic: problem, path };
  }
}

function problemOf(keyword: string, root: Located, at: Located, path: readonly string[]): Diagnostic | undefined {
  const key = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
  const description = lexicon.configuration.describe(at.path);
  if (keyword === 'additionalProperties') {
    const known = [...lexicon.configuration.root.keys.keys()];
    const nearest = nearestNames(key, known, 1);
    const help = nearest[0] ? say`Did you mean \`${nearest[0]}\`?` : say`It can have ${words(known)}.`;
    const span = keyOf(root, key)?.span ?? at.keySpan;
    return diagnostic(
      'schema/unknown-key',
      'warning',
      span,
      say`\`${key}\` is no key of a configuration, so it is not read.`,
      help,
      replacements(span, nearest),
    );
  }
  if (keyword === 'type') {
    const wanted = sayAll(
      [...(description?.shapes ?? [])].map((shape) => names[shape]()),
      'or',
    );
    const span = at.node?.kind === 'scalar' ? at.span : at.keySpan;
    return diagnostic(
      'schema/type',
      'error',
      span,
      say`\`${key}\` is ${names[at.node?.kind ?? 'scalar']()}; it should be ${wanted}.`,
      description?.description && said(description.description),
    );
  }
  if (keyword === 'enum') {
    const choices = description?.choices?.map(({ value }) => value) ?? [];
    const text = at.text ?? '';
    const nearest = nearestNames(text, choices, 1);
    return diagnostic(
      'schema/value',
      'error',
      at.span,
      say`\`${text}\` is none of the words that \`${key}\` can have: ${words(choices)}.`,
      description?.description && said(description.description),
      replacements(at.span, nearest),
    );
  }
  return undefined;
}

/** Names of rules that nothing has, and keys whose time has not come: the schema knows neither. */
function* nameProblems(root: Located): Generator<Problem> {
  for (const { key, keySpan } of root.get('rules').entries()) {
    if (isRule(key)) continue;
    const nearest = nearestNames(key, ruleNames, 1);
    const help = nearest[0]
      ? say`Did you mean \`${nearest[0]}\`?`
      : say`\`case-report explain --list\` shows all rules.`;
    const message = say`\`${key}\` is no rule and no group of rules, so this has no effect.`;
    yield {
      path: ['rules', key],
      diagnostic: diagnostic('schema/unknown-key', 'warning', keySpan, message, help, replacements(keySpan, nearest)),
    };
  }
  for (const key of ['vocabularies']) {
    const at = root.get(key);
    if (at.exists)
      yield {
        path: [key],
        diagnostic: diagnostic(
          'schema/unknown-key',
          'warning',
          at.keySpan,
          say`\`${key}\` has no effect in this version.`,
        ),
      };
  }
}

/** A journal that is none of the shipped ones: it may be the repository's own, which only the adapter knows. */
function journalProblem(root: Located): Diagnostic | undefined {
  const journal = root.get('journal');
  if (journal.text === undefined || lexicon.journals.find(journal.text).length === 1) return undefined;
  const nearest = lexicon.journals.nearest(journal.text, 2).map(({ id }) => id);
  const known = lexicon.journals.terms.map(({ id }) => id);
  const help = nearest[0] ? say`Did you mean ${words(nearest)}?` : say`It can be ${words(known)}.`;
  const message = say`There is no journal profile \`${journal.text}\`.`;
  return diagnostic('schema/value', 'error', journal.span, message, help, replacements(journal.span, nearest));
}

const names = { scalar: () => say`one value`, list: () => say`a list`, map: () => say`keys with values` } as const;

function keyOf(root: Located, key: string) {
  return root.node?.kind === 'map' ? entryOf(root.node, key)?.key : undefined;
}

function words(list: readonly string[]): string {
  return list.map((word) => `\`${word}\``).join(', ');
}

function replacements(span: Span, texts: readonly string[]): Fix[] {
  return texts.map((text) => ({
    title: say`Write \`${text}\``,
    safe: false,
    edits: [{ span, newText: yamlScalar(text, { flow: true }) }],
  }));
}

function diagnostic(
  rule: string,
  severity: Severity,
  span: Span,
  message: string,
  help?: string,
  fixes: readonly Fix[] = [],
): Diagnostic {
  return { rule, severity, message, help, span, fixes, related: [] };
}

function remove(configuration: Record<string, unknown>, path: readonly string[]): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  const inner = configuration[key];
  // Of `rules` only the entry that is wrong has no effect; any other key is wrong as a whole.
  if (key === 'rules' && rest.length > 0 && typeof inner === 'object' && inner !== null) {
    const copy = { ...(inner as Record<string, unknown>) };
    delete copy[rest[0]!];
    configuration[key] = copy;
  } else {
    delete configuration[key];
  }
}

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The paths under `advisories` or `journals`, as written. */
export function ownPaths(configuration: Configuration, key: 'advisories' | 'journals'): string[] {
  const paths = configuration[key];
  return paths === undefined ? [] : [paths].flat().map(String);
}
