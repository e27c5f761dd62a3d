import { compareSeverity, duplicateRule, ruleUrl } from '../core/engine/diagnostic';
import { fingerprintOfDuplicate } from '../core/engine/fingerprint';
import { keyOfApproval, keysOf, keysOfCase, type Overlap, overlapsOf } from '../core/rules/report/same-case';
import { FingerprintStore } from './fingerprint-store';
import { HashTable } from './hash-table';
import type { FileResult, Range, ResultDiagnostic, ResultIdentity } from './result';

/**
 * Holds each report of a run against those before it, in the order of the paths: a pair is told once, in the later one,
 * and of many alike the first is named. What is kept of a report are hashes, some hundred bytes, and it costs the same time
 * however many there are.
 */
export class Duplicates {
  /** The number of the first report that has a key. */
  readonly #firsts = new HashTable();
  /** The reports that are the first for a key. */
  readonly #fingerprints = new FingerprintStore();
  readonly #paths: string[] = [];

  /** A result with its duplicates, whatever it said of them before. */
  add(result: FileResult): FileResult {
    const { path, identity } = result;
    const others = withoutDuplicates(result);
    if (!identity) return others;
    const known = new Set(identity.known);
    const told = new Set<Range>();
    const found = this.#before(identity)
      .flatMap((first) => [...overlapsOf(identity, this.#paths[first]!, this.#fingerprints.get(first))])
      .filter(({ place }) => !told.has(place) && told.add(place))
      .map((overlap) => diagnosticOf(overlap, identity))
      .filter(({ fingerprint }) => !known.has(fingerprint));
    this.#keep(path, identity);
    return { ...others, diagnostics: found.reduce(insert, others.diagnostics) };
  }

  #keep(path: string, identity: ResultIdentity): void {
    const keys = keysOf(identity).filter((key) => this.#firsts.get(key) === undefined);
    if (keys.length === 0) return;
    const number = this.#fingerprints.add(identity);
    this.#paths[number] = path;
    for (const key of keys) this.#firsts.set(key, number);
  }

  /** The first reports that share something with this one, in their order; each place is told of the first alone. */
  #before({ cases, approval }: ResultIdentity): number[] {
    const found = cases.map((one) => Math.min(...this.#having(keysOfCase(one))));
    const [other] = approval ? this.#having([keyOfApproval(approval)]) : [];
    if (other !== undefined && this.#fingerprints.get(other).approval?.board !== approval?.board) found.push(other);
    return [...new Set(found)].filter(Number.isFinite).sort((a, b) => a - b);
  }

  #having(keys: readonly string[]): number[] {
    return keys.flatMap((key) => this.#firsts.get(key) ?? []);
  }
}

/** A result as it is without regard to others. */
export function withoutDuplicates(result: FileResult): FileResult {
  return { ...result, diagnostics: result.diagnostics.filter(({ rule }) => rule !== duplicateRule) };
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
