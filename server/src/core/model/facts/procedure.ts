import { parseLevel, type Region, type Site } from '../../values/level';
import { expandLevel } from '../../values/level-expand';
import { siteKey } from '../../values/level-expression';
import { levelProblems } from '../../values/level-problems';
import { timeInDays } from '../../values/time-order';
import { affirmed, anatomyOf, levelKindAt } from '../level-kind';
import { lexicon } from '../lexicon';
import type { Located } from '../located';
import { levelAt, readable, timeAt } from '../values';
import { numberOf } from './amount';
import {
  absent,
  answered,
  type Fact,
  type FactReader,
  type FactSubject,
  known,
  nothing,
  textOf,
  words,
  wordsIn,
  yesNo,
} from './fact';

/** Facts about the procedure itself; what each means is written in `schemas/facts.json`. */
export const procedureFacts: Readonly<Record<string, FactReader>> = {
  'procedure.name': ({ procedure: { term, name } }) =>
    term && known({ value: term.label, text: term.label, span: name.span }),
  'procedure.region': regionOf,
  'procedure.bleeding_risk': ({ procedure: { term } }) =>
    term?.bleedingRisk === undefined ? undefined : words([term.bleedingRisk]),
  'level.above': levels,
  'level.below': levels,
  'level.count': (subject) => {
    const fact = levels(subject);
    if (!fact || fact.absent) return fact;
    const count = fact.entries.length;
    return known({ value: count, text: String(count), ...(fact.entries[0] && { span: fact.entries[0].span }) });
  },
  side: (subject) => sideOf(subject),
  approach: ({ procedure }) => labelled(procedure.at.get('approach'), 'approaches'),
  'guidance.image': ({ procedure }) => guidance(procedure.at.get('guidance'), isImage),
  'guidance.x_ray': ({ procedure }) => guidance(procedure.at.get('guidance'), isXRay),
  asepsis: ({ procedure }) => textOf(procedure.at.get('asepsis')),
  stimulation: ({ procedure }) => answered(procedure.at.get('stimulation'), (at) => numberOf(at, 'mA')),
  'settings.temperature': ({ procedure }) =>
    answered(procedure.at.get('settings').get('temperature'), (at) => numberOf(at, '°C')),
  'radiofrequency.pulsed': (subject) => yesNo(isPulsed(subject)),
  'radiofrequency.missing': (subject) => {
    const settings = subject.procedure.at.get('settings');
    if (settings.answer) return undefined;
    const asked = ['temperature', 'time', ...(isPulsed(subject) ? [] : ['active_tip'])];
    return words(asked.filter((key) => !settings.get(key).exists).map((key) => key.replace('_', ' ')));
  },
  'device.serial': ({ procedure }) => {
    for (const at of scalarsIn(procedure.at)) {
      const number = serialIn(at.text ?? '');
      if (number) return known({ value: number, text: number, span: at.span });
    }
    return nothing;
  },
  'surgery.emergency': ({ procedure }) => {
    const said = ['name', 'notes'].map((key) => procedure.at.get(key)).find(({ fact = '' }) => emergency.test(fact));
    return said ? yesNo(true) : absent;
  },
  'surgery.hours': ({ procedure }) => {
    const at = procedure.at.get('at');
    return answered(at, () => {
      const time = readable(timeAt(at));
      if (!time) return undefined;
      const fine =
        time.kind === 'named' ? time.word === 'immediately' || time.word === 'during' : /^(?:min|hour)/.test(time.unit);
      const days = timeInDays(time)?.max;
      return fine ? known({ value: (days ?? 0) * 24, text: at.fact!, span: at.span }) : absent;
    });
  },
};

const emergency = /\bemergen(?:cy|t|tly)\b|\burgent(?:ly)?\b/i;

/** A number behind the words for it; a word such as `serial radiographs` is none, nor is a number of two digits. */
const serialNumber =
  /\b(serial (?:no|number|nr)|serial\s?[:#]|s\/n|sn|udi(?:-pi)?)[.:#\s]{0,3}([A-Z0-9][A-Z0-9-]{4,40})\b/i;

function serialIn(text: string): string | undefined {
  const number = serialNumber.exec(text)?.[2];
  return number && number.replace(/\D/g, '').length > 2 ? number : undefined;
}

function isPulsed({ procedure }: FactSubject): boolean {
  const mode = procedure.at.get('settings').get('mode').fact ?? '';
  return /pulsed/i.test(`${mode} ${procedure.term?.label} ${procedure.name.fact}`);
}

function* scalarsIn(at: Located): Generator<Located> {
  if (at.node?.kind === 'map') for (const { value } of at.entries()) yield* scalarsIn(value);
  else if (at.node?.kind === 'list') for (const item of at.items()) yield* scalarsIn(item);
  else if (at.exists) yield at;
}

const regionNames: Partial<Record<Region, string>> = { C: 'cervical', T: 'thoracic', L: 'lumbar', S: 'sacral' };

function regionOf(subject: FactSubject): Fact | undefined {
  const region = subject.procedure.term?.region;
  if (region !== 'all') return region === undefined ? undefined : words([region]);
  const fact = levels(subject);
  const regions = new Set(fact?.entries.map(({ value }) => (value as Site).upper.region));
  const [only] = regions;
  const name = regions.size === 1 && only ? regionNames[only] : undefined;
  return name ? words([name]) : undefined;
}

/** Every level of the procedure as a site that can be compared: a root or foramen as the interspace it leaves through. */
function levels({ report, one, procedure }: FactSubject): Fact | undefined {
  const { at } = procedure;
  if (procedure.levels.length === 0) return at.get('level').exists || at.get('levels').exists ? undefined : absent;
  const { variants } = anatomyOf(one);
  const found = new Map<string, { value: Site; text: string; span: Located['span'] }>();
  for (const level of procedure.levels) {
    const expression = readable(levelAt(level));
    const kind = expression && levelKindAt(report, level);
    if (!expression || levelProblems(expression, kind, variants).length > 0) return undefined;
    for (const site of expandLevel(expression, variants, kind)) {
      const isRoot = !site.lower && (kind === 'root' || kind === 'foramen');
      const value = isRoot ? spaceOf(siteKey(site)) : site;
      if (!value) return undefined;
      const text = siteKey(site);
      if (!found.has(text)) found.set(text, { value, text, span: level.span });
    }
  }
  return known(...found.values());
}

/** The interspace a root leaves through. */
function spaceOf(root: string): Site | undefined {
  const space = lexicon.levels.interspaces.find(({ exiting }) => exiting === root);
  const read = space && parseLevel(space.id);
  return read?.ok ? read.value.items[0]?.from : undefined;
}

/** The side treated; `affected` is the patient's own. */
export function sideOf({ one, procedure }: FactSubject): Fact | undefined {
  const side = procedure.at.get('side');
  if (side.text !== 'affected') return textOf(side);
  const own = one.patient.get('side').fact;
  return own === undefined ? undefined : known({ value: own, text: own, span: side.span });
}

function labelled(at: Located, vocabulary: 'approaches'): Fact | undefined {
  return answered(at, ({ fact, span }) => {
    if (fact === undefined) return undefined;
    const meant = lexicon.vocabulary(vocabulary).find(fact);
    const value = meant.length === 1 ? meant[0]!.label : fact;
    return known({ value, text: value, span });
  });
}

const isImage =
  /fluoro|\bx-?ray|\bc-?arm|\bo-?arm|\bct\b|tomogra|ultraso|sonogra|\bus\b|\bmri?\b|magnetic|\bdsa\b|angiogra|endoscop|epiduroscop|stereota|navigat|\bimag|\bscan|radiogra/i;
const isXRay = /fluoro|\bx-?ray|\bc-?arm|\bo-?arm|\bct\b|tomogra|\bdsa\b|angiogra|radiogra|\bscan/i;
const isBlind = /landmark|blind|palpat|loss of resistance|stimulat|free ?hand|unguided|anatomical/i;

/** Whether one of the entries is such a technique; `undefined` where one is neither an image nor its absence. */
function guidance(at: Located, wanted: RegExp): Fact | undefined {
  if (!at.exists) return absent;
  if (at.answer) return at.answer === 'none' ? yesNo(false, at) : undefined;
  const entries = at.items();
  const match = entries.find(({ fact = '' }) => wanted.test(affirmed(fact)));
  if (match) return yesNo(true, match);
  const others = entries.every(({ fact = '' }) => isBlind.test(fact) || isImage.test(affirmed(fact)));
  return others && entries[0] ? yesNo(false, entries[0]) : undefined;
}

/** Everything an author wrote about a procedure, for words that have no key of their own. */
export function remarksOn({ procedure: { at } }: FactSubject): string {
  return ['notes', 'complications', 'approach', 'where'].map((key) => wordsIn(at.get(key))).join('\n');
}
