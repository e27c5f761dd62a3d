import { compareSeverity, duplicateRule, ruleUrl } from '../core/engine/diagnostic';
import { fingerprintOfDuplicate } from '../core/engine/fingerprint';
import type { ReportFingerprint } from '../core/model/fingerprint';
import { keyOfApproval, keysOf, keysOfCase, type Overlap, overlapsOf } from '../core/rules/report/same-case';
import type { FileResult, Range, ResultDiagnostic, ResultIdentity } from './result';

interface Seen {
  readonly path: string;
  readonly order: number;
  readonly fingerprint: ReportFingerprint;
}

/**
 * Holds each report of a run against those before it, in the order of the paths: a pair is told once, in the later one,
 * and of many alike the first is named. Only hashes are kept, and a report costs the same however many there are.
 */
export class Duplicates {
  readonly #seen = new Map<string, Seen>();
  #count = 0;

  /** A result with its duplicates, whatever it said of them before. */
  add(result: FileResult): FileResult {
    const { path, identity } = result;
    const others = withoutDuplicates(result);
    if (!identity) return others;
    const known = new Set(identity.known);
    const told = new Set<Range>();
    const found = this.#before(identity)
      .flatMap((seen) => [...overlapsOf(identity, seen.path, seen.fingerprint)])
      .filter(({ place }) => !told.has(place) && told.add(place))
      .map((overlap) => diagnosticOf(overlap, identity))
      .filter(({ fingerprint }) => !known.has(fingerprint));
    const seen = { path, order: this.#count++, fingerprint: hashesOf(identity) };
    for (const key of keysOf(identity)) if (!this.#seen.has(key)) this.#seen.set(key, seen);
    return { ...others, diagnostics: found.reduce(insert, others.diagnostics) };
  }

  /** The first reports that share something with this one, in their order; each place is told of the first alone. */
  #before({ cases, approval }: ResultIdentity): Seen[] {
    const firsts = new Set<Seen>();
    const first = (keys: readonly string[], isIt: (seen: Seen) => boolean) => {
      const [seen] = keys
        .flatMap((key) => this.#seen.get(key) ?? [])
        .filter(isIt)
        .sort((a, b) => a.order - b.order);
      if (seen) firsts.add(seen);
    };
    for (const one of cases) first(keysOfCase(one), () => true);
    if (approval) first([keyOfApproval(approval)], ({ fingerprint }) => fingerprint.approval?.board !== approval.board);
    return [...firsts].sort((a, b) => a.order - b.order);
  }
}

/** A result as it is without regard to others. */
export function withoutDuplicates(result: FileResult): FileResult {
  return { ...result, diagnostics: result.diagnostics.filter(({ rule }) => rule !== duplicateRule) };
}

/** What stays in memory of a report. */
function hashesOf({ cases, approval }: ResultIdentity): ReportFingerprint {
  return {
    cases: cases.map(({ treatment, scores, events }) => ({
      ...(treatment ? { treatment } : {}),
      ...(scores ? { scores } : {}),
      ...(events ? { events } : {}),
    })),
    ...(approval ? { approval: { number: approval.number, board: approval.board } } : {}),
  };
}

function diagnosticOf({ place, message, help }: Overlap<Range>, { severity }: ResultIdentity): ResultDiagnostic {
  return {
    rule: duplicateRule,
    severity,
    message,
    help,
    range: place,
    fixes: [],
    related: [],
    url: ruleUrl(duplicateRule),
    fingerprint: fingerprintOfDuplicate(message),
  };
}

/** Puts a finding where it belongs among those that are ordered by place; those of single journals come behind. */
function insert(all: readonly ResultDiagnostic[], one: ResultDiagnostic): readonly ResultDiagnostic[] {
  const at = all.findIndex((other) => other.journal !== undefined || compare(one, other) < 0);
  return at < 0 ? [...all, one] : [...all.slice(0, at), one, ...all.slice(at)];
}

function compare(a: ResultDiagnostic, b: ResultDiagnostic): number {
  return (
    comparePlace(a.range.start, b.range.start) ||
    comparePlace(a.range.end, b.range.end) ||
    compareSeverity(b.severity, a.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

function comparePlace(a: Range['start'], b: Range['start']): number {
  return a.line - b.line || a.character - b.character;
}
