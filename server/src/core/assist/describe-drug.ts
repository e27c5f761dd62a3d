import { readDrug } from '../model/drug-name';
import type { DrugTerm, GradingSystemTerm, RouteTerm } from '../model/generated/types';
import { readGrade } from '../model/grade';
import { lexicon } from '../model/lexicon';
import { said, say, sayAll } from '../text/say';
import { printNumber } from '../values/number';
import { sourceLine, termText } from './describe-term';

/** `steroid · 40 or 80 mg/mL`, for beside an offer. */
export function drugDetail({ class: name, concentrations = [] }: DrugTerm): string {
  return [said(name), concentrations.length > 0 ? shortened(concentrations) : undefined].filter(Boolean).join(' · ');
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
    `**${drug.label}** — ${said([drug.subclass, drug.class].filter(Boolean).join(' '))}`,
    drug.aliases.length > 0 && say`- Also written: ${drug.aliases.join(', ')}`,
    brands.length > 0 && say`- Brands: ${brands.join(', ')}; a report gives the generic name with them`,
    members.length > 0 &&
      say`- Drugs of this group, none of which stands for another: ${members.map(memberName).join(', ')}`,
    ...members.flatMap(({ label, note }) => (note ? [`- ${label}: ${note}`] : [])),
    drug.needsSalt && salt && say`- The salt is part of the name: ${salt}`,
    concentrations.length > 0 && say`- Strengths: ${concentrations.join(', ')}`,
    presentations.length > 0 && say`- Packs: ${presentations.join(', ')}`,
    particles(drug),
    intrathecal(drug),
    ...bans(drug),
    drug.routes && say`- Used by these routes: ${drug.routes.map(routeLabel).join(', ')}`,
    ...amounts(drug),
    lookalikes.length > 0 &&
      say`- Easily mixed up with: ${lookalikes.map((id) => lexicon.drugs.get(id)?.label ?? id).join(', ')}`,
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
  const why = say`particles in an artery that feeds the cord or the brain can block it`;
  if (particulate === true) return say`- **Holds particles**: ${why}, which matters most in the cervical foramen`;
  return particulate === false
    ? say`- Free of particles, as far as its product is the plain solution: ${why}`
    : say`- Whether it holds particles depends on the salt or the product, so name it: ${why}`;
}

const intrathecalWords: Readonly<Record<NonNullable<DrugTerm['intrathecal']>, () => string>> = {
  allowed: () => say`- Intrathecally: may be given`,
  forbidden: () => say`- Intrathecally: **must not be given**`,
  'special form': () =>
    say`- Intrathecally: only as a certain product (preservative-free, heavy, or of a certain strength)`,
};

function intrathecal({ intrathecal: given, iodine }: DrugTerm): string | undefined {
  if (!given) return undefined;
  return iodine?.intrathecal
    ? say`- Intrathecally: only in certain strengths: ${iodine.intrathecal.join(', ')} ${iodine.unit}`
    : intrathecalWords[given]();
}

/** What it must not be used for; routes with the same reason stand in one line. */
function bans({ mustNot = [] }: DrugTerm): string[] {
  const lines = new Map<string, string[]>();
  for (const { route, region, note, strengths, members, source, confidence } of mustNot) {
    const what = [...(members ?? []), ...(strengths ? [`${strengths.join(', ')} mgI/mL`] : [])];
    const where = [region, routeLabel(route)].filter(Boolean).join(' ');
    const trust = trustWords(confidence);
    const from = [source, trust].filter(Boolean).join(', ');
    const why = note ? said(note) : say`It must not take this route`;
    const told = `${why.replace(/\.$/, '')}${from ? ` (${from})` : ''}`;
    lines.set(told, [...(lines.get(told) ?? []), what.length > 0 ? `${where} (${sayAll(what)})` : where]);
  }
  return [...lines].map(([told, where]) => say`- Not ${sayAll(where, 'or')}: ${told}`);
}

function trustWords(confidence: DrugTerm['confidence']): string | undefined {
  return confidence === 'verified' ? undefined : confidence === 'partly' ? say`partly checked` : say`not checked`;
}

/** The ranges, the first line of which says what they are for. */
function amounts(drug: DrugTerm): string[] {
  const general = rangeWords(drug);
  const byRoute = (drug.byRoute ?? []).flatMap((one) => {
    const words = rangeWords(one);
    return words.length > 0 ? [`${one.routes.map(routeLabel).join(', ')}: ${words.join('; ')}`] : [];
  });
  const customary = [
    ...(drug.maxPerKg ?? []).map(({ value, unit, withAdrenaline }) => solution(`${value} ${unit}`, withAdrenaline)),
    ...(drug.maxTotal ?? []).map(({ value, unit, withAdrenaline, per }) =>
      solution(per === 'day' ? say`${`${value} ${unit}`} a day` : `${value} ${unit}`, withAdrenaline),
    ),
  ];
  if (general.length + byRoute.length + customary.length === 0) return [];
  const all = [...(general.length > 0 ? [general.join('; ')] : []), ...byRoute];
  return [
    ...(all.length > 0 ? [say`- Usual amounts, a check for slips and no advice on dosing: ${all.join(' · ')}`] : []),
    ...(customary.length > 0 ? [say`- Customary maximum: ${customary.join(', ')}`] : []),
  ];
}

function solution(amount: string, withAdrenaline: boolean | undefined): string {
  return withAdrenaline ? say`${amount} with adrenaline` : amount;
}

function rangeWords({ perSession, perLevel, daily, rate, hardMax }: Ranges): string[] {
  const range = (one: Range | undefined, per: (amount: string) => string) => {
    if (!one) return [];
    const amount = per(say`${printNumber(one.low)} to ${printNumber(one.high)} ${one.unit}`);
    return [one.for ? `${amount}, ${one.for}` : amount];
  };
  const words = [
    ...range(perSession, (amount) => say`${amount} in one session`),
    ...range(perLevel, (amount) => say`${amount} for one level`),
    ...range(daily, (amount) => say`${amount} a day`),
    ...range(rate, (amount) => amount),
    ...(hardMax ? [say`above ${printNumber(hardMax.value)} ${hardMax.unit} a slip is almost sure`] : []),
  ];
  const surest = (perSession ?? perLevel ?? daily ?? rate ?? hardMax)?.confidence;
  const trust = surest && trustWords(surest);
  return words.length > 0 && trust ? [...words.slice(0, -1), `${words.at(-1)} (${trust})`] : words;
}

/** The pages of what the text under `drug` can mean; the name may be a brand or carry a strength. */
export function drugsText(text: string): string | undefined {
  const reading = readDrug(text);
  if (!reading) return undefined;
  const open = reading.terms.length > 1 ? `${say`\`${text}\` can mean several drugs.`}\n\n---\n\n` : '';
  return open + reading.terms.map(drugText).join('\n\n---\n\n');
}

/** A route's page. Markdown. */
export function routeText(route: RouteTerm): string {
  const wider = route.parent ? say`- A kind of: ${routeLabel(route.parent)}` : undefined;
  const [title, ...rest] = termText(route).split('\n');
  return [title, wider, route.notes && `- ${route.notes}`, ...rest].filter((line) => line !== undefined).join('\n');
}

function routeLabel(id: string): string {
  const label = lexicon.routes.get(id)?.label;
  return label === undefined ? id : said(label);
}

/** A grading system's page, the grade of `shown` first. Markdown. */
export function gradingText(system: GradingSystemTerm, shown?: string): string {
  const own = meaningOfGrade(system, shown);
  const lines = [
    own && `**${system.label} ${shown}** — ${own}\n`,
    `**${system.label}**${system.name ? ` — ${said(system.name)}` : ''}`,
    ...system.grades.map(({ grade, meaning }) => `- ${grade}: ${meaning}`),
    system.severeFrom && say`- Called severe or major from ${system.severeFrom}`,
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
  const grade = readGrade(text);
  if (!grade.ok) return undefined;
  const [system] = lexicon.gradingSystems.find(grade.value.system);
  return system && gradingText(system, grade.value.grade);
}
