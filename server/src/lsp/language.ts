import type { Catalog } from '../core/text/say';
import type { Host } from './host';

/**
 * The sentences of the editor's language: what the client brings, else the bundle that lies beside the server. English, and
 * any language there is no bundle of, has none.
 */
export async function catalogFor(locale: unknown, brought: unknown, { bundle }: Host): Promise<Catalog | undefined> {
  const own = catalogOf(brought);
  if (own) return own;
  for (const language of bundle ? languagesOf(locale) : []) {
    const json = await bundle!(language);
    const read = json === undefined ? undefined : catalogOf(parsed(json));
    if (read) return read;
  }
  return undefined;
}

/** The names a language goes by, the most particular first: `fr-ca` and `fr` for `fr_CA.UTF-8`. */
export function languagesOf(locale: unknown): string[] {
  const [, language, region] = /^([a-z]{2,3})(?:[-_]([a-z\d]{2,4}))?(?![a-z\d])/i.exec(String(locale ?? '')) ?? [];
  if (!language || language.toLowerCase() === 'en') return [];
  return [...(region ? [`${language}-${region}`] : []), language].map((name) => name.toLowerCase());
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Whoever brings a bundle may bring anything: what is no text is left out. */
function catalogOf(bundle: unknown): Catalog | undefined {
  if (typeof bundle !== 'object' || bundle === null) return undefined;
  const sentences = Object.entries(bundle).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return sentences.length > 0 ? new Map(sentences) : undefined;
}
