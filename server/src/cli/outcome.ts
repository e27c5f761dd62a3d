import type { NamedFiles } from '../core/model/surroundings';
import type { FileResult, ResultDiagnostic, ResultIdentity } from './result';

/** What became of one file. */
export interface Outcome {
  readonly result?: FileResult;
  /** Why it could not be read or written, in words. */
  readonly failure?: string;
  /** Findings that were repaired. */
  readonly repaired?: number;
  /** What would change, as a unified diff. */
  readonly diff?: string;
  /** What the cache is to keep. */
  readonly keep?: { readonly key: string; readonly record: CacheRecord };
}

/** What the cache keeps of a check, with what must still be so for it to hold. */
export interface CacheRecord {
  readonly diagnostics: readonly ResultDiagnostic[];
  readonly identity?: ResultIdentity;
  /** The day, where a rule asked for it. */
  readonly today?: string;
  /** The files that the report names, where there are any, and a digest of what they said. */
  readonly outside?: { readonly named: NamedFiles; readonly digest: string };
}
