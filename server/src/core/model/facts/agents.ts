import { affirmed } from '../level-kind';
import type { Located } from '../located';
import { amountAt, computed, numberOf } from './amount';
import { drugsOf, isOfClass, isParticulate } from './drugs';
import {
  absent,
  answered,
  type Fact,
  type FactReader,
  type FactSubject,
  isAnswered,
  known,
  words,
  yesNo,
} from './fact';
import { procedureFacts, remarksOn, sideOf } from './procedure';

/** Facts about what was given: contrast, sedation, drugs, cement; what each means is written in `schemas/facts.json`. */
export const agentFacts: Readonly<Record<string, FactReader>> = {
  'contrast.given': ({ procedure }) => {
    const contrast = procedure.at.get('contrast');
    if (contrast.answer === 'none') return yesNo(false, contrast);
    return answered(contrast, () => {
      const parts = contrast.entries().map(({ value }) => value);
      if (contrast.fact === undefined && !parts.some(({ stated }) => stated)) return undefined;
      return known({ value: true, text: 'yes', span: contrast.keySpan });
    });
  },
  'contrast.vascular_excluded': ({ procedure }) => {
    const contrast = procedure.at.get('contrast');
    if (contrast.answer === 'none') return yesNo(false, contrast);
    return answered(contrast, () =>
      answered(contrast.node?.kind === 'map' ? contrast.get('spread') : contrast, (spread) =>
        deniesVessel(spread.fact ?? '') ? yesNo(true, spread) : undefined,
      ),
    );
  },
  'contrast.contraindicated': (subject) => {
    if (reaction.test(remarksOn(subject))) return yesNo(true);
    const allergies = subject.one.patient.get('allergies');
    if (allergies.answer) return allergies.answer === 'none' ? yesNo(false) : undefined;
    if (!allergies.exists) return absent;
    const named = allergies.items().find(({ fact = '' }) => /contrast|iod(?:in|id)|gadolin/i.test(fact));
    return yesNo(named !== undefined);
  },
  'sedation.depth': ({ procedure }) => depthOf(procedure.at.get('sedation')),
  'sedation.given': ({ procedure }) => {
    const sedation = procedure.at.get('sedation');
    if (sedation.answer) return sedation.answer === 'none' ? yesNo(false, sedation) : undefined;
    if (!sedation.exists) return absent;
    const depth = depthOf(sedation);
    return yesNo(depth?.entries[0]?.value !== 'none', sedation.node?.kind === 'map' ? undefined : sedation);
  },
  'sedation.agents': ({ procedure }) => {
    const sedation = procedure.at.get('sedation');
    if (!sedation.stated || depthOf(sedation)?.entries[0]?.value === 'none') return undefined;
    if (sedation.node?.kind === 'map') return answered(sedation.get('agents'), namesOf);
    const named = sedative.exec(sedation.fact ?? '');
    return named ? known({ value: named[0], text: named[0], span: sedation.span }) : absent;
  },
  agents: ({ procedure }) => answered(procedure.at.get('agents'), namesOf),
  'agents.missing': ({ procedure }) => {
    const agents = procedure.at.get('agents');
    if (!agents.exists || agents.answer) return undefined;
    const drugs = drugsOf(agents);
    const bare = drugs.some(({ at }) => !['dose', 'volume', 'per_site'].some((key) => isAnswered(at.get(key))));
    return words([...(drugs.some(({ drug }) => isAnswered(drug)) ? [] : ['drug']), ...(bare ? ['amount'] : [])]);
  },
  'steroid.given': ({ procedure }) => {
    const drugs = drugsOf(procedure.at.get('agents'));
    const steroid = drugs.find(({ meant }) => isOfClass(meant, 'steroid'));
    if (steroid) return yesNo(true, steroid.drug);
    const others = drugs.length > 0 && drugs.every(({ meant }) => isOfClass(meant, 'steroid') === false);
    if (others) return yesNo(false);
    return /steroid/i.test(`${procedure.term?.label} ${procedure.name.fact}`) ? yesNo(true) : undefined;
  },
  'steroid.particulate': ({ procedure }) => {
    const steroids = drugsOf(procedure.at.get('agents')).filter(({ meant }) => isOfClass(meant, 'steroid'));
    const judged = steroids.map(({ drug, meant }) => ({ drug, is: isParticulate(meant) }));
    const suspension = judged.find(({ is }) => is === true);
    if (suspension) return known({ value: true, text: suspension.drug.fact!, span: suspension.drug.span });
    return judged.length > 0 && judged.every(({ is }) => is === false) ? yesNo(false, judged[0]!.drug) : undefined;
  },
  volume: volumeOf,
  'volume.per_site': perSite,
  'cement.volume': cementVolume,
  'injection.missing': ({ procedure: { at } }) => {
    const agents = at.get('agents');
    if (agents.answer) return undefined;
    const parts = drugsOf(agents);
    const told = (key: string) => parts.length > 0 && parts.every((agent) => isAnswered(agent.at.get(key)));
    const missing: [string, boolean][] = [
      ['the drug', parts.some(({ drug }) => isAnswered(drug))],
      ['its dose', told('dose')],
      ['its volume', told('volume') || isAnswered(at.get('volume'))],
      ['the side', isAnswered(at.get('side'))],
      ['the place where it was given', isAnswered(at.get('where'))],
    ];
    return words(missing.filter(([, there]) => !there).map(([name]) => name));
  },
};

const reaction =
  /contrast[^.\n]{0,80}(?:allerg|contraindicat|reaction)|(?:allerg|contraindicat|reaction)[^.\n]{0,80}contrast/i;

/** Whether a spread of contrast is said to have met no vessel. */
function deniesVessel(spread: string): boolean {
  const vessel = /vascul|vessel|venous|arteri/i;
  return (vessel.test(spread) && !vessel.test(affirmed(spread))) || /\bonly\b|confined|exclusive/i.test(spread);
}

const depths: readonly [string, RegExp][] = [
  ['none', /^(?:no|without|none)\b|\bawake\b|\bunsedated\b/i],
  ['general anaesthesia', /\bgeneral an(?:a)?esthesia\b/i],
  ['deep', /\b(?:deep|heavy)\b/i],
  ['moderate', /\bmoderate\b|\bconscious sedation\b/i],
  ['minimal', /\b(?:minimal|light|mild|anxiolysis)\b/i],
];
const sedative =
  /\b(?:midazolam|diazepam|lorazepam|remimazolam|propofol|ketamine|esketamine|etomidate|dexmedetomidine|(?:remi|su|al)?fentan[iy]l|thiopental)\b/i;

function depthOf(sedation: Located): Fact | undefined {
  if (sedation.answer === 'none') return known({ value: 'none', text: 'none', span: sedation.span });
  return answered(sedation, () => {
    const at = sedation.node?.kind === 'map' ? sedation.get('depth') : sedation;
    if (at.answer === 'none') return known({ value: 'none', text: 'none', span: at.span });
    return answered(at, ({ fact = '', span }) => {
      const said = depths.filter(([name, pattern]) => pattern.test(name === 'none' ? fact : affirmed(fact)));
      if (said.length === 0) return absent;
      return said.length === 1 ? known({ value: said[0]![0], text: said[0]![0], span }) : undefined;
    });
  });
}

function namesOf(agents: Located): Fact | undefined {
  const entries = drugsOf(agents).flatMap(({ drug, meant }) => {
    const value = meant.length === 1 ? meant[0]!.label : drug.fact;
    return value === undefined ? [] : [{ value, text: value, span: drug.span }];
  });
  return entries.length > 0 ? known(...entries) : undefined;
}

function volumeOf({ procedure: { at } }: FactSubject): Fact | undefined {
  const total = at.get('volume');
  if (total.exists) return answered(total, () => numberOf(total, 'mL'));
  const agents = at.get('agents');
  if (agents.answer) return undefined;
  const parts = agents.items();
  const given = parts.filter((agent) => agent.get('volume').exists);
  if (given.length === 0) return absent;
  const volumes = parts.map((agent) =>
    agent.get('dilution').exists ? undefined : amountAt(agent.get('volume'), 'mL'),
  );
  if (volumes.some((volume) => volume === undefined)) return undefined;
  return computed(sum(volumes as number[]), 'mL', given[0]!.get('volume'));
}

function perSite(subject: FactSubject): Fact | undefined {
  const parts = subject.procedure.at.get('agents').items();
  const each = parts.map((agent) => amountAt(agent.get('per_site'), 'mL'));
  const given = parts.find((_, index) => each[index] !== undefined);
  if (given) {
    if (each.some((volume) => volume === undefined)) return undefined;
    return computed(sum(each as number[]), 'mL', given.get('per_site'));
  }
  const side = sideOf(subject)?.entries[0]?.value;
  const count = procedureFacts['level.count']!(subject)?.entries[0]?.value;
  const total = volumeOf(subject);
  return count === 1 && (side === 'left' || side === 'right') && total && !total.absent ? total : undefined;
}

function cementVolume(subject: FactSubject): Fact | undefined {
  const { at } = subject.procedure;
  const agents = at.get('agents');
  const cement = drugsOf(agents).find(
    ({ drug, meant }) => isOfClass(meant, 'cement') || /cement|methacrylate|pmma/i.test(drug.fact ?? ''),
  )?.at;
  const site = cement?.get('per_site');
  if (site?.exists) return answered(site, () => numberOf(site, 'mL'));
  const volume = [cement?.get('volume'), at.get('volume'), cement?.get('dose')].find((place) => place?.exists);
  // What was given is not known, so its volume is no omission.
  if (!volume) return agents.answer === 'unknown' ? undefined : absent;
  return answered(volume, () => {
    const amount = amountAt(volume, 'mL');
    const count = procedureFacts['level.count']!(subject)?.entries[0]?.value;
    if (amount === undefined || typeof count !== 'number') return undefined;
    return count === 1 ? numberOf(volume, 'mL') : computed(amount / count, 'mL', volume);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
