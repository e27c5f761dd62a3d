import type { ReadAdvisory } from '../model/advisory';
import { type JournalTerm, lexicon, type VocabularyName } from '../model/lexicon';
import { Report } from '../model/report';
import { type Term, Vocabulary } from '../model/vocabulary';
import { advisoryRule } from '../rules/advisory/advisories';
import { rules } from '../rules/generated/index';
import type { Context, Finding, Rule, Severity } from '../rules/rule';
import type { Source } from '../syntax/source';
import { say } from '../text/say';
import type { Span } from '../text/span';
import { compareSeverity, type Diagnostic, duplicateRule } from './diagnostic';
import { newOnly } from './fingerprint';
import { groupOf, type Settings, severityOf } from './settings';

/** A rule with its id. */
export type RegisteredRule = Rule & { readonly id: string };

/** Everything a check yields besides its findings. */
export interface Checked {
  readonly report: Report;
  readonly diagnostics: Diagnostic[];
  /** Whether a rule asked for today's date, so that the verdict may be another one tomorrow. */
  readonly askedForDate: boolean;
}

/** The ids of all rules and the names of their groups: what configurations and directives may name. */
export const ruleNames: ReadonlySet<string> = new Set(rules.flatMap(({ id }) => [id, groupOf(id)]));

/** Whether `name` is a rule or a group of rules. */
export function isRule(name: string): boolean {
  return ruleNames.has(name);
}

/**
 * Runs the rules over a report. Pure: the same source and settings give the same diagnostics, in the order of the
 * file. Never throws: the failure of one rule is a finding, and the others go on.
 */
export function check(source: Source, settings: Settings = {}): Checked {
  const steps = checkInSteps(new Report(source), settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same check, a rule at a time: whoever has other work to do may do it in between, or never go on. */
export function* checkInSteps(report: Report, settings: Settings = {}): Generator<void, Checked> {
  const context = contextOf(report, settings);
  const found: Diagnostic[] = [];
  const run = (rule: RegisteredRule, inContext: Context) => {
    const severity = severityOf(rule.id, rule.severity, settings);
    if (severity !== 'off') runRule(rule, severity, report, inContext, found);
  };
  for (const rule of [...rules, ...ownRules(settings)]) {
    if (rule.id === unusedRule || !runsOn(rule, report.source)) continue;
    run(rule, context);
    yield;
  }
  const { kept, used } = silence(found, report);
  const late = rules.find(({ id }) => id === unusedRule);
  if (late && report.directives.length > 0) {
    found.length = 0;
    context.unusedDirectives = unusedOf(report, used, settings);
    run(late, context);
    kept.push(...found);
  }
  const diagnostics = inOrder(kept);
  const { baseline } = settings;
  return {
    report,
    diagnostics: baseline?.length ? newOnly(report.text, diagnostics, baseline) : diagnostics,
    askedForDate: context.askedForDate,
  };
}

const rulesByAdvisories = new WeakMap<readonly ReadAdvisory[], readonly RegisteredRule[]>();

/** The advisories of the repository, as rules. */
function ownRules({ advisories }: Settings): readonly RegisteredRule[] {
  if (!advisories || advisories.length === 0) return [];
  let own = rulesByAdvisories.get(advisories);
  if (!own) {
    own = advisories.map(advisoryRule);
    rulesByAdvisories.set(advisories, own);
  }
  return own;
}

/** The rule that tells of directives without effect, which only the end of the run shows. */
const unusedRule = 'directive/unused';

/** A context that notes whether it was asked for the date. */
interface WatchedContext extends Context {
  unusedDirectives?: Context['unusedDirectives'];
  askedForDate: boolean;
}

function contextOf(report: Report, settings: Settings): WatchedContext {
  return {
    stage: settings.stage ?? 'draft',
    journal: journalFor(report, settings),
    get today() {
      this.askedForDate = true;
      return settings.today;
    },
    journals: journalsOf(settings),
    ruleNames: withOwn(settings),
    askedForDate: false,
    surroundings: settings.surroundings ?? {},
  };
}

/** What a directive may name: the shipped rules and the repository's advisories. */
function withOwn(settings: Settings): ReadonlySet<string> {
  const own = ownRules(settings);
  return own.length === 0 ? ruleNames : new Set([...ruleNames, ...own.map(({ id }) => id)]);
}

const journalsWithOwn = new WeakMap<readonly JournalTerm[], Vocabulary<JournalTerm>>();

/** The profiles that a report may name: the shipped ones and the repository's own. */
export function journalsOf({ journals }: Settings): Vocabulary<JournalTerm> {
  if (!journals || journals.length === 0) return lexicon.journals;
  let all = journalsWithOwn.get(journals);
  if (!all) {
    all = new Vocabulary([...journals, ...lexicon.journals.terms]);
    journalsWithOwn.set(journals, all);
  }
  return all;
}

/** A vocabulary with what the repository adds to it. */
export function vocabularyIn(settings: Settings, name: VocabularyName): Vocabulary<Term> {
  return name === 'journals' ? journalsOf(settings) : lexicon.vocabulary(name);
}

/** The profile a report is held against: the command line's, the report's own, the configuration's, else our default. */
export function journalFor(report: Report, settings: Settings): JournalTerm {
  const journals = journalsOf(settings);
  const named = [settings.journal, report.root.get('journal').fact, settings.defaultJournal];
  for (const name of named) {
    const found = name ? journals.find(name) : [];
    if (found.length === 1) return found[0]!;
  }
  return lexicon.journals.get(report.type === 'image letter' ? 'generic-images' : 'generic-care')!;
}

/** A broken or absent front matter leaves only what can still be judged in place. */
export function runsOn(rule: RegisteredRule, source: Source): boolean {
  const { frontMatter } = source;
  if (frontMatter?.reliable || rule.id.startsWith('yaml/') || rule.id.startsWith('directive/')) return true;
  return frontMatter !== undefined && rule.reads === 'value' && frontMatter.closed;
}

/**
 * The step that all generators share. Each has a prototype of its own besides, so a `for … of` over the findings of two
 * hundred rules has to search two hundred of them, which takes longer than most rules do.
 */
const nextOf: Generator<Finding>['next'] = Object.getPrototypeOf(function* () {}).prototype.next;

function isList(findings: ReturnType<Rule['check']>): findings is readonly Finding[] {
  return Array.isArray(findings);
}

function runRule(
  rule: RegisteredRule,
  severity: Severity,
  report: Report,
  context: Context,
  found: Diagnostic[],
): void {
  const before = found.length;
  try {
    const findings = rule.check(report, context);
    const { length } = report.text;
    if (isList(findings)) {
      for (const finding of findings) found.push(diagnosticOf(rule, severity, finding, length));
      return;
    }
    for (let step = nextOf.call(findings); !step.done; step = nextOf.call(findings)) {
      found.push(diagnosticOf(rule, severity, step.value, length));
    }
  } catch (error) {
    found.length = before;
    const message = say`The rule \`${rule.id}\` failed on this report, so it was not checked by it (${describeError(error)}).`;
    const help = say`This is a mistake of the tool, not of the report. Please report it, without patient data.`;
    const { span } = report.root;
    found.push({ rule: 'internal/crash', severity: 'error', message, help, span, fixes: [], related: [] });
  }
}

/** What went wrong, without a stack trace and without text of the report. */
function describeError(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown error';
}

function diagnosticOf(rule: RegisteredRule, configured: Severity, finding: Finding, length: number): Diagnostic {
  // A rule may weigh one finding less or more than itself; a configured severity wins over both.
  const severity = configured === rule.severity ? (finding.severity ?? configured) : configured;
  const { message, help, fixes = [], related = [] } = finding;
  return { rule: rule.id, severity, message, help, span: clamp(finding.span, length), fixes, related };
}

function clamp({ start, end }: Span, length: number): Span {
  const from = Math.min(Math.max(0, start), length);
  return { start: from, end: Math.min(Math.max(from, end), length) };
}

interface Silenced {
  readonly kept: Diagnostic[];
  /** `offset of the directive:name` for each name that silenced something. */
  readonly used: ReadonlySet<string>;
}

function silence(found: readonly Diagnostic[], report: Report): Silenced {
  const used = new Set<string>();
  if (report.directives.length === 0) return { kept: [...found], used };
  const kept = found.filter(({ rule, span }) => {
    const by = silencersOf(report, rule, span.start);
    for (const each of by) used.add(each);
    return by.length === 0;
  });
  return { kept, used };
}

/** What in the directives of a report silences a rule at a place: `offset:name` of each. */
export function silencersOf({ directives }: Report, rule: string, at: number): string[] {
  return directives
    .filter(({ scope: { start, end } }) => at >= start && at < Math.max(end, start + 1))
    .flatMap((directive) => directive.rules)
    .filter(({ id }) => id === rule || id === groupOf(rule))
    .map(({ id, span }) => `${span.start}:${id}`);
}

function unusedOf(report: Report, used: ReadonlySet<string>, settings: Settings) {
  return report.directives.flatMap((directive) =>
    directive.rules
      .filter(({ id, span }) => isRule(id) && !used.has(`${span.start}:${id}`) && mayRun(id, settings))
      .map(({ id, span }) => ({ directive, id, span })),
  );
}

/** A directive for a rule that did not run is not unused. */
function mayRun(name: string, settings: Settings): boolean {
  // Held against others it is later, if at all.
  if ((name === duplicateRule || name === groupOf(duplicateRule)) && !settings.surroundings?.siblings) return false;
  return rules.some(
    ({ id, severity }) => (id === name || groupOf(id) === name) && severityOf(id, severity, settings) !== 'off',
  );
}

function inOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  const unique = new Map(diagnostics.map((diagnostic) => [identity(diagnostic), diagnostic]));
  return [...unique.values()].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compareSeverity(b.severity, a.severity) ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

/** What several cases share is judged for each and said once. */
function identity({ rule, span, message }: Diagnostic): string {
  return `${rule} ${span.start} ${span.end} ${message}`;
}

/** Orders texts the same way on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
