import type { ProcedureTerm, ScaleTerm } from '../model/generated/types';
import { lexicon } from '../model/lexicon';
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

/** A procedure's page: levels, guidance, indications, contraindications, complications with their frequency, course. Markdown. */
export function procedureText(procedure: ProcedureTerm): string {
  const { level } = procedure;
  const usual = level.usual ? `${level.usual.from} to ${level.usual.to}` : undefined;
  const possible = level.possible ? `; possible ${level.possible.from} to ${level.possible.to}` : '';
  const complications = (procedure.complications ?? []).map(({ id, frequency, note }) => {
    const label = labelOf('complications', id);
    return `${label}${frequency ? ` (${frequency})` : ''}${note ? `: ${note}` : ''}`;
  });
  const lines = [
    `**${procedure.label}**${procedure.aliases?.length ? ` (${procedure.aliases.join(', ')})` : ''}`,
    level.kind !== 'none' ? `- Level: ${level.kind}${usual ? `, usually ${usual}${possible}` : ''}` : undefined,
    list(
      'Guidance',
      procedure.guidance?.map((id) => labelOf('guidance', id)),
    ),
    list('Indications', procedure.indications),
    list(
      'Contraindications',
      procedure.contraindications?.map((id) => labelOf('contraindications', id)),
    ),
    list('Complications', complications),
    list(
      'Course',
      procedure.course?.map(({ fact }) => fact),
    ),
    list('Sources differ', procedure.differences),
    list('Report', procedure.report),
    sourceLine(procedure),
  ];
  return lines.filter(Boolean).join('\n');
}

/** A term of any other vocabulary. Markdown. */
export function termText(term: Term): string {
  const lines = [
    `**${term.label}**${term.name ? ` — ${term.name}` : ''}`,
    term.aliases?.length ? `- Also written ${term.aliases.join(', ')}` : undefined,
    sourceLine(term),
  ];
  return lines.filter(Boolean).join('\n');
}

function labelOf(vocabulary: 'complications' | 'contraindications' | 'guidance', id: string): string {
  return lexicon.vocabulary(vocabulary).get(id)?.label ?? id;
}

function list(title: string, parts: readonly string[] | undefined): string | undefined {
  return parts && parts.length > 0 ? `- ${title}: ${parts.join('; ')}` : undefined;
}

/** Where a fact comes from, and how far it can be trusted. */
function sourceLine({ source, confidence }: Term): string | undefined {
  if (!source) return undefined;
  const trust =
    confidence === 'verified'
      ? ''
      : confidence === 'partly'
        ? ' (partly checked)'
        : ' (from general knowledge, not checked)';
  return `\n*Source: ${source}${trust}*`;
}
