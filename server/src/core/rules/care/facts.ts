import type { Case, Procedure } from '../../model/case';
import type { Located } from '../../model/located';
import { readable, timeAt } from '../../model/values';
import type { Span } from '../../text/span';
import { timeInDays } from '../../values/time-order';
import { authorsOf } from '../author/people';
import { distinct, visitsOf } from '../timeline/events';
import { anyOf, type Evidence, placeOf, type Reading, stated, when } from './reading';

/* Evidence from the front matter. */

type Probe = (reading: Reading) => Evidence;

const examinations = /^(?:examination|physical examination|neurological examination|clinical examination|inspection)$/i;

function isExamination(finding: Located): boolean {
  return examinations.test(finding.get('modality').text ?? '');
}

/** Scales that an examiner scores by hand. */
const examined = /^(?:MRC|AIS|ASIA|GCS|SLR|reflex|DTR|Nurick|JOA|mJOA)/i;

function findingPlace(finding: Located): Span {
  const text = finding.get('finding');
  return text.stated ? placeOf(text) : finding.keySpan;
}

function days(at: Located): number | undefined {
  const time = readable(timeAt(at));
  return time ? timeInDays(time)?.max : undefined;
}

function complaints(one: Case): Evidence {
  const at = one.patient.get('complaints');
  const events = one.patient.get('exposures');
  return at.exists ? stated(at) : anyOf(stated(at), () => (events.stated ? stated(events) : stated(at)));
}

function complaintsCourse(one: Case): Evidence {
  const at = one.patient.get('complaints');
  const timed = at
    .items()
    .flatMap((item) => [item.get('duration'), item.get('onset')])
    .filter((each) => each.stated);
  const written = at.items().filter((item) => /\d+[\s-](?:hour|day|week|month|year)/i.test(item.text ?? ''));
  return when(timed.length + written.length > 0, [...timed, ...written].map(placeOf), at.keySpan);
}

/** A history that is one text, or a list, is the medical one; `none` answers for it. */
function medicalHistory({ patient }: Case): Evidence {
  const history = patient.get('history');
  return history.node?.kind === 'map' ? stated(history.get('medical')) : stated(history);
}

function differential({ patient }: Case): Evidence {
  const diagnoses = patient.get('diagnosis');
  const weighed = diagnoses
    .items()
    .map((item) => item.get('certainty'))
    .filter(({ text }) => text === 'differential' || text === 'excluded');
  return when(weighed.length > 0, weighed.map(placeOf), diagnoses.keySpan);
}

function diagnosis(one: Case): Evidence {
  const at = one.patient.get('diagnosis');
  const [event] = one.adverseEvents;
  return anyOf(stated(at), () =>
    event ? stated(event.node?.kind === 'map' ? event.get('event') : event) : stated(at),
  );
}

function treatedBefore({ patient }: Case): Evidence {
  return stated(patient.get('treatments'));
}

function resultsBefore({ patient }: Case): Evidence {
  const at = patient.get('treatments');
  if (at.answer === 'none' || at.answer === 'not applicable') return { ...stated(at), state: 'not applicable' };
  const results = at
    .items()
    .map((item) => item.get('result'))
    .filter((each) => each.exists && each.answer !== 'unknown');
  return when(results.length > 0, results.map(placeOf), at.keySpan);
}

function examination(one: Case): Evidence {
  const found = one.findings.filter(isExamination).map(findingPlace);
  const scored = one.measures.flatMap(({ at, scale }) =>
    examined.test(scale.text ?? '') || at.get('muscle').stated || at.get('movement').stated ? [placeOf(scale)] : [],
  );
  return when(found.length + scored.length > 0, [...found, ...scored], one.at.get('findings').keySpan);
}

function tests({ findings, at }: Case): Evidence {
  const found = findings.filter((finding) => finding.get('modality').stated && !isExamination(finding));
  return when(found.length > 0, found.map(findingPlace), at.get('findings').keySpan);
}

function laterTests({ findings, at }: Case): Evidence {
  const later = findings.filter((finding) => (days(finding.get('at')) ?? 0) >= 1 && !isExamination(finding));
  return when(later.length > 0, later.map(findingPlace), at.get('findings').keySpan);
}

function intervention(one: Case): Evidence {
  const procedure = one.procedures[0]?.name;
  const at = one.at.get('procedure');
  const treatments = one.outcome.get('treatments');
  return anyOf(procedure ? stated(procedure) : stated(at), () => stated(treatments));
}

/** How each procedure was given. What another hospital did and did not tell is answered by `unknown` nowhere. */
function details(one: Case): Evidence {
  const all = one.procedures.map(detailsOf);
  const place = one.procedures[0]?.name.keySpan ?? one.at.get('procedure').keySpan;
  const found = all.flatMap((each) => each.found);
  const open = all.some((each) => each.open);
  if (all.length === 0) return { state: 'not applicable', found: [], place };
  if (found.length === 0) return { state: 'missing', found: [], place };
  return { state: open ? 'partly' : 'found', found, place };
}

function detailsOf({ at, levels, term }: Procedure) {
  const agents = at.get('agents').items();
  const amounts = agents.map((agent) => ['dose', 'concentration', 'volume'].map((key) => agent.get(key)));
  const manner = ['guidance', 'approach', 'settings', 'volume', 'side'].map((key) => at.get(key));
  const given = [...manner, ...amounts.flat(), ...levels].filter((each) => each.stated);
  const unnamed = at.get('agents').answer === 'unknown';
  const undosed = amounts.some((amount) => !amount.some((each) => each.stated));
  const unplaced = levels.length === 0 && term !== undefined && term.level.kind !== 'none';
  return { found: given.map(placeOf), open: unnamed || undosed || unplaced };
}

function changes(one: Case): Evidence {
  const later = one.outcome.get('treatments');
  const repeated = one.procedures.length > 1 ? [placeOf(one.procedures[1]!.name)] : [];
  return when(later.stated || repeated.length > 0, later.stated ? [placeOf(later)] : repeated, later.keySpan);
}

function scores({ measures, outcome }: Case): Evidence {
  const followed = measures.filter((measure) => measure.scores.length >= 2);
  const some = measures.length > 0;
  const place = outcome.get('measures').keySpan;
  if (followed.length > 0)
    return when(
      true,
      followed.map(({ scale }) => placeOf(scale)),
      place,
    );
  return { state: some ? 'partly' : 'missing', found: measures.map(({ scale }) => placeOf(scale)), place };
}

function graded(one: Case, system?: RegExp): Evidence {
  const at = one.outcome.get('adverse_events');
  if (at.answer === 'none') return { ...stated(at), state: system ? 'found' : 'not applicable' };
  const grades = one.adverseEvents
    .map((event) => event.get('grade'))
    .filter(({ fact }) => fact && (!system || system.test(fact)));
  if (one.adverseEvents.length === 0)
    return { state: system ? 'missing' : 'not applicable', found: [], place: at.keySpan };
  const state = grades.length === one.adverseEvents.length ? 'found' : grades.length > 0 ? 'partly' : 'missing';
  return { state, found: grades.map(placeOf), place: at.keySpan };
}

function consent({ consent: at }: Case): Evidence {
  const publication = at.get('publication');
  const status = publication.node?.kind === 'map' ? publication.get('status') : publication;
  const given = ['written', 'verbal', 'waived'].includes(status.text ?? '');
  return when(given, [placeOf(status)], publication.keySpan);
}

function events(one: Case): Evidence {
  const visits = distinct(visitsOf(one));
  const place = one.outcome.keySpan;
  const first = one.procedures.flatMap(({ at }) => (at.get('at').stated ? [placeOf(at.get('at'))] : []));
  const found = [...first, ...visits.map(({ span }) => span)];
  if (found.length >= 3) return when(true, found, place);
  return { state: found.length > 0 ? 'partly' : 'missing', found, place };
}

function conflicts({ report }: Reading): Evidence {
  const at = report.root.get('disclosures').get('conflicts');
  const authors = authorsOf(report);
  const each = authors.map((author) => author.get('disclosures'));
  const all = each.length > 0 && each.every((one) => stated(one).state === 'found');
  return anyOf(stated(at), () => when(all, each.map(placeOf), at.keySpan));
}

function devices(reading: Reading): Evidence {
  const status = reading.report.root.get('disclosures').get('device_status');
  return anyOf(
    reading.each(({ procedures, at }) => {
      const products = procedures
        .map((procedure) => procedure.at.get('needle').get('product'))
        .filter(({ stated: is }) => is);
      return when(products.length > 0, products.map(placeOf), at.get('procedure').keySpan);
    }),
    () => stated(status),
  );
}

const preparation = ['asepsis', 'position', 'sedation'];

/** What the front matter answers. Where the narrative may answer too, the other file has it. */
export const factProbes = {
  'patient.age': (reading) => reading.each(({ patient }) => stated(patient.get('age'))),
  'patient.sex': (reading) => reading.each(({ patient }) => stated(patient.get('sex'))),
  'complaints.stated': (reading) => reading.each(complaints),
  'complaints.course': (reading) => reading.each(complaintsCourse),
  'history.medical': (reading) => reading.each(medicalHistory),
  'treatments.before': (reading) => reading.each(treatedBefore),
  'treatments.result': (reading) => reading.each(resultsBefore),
  'examination.findings': (reading) => reading.each(examination),
  'timeline.events': (reading) => reading.each(events),
  'timeline.follow-up': (reading) => reading.each(({ outcome }) => stated(outcome.get('follow_up'))),
  'series.follow-up': (reading) => reading.each(({ outcome }) => stated(outcome.get('follow_up'))),
  'tests.findings': (reading) => reading.each(tests),
  'diagnosis.stated': (reading) => reading.each(diagnosis),
  'intervention.stated': (reading) => reading.each(intervention),
  'intervention.details': (reading) => reading.each(details),
  'outcome.scores': (reading) => reading.each(scores),
  'outcome.status': (reading) =>
    reading.each(({ outcome }) => anyOf(stated(outcome.get('status')), () => stated(outcome.get('summary')))),
  'adverse-events.stated': (reading) => reading.each(({ outcome }) => stated(outcome.get('adverse_events'))),
  'adverse-events.graded': (reading) => reading.each((one) => graded(one)),
  'adverse-events.clavien-dindo': (reading) => reading.each((one) => graded(one, /clavien/i)),
  'consent.publication': (reading) => reading.each(consent),
  'statement.approval': ({ report }) => stated(report.root.get('irb').get('status')),
  'statement.conflicts': conflicts,
  'statement.funding': ({ report }) => stated(report.root.get('disclosures').get('funding')),
  'statement.ai-use': ({ report }) => stated(report.root.get('disclosures').get('ai_use')),
  'devices.stated': devices,
} satisfies Record<string, Probe>;

/** Facts that answer an item together with the narrative. */
export const factsBeside = {
  family: (reading: Reading) => reading.each(({ patient }) => stated(patient.get('history').get('family'))),
  psychosocial: (reading: Reading) => reading.each(({ patient }) => stated(patient.get('history').get('psychosocial'))),
  differential: (reading: Reading) => reading.each(differential),
  changes: (reading: Reading) => reading.each(changes),
  laterTests: (reading: Reading) => reading.each(laterTests),
  perspective: (reading: Reading) => reading.each(({ patient }) => stated(patient.get('perspective'))),
  preparation: (reading: Reading) =>
    reading.each(({ procedures, patient, at }) => {
      const given = procedures.flatMap((procedure) => preparation.map((key) => procedure.at.get(key)));
      const found = [...given, patient.get('antithrombotics')].filter((each) => stated(each).state === 'found');
      return when(found.length > 0, found.map(placeOf), at.get('procedure').keySpan);
    }),
};
