/** What rules of a group are about, as journal staff would say it. */
const topics: Record<string, string> = {
  abbreviation: 'Abbreviations',
  'adverse-event': 'Adverse events',
  advisory: 'Published guidance',
  author: 'Authors',
  care: 'CARE checklist',
  drug: 'Drugs and doses',
  ethics: 'Ethics and consent',
  figure: 'Figures',
  internal: 'The check itself',
  journal: 'The journal’s form',
  keywords: 'Keywords',
  level: 'Spinal levels',
  narrative: 'Text against facts',
  patient: 'Patient',
  privacy: 'Privacy',
  procedure: 'Procedure',
  reference: 'References',
  scale: 'Scores',
  schema: 'Facts of the report',
  section: 'Sections and length',
  style: 'Wording',
  time: 'Times',
  timeline: 'Timeline',
  title: 'Title',
  unit: 'Units',
  yaml: 'Form of the file',
};

/** The topic of a rule. */
export function topicOf(rule: string): string {
  const group = rule.slice(0, rule.indexOf('/'));
  return topics[group] ?? group.charAt(0).toUpperCase() + group.slice(1);
}
