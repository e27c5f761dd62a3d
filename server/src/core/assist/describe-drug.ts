import { readDrug } from '../model/drug-name';
import type { DrugTerm, GradingSystemTerm, RouteTerm } from '../model/generated/types';
import { lexicon } from '../model/lexicon';
import { parseGrade } from '../values/grade';
import { printNumber } from '../values/number';
import { listed } from '../values/parsed';
import { sourceLine, termText } from './describe-term';

/** `steroid · 40 or 80 mg/mL`, for beside an offer. */
export function drugDetail({ class: name, concentrations = [] }: DrugTerm): string {
  return [name, concentrations.length > 0 ? shortened(concentrations) : undefined].filter(Boolean).join(' · ');
}

/** Strengths with their unit said once, where all have the same: `20, 40, 80 mg/mL`. */
function shortened(strengths: readonly string[]): string {
  const units = new Set(strengths.map((strength) => strength.replace(/^[\d.:]+/, '')));
  const [unit] = units;
  return units.size === 1 && unit!.trim() !== ''
    ? `${strengths.map((strength) => strength.slice(0, -unit!.length)).join(', ')}${unit}`
    : strengths.join(', ');
}

type Range = NonNullable<DrugTerm['perSession']>;
type Ranges = Pick<NonNullable<DrugTerm['byRoute']>[number], 'perSession' | 'daily' | 'hardMax'> &
  Pick<DrugTerm, 'perLevel' | 'rate'>;

/**
 * A drug's page: class, brands, strengths, what its particles and the intrathecal route mean, and the ranges that doses
 * are compared with, which are no advice. Markdown.
 */
export function drugText(drug: DrugTerm): string {
  const { brands = [], members = [], salt, concentrations = [], presentations = [], lookalikes = [] } = drug;
  const lines = [
    `**${drug.label}** — ${[drug.subclass, drug.class].filter(Boolean).join(' ')}`,
    drug.aliases.length > 0 && `- Also written: ${drug.aliases.join(', ')}`,
    brands.length > 0 && `- Brands: ${brands.join(', ')}; a report gives the generic name with them`,
    members.length > 0 &&
      `- Drugs of this group, none of which stands for another: ${members.map(memberName).join(', ')}`,
    ...members.flatMap(({ label, note }) => (note ? [`- ${label}: ${note}`] : [])),
    drug.needsSalt && salt && `- The salt is part of the name: ${salt}`,
    concentrations.length > 0 && `- Strengths: ${concentrations.join(', ')}`,
    presentations.length > 0 && `- Packs: ${presentations.join(', ')}`,
    particles(drug),
    intrathecal(drug),
    ...bans(drug),
    drug.routes && `- Used by these routes: ${drug.routes.map(routeLabel).join(', ')}`,
    ...amounts(drug),
    lookalikes.length > 0 &&
      `- Easily mixed up with: ${lookalikes.map((id) => lexicon.drugs.get(id)?.label ?? id).join(', ')}`,
    drug.notes && `- ${drug.notes}`,
    sourceLine(drug),
  ];
  return lines.filter(Boolean).join('\n');
}

function memberName({ label, brands = [] }: NonNullable<DrugTerm['members']>[number]): string {
  return brands.length > 0 ? `${label} (${brands.join(', ')})` : label;
}

function particles({ class: name, particulate }: DrugTerm): string | undefined {
  if (name !== 'steroid' || particulate === undefined) return undefined;
  const why = 'particles in an artery that feeds the cord or the brain can block it';
  if (particulate === true) return `- **Holds particles**: ${why}, which matters most in the cervical foramen`;
  return particulate === false
    ? `- Free of particles, as far as its product is the plain solution: ${why}`
    : `- Whether it holds particles depends on the salt or the product, so name it: ${why}`;
}

const intrathecalWords: Readonly<Record<NonNullable<DrugTerm['intrathecal']>, string>> = {
  allowed: 'may be given',
  forbidden: '**must not be given**',
  'special form': 'only as a certain product (preservative-free, heavy, or of a certain strength)',
};

function intrathecal({ intrathecal: given, iodine }: DrugTerm): string | undefined {
  if (!given) return undefined;
  const strengths = iodine?.intrathecal ? `: ${iodine.intrathecal.join(', ')} ${iodine.unit}` : '';
  return `- Intrathecally: ${strengths ? 'only in certain strengths' : intrathecalWords[given]}${strengths}`;
}

/** What it must not be used for; routes with the same reason stand in one line. */
function bans({ mustNot = [] }: DrugTerm): string[] {
  const lines = new Map<string, string[]>();
  for (const { route, region, note, strengths, members, source, confidence } of mustNot) {
    const what = [...(members ?? []), ...(strengths ? [`${strengths.join(', ')} mgI/mL`] : [])];
    const where = [region, routeLabel(route)].filter(Boolean).join(' ');
    const trust = trustWords(confidence);
    const from = [source, trust].filter(Boolean).join(', ');
    const told = `${(note ?? 'It must not take this route').replace(/\.$/, '')}${from ? ` (${from})` : ''}`;
    lines.set(told, [...(lines.get(told) ?? []), what.length > 0 ? `${where} (${listed(what)})` : where]);
  }
  return [...lines].map(([told, where]) => `- Not ${listed(where, 'or')}: ${told}`);
}

function trustWords(confidence: DrugTerm['confidence']): string | undefined {
  return confidence === 'verified' ? undefined : confidence === 'partly' ? 'partly checked' : 'not checked';
}

/** The ranges, the first line of which says what they are for. */
function amounts(drug: DrugTerm): string[] {
  const general = rangeWords(drug);
  const byRoute = (drug.byRoute ?? []).flatMap((one) => {
    const words = rangeWords(one);
    return words.length > 0 ? [`${one.routes.map(routeLabel).join(', ')}: ${words.join('; ')}`] : [];
  });
  const customary = [
    ...(drug.maxPerKg ?? []).map(({ value, unit, withAdrenaline }) => `${value} ${unit}${solution(withAdrenaline)}`),
    ...(drug.maxTotal ?? []).map(
      ({ value, unit, withAdrenaline, per }) =>
        `${value} ${unit}${per === 'day' ? ' a day' : ''}${solution(withAdrenaline)}`,
    ),
  ];
  if (general.length + byRoute.length + customary.length === 0) return [];
  const all = [...(general.length > 0 ? [general.join('; ')] : []), ...byRoute];
  return [
    ...(all.length > 0 ? [`- Usual amounts, a check for slips and no advice on dosing: ${all.join(' · ')}`] : []),
    ...(customary.length > 0 ? [`- Customary maximum: ${customary.join(', ')}`] : []),
  ];
}

function solution(withAdrenaline: boolean | undefined): string {
  return withAdrenaline ? ' with adrenaline' : '';
}

function rangeWords({ perSession, perLevel, daily, rate, hardMax }: Ranges): string[] {
  const range = (one: Range | undefined, per: string) =>
    one
      ? [`${printNumber(one.low)} to ${printNumber(one.high)} ${one.unit}${per}${one.for ? `, ${one.for}` : ''}`]
      : [];
  const words = [
    ...range(perSession, ' in one session'),
    ...range(perLevel, ' for one level'),
    ...range(daily, ' a day'),
    ...range(rate, ''),
    ...(hardMax ? [`above ${printNumber(hardMax.value)} ${hardMax.unit} a slip is almost sure`] : []),
  ];
  const surest = (perSession ?? perLevel ?? daily ?? rate ?? hardMax)?.confidence;
  const trust = surest && trustWords(surest);
  return words.length > 0 && trust ? [...words.slice(0, -1), `${words.at(-1)} (${trust})`] : words;
}

/** The pages of what the text under `drug` can mean; the name may be a brand or carry a strength. */
export function drugsText(text: string): string | undefined {
  const reading = readDrug(text);
  if (!reading) return undefined;
  const open = reading.terms.length > 1 ? `\`${text}\` can mean several drugs.\n\n---\n\n` : '';
  return open + reading.terms.map(drugText).join('\n\n---\n\n');
}

/** A route's page. Markdown. */
export function routeText(route: RouteTerm): string {
  const wider = route.parent ? `- A kind of: ${routeLabel(route.parent)}` : undefined;
  const [title, ...rest] = termText(route).split('\n');
  return [title, wider, route.notes && `- ${route.notes}`, ...rest].filter((line) => line !== undefined).join('\n');
}

function routeLabel(id: string): string {
  return lexicon.routes.get(id)?.label ?? id;
}

/** A grading system's page, the grade of `shown` first. Markdown. */
export function gradingText(system: GradingSystemTerm, shown?: string): string {
  const own = meaningOfGrade(system, shown);
  const lines = [
    own && `**${system.label} ${shown}** — ${own}\n`,
    `**${system.label}**${system.name ? ` — ${system.name}` : ''}`,
    ...system.grades.map(({ grade, meaning }) => `- ${grade}: ${meaning}`),
    system.severeFrom && `- Called severe or major from ${system.severeFrom}`,
    system.notes && `- ${system.notes}`,
    sourceLine(system),
  ];
  return lines.filter(Boolean).join('\n');
}

function meaningOfGrade(system: GradingSystemTerm, grade: string | undefined): string | undefined {
  return (
    system.grades.find((one) => one.grade === grade)?.meaning ??
    system.undivided?.find((one) => one.grade === grade)?.meaning
  );
}

/** The page for a value such as `Clavien-Dindo IIIb`. */
export function gradeText(text: string): string | undefined {
  const grade = parseGrade(text);
  if (!grade.ok) return undefined;
  const [system] = lexicon.gradingSystems.find(grade.value.system);
  return system && gradingText(system, grade.value.grade);
}
