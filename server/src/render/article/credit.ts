/** The fourteen contributor roles of CRediT. Source: ANSI/NISO Z39.104-2022, https://credit.niso.org. */
const terms: readonly string[] = [
  'Conceptualization',
  'Data curation',
  'Formal analysis',
  'Funding acquisition',
  'Investigation',
  'Methodology',
  'Project administration',
  'Resources',
  'Software',
  'Supervision',
  'Validation',
  'Visualization',
  'Writing – original draft',
  'Writing – review & editing',
];

/** A role of CRediT with its address; `undefined` for a role in other words. */
export function creditTerm(role: string): { readonly label: string; readonly address: string } | undefined {
  const key = slug(role);
  const label = terms.find((term) => slug(term) === key);
  return label === undefined ? undefined : { label, address: `https://credit.niso.org/contributor-roles/${key}/` };
}

function slug(role: string): string {
  return role
    .toLowerCase()
    .replace(/&|\band\b/g, ' ')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}
