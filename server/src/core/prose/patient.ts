import { type AgeMention, agesIn } from './ages';
import type { Mention } from './mention';
import type { Prose } from './prose';
import { pronounsIn, type SexMention, sexesIn } from './sexes';

/** A fact of a patient as the narrative gives it. */
export interface Told<M extends Mention> {
  /** The place that tells it best. */
  readonly mention: M;
  /** Whether it is told in so many words, and nothing else contradicts it. */
  readonly certain: boolean;
}

/** Who the patient is in the words of the narrative alone. */
export interface PatientTold {
  readonly age: Told<AgeMention> | undefined;
  readonly sex: Told<SexMention> | undefined;
}

/** Reads the age and sex of the patient at a place among the report's cases. */
export function patientOf(prose: Prose, index = 0): PatientTold {
  const own = <M extends Mention>(mentions: readonly M[]) => mentions.filter((one) => tellsOf(one, index));
  return { age: ageOf(own(agesIn(prose))), sex: sexOf(own(sexesIn(prose)), () => own(pronounsIn(prose))) };
}

function tellsOf({ subject, polarity }: Mention, index: number): boolean {
  return (
    subject.who === 'patient' && subject.cases.length === 1 && subject.cases[0] === index && polarity !== 'negated'
  );
}

function ageOf(ages: readonly AgeMention[]): Told<AgeMention> | undefined {
  const [mention, ...more] = ages.filter(({ role }) => role === 'presenting');
  if (!mention) return undefined;
  const agrees = ({ age }: AgeMention) => age.min <= mention.age.max && mention.age.min <= age.max;
  return { mention, certain: more.every(agrees) };
}

function sexOf(words: readonly SexMention[], pronouns: () => readonly SexMention[]): Told<SexMention> | undefined {
  const singular = words.filter(({ plural }) => !plural);
  const mention = singular.find(({ role }) => role === 'presenting') ?? singular[0];
  // Other nouns of a narrative may be other people's; those with an age are the patient's.
  const certain = singular.every(({ sex, role }) => role !== 'presenting' || sex === mention?.sex);
  if (mention) return { mention, certain: certain && mention.role === 'presenting' };
  const weak = pronouns();
  return weak[0] && { mention: weak[0], certain: weak.every(({ sex }) => sex === weak[0]!.sex) };
}
