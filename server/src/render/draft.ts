import type { Case } from '../core/model/case';
import type { AbstractSlot } from '../core/model/heading-names';
import type { Located } from '../core/model/located';
import type { Report } from '../core/model/report';
import type { Span } from '../core/text/span';
import { listed } from '../core/values/parsed';
import { printTime, type Time } from '../core/values/time';
import { type Diagnoses, diagnosesOf, diagnosisSentence, findingSentences, isEarly } from './draft-findings';
import {
  adverseEventSentences,
  measureSentences,
  measuresUsed,
  ongoingSentences,
  resolvedSentences,
  statusSentence,
  treatmentSentences,
} from './draft-outcome';
import { dayZeroOf, procedureName, procedureSentences, setting } from './draft-procedure';
import { seriesSection } from './draft-series';
import {
  daysOf,
  factOf,
  factsOf,
  orderOf,
  person,
  pronoun,
  sentence,
  series,
  small,
  spelledOut,
  timeOf,
  turned,
  withArticle,
  withSide,
} from './phrases';

/** A text made of the facts, and the fact it begins with. */
export interface Draft {
  /** Empty where the facts say nothing for the section. */
  readonly text: string;
  readonly span: Span | undefined;
}

/**
 * A draft of one section of an abstract, in clinical English, from the front matter alone. It says what is stated and
 * is silent about what is unknown; it draws no conclusion. Levels are in their normal form.
 */
export function draftSection(report: Report, slot: AbstractSlot): Draft {
  const text = spelledOut(
    (report.cases.length > 1 ? seriesSection(report, slot) : sentencesFor(report, slot)).join(' '),
  );
  return { text, span: text === '' ? undefined : factFor(report, slot)?.keySpan };
}

function factFor(report: Report, slot: AbstractSlot): Located | undefined {
  const { root } = report;
  const keys: Partial<Record<AbstractSlot, string>> = {
    intervention: 'procedure',
    outcome: 'outcome',
    results: 'outcome',
    conclusion: 'outcome',
    diagnosis: 'findings',
  };
  return [keys[slot] ?? 'patient', 'patient', 'cases', 'procedure', 'outcome']
    .map((key) => root.get(key))
    .find(({ stated }) => stated);
}

function sentencesFor(report: Report, slot: AbstractSlot): string[] {
  const [one] = report.cases;
  if (!one) return [];
  const dayZero = dayZeroOf(report.cases, report.root);
  const diagnoses = diagnosesOf(one);
  const parts = {
    concerns: () => [...presentation(one), ...exposures(one.patient), ...earlierTreatments(one.patient)],
    diagnosis: () => [
      ...findingSentences(one.findings.filter(isEarly), dayZero, pronoun(one.patient)),
      ...diagnosisSentence(diagnoses.early),
    ],
    intervention: () => procedureSentences(one.procedures, dayZero, one.patient.get('side').fact),
    outcome: () => outcome(one, dayZero, diagnoses),
  };
  switch (slot) {
    case 'case':
      return [...parts.concerns(), ...parts.diagnosis(), ...parts.intervention(), ...parts.outcome()];
    case 'concerns':
    case 'diagnosis':
    case 'intervention':
    case 'outcome':
      return parts[slot]();
    case 'results':
      return parts.outcome();
    case 'background':
    case 'objective':
      return subject(one);
    case 'design':
      return ['Case report.'];
    case 'setting':
      return setting(report.cases);
    case 'sample':
      return parts.concerns();
    case 'measures':
      return measuresUsed(report.cases);
    case 'methods':
      return one.procedures.length > 0 ? parts.intervention() : ['This is a report of one patient.'];
    case 'limitations':
      return ['This report describes a single patient.'];
    case 'conclusion':
      return conclusion(one);
    default:
      return [];
  }
}

/** `We report spinal cord injury in a 35-year-old woman after cervical interlaminar epidural steroid injection.` */
function subject(one: Case): string[] {
  const event = mainEvent(one);
  const [first] = one.procedures;
  const procedure = first && procedureName(first);
  const [diagnosis] = diagnosesOf(one).names;
  const who = person(one.patient);
  if (event && procedure) return [sentence(`we report ${withArticle(event)} in ${who} after ${procedure}`)];
  if (diagnosis && procedure) return [sentence(`we report ${who} with ${diagnosis} who underwent ${procedure}`)];
  if (diagnosis) return [sentence(`we report ${who} with ${diagnosis}`)];
  return procedure ? [sentence(`we report ${who} who underwent ${procedure}`)] : [];
}

/** The adverse event the report is about: one that had not resolved, else the only one. */
function mainEvent(one: Case): string | undefined {
  const diagnoses = diagnosesOf(one).names.map((name) => name.toLowerCase());
  const events = one.adverseEvents.flatMap((at) => {
    const name = factOf(at) ?? factOf(at.get('event'));
    return name ? [{ name: small(name), lasting: at.get('resolved').text === 'ongoing' }] : [];
  });
  const diagnosed = events.find(({ name }) => diagnoses.includes(name.toLowerCase()));
  return (diagnosed ?? events.find(({ lasting }) => lasting) ?? (events.length === 1 ? events[0] : undefined))?.name;
}

/** `A 35-year-old woman with no medical history of note presented with posterior neck pain on the left …` */
function presentation(one: Case): string[] {
  const { patient } = one;
  const complaints = patient
    .get('complaints')
    .items()
    .flatMap((at) => complaint(at) ?? []);
  const history = patient.get('history');
  const medical = history.get('medical');
  const blank = history.answer === 'none' || medical.answer === 'none';
  const illnesses = history.node?.kind === 'map' ? factsOf(medical) : factsOf(history);
  const past = blank
    ? ' with no medical history of note'
    : illnesses.length > 0 && illnesses.join(', ').length < 120 && illnesses.every((text) => !/[.;]/.test(text))
      ? ` with a history of ${listed(illnesses.map(small))}`
      : '';
  const who = person(patient);
  if (complaints.length > 0) return [sentence(`${who}${past} presented with ${series(complaints)}`)];
  if (!patient.get('age').stated && !patient.get('sex').stated) return [];
  const [diagnosis] = diagnosesOf(one).early;
  return diagnosis ? [sentence(`${who}${past} presented with ${diagnosis}`)] : [sentence(`${who}${past} was treated`)];
}

function complaint(at: Located): string | undefined {
  const what = factOf(at) ?? factOf(at.get('what'));
  if (!what) return undefined;
  const placed = small(withSide(what, at.get('side').fact));
  const radiates = factOf(at.get('radiates_to'));
  const duration = timeOf(at.get('duration'));
  const onset = timeOf(at.get('onset'));
  const lasting = duration?.kind === 'offset' && !duration.anchor ? ` for ${printTime(duration)}` : since(onset);
  return `${placed}${radiates ? ` radiating to ${/^(?:the|both|his|her) /i.test(radiates) ? '' : 'the '}${small(radiates)}` : ''}${lasting}`;
}

function since(onset: Time | undefined): string {
  if (onset?.kind !== 'offset' || onset.anchor || onset.from >= 0) return '';
  return ` for ${printTime(turned(onset))}`;
}

/** What happened before the illness: `Intramuscular injection of 75 mg of diclofenac had been given 14 months earlier.` */
function exposures(patient: Located): string[] {
  return patient
    .get('exposures')
    .items()
    .flatMap((at) => {
      const name = factOf(at) ?? factOf(at.get('name'));
      const time = timeOf(at.get('at'));
      if (!name || time?.kind !== 'offset' || time.anchor || time.from >= 0) return [];
      const drugs = at
        .get('agents')
        .items()
        .flatMap((agent) => {
          const drug = factOf(agent.get('drug'));
          const dose = factOf(agent.get('dose'));
          return drug ? [`${dose ? `${dose} of ` : ''}${small(drug)}`] : [];
        });
      return [
        sentence(
          `${small(name)}${drugs.length > 0 ? ` of ${listed(drugs)}` : ''} had been given ${printTime(turned(time))} earlier`,
        ),
      ];
    });
}

function earlierTreatments(patient: Located): string[] {
  const tried = patient
    .get('treatments')
    .items()
    .flatMap((at) => {
      const what = factOf(at) ?? factOf(at.get('what'));
      return what ? [{ what: small(what), result: factOf(at.get('result')) }] : [];
    });
  const [first] = tried;
  if (!first) return [];
  const same = tried.every(({ result }) => result === first.result);
  if (same && first.result && /^no /i.test(first.result))
    return [sentence(`${series(tried.map(({ what }) => what))} had brought ${small(first.result)}`)];
  if (same && !first.result) return [sentence(`earlier treatment was ${series(tried.map(({ what }) => what))}`)];
  return [
    sentence(
      `earlier treatment was ${listed(tried.map(({ what, result }) => `${what}${result ? ` (${small(result)})` : ''}`))}`,
    ),
  ];
}

function outcome(one: Case, dayZero: string, diagnoses: Diagnoses): string[] {
  const who = pronoun(one.patient);
  const later = one.findings.filter((finding) => !isEarly(finding));
  const atOnce = later.filter((finding) => orderOf(timeOf(finding.get('at'))) < 1);
  const afterwards = later.filter((finding) => !atOnce.includes(finding));
  const scores = measureSentences(one.measures, dayZero);
  const events = adverseEventSentences(one, dayZero);
  const summary = factOf(one.outcome.get('summary'));
  const told = afterwards.length > 0 || scores.length > 0;
  const followUp = daysOf(timeOf(one.outcome.get('follow_up')));
  const sameVisit = afterwards.some((finding) => daysOf(timeOf(finding.get('at'))) === followUp);
  const status = statusSentence(one, sameVisit);
  return [
    ...events.soon,
    ...findingSentences(atOnce, dayZero, who),
    ...diagnosisSentence(diagnoses.late),
    ...events.later,
    ...resolvedSentences(one),
    ...treatmentSentences(one.outcome, afterwards.length === 0),
    ...findingSentences(afterwards, dayZero, who),
    ...diagnosisSentence(diagnoses.last),
    ...scores,
    ...(told || !summary ? ongoingSentences(one) : []),
    // The author's own summary, unless findings and scores have told it.
    ...(!told && summary ? [sentence(summary)] : status ? [status] : []),
  ];
}

/** What happened, once more in a sentence: the facts allow no lesson. */
function conclusion(one: Case): string[] {
  const event = mainEvent(one);
  const [first] = one.procedures;
  const procedure = first && procedureName(first);
  const followUp = timeOf(one.outcome.get('follow_up'));
  const status = one.outcome.get('status').fact;
  const end = followUp?.kind === 'offset' ? ` at ${printTime(followUp)}` : '';
  if (event && procedure) {
    const lasting = one.adverseEvents.some(
      (at) => at.get('resolved').text === 'ongoing' && small(factOf(at.get('event')) ?? '') === event,
    );
    return [
      sentence(
        `in this patient, ${procedure} was followed by ${withArticle(event)}${lasting ? `, which had not resolved${end}` : ''}`,
      ),
    ];
  }
  const result: Record<string, string> = {
    recovered: 'recovery',
    improved: 'improvement',
    unchanged: 'no change',
    worse: 'worsening',
    died: 'death',
  };
  return procedure && status && result[status]
    ? [sentence(`in this patient, ${procedure} was followed by ${result[status]}${status === 'died' ? '' : end}`)]
    : [];
}
