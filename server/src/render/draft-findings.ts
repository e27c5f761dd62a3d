import type { Case } from '../core/model/case';
import type { Located } from '../core/model/located';
import type { Time } from '../core/values/time';
import {
  atLevel,
  daysOf,
  factOf,
  levelTakesSide,
  orderOf,
  sentence,
  series,
  small,
  timeOf,
  when,
  withArticle,
  withSide,
} from './phrases';

/** A finding is early if it was made before day 0, or at a time that nobody wrote down. */
export function isEarly(finding: Located): boolean {
  const time = timeOf(finding.get('at'));
  if (!time) return !finding.get('at').exists;
  if (time.anchor) return false;
  return (daysOf(time) ?? 0) < 0;
}

/** Sentences for findings, those of one time and one examination together; `who` is the patient within a sentence. */
export function findingSentences(findings: readonly Located[], dayZero: string, who = 'the patient'): string[] {
  const byTime = new Map<string, Located[]>();
  const inOrder = [...findings].sort((a, b) => orderOf(timeOf(a.get('at'))) - orderOf(timeOf(b.get('at'))));
  for (const finding of inOrder) {
    const key = finding.get('at').fact ?? '';
    byTime.set(key, [...(byTime.get(key) ?? []), finding]);
  }
  return [...byTime.values()].flatMap((group) => {
    const time = timeOf(group[0]!.get('at'));
    return clausesOf(group, who).map((clause, index) =>
      sentence(index === 0 ? `${opening(time, dayZero)}${clause}` : clause),
    );
  });
}

/** Baseline needs no saying: a case begins there. */
function opening(time: Time | undefined, dayZero: string): string {
  if (!time || (time.kind === 'named' && time.word === 'baseline')) return '';
  const words = when(time, dayZero);
  return words ? `${words}, ` : '';
}

interface Phrase {
  readonly text: string;
  readonly level: string;
}

/** One clause for each examination, and one for each state of the patient that no examination `shows`. */
function clausesOf(findings: readonly Located[], who: string): string[] {
  const groups = new Map<string, { parts: Phrase[]; normal: boolean }>();
  const clauses: string[] = [];
  const states: string[] = [];
  for (const finding of findings) {
    const value = factOf(finding.get('value'));
    const test = factOf(finding.get('test'));
    if (value && test) {
      clauses.push(`${small(test)} was ${value}`);
      continue;
    }
    const phrase = findingPhrase(finding);
    const normal = finding.get('normal').text === 'true';
    const state = phrase && stateIn(phrase.text);
    if (state) states.push(`${who} was ${state.state}`);
    if (state && !state.rest) continue;
    if (!phrase && !normal) continue;
    const name = testName(finding);
    const group = groups.get(name) ?? { parts: [], normal: false };
    if (phrase)
      group.parts.push(
        normal ? { ...phrase, text: `normal ${phrase.text}` } : state ? { ...phrase, text: state.rest } : phrase,
      );
    else group.normal = true;
    groups.set(name, group);
  }
  for (const [test, { parts, normal }] of groups) {
    if (parts.length > 0) clauses.push(`${test} showed ${phrasesOf(parts)}`);
    else if (normal) clauses.push(`${test} was normal`);
  }
  return [...clauses, ...states];
}

/** What the patient is able to do is no thing that an examination shows: `able to walk`, `weakness, unable to stand`. */
function stateIn(text: string): { rest: string; state: string } | undefined {
  const match = /^(?:([^,]{1,200}), )?((?:un)?able to .*|alert\b.*|ambulatory\b.*|awake\b.*)$/i.exec(text);
  return match ? { rest: match[1] ?? '', state: match[2]!.replace(/, no /, ' with no ') } : undefined;
}

/** Findings of one level name it once. */
function phrasesOf(parts: readonly Phrase[]): string {
  const [first] = parts;
  const shared = parts.length > 1 && first!.level !== '' && parts.every(({ level }) => level === first!.level);
  if (!shared) return series(parts.map(({ text, level }) => withArticle(`${text}${level}`)));
  const texts = series(parts.map(({ text }) => withArticle(text)));
  return `${texts}${texts.includes(',') ? ',' : ''}${first!.level}`;
}

const regionsOfSpine = /^(?:cervical|thoracic|lumbar|sacral|lumbosacral|thoracolumbar|cervicothoracic|whole-spine)$/i;
const plainTests: Record<string, string> = {
  examination: 'examination',
  laboratory: 'laboratory tests',
  radiograph: 'radiographs',
  'bone scan': 'bone scanning',
  NCS: 'NCS',
  ultrasound: 'ultrasound',
};

/** `Cervical MRI`, `MRI of the hip`, `examination`. */
function testName(finding: Located): string {
  const modality = factOf(finding.get('modality')) ?? 'examination';
  const region = factOf(finding.get('region'));
  const name = plainTests[modality] ?? small(modality);
  if (!region) return name;
  if (regionsOfSpine.test(region)) return `${small(region)} ${name}`;
  const side = finding.get('side').fact;
  return `${name} of the ${side === 'left' || side === 'right' ? `${side} ` : ''}${small(region)}`;
}

function findingPhrase(finding: Located): Phrase | undefined {
  const what = factOf(finding.get('finding'));
  if (!what) return undefined;
  const side = finding.get('side').fact;
  const region = factOf(finding.get('region'));
  const inTest = region !== undefined && !regionsOfSpine.test(region);
  const level = placeOf(finding, side);
  const takesSide = level !== '' && levelTakesSide(finding);
  const seen = inSequence(what, factOf(finding.get('sequence')));
  const placed = takesSide || inTest ? seen : withSide(seen, side);
  const change = factOf(finding.get('change'));
  return { text: `${small(placed)}${change ? ` (${small(change)})` : ''}`, level };
}

/** Signal is seen in a sequence: `T2 high signal`. */
function inSequence(what: string, sequence: string | undefined): string {
  const weighting = sequence && /\bT[12]\b/.exec(sequence)?.[0];
  if (!weighting || what.includes(weighting)) return what;
  return what.replace(/\b(?:high |low |increased |decreased )?signal\b/, (words) => `${weighting} ${words}`);
}

/** ` at C5/6`, ` involving the left C6 root`, or nothing. */
function placeOf(at: Located, side: string | undefined): string {
  const level = atLevel(at, side);
  return level ? ` ${/roots?$/.test(level) ? level.replace(/^at /, 'involving ') : level}` : '';
}

/** Diagnoses that the facts call definite or probable, with their places, by when they can have been made. */
export interface Diagnoses {
  /** Before day 0. */
  readonly early: readonly string[];
  /** With what happened on day 0. */
  readonly late: readonly string[];
  /** At a later examination. */
  readonly last: readonly string[];
  /** All of them without their places. */
  readonly names: readonly string[];
}

/**
 * Reads the diagnoses. They have no time of their own: one that is also an adverse event, or that rests on a test made
 * only later, was not made before day 0.
 */
export function diagnosesOf(one: Case): Diagnoses {
  const early: string[] = [];
  const late: string[] = [];
  const last: string[] = [];
  const names: string[] = [];
  const events = one.adverseEvents
    .flatMap((event) => (factOf(event.get('event')) ?? factOf(event) ?? '').toLowerCase())
    .filter(Boolean);
  for (const at of one.patient.get('diagnosis').items()) {
    const name = factOf(at) ?? factOf(at.get('name'));
    const certainty = at.get('certainty').fact;
    if (!name || certainty === 'differential' || certainty === 'excluded') continue;
    const side = at.get('side').fact;
    const level = placeOf(at, side);
    const placed = level !== '' && levelTakesSide(at) ? name : withSide(name, side);
    const text = withArticle(`${certainty === 'probable' ? 'probable ' : ''}${small(placed)}${level}`);
    const by = factOf(at.get('by'))?.toLowerCase();
    const shownBy = by ? one.findings.filter((finding) => finding.get('modality').fact?.toLowerCase() === by) : [];
    const first = Math.min(...shownBy.map((finding) => (isEarly(finding) ? -1 : orderOf(timeOf(finding.get('at'))))));
    const isEvent = events.some((event) => name.toLowerCase().includes(event) || event.includes(name.toLowerCase()));
    if (shownBy.length > 0 && first >= 1) last.push(text);
    else if (isEvent || (shownBy.length > 0 && first >= 0)) late.push(text);
    else early.push(text);
    names.push(small(name));
  }
  return { early, late, last, names };
}

/** `Spinal cord injury was diagnosed.` */
export function diagnosisSentence(diagnoses: readonly string[]): string[] {
  if (diagnoses.length === 0) return [];
  return [sentence(`${series(diagnoses)} ${diagnoses.length > 1 ? 'were' : 'was'} diagnosed`)];
}
