import type { Position } from '../text/line-index';
import type { ReportFingerprint } from './fingerprint';
import type { Report } from './report';

/*
 * What lies outside the text of a report and yet decides what is said of it. It is plain data, so that it can be hashed for
 * a cache and handed to another thread: the adapters read files, nothing in the core does.
 */

/** Why a file that a report names brings nothing. */
export type Unread = 'missing' | 'outside' | 'too large' | 'unreadable' | 'unknown format';

/** A name in a CSL-JSON item. The `others` of BibTeX, which stands for "et al.", is `{literal: 'others'}` at the end. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly suffix?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
}

/** A date of a CSL-JSON item: year, month, day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
  readonly literal?: string;
  readonly raw?: string;
}

/**
 * A reference as the Citation Style Language has it, with the fields that reference lists of journals print; others stay
 * as they came. Values come from files of strangers: only `id` and `type` are certain to be texts.
 * Source: https://docs.citationstyles.org/en/stable/specification.html.
 */
export interface CslItem {
  /** The key by which it is cited. */
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  readonly 'container-title'?: string;
  readonly 'container-title-short'?: string;
  readonly journalAbbreviation?: string;
  readonly volume?: string | number;
  readonly issue?: string | number;
  readonly page?: string | number;
  readonly edition?: string | number;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly DOI?: string;
  readonly PMID?: string | number;
  readonly PMCID?: string;
  readonly URL?: string;
  readonly [field: string]: unknown;
}

/** An entry of a bibliography. */
export interface BibliographyEntry {
  readonly key: string;
  /** Where the key stands in its file. */
  readonly start: Position;
  readonly end: Position;
  /** `undefined` where the entry has a mistake and only its key could be read. */
  readonly item: CslItem | undefined;
}

/** Something in a bibliography file that can't be read. */
export interface BibliographyProblem {
  readonly message: string;
  readonly start: Position;
}

/** A file of references as it was read. */
export interface BibliographyFile {
  /** As the report names it. */
  readonly path: string;
  readonly unread?: Unread;
  /** In the order of the file. */
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly BibliographyProblem[];
}

export type ImageFormat =
  | 'png'
  | 'jpeg'
  | 'tiff'
  | 'gif'
  | 'webp'
  | 'heic'
  | 'avif'
  | 'bmp'
  | 'svg'
  | 'pdf'
  | 'postscript'
  | 'dicom';

/** What a file carries beside its picture that can identify a patient. */
export type ImageIdentifier =
  | 'patient'
  | 'number'
  | 'birth date'
  | 'date'
  | 'position'
  | 'institution'
  | 'physician'
  | 'owner'
  | 'device'
  | 'remark';

/** What the bytes of an image file say of themselves. */
export interface ImageFacts {
  readonly format: ImageFormat;
  /** The kinds alone: what is written there goes no further than the reader of the file. */
  readonly identifiers?: readonly ImageIdentifier[];
}

/** What is known of the file of a figure. */
export interface FigureFile {
  /** As the report names it. */
  readonly path: string;
  readonly unread?: Unread;
  /** In bytes. */
  readonly size?: number;
  /** `undefined` where it is no image that is known. */
  readonly image?: ImageFacts;
}

/** Another report of the same repository. */
export interface Sibling {
  /** As results show it. */
  readonly path: string;
  readonly fingerprint: ReportFingerprint;
}

/** What lies outside the text. A part that the adapter can't give is missing, and the rules that need it are silent. */
export interface Surroundings {
  readonly bibliography?: readonly BibliographyFile[];
  readonly figures?: readonly FigureFile[];
  /** The other reports of the repository, in the order of their paths. */
  readonly siblings?: readonly Sibling[];
}

/** The files that a report names, as it writes their paths, each once. */
export interface NamedFiles {
  readonly bibliography: readonly string[];
  readonly figures: readonly string[];
}

/** A report with more would be a mistake, or meant to keep the reader busy. */
const mostBibliographies = 20;
const mostFigures = 500;

/** Which files must be read before a report can be judged. */
export function filesNamedBy({ root }: Report): NamedFiles {
  const facts = (paths: readonly (string | undefined)[], most: number) =>
    [...new Set(paths.filter((path) => path !== undefined && path !== ''))].slice(0, most) as string[];
  return {
    bibliography: facts(
      root
        .get('bibliography')
        .items()
        .map(({ fact }) => fact),
      mostBibliographies,
    ),
    figures: facts(
      root
        .get('figures')
        .items()
        .map((figure) => figure.get('file').fact),
      mostFigures,
    ),
  };
}
