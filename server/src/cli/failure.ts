// Each bundle of the program holds these classes for itself, so one is known by its name.
const isNamed = (error: unknown, name: string) => error instanceof Error && error.name === name;

/** A wrong use of the command line: said on standard error, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  static override [Symbol.hasInstance](error: unknown): boolean {
    return isNamed(error, 'UsageError');
  }
}

/** Something that can't be read or written: said on standard error, exit code 2. */
export class FileError extends Error {
  override readonly name = 'FileError';

  static override [Symbol.hasInstance](error: unknown): boolean {
    return isNamed(error, 'FileError');
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'its permissions do not allow it',
  EPERM: 'its permissions do not allow it',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more may be stored there',
  EFBIG: 'it would be larger than is allowed',
  EIO: 'the disk failed',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ELOOP: 'its links lead in a circle',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

/** Why a file operation failed, in words. */
export function reasonOf(error: unknown): string {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  // Names are read as UTF-8; one that is none can't be given back to the system.
  if (code === 'ENOENT' && path?.includes('\ufffd')) return 'its name is no UTF-8; give it another';
  return reasons[code ?? ''] ?? (code ? `the system says ${code}` : 'the system refused');
}

/** The names to offer for a misspelt one, as the end of a sentence. */
export function didYouMean(nearest: readonly string[]): string {
  if (nearest.length === 0) return '';
  return ` Did you mean ${nearest.map((name) => `\`${name}\``).join(' or ')}?`;
}
