import type { FindingTerm, ProcedureTerm, ScaleTerm } from '../model/generated/types';
import { lexicon, type VocabularyName } from '../model/lexicon';
import type { Term } from '../model/vocabulary';
import { said, say, sayAll } from '../text/say';

/** `0 to 10 · lower is better`, for beside an offer. */
export function scaleRange(scale: ScaleTerm): string {
  const unit = scale.unit ? ` ${scale.unit}` : '';
  const range =
    scale.min !== undefined && scale.max !== undefined
      ? say`${scale.min} to ${scale.max}${unit}`
      : scale.values && scale.values.length > 0
        ? say`${scale.values[0]} to ${scale.values.at(-1)}`
        : undefined;
  const better = { none: undefined, lower: say`lower is better`, higher: say`higher is better` }[scale.direction];
  return [range, better].filter(Boolean).join(' · ');
}

/** A scale's page: name, range, direction, cut-offs, smallest meaningful change, source. Markdown. */
export function scaleText(scale: ScaleTerm): string {
  const cutoffs = (scale.cutoffs ?? []).map((cutoff) =>
    'value' in cutoff
      ? `${cutoff.value}: ${cutoff.meaning}`
      : `${cutoff.from}${cutoff.from === cutoff.to ? '' : `–${cutoff.to}`}: ${cutoff.meaning}`,
  );
  const { mcid } = scale;
  const lines = [
    `**${scale.label}** — ${said(scale.name ?? scale.label)}`,
    scale.step && scale.step !== 1
      ? say`- Range: ${scaleRange(scale)}, in steps of ${scale.step}`
      : say`- Range: ${scaleRange(scale)}`,
    scale.denominators?.length ? say`- Written over ${sayAll(scale.denominators.map(String), 'or')}` : undefined,
    scale.values && scale.kind !== 'numeric'
      ? say`- Grades: ${scale.values.map((value) => meaning(scale, value)).join('; ')}`
      : undefined,
    cutoffs.length > 0 ? say`- Cut-offs: ${cutoffs.join('; ')}` : undefined,
    mcid
      ? say`- Smallest meaningful change: ${mcid.value}${mcid.alternative ? ` (${mcid.alternative})` : ''}${mcid.basis ? ` — ${mcid.basis}` : ''}`
      : undefined,
    scale.subscales?.length ? subscalesOf(scale, scale.subscales) : undefined,
    scale.needs?.length ? say`- State also: ${scale.needs.join('; ')}` : undefined,
    sourceLine(scale),
  ];
  return lines.filter(Boolean).join('\n');
}

function subscalesOf({ total }: ScaleTerm, subscales: NonNullable<ScaleTerm['subscales']>): string {
  const names = subscales.map(({ id, label }) => label ?? id).join(', ');
  return total === false ? say`- Subscales: ${names}; there is no total` : say`- Subscales: ${names}`;
}

function meaning(scale: ScaleTerm, value: string): string {
  const text = scale.meanings?.[value];
  return text ? `${value} ${text}` : value;
}

/** What a term is called in full, in the language of the reader, where that is more than its label. */
export function fullName({ label, name }: Pick<Term, 'label' | 'name'>): string | undefined {
  const full = said(name ?? label);
  return name === undefined && full === label ? undefined : full;
}

function titleOf(term: Pick<Term, 'label' | 'name'>): string {
  const full = fullName(term);
  return full ? `**${term.label}** — ${full}` : `**${term.label}**`;
}

/**
 * A procedure's page: levels, guidance, what speaks for and against it, complications with their frequency, its course,
 * what guidance says, where sources differ, what to report; the sources last, by the numbers behind the facts. Markdown.
 */
export function procedureText(procedure: ProcedureTerm): string {
  const { aliases, notes, report } = procedure;
  const cited = new Citations();
  const sections = [
    `${titleOf(procedure)}${aliases.length > 0 ? say`, also ${aliases.join(', ')}` : ''}`,
    procedureOutline(procedure, cited),
    section(say`Indications`, procedure.indications.map(cited.fact)),
    section(say`Contraindications`, againstIt(procedure, cited)),
    section(say`Complications`, complicationsOf(procedure, cited)),
    section(say`Course`, courseOf(procedure, cited)),
    section(say`Practice`, procedure.practice.map(cited.fact)),
    section(say`Sources differ`, procedure.differences),
    say`**Report**: ${report.join('; ')}.`,
    notes ? say`**Note**: ${notes}` : undefined,
    cited.list(),
  ];
  return sections.filter((text) => text !== undefined).join('\n\n');
}

/** Where and by what it is done, and how it may bleed. */
function procedureOutline(procedure: ProcedureTerm, cited: Citations): string {
  const { level, sideRequired, approaches, guidance, agents, bleedingRisk } = procedure;
  const { bleedingRiskNote, bleedingRiskSource, bleedingRiskConfidence } = procedure;
  const labels = (vocabulary: VocabularyName, ids: readonly string[]) => ids.map((id) => labelOf(vocabulary, id));
  return [
    say`- Level: ${levelOf(level)}${cited.mark(procedure.source, procedure.confidence)}`,
    sideRequired ? say`- Side: has to be stated` : undefined,
    line(say`Approach`, labels('approaches', approaches)),
    line(say`Guidance`, labels('guidance', guidance)),
    line(say`Usual agents`, labels('drugs', agents)),
    say`- Bleeding risk: ${said(bleedingRisk)}${cited.mark(bleedingRiskSource, bleedingRiskConfidence)}${bleedingRiskNote ? `. ${bleedingRiskNote}` : ''}`,
  ]
    .filter((text) => text !== undefined)
    .join('\n');
}

function levelOf({ kind, usual, possible, also = [], tip, note }: ProcedureTerm['level']): string {
  const span = ({ from, to }: { from: string; to: string }) => (from === to ? from : say`${from} to ${to}`);
  if (kind === 'none') return note ?? say`none.`;
  const parts = [
    said(kind),
    usual ? say`usually ${span(usual)}` : undefined,
    also.length > 0 ? say`also ${also.map(({ kind, at }) => `${at} (${said(kind)})`).join(', ')}` : undefined,
    possible ? say`possible from ${span(possible)}` : undefined,
    tip ? tipOf(tip, span(tip)) : undefined,
  ];
  return `${parts.filter(Boolean).join(', ')}${note ? `. ${note}` : ''}`;
}

function tipOf({ part }: NonNullable<ProcedureTerm['level']['tip']>, where: string): string {
  return part === 'lead' ? say`tip of the lead from ${where}` : say`tip of the catheter from ${where}`;
}

/** Absolute and relative contraindications, a line each. */
function againstIt({ contraindications, indications, course }: ProcedureTerm, cited: Citations): string[] {
  // A patient page is a source only for the procedures that it is about.
  const about = new Set([...indications, ...course].map(({ source }) => source));
  const terms = contraindications.map(
    (id) => lexicon.vocabulary('contraindications').get(id) as ContraindicationTerm | undefined,
  );
  return (['absolute', 'relative'] as const).flatMap((severity) => {
    const labels = terms.flatMap((term) => {
      if (term?.severity !== severity) return [];
      const sources = (term.source ?? '')
        .split('; ')
        .filter((source) => about.has(source) && source !== generalKnowledge);
      return [`${term.label}${sources.length > 0 ? cited.mark(sources.join('; ')) : ''}`];
    });
    const list = labels.join('; ');
    if (list === '') return [];
    return [severity === 'absolute' ? say`Absolute: ${list}` : say`Relative: ${list}`];
  });
}

type ContraindicationTerm = Term & { readonly severity?: string };

/** Complications of which more than the name is known, a line each; then the others. */
function complicationsOf({ complications }: ProcedureTerm, cited: Citations): string[] {
  const told = complications.filter(({ frequency, note }) => frequency || note);
  const others = complications.filter(({ frequency, note }) => !frequency && !note);
  const name = (id: string) => labelOf('complications', id);
  const lines = told.map(({ id, frequency, note, source }) => {
    const words = [frequency, note].filter(Boolean).join('; ');
    return `${capital(name(id))}: ${words}${source ? cited.mark(source) : ''}`;
  });
  if (others.length === 0) return lines;
  const names = others.map(({ id }) => name(id)).join(', ');
  return [...lines, told.length > 0 ? say`Also ${names}` : capital(names)];
}

const phases = {
  before: () => say`Before`,
  during: () => say`During`,
  effect: () => say`Effect`,
  aftercare: () => say`Afterwards`,
  overall: () => say`Overall`,
};

/** The facts of the course under the time they belong to. */
function courseOf({ course }: ProcedureTerm, cited: Citations): string[] {
  return Object.entries(phases).flatMap(([phase, title]) => {
    const facts = course.filter((step) => step.phase === phase).map((step) => `\n  - ${cited.fact(step)}`);
    return facts.length > 0 ? [`${title()}${facts.join('')}`] : [];
  });
}

/** The sources of a page, numbered in the order in which they are cited. */
class Citations {
  readonly #sources: string[] = [];

  /** The raised numbers of a source, or of several between semicolons, and how far the fact can be trusted. */
  mark(source: string, confidence?: Term['confidence']): string {
    const numbers = source.split('; ').map((one) => {
      if (!this.#sources.includes(one)) this.#sources.push(one);
      return [...String(this.#sources.indexOf(one) + 1)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
    });
    const unchecked = confidence === 'knowledge' && source !== generalKnowledge;
    const trust = confidence === 'partly' ? say` (partly checked)` : unchecked ? say` (not checked)` : '';
    return ` ${numbers.join('\u2009')}${trust}`;
  }

  /** A fact with its source. */
  readonly fact = ({ fact, source, confidence }: Fact): string => `${fact}${this.mark(source, confidence)}`;

  list(): string | undefined {
    if (this.#sources.length === 0) return undefined;
    const lines = this.#sources.map(
      (source, index) =>
        `${index + 1}. ${source === generalKnowledge ? say`General clinical knowledge, not checked` : source}`,
    );
    return `*${say`Sources`}*\n\n${lines.join('\n')}`;
  }
}

type Fact = { readonly fact: string; readonly source: string; readonly confidence?: Term['confidence'] };

/** What vocabularies give as the source of a fact that was not looked up. */
const generalKnowledge = 'General clinical knowledge';

function section(title: string, lines: readonly string[]): string | undefined {
  return lines.length > 0 ? `**${title}**\n${lines.map((text) => `- ${text}`).join('\n')}` : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A term of any other vocabulary. Markdown. */
export function termText(term: Term): string {
  const lines = [
    titleOf(term),
    term.aliases?.length ? say`- Also written ${term.aliases.join(', ')}` : undefined,
    term.notes ? `- ${term.notes}` : undefined,
    sourceLine(term),
  ];
  return lines.filter(Boolean).join('\n');
}

/** A word for a finding: its other names without those to avoid, and what to write in their place. Markdown. */
export function findingText(term: FindingTerm): string {
  const { aliases, prefer, notes } = term;
  const avoid: readonly string[] = term.avoid ?? [];
  const hints = [prefer, notes].filter(Boolean).join('\n- ');
  return termText({ ...term, aliases: aliases.filter((alias) => !avoid.includes(alias)), notes: hints || undefined });
}

function labelOf(vocabulary: VocabularyName, id: string): string {
  const terms = lexicon.vocabulary(vocabulary);
  const label = (terms.get(id) ?? terms.find(id)[0])?.label;
  return label === undefined ? id : said(label);
}

function line(title: string, parts: readonly string[]): string | undefined {
  return parts.length > 0 ? say`- ${title}: ${parts.join('; ')}` : undefined;
}

/** What a fact says of where it comes from. */
export type Sourced = Pick<Term, 'source' | 'confidence'>;

/** Where a fact comes from, and how far it can be trusted. Markdown, a paragraph of its own. */
export function sourceLine({ source, confidence }: Sourced): string | undefined {
  if (!source) return undefined;
  return `\n*${sourceOf(source, confidence)}*`;
}

function sourceOf(source: string, confidence: Sourced['confidence']): string {
  if (confidence === 'verified') return say`Source: ${source}`;
  if (confidence === 'partly') return say`Source: ${source} (partly checked)`;
  return /general clinical knowledge$/i.test(source)
    ? say`Source: ${source} (not checked)`
    : say`Source: ${source} (from general knowledge, not checked)`;
}
