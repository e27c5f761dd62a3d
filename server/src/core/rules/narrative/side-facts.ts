import type { Case } from '../../model/case';
import type { Located } from '../../model/located';
import { type Region, regionsIn } from '../../prose/regions';

/** A side that the front matter gives a patient, with the parts of the body it is about. */
export interface SideFact {
  readonly side: 'left' | 'right';
  readonly at: Located;
  readonly regions: ReadonlySet<Region>;
}

/** The parts of the body that an affected side is of where nothing names one. */
const limbs: ReadonlySet<Region> = new Set(['arm', 'leg']);

/** The sides of one patient's illness by the front matter; none where its facts are of both sides. */
export function sideFacts(one: Case): SideFact[] {
  const facts = statedSides(one);
  return facts.every(({ side }) => side === facts[0]!.side) ? facts : [];
}

/** Every left and right that the front matter gives one patient. */
export function statedSides({ patient, procedures, findings, measures }: Case): SideFact[] {
  const complaints = patient.get('complaints').items();
  const diagnoses = patient.get('diagnosis').items();
  const whole = new Set([...complaints, ...diagnoses].flatMap((each) => [...regionsOf(each)]));
  const stated: { side: Located; regions: ReadonlySet<Region> }[] = [
    { side: patient.get('side'), regions: whole.size > 0 ? whole : limbs },
    ...[...complaints, ...diagnoses, ...findings, ...measures.map((measure) => measure.at)].map((each) => ({
      side: each.get('side'),
      regions: regionsOf(each),
    })),
    ...procedures.map((procedure) => ({ side: procedure.at.get('side'), regions: whole })),
  ];
  return stated.flatMap(({ side, regions }): SideFact[] => {
    const word = side.fact;
    return word === 'left' || word === 'right' ? [{ side: word, at: side, regions }] : [];
  });
}

/** Whether the front matter names the other side of a patient anywhere, so that the narrative may rightly speak of it. */
export function namesOther({ at, patient, procedures, findings, outcome }: Case, side: SideFact['side']): boolean {
  const other = side === 'left' ? 'right' : 'left';
  const either = new RegExp(`\\b(?:${other}|bilateral(?:ly)?|both|contralateral)\\b`, 'i');
  const own = [at.get('id').exists ? at : patient, outcome, ...findings, ...procedures.map((one) => one.at)];
  return own.some((each) => says(each, either));
}

/** Whether the complaints and diagnoses of a patient are of both sides. */
export function isTwoSided({ patient }: Case): boolean {
  const entries = [...patient.get('complaints').items(), ...patient.get('diagnosis').items()];
  const sides = new Set([patient, ...entries].flatMap((each) => each.get('side').fact ?? []));
  return sides.has('bilateral') || (sides.has('left') && sides.has('right'));
}

const describing = ['what', 'radiates_to', 'name', 'region', 'finding', 'target', 'movement', 'muscle'];

function regionsOf(at: Located): Set<Region> {
  if (at.node?.kind === 'scalar') return regionsIn(at.text ?? '');
  return regionsIn(describing.map((key) => at.get(key).text ?? '').join('; '));
}

/** Whether a scalar below `at` has such words. */
function says(at: Located, words: RegExp): boolean {
  if (at.node?.kind === 'scalar') return words.test(at.text ?? '');
  if (at.node?.kind === 'map') return at.entries().some(({ value }) => says(value, words));
  return at.items().some((item) => says(item, words));
}
