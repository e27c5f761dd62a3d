import type { Located } from '../../core/model/located';
import { parseOrcid } from '../../core/values/orcid';

/** An author as the title page names them. */
export interface Author {
  readonly name: string;
  readonly degrees: readonly string[];
  /** Places in the article's list of affiliations, from 1. */
  readonly affiliations: readonly number[];
  /** In its normal form, `0000-0002-1825-0097`. */
  readonly orcid: string | undefined;
  readonly email: string | undefined;
  readonly corresponding: boolean;
  readonly roles: readonly string[];
}

export interface Affiliation {
  readonly number: number;
  readonly department: string | undefined;
  readonly name: string | undefined;
  readonly city: string | undefined;
  readonly country: string | undefined;
  readonly ror: string | undefined;
}

/** The authors in the order of the byline; one without a name is none. */
export function authorsOf(root: Located): Author[] {
  const affiliations = root.get('affiliations').items();
  return root
    .get('authors')
    .items()
    .flatMap((at): Author[] => {
      const name = at.node?.kind === 'scalar' ? at.fact : at.get('name').fact;
      if (!name) return [];
      const orcid = at.get('orcid').fact;
      const parsed = orcid ? parseOrcid(orcid) : undefined;
      const corresponding = at.get('corresponding').text === 'true';
      return [
        {
          name,
          degrees: facts(at.get('degrees')),
          affiliations: facts(at.get('affiliations')).flatMap((id) => {
            const index = affiliations.findIndex((affiliation) => affiliation.get('id').fact === id);
            return index < 0 ? [] : [index + 1];
          }),
          orcid: parsed?.ok ? parsed.value.id : undefined,
          // Only an address that readers are meant to write to is printed.
          email: corresponding ? at.get('email').fact : undefined,
          corresponding,
          roles: facts(at.get('roles')),
        },
      ];
    });
}

/** The affiliations in the order of the front matter. */
export function affiliationsOf(root: Located): Affiliation[] {
  return root
    .get('affiliations')
    .items()
    .map((at, index) => ({
      number: index + 1,
      department: at.get('department').fact,
      name: at.get('name').fact,
      city: at.get('city').fact,
      country: at.get('country').fact,
      ror: at.get('ror').fact,
    }));
}

/** `Department, Hospital, Seoul, Republic of Korea`. */
export function affiliationText({ department, name, city, country }: Affiliation): string {
  return [department, name, city, country].filter(Boolean).join(', ');
}

function facts(at: Located): string[] {
  return at.items().flatMap(({ fact }) => fact ?? []);
}
