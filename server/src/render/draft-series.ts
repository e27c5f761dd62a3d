import type { Case, Measure } from '../core/model/case';
import { levelsOf } from '../core/model/case';
import type { AbstractSlot } from '../core/model/heading-names';
import type { Report } from '../core/model/report';
import { ageAt, readable } from '../core/model/values';
import { listed } from '../core/values/parsed';
import { printTime, type Time } from '../core/values/time';
import { diagnosesOf } from './draft-findings';
import { measureName, measuresUsed, printedScores } from './draft-outcome';
import { dayZeroOf, procedureName, procedureSentences, setting } from './draft-procedure';
import { capital, count, daysOf, factOf, sentence, small, timeOf, when, withArticle } from './phrases';

/** The sentences of a section for a series: what is said of all patients together, and who differs. */
export function seriesSection(report: Report, slot: AbstractSlot): string[] {
  const dayZero = dayZeroOf(report.cases, report.root);
  const outcome = () => [...scores(report.cases, dayZero), ...adverseEvents(report.cases), ...statuses(report.cases)];
  switch (slot) {
    case 'case':
      return [...presentation(report.cases), ...procedures(report, dayZero), ...outcome()];
    case 'concerns':
      return presentation(report.cases);
    case 'intervention':
      return procedures(report, dayZero);
    case 'outcome':
    case 'results':
      return outcome();
    case 'background':
    case 'objective':
      return seriesSubject(report);
    case 'design':
      return [sentence(`case series of ${count(report.cases.length)} patients`)];
    case 'setting':
      return setting(report.cases);
    case 'sample':
      return presentation(report.cases);
    case 'measures':
      return measuresUsed(report.cases);
    case 'methods': {
      const done = procedures(report, dayZero);
      return done.length > 0 ? done : [sentence(`this is a series of ${count(report.cases.length)} patients`)];
    }
    case 'limitations':
      return [sentence(`this series describes ${count(report.cases.length)} patients`)];
    case 'conclusion':
      return seriesConclusion(report.cases);
    default:
      return [];
  }
}

/** `We report three men with post-injection sciatic neuropathy who underwent transsacral block.` */
function seriesSubject(report: Report): string[] {
  const diagnosis = sharedDiagnosis(report.cases);
  const procedure = sharedProcedure(report.cases);
  if (!diagnosis && !procedure) return [];
  return [
    sentence(
      `we report ${people(report.cases)}${diagnosis ? ` with ${diagnosis}` : ''}${procedure ? ` who underwent ${procedure}` : ''}`,
    ),
  ];
}

/** Who was better and who was not, without a lesson. */
function seriesConclusion(cases: readonly Case[]): string[] {
  const procedure = sharedProcedure(cases);
  const known = cases.filter((one) => one.outcome.get('status').fact);
  if (!procedure || known.length !== cases.length) return [];
  const better = cases.filter((one) => ['recovered', 'improved'].includes(one.outcome.get('status').fact!)).length;
  const said = better === 0 ? 'none' : better === cases.length ? `all ${count(better)}` : count(better);
  return [
    sentence(
      `after ${procedure}, ${said} of the ${count(cases.length)} patients had improved`.replace(
        `all ${count(better)} of the`,
        'all',
      ),
    ),
  ];
}

/** `three men`, `two women and one man`, `four patients`. */
function people(cases: readonly Case[]): string {
  const sexes = cases.map(({ patient }) => patient.get('sex').fact);
  const ages = cases.map(({ patient }) => readable(ageAt(patient.get('age'))));
  const adults = ages.every((age) => age !== undefined && age.min >= 18);
  const of = (sex: string) => sexes.filter((each) => each === sex).length;
  if (!adults || sexes.some((sex) => sex !== 'female' && sex !== 'male')) return `${count(cases.length)} patients`;
  const groups: [number, string, string][] = [
    [of('female'), 'woman', 'women'],
    [of('male'), 'man', 'men'],
  ];
  return listed(
    groups
      .filter(([number]) => number > 0)
      .map(([number, one, many]) => `${count(number)} ${number === 1 ? one : many}`),
  );
}

function presentation(cases: readonly Case[]): string[] {
  const ages = cases.map(({ patient }) => readable(ageAt(patient.get('age'))));
  const exact = ages.every((age) => age?.kind === 'exact' && age.unit === 'years');
  const aged = exact ? `, aged ${listed(ages.map((age) => String(age!.number)))} years,` : '';
  const diagnosis = sharedDiagnosis(cases);
  const complaint = sharedComplaint(cases);
  const what = complaint ?? diagnosis;
  if (!what) return [sentence(`${people(cases)}${aged.replace(/,$/, '')} are reported`)];
  return [sentence(`${people(cases)}${aged} presented with ${what}`)];
}

function sharedDiagnosis(cases: readonly Case[]): string | undefined {
  const [first, ...others] = cases.map((one) => diagnosesOf(one).names);
  return first?.find((name) => others.every((names) => names.includes(name)));
}

function sharedComplaint(cases: readonly Case[]): string | undefined {
  const [first, ...others] = cases.map(({ patient }) =>
    patient
      .get('complaints')
      .items()
      .flatMap((at) => factOf(at) ?? factOf(at.get('what')) ?? []),
  );
  const shared = first?.find((what) => others.every((list) => list.includes(what)));
  // A sign that all share is not why they came.
  return shared && /pain|headache|weakness and|numbness/.test(shared) ? small(shared) : undefined;
}

function sharedProcedure(cases: readonly Case[]): string | undefined {
  const names = cases.map(({ procedures: [first] }) => first && procedureName(first));
  return names.every((name) => name === names[0]) ? names[0] : undefined;
}

/** A shared procedure once; else one sentence for each patient. */
function procedures(report: Report, dayZero: string): string[] {
  const { cases } = report;
  const alike = cases.every(
    (one) => one.procedures.map(fingerprint).join() === cases[0]!.procedures.map(fingerprint).join(),
  );
  if (alike) return procedureSentences(cases[0]!.procedures, dayZero, sameSide(cases));
  return cases.flatMap((one, index) => {
    const sentences = procedureSentences(one.procedures, dayZero, one.patient.get('side').fact);
    return sentences.map((text) => `In Patient ${index + 1}, ${text.charAt(0).toLowerCase()}${text.slice(1)}`);
  });
}

function fingerprint({ at, name }: Case['procedures'][number]): string {
  return [name.text, at.get('at').text, at.get('side').text, ...levelsOf(at).map(({ text }) => text)].join('|');
}

function sameSide(cases: readonly Case[]): string | undefined {
  const sides = cases.map(({ patient }) => patient.get('side').fact);
  return sides.every((side) => side === sides[0]) ? sides[0] : undefined;
}

/** Scores on the scales that all patients share: `The NRS score for neuropathic pain was 5, 8 and 10 at baseline.` */
function scores(cases: readonly Case[], dayZero: string): string[] {
  const seen = new Set<string>();
  return cases[0]!.measures.flatMap((measure) => {
    const key = keyOf(measure);
    const all = cases.map(({ measures }) => measures.find((other) => keyOf(other) === key));
    const name = measureName(measure, seen.has(measure.scale.fact ?? ''));
    if (!name || all.some((each) => !each)) return [];
    seen.add(measure.scale.fact ?? '');
    return scoreSentences(
      name,
      all.map((each) => printedScores(each!)),
      dayZero,
    );
  });
}

function keyOf({ at }: Measure): string {
  return ['scale', 'subscale', 'target', 'movement', 'muscle', 'condition']
    .map((key) => at.get(key).fact ?? '')
    .join('|');
}

interface AtTime {
  readonly time: Time;
  readonly texts: (string | undefined)[];
}

function scoreSentences(name: string, printed: readonly ReturnType<typeof printedScores>[], dayZero: string): string[] {
  const times = new Map<string, AtTime>();
  for (const [patient, list] of printed.entries()) {
    for (const { time, text } of list) {
      const key = printTime(time);
      const at = times.get(key) ?? { time, texts: printed.map(() => undefined) };
      at.texts[patient] = text;
      times.set(key, at);
    }
  }
  const inOrder = [...times.values()].sort((a, b) => (daysOf(a.time) ?? 0) - (daysOf(b.time) ?? 0));
  const short = name.replace(/^the [^()]*\(([^()]+)\)/, 'the $1');
  return inOrder.map(({ time, texts }, index) => {
    const opening = when(time, dayZero)!;
    const who = index === 0 ? name : short;
    const many = new Set(texts).size > 1 && !texts.includes(undefined);
    return sentence(
      `${opening}, ${many ? who.replace(/ (score|grade)(?= |$)/, ' $1s') : who} ${many ? 'were' : 'was'} ${valuesOf(texts)}`,
    );
  });
}

/** `5, 8 and 10 in Patients 1, 2 and 3`, `at least 50% lower in Patients 1 and 3`. */
function valuesOf(texts: readonly (string | undefined)[]): string {
  const groups = new Map<string, number[]>();
  for (const [index, text] of texts.entries())
    if (text !== undefined) groups.set(text, [...(groups.get(text) ?? []), index]);
  if (groups.size === 1 && !texts.includes(undefined)) return `${texts[0]} in all patients`;
  if (!texts.includes(undefined) && texts.length > 1)
    return `${listed(texts as string[])} in ${patients(texts.map((_, index) => index))}, respectively`;
  return listed([...groups].map(([text, members]) => `${text} in ${patients(members)}`));
}

function patients(indices: readonly number[]): string {
  const listedNumbers = listed(indices.map((index) => String(index + 1)));
  return `${indices.length === 1 ? 'Patient' : 'Patients'} ${listedNumbers}`;
}

function adverseEvents(cases: readonly Case[]): string[] {
  const said = cases.map(({ outcome }) => outcome.get('adverse_events'));
  if (said.every((at) => at.answer === 'none')) return ['There were no complications.'];
  return cases.flatMap((one, index) => {
    const names = one.adverseEvents
      .flatMap((event) => factOf(event) ?? factOf(event.get('event')) ?? [])
      .map((name) => withArticle(small(name)));
    return names.length > 0 ? [sentence(`${listed(names)} occurred in Patient ${index + 1}`)] : [];
  });
}

const statusWords: Record<string, (many: boolean) => string> = {
  recovered: () => 'had recovered',
  improved: () => 'had improved',
  unchanged: (many) => `${many ? 'were' : 'was'} unchanged`,
  worse: (many) => `${many ? 'were' : 'was'} worse than before`,
  died: () => 'had died',
};

function statuses(cases: readonly Case[]): string[] {
  const groups = new Map<string, number[]>();
  for (const [index, one] of cases.entries()) {
    const status = one.outcome.get('status').fact;
    if (status && statusWords[status]) groups.set(status, [...(groups.get(status) ?? []), index]);
  }
  if (groups.size === 0) return [];
  const ends = cases.map(({ outcome }) => timeOf(outcome.get('follow_up')));
  const [first] = ends;
  const same = first?.kind === 'offset' && ends.every((end) => end && printTime(end) === printTime(first));
  const all = groups.size === 1 && [...groups.values()][0]!.length === cases.length;
  const words = [...groups].map(
    ([status, members]) => `${all ? 'all patients' : patients(members)} ${statusWords[status]!(members.length > 1)}`,
  );
  return [
    sentence(
      `${same ? `At ${printTime(first)}, ` : ''}${capital(listed(words)).replace(/^A(?=ll)/, same ? 'a' : 'A')}`,
    ),
  ];
}
