import type { FindingTerm, ProcedureTerm, ScaleTerm } from '../model/generated/types';
import { lexicon, type VocabularyName } from '../model/lexicon';
import type { Term } from '../model/vocabulary';

/** `0 to 10 · lower is better`, for beside an offer. */
export function scaleRange(scale: ScaleTerm): string {
  const unit = scale.unit ? ` ${scale.unit}` : '';
  const range =
    scale.min !== undefined && scale.max !== undefined
      ? `${scale.min} to ${scale.max}${unit}`
      : scale.values && scale.values.length > 0
        ? `${scale.values[0]} to ${scale.values.at(-1)}`
        : undefined;
  const better = scale.direction === 'none' ? undefined : `${scale.direction} is better`;
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
    `**${scale.label}** — ${scale.name ?? scale.label}`,
    `- Range: ${scaleRange(scale)}${scale.step && scale.step !== 1 ? `, in steps of ${scale.step}` : ''}`,
    scale.denominators?.length ? `- Written over ${scale.denominators.join(' or ')}` : undefined,
    scale.values && scale.kind !== 'numeric'
      ? `- Grades: ${scale.values.map((value) => meaning(scale, value)).join('; ')}`
      : undefined,
    cutoffs.length > 0 ? `- Cut-offs: ${cutoffs.join('; ')}` : undefined,
    mcid
      ? `- Smallest meaningful change: ${mcid.value}${mcid.alternative ? ` (${mcid.alternative})` : ''}${mcid.basis ? ` — ${mcid.basis}` : ''}`
      : undefined,
    scale.subscales?.length
      ? `- Subscales: ${scale.subscales.map(({ id, label }) => label ?? id).join(', ')}${scale.total === false ? '; there is no total' : ''}`
      : undefined,
    scale.needs?.length ? `- State also: ${scale.needs.join('; ')}` : undefined,
    sourceLine(scale),
  ];
  return lines.filter(Boolean).join('\n');
}

function meaning(scale: ScaleTerm, value: string): string {
  const text = scale.meanings?.[value];
  return text ? `${value} ${text}` : value;
}

/**
 * A procedure's page: levels, guidance, what speaks for and against it, complications with their frequency, its course,
 * what guidance says, where sources differ, what to report; the sources last, by the numbers behind the facts. Markdown.
 */
export function procedureText(procedure: ProcedureTerm): string {
  const { label, name, aliases, notes, report } = procedure;
  const cited = new Citations();
  const sections = [
    `**${label}**${name ? ` — ${name}` : ''}${aliases.length > 0 ? `, also ${aliases.join(', ')}` : ''}`,
    procedureOutline(procedure, cited),
    section('Indications', procedure.indications.map(cited.fact)),
    section('Contraindications', againstIt(procedure, cited)),
    section('Complications', complicationsOf(procedure, cited)),
    section('Course', courseOf(procedure, cited)),
    section('Practice', procedure.practice.map(cited.fact)),
    section('Sources differ', procedure.differences),
    `**Report**: ${report.join('; ')}.`,
    notes ? `**Note**: ${notes}` : undefined,
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
    `- Level: ${levelOf(level)}${cited.mark(procedure.source, procedure.confidence)}`,
    sideRequired ? '- Side: has to be stated' : undefined,
    line('Approach', labels('approaches', approaches)),
    line('Guidance', labels('guidance', guidance)),
    line('Usual agents', labels('drugs', agents)),
    `- Bleeding risk: ${bleedingRisk}${cited.mark(bleedingRiskSource, bleedingRiskConfidence)}${bleedingRiskNote ? `. ${bleedingRiskNote}` : ''}`,
  ]
    .filter((text) => text !== undefined)
    .join('\n');
}

function levelOf({ kind, usual, possible, also = [], tip, note }: ProcedureTerm['level']): string {
  const span = ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from} to ${to}`);
  if (kind === 'none') return note ?? 'none.';
  const parts = [
    kind,
    usual ? `usually ${span(usual)}` : undefined,
    also.length > 0 ? `also ${also.map(({ kind, at }) => `${at} (${kind})`).join(', ')}` : undefined,
    possible ? `possible from ${span(possible)}` : undefined,
    tip ? `tip of the ${tip.part} from ${span(tip)}` : undefined,
  ];
  return `${parts.filter(Boolean).join(', ')}${note ? `. ${note}` : ''}`;
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
    return labels.length > 0 ? [`${severity === 'absolute' ? 'Absolute' : 'Relative'}: ${labels.join('; ')}`] : [];
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
  return [...lines, told.length > 0 ? `Also ${names}` : capital(names)];
}

const phases = { before: 'Before', during: 'During', effect: 'Effect', aftercare: 'Afterwards', overall: 'Overall' };

/** The facts of the course under the time they belong to. */
function courseOf({ course }: ProcedureTerm, cited: Citations): string[] {
  return Object.entries(phases).flatMap(([phase, title]) => {
    const facts = course.filter((step) => step.phase === phase).map((step) => `\n  - ${cited.fact(step)}`);
    return facts.length > 0 ? [`${title}${facts.join('')}`] : [];
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
    const trust = confidence === 'partly' ? ' (partly checked)' : unchecked ? ' (not checked)' : '';
    return ` ${numbers.join('\u2009')}${trust}`;
  }

  /** A fact with its source. */
  readonly fact = ({ fact, source, confidence }: Fact): string => `${fact}${this.mark(source, confidence)}`;

  list(): string | undefined {
    if (this.#sources.length === 0) return undefined;
    const lines = this.#sources.map(
      (source, index) => `${index + 1}. ${source}${source === generalKnowledge ? ', not checked' : ''}`,
    );
    return `*Sources*\n\n${lines.join('\n')}`;
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
    `**${term.label}**${term.name ? ` — ${term.name}` : ''}`,
    term.aliases?.length ? `- Also written ${term.aliases.join(', ')}` : undefined,
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
  return (terms.get(id) ?? terms.find(id)[0])?.label ?? id;
}

function line(title: string, parts: readonly string[]): string | undefined {
  return parts.length > 0 ? `- ${title}: ${parts.join('; ')}` : undefined;
}

/** What a fact says of where it comes from. */
export type Sourced = Pick<Term, 'source' | 'confidence'>;

/** Where a fact comes from, and how far it can be trusted. Markdown, a paragraph of its own. */
export function sourceLine({ source, confidence }: Sourced): string | undefined {
  if (!source) return undefined;
  const trust =
    confidence === 'verified'
      ? ''
      : confidence === 'partly'
        ? ' (partly checked)'
        : /general clinical knowledge$/i.test(source)
          ? ' (not checked)'
          : ' (from general knowledge, not checked)';
  return `\n*Source: ${source}${trust}*`;
}
