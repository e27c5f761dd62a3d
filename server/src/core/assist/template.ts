import type { Journal, ProcedureTerm } from '../model/generated/types';
import { type JournalTerm, lexicon } from '../model/lexicon';
import type { ReportType } from '../model/report';
import type { Vocabulary } from '../model/vocabulary';
import { quoted, yamlScalar } from '../syntax/quote';
import { said, say } from '../text/say';
import { parseLevel } from '../values/level';
import { printLevel } from '../values/level-print';

/** What a new report is made of; ids of choices. What is left out stays open in the text. */
export interface NewReport {
  readonly type: string;
  readonly journal?: string;
  readonly procedure?: string;
  readonly title?: string;
}

/** One line of a list to choose from. */
export interface TemplateChoice {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

/** What a new report can be made of. */
export interface TemplateChoices {
  readonly types: readonly TemplateChoice[];
  readonly journals: readonly TemplateChoice[];
  readonly procedures: readonly TemplateChoice[];
}

/** The lists to choose from: kinds of article, journals, procedures. */
export function choices(known: Vocabulary<JournalTerm> = lexicon.journals): TemplateChoices {
  const types = lexicon.describe(['type'])?.choices ?? [];
  return {
    types: types.map(({ value, description }) => ({
      id: value,
      label: capital(said(value)),
      detail: said(description ?? ''),
    })),
    journals: known.terms.map(({ id, name, abstract }) => ({
      id,
      label: name,
      detail: abstractDetail(abstract),
    })),
    procedures: lexicon.procedures.terms.map((term) => ({
      id: term.id,
      label: term.label,
      detail: procedureDetail(term),
    })),
  };
}

function abstractDetail({ kind, sections, words }: Journal['abstract']): string {
  if (kind === 'none') return say`no abstract`;
  const headings = (sections ?? []).map(({ heading }) => heading).join(', ') || say`abstract without headings`;
  return words?.max === undefined ? headings : say`${headings}, about ${words.max} words`;
}

function procedureDetail({ aliases, level, region }: ProcedureTerm): string {
  const names = (aliases ?? []).slice(0, 3).join(', ');
  const where = level.usual ? `${level.usual.from} to ${level.usual.to}` : (region ?? '');
  return [names, where].filter(Boolean).join(' · ');
}

/**
 * A report with everything still open that only its author knows. It has no error at stage `draft`: what is open says
 * `unknown`, with a comment that says what to write.
 */
export function newReport(
  { type, journal, procedure, title }: NewReport,
  known: Vocabulary<JournalTerm> = lexicon.journals,
): string {
  const kind = reportType(type);
  const profile = journal ? known.find(journal)[0] : undefined;
  const shown = profile ?? lexicon.journals.get(kind === 'image letter' ? 'generic-images' : 'generic-care')!;
  const term = procedure ? (lexicon.procedures.get(procedure) ?? lexicon.procedures.find(procedure)[0]) : undefined;
  return `${[
    '---',
    'case-report: 1',
    '# The diagnosis or the event, the procedure, and what kind of report it is.',
    `title: ${titleOf(title, kind, shown, term)}`,
    `type: ${kind}`,
    `journal: ${profile?.id ?? 'unknown'}${profile ? '' : ' # As pain-medicine-case-reports or pmcr.'}`,
    ...keywordLines(kind, shown),
    ...authorLines(kind),
    ...(kind === 'case series' ? seriesLines(term) : caseLines(term)),
    ...approvalLines,
    ...figureLines(kind),
    '---',
    '',
    ...bodyLines(kind, shown),
  ].join('\n')}\n`;
}

function reportType(type: string): ReportType {
  const name = type.trim().toLowerCase().replaceAll('-', ' ');
  return name === 'case series' || name === 'image letter' ? name : 'case report';
}

/** A title to begin with: the one given, else the procedure's name, else none. */
function titleOf(
  given: string | undefined,
  kind: ReportType,
  { title }: Journal,
  term: ProcedureTerm | undefined,
): string {
  if (given?.trim()) return quoted(given.trim());
  if (!term) return 'unknown';
  const plain =
    kind === 'image letter' || (title?.mustNotContain ?? []).some((words) => `a ${kind}`.includes(words.toLowerCase()));
  return quoted(`${capital(term.label)}${plain ? '' : `: a ${kind}`}`);
}

function keywordLines(kind: ReportType, { keywords }: Journal): string[] {
  if (kind === 'image letter' || keywords?.max === 0) return [];
  const range =
    keywords?.min !== undefined && keywords.max !== undefined ? `${keywords.min} to ${keywords.max} of them, as` : 'As';
  return [`keywords: unknown # ${range} [epidural injection, cervical spine, ${kind}].`];
}

function authorLines(kind: ReportType): string[] {
  return [
    '# One entry for each author, in the order of the byline. The corresponding one needs an e-mail address.',
    'authors:',
    '  - name: unknown # Given name first.',
    '    affiliations: [clinic]',
    '    corresponding: unknown # true or false.',
    '    email: unknown',
    '    # Interests that a reader should know of, or none.',
    '    disclosures: unknown',
    'affiliations:',
    '  - id: clinic',
    '    name: unknown # The institution.',
    '    city: unknown',
    '    country: unknown',
    ...(kind === 'image letter' ? [] : ['bibliography: unknown # A file as references.bib; cite from it as [@key].']),
    '# All times count from here; while it is unknown, from the first procedure.',
    'day_zero: unknown',
  ];
}

function caseLines(term: ProcedureTerm | undefined): string[] {
  return [
    'patient:',
    ...patientLines(false).map(indent),
    ...procedureLines(term, false),
    'findings:',
    ...findingLines.map(indent),
    'outcome:',
    ...outcomeLines.map(indent),
  ];
}

function seriesLines(term: ProcedureTerm | undefined): string[] {
  const patient = (id: string) => [
    `  - id: ${id}`,
    '    patient:',
    ...patientLines(true).map((line) => `      ${line}`),
    '    findings:',
    ...findingLines.map((line) => `      ${line}`),
    '    outcome:',
    ...outcomeLines.map((line) => `      ${line}`),
  ];
  return [
    '# What all patients share stands here once. A patient who differs gets a procedure of their own, as {side: right}.',
    ...procedureLines(term, true),
    '# No names, initials or dates; the id says nothing about the person.',
    'cases:',
    ...patient('P1'),
    ...patient('P2'),
  ];
}

function patientLines(inSeries: boolean): string[] {
  return [
    'age: unknown # As 35 years, 7 months or 30s; above 89 write 90+.',
    'sex: unknown # female, male or intersex.',
    ...(inSeries ? ['side: unknown # The affected side: left, right, bilateral or midline.'] : []),
    '# In the words of the patient, as posterior neck pain.',
    'complaints:',
    '  - what: unknown',
    '    side: unknown # left, right, bilateral or midline.',
    '    duration: unknown # As 3 weeks.',
    '# Earlier illnesses and operations, or none.',
    'history: >-',
    '  unknown',
    'medications: unknown # none, or one line each as - {drug: metformin, dose: 500 mg}.',
    'allergies: unknown # none, or as [iodinated contrast].',
    'antithrombotics: unknown # none, or as - {drug: warfarin, stopped: -5 days, inr: 1.2}.',
    'treatments: unknown # Before day 0, as - {what: physiotherapy, result: no relief}.',
    'diagnosis:',
    '  - name: unknown',
    '    certainty: unknown # definite, probable, differential or excluded.',
  ];
}

function procedureLines(term: ProcedureTerm | undefined, shared: boolean): string[] {
  const kind = term?.level.kind;
  const sided = !term || term.sideRequired || (term.report ?? []).some((key) => key.startsWith('side'));
  const side = shared ? 'affected' : 'unknown';
  const asks = (key: string) => (term?.report ?? []).some((wanted) => wanted.startsWith(key));
  return [
    'procedure:',
    `  name: ${term ? yamlScalar(term.label, { flow: false }) : 'unknown'}${term ? '' : ' # As lumbar transforaminal epidural steroid injection; none if there was none.'}`,
    `  at: ${term ? 'day 0' : 'unknown'} # Relative to day 0, never a date.`,
    ...(kind === 'none' ? [] : [`  level: unknown # ${levelHint(term)}`]),
    ...(kind === 'medial branch' || asks('branches')
      ? ['  branches: unknown # The nerves, as [L3 medial branch, L4 medial branch].']
      : []),
    ...(sided
      ? [
          `  side: ${side} # ${shared ? 'The affected side of each patient; else left, right, bilateral or midline.' : 'left, right, bilateral or midline.'}`,
        ]
      : []),
    `  guidance: unknown # ${guidanceHint(term)}`,
    '  contrast: unknown # none, or as {agent: iohexol, volume: 1 mL, spread: epidural}.',
    ...(asks('needle') ? ['  needle: unknown # As {gauge: 22 G, length: 10 cm}.'] : []),
    ...(asks('stimulation') ? ['  stimulation: unknown # As 1.2 mA.'] : []),
    ...(asks('temperature') ? ['  settings: unknown # As {temperature: 80 °C, time: 90 s, mode: continuous}.'] : []),
    '  # none, or as {depth: moderate, agents: [{drug: midazolam, dose: 2 mg}]}.',
    '  sedation: unknown',
    '  agents: unknown # One line each, as - {drug: dexamethasone, dose: 10 mg, route: epidural}.',
    ...(asks('volume') || asks('injectate') ? ['  volume: unknown # The total after dilution, as 5 mL.'] : []),
  ];
}

function levelHint(term: ProcedureTerm | undefined): string {
  const usual = term?.level.usual;
  if (!usual) return 'As C5/6, L1 vertebra, C6 root or T12 to L2; the side stands in its own field.';
  const example = [usual.to, usual.from].map((text) => parseLevel(text)).find((read) => read.ok);
  const written = example?.ok ? printLevel(example.value) : usual.from;
  return `As ${written}. Usual: ${usual.from} to ${usual.to}.`;
}

function guidanceHint(term: ProcedureTerm | undefined): string {
  const names = (term?.guidance ?? []).flatMap((id) => lexicon.vocabulary('guidance').find(id)[0]?.label ?? []);
  return names.length > 0 ? `${capital(names.join(', '))} or another.` : 'As fluoroscopy, CT, ultrasound or landmark.';
}

const findingLines = [
  '- at: baseline # Relative to day 0: baseline, day 0, 6 months.',
  '  modality: unknown # examination, MRI, CT, EMG, laboratory …',
  '  region: unknown # As cervical or lumbar.',
  '  level: unknown # As L4/5.',
  '  # What was found, in a few words.',
  '  finding: >-',
  '    unknown',
];

const outcomeLines = [
  'follow_up: unknown # How long from day 0, as 6 months.',
  'status: unknown # recovered, improved, unchanged, worse or died.',
  'measures: unknown # Scores over time, as - {scale: NRS, scores: {baseline: 8, 6 months: 3}}.',
  'adverse_events: unknown # none, or as - {event: post-dural puncture headache, onset: 1 day, resolved: 3 days}.',
  '# What became of the patient, in a sentence or two.',
  'summary: >-',
  '  unknown',
];

const approvalLines = [
  'irb:',
  '  status: unknown # approved, exempt, waived or not required.',
  '  board: unknown # The ethics board.',
  '  number: unknown # Exactly as issued.',
  '  date: unknown # As 2022-02-16.',
  'consent:',
  '  treatment: unknown # written, verbal, waived or not obtained.',
  '  publication: unknown # The same words; it is another consent.',
  'disclosures:',
  '  # Who paid, or none.',
  '  funding: unknown',
  '  # In one statement, or none.',
  '  conflicts: unknown',
  '  # The regulatory status of devices and drugs, as off-label epidural use.',
  '  device_status: unknown',
];

function figureLines(kind: ReportType): string[] {
  if (kind !== 'image letter') return [];
  return [
    'figures:',
    '  - id: image # Cite it as Fig. 1 or [@fig:image].',
    '    file: unknown # As figures/mri.png.',
    '    # What the figure shows, as printed below it.',
    '    caption: >-',
    '      unknown',
    '    # The same for a reader who cannot see it.',
    '    alt: >-',
    '      unknown',
  ];
}

/** The headings of the journal, each with a comment that says what belongs there. */
function bodyLines(kind: ReportType, { abstract, body }: Journal): string[] {
  const lines: string[] = [];
  const add = (mark: string, heading: string, hint: string) =>
    lines.push(`${mark} ${heading}`, '', ...(hint === '' ? [] : [`<!-- ${hint} -->`, '']));
  if (kind !== 'image letter' && abstract.kind !== 'none') {
    const limit = abstract.words?.max === undefined ? '' : `At most about ${abstract.words.max} words. `;
    const sections = abstract.kind === 'structured' ? (abstract.sections ?? []) : [];
    add(
      '#',
      abstract.heading ?? 'Abstract',
      `${limit}${sections.length > 0 ? 'The preview shows it as the journal prints it.' : 'One paragraph without headings.'}`,
    );
    for (const { heading, slot } of sections) add('##', heading, abstractHints[slot] ?? '');
  }
  const sections = kind === 'image letter' && body.sections.length === 0 ? letterSections : body.sections;
  for (const { heading, slot } of sections) {
    add('#', heading, slot === 'references' ? 'Left empty: the bibliography fills it.' : (bodyHints[slot] ?? ''));
    if (slot === 'case' && kind === 'case series') {
      add('##', 'Patient 1', '');
      add('##', 'Patient 2', '');
    }
  }
  return lines.slice(0, -1);
}

const letterSections = [{ heading: 'Case report', slot: 'case' as const }];

const abstractHints: Partial<Record<string, string>> = {
  background: 'Why this case matters, in one or two sentences.',
  case: 'Who came with what, what was found, what was done, what became of it.',
  conclusion: 'What a reader should take away, and no more than the case shows.',
};

const bodyHints: Partial<Record<string, string>> = {
  introduction: 'What is known, with references, and why this case is reported.',
  case: 'In the order of time, counted from day 0: no dates, names or places of the patient.',
  timeline: 'The course as a table or figure.',
  discussion: 'Strengths and limits, what others found, and why this may have happened.',
  conclusion: 'The lesson, without treatment advice that one case cannot carry.',
  'learning-points': 'Three to five points.',
  perspective: 'What the patient says about it, with consent.',
};

function indent(line: string): string {
  return `  ${line}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
