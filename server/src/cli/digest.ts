import { hash } from 'node:crypto';

/**
 * A digest of plain data, whatever the order of its keys. Throws a `TypeError` at anything that JSON would drop or change:
 * what a verdict depends on must never be left out of a digest without a word.
 */
export function digestOf(value: unknown): string {
  return sha256(canonical(value));
}

/** The SHA-256 of texts, in 43 characters that any file may hold. */
export function sha256(...parts: readonly string[]): string {
  // The length before each part keeps `ab`, `c` apart from `a`, `bc`.
  return hash('sha256', parts.map((part) => `${part.length}:${part}`).join(''), 'base64url');
}

/** The SHA-256 of bytes, in as many. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

function canonical(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
  }
  throw new TypeError('Only plain data has a digest.');
}
