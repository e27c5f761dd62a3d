/** A URI without escapes and detours: clients differ in what they escape. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).href);
  } catch {
    return uri;
  }
}

/** The decoded URI of a file that a report names by its path. */
export function resolved(report: string, path: string): string | undefined {
  const relative = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return URL.canParse(relative, report) ? decoded(new URL(relative, report).href) : undefined;
}

/** The URI of a decoded one. */
export function encoded(uri: string): string {
  const scheme = /^[a-z][\w+.-]*:(?:\/\/[^/]*)?/i.exec(uri)?.[0] ?? '';
  return scheme + uri.slice(scheme.length).split('/').map(encodeURIComponent).join('/');
}

/** The URI of the folder that a file or folder lies in. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}
