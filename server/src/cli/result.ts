import { type Diagnostic, fixToApply, ruleUrl } from '../core/engine/diagnostic';
import { fingerprints } from '../core/engine/fingerprint';
import type { Identity } from '../core/engine/identity';
import type { Severity } from '../core/rules/rule';
import { LineIndex, type Position } from '../core/text/line-index';
import type { Span } from '../core/text/span';

/*
 * What was found, as results carry it between threads, into the cache and through files: positions in place of offsets, and
 * no text of the report. It is the promised JSON: names, order and meaning of the keys stay, new ones may come. Positions
 * count lines and UTF-16 code units from zero, as the Language Server Protocol does.
 */

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface ResultFix {
  readonly title: string;
  readonly safe: boolean;
  /** Whether only a person may choose it; else absent. */
  readonly byHand?: true;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** One finding of a file. */
export interface ResultDiagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly range: Range;
  readonly fixes: readonly ResultFix[];
  readonly related: readonly { readonly message: string; readonly range: Range }[];
  readonly url: string;
  /** The id of the journal that wants it, where a report is held against several; absent where all of them do. */
  readonly journal?: string;
  /** Stays the same when lines move; another finding of the file has another one. */
  readonly fingerprint: string;
}

/** What must be known of a report to find its duplicates: hashes, and the places where they are told. */
export interface ResultIdentity extends Identity<Range> {
  /** Fingerprints of the baseline; absent where there is none. */
  readonly known?: readonly string[];
}

/** What was found in one file. */
export interface FileResult {
  /** As results show it. */
  readonly path: string;
  readonly diagnostics: readonly ResultDiagnostic[];
  /** Absent where the report states too little to be held against others. */
  readonly identity?: ResultIdentity;
}

/** What was found in a text, as results carry it. */
export function resultOf(
  path: string,
  text: string,
  diagnostics: readonly Diagnostic[],
  lines: LineIndex = new LineIndex(text),
): FileResult {
  const range = ({ start, end }: Span): Range => ({ start: lines.position(start), end: lines.position(end) });
  const names = fingerprints(text, diagnostics);
  return {
    path,
    diagnostics: diagnostics.map(({ rule, severity, message, help, span, fixes, related, journal }, index) => ({
      rule,
      severity,
      message,
      help: help ?? '',
      range: range(span),
      fixes: fixes.map(({ title, safe, byHand, edits }) => ({
        title,
        safe,
        ...(byHand ? { byHand } : {}),
        edits: edits.map((edit) => ({ range: range(edit.span), newText: edit.newText })),
      })),
      related: related.map((place) => ({ message: place.message, range: range(place.span) })),
      url: ruleUrl(rule),
      fingerprint: names[index]!,
      ...(journal === undefined ? {} : { journal }),
    })),
  };
}

/** An identity, as results carry it. */
export function identityResult(
  { severity, cases, approval }: Identity<Span>,
  lines: LineIndex,
  known: readonly string[] = [],
): ResultIdentity {
  const range = ({ start, end }: Span): Range => ({ start: lines.position(start), end: lines.position(end) });
  return {
    severity,
    cases: cases.map((one) => ({ ...one, place: range(one.place) })),
    ...(approval ? { approval: { ...approval, place: range(approval.place) } } : {}),
    ...(known.length > 0 ? { known } : {}),
  };
}

/** Rules whose findings mean that a file was not, or not wholly, checked. */
const failures: ReadonlySet<string> = new Set(['internal/crash', 'internal/encoding']);

/** Whether a finding of this rule means that something could not be checked. */
export function isIncompleteRule(rule: string): boolean {
  return failures.has(rule);
}

/** Whether something of this file could not be checked. */
export function isIncomplete({ diagnostics }: FileResult): boolean {
  return diagnostics.some(({ rule }) => failures.has(rule));
}

/** What is counted while results come in: findings by weight, and how many of them a repair would settle. */
export class Counts {
  files = 0;
  errors = 0;
  warnings = 0;
  infos = 0;
  /** Those that `--fix` repairs. */
  fixable = 0;
  /** Those that only `--fix --unsafe-fixes` repairs. */
  suggested = 0;
  /** Files with findings. */
  touched = 0;

  add({ diagnostics }: FileResult): void {
    this.files++;
    if (diagnostics.length > 0) this.touched++;
    for (const diagnostic of diagnostics) {
      this[`${diagnostic.severity}s`]++;
      if (diagnostic.fixes.some(({ safe }) => safe)) this.fixable++;
      if (!fixToApply(diagnostic, false) && fixToApply(diagnostic, true)) this.suggested++;
    }
  }

  /** How many findings weigh at least as much as `severity`. */
  from(severity: Severity): number {
    return this.errors + (severity === 'error' ? 0 : this.warnings) + (severity === 'info' ? this.infos : 0);
  }
}
