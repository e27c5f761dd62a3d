import type { Case } from '../../model/case';
import { isDenied } from '../../model/level-kind';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';

/** Whether the author has answered this rule under `acknowledged`, by its id or the id with a dash. */
export function isAcknowledged(report: Report, rule: string): boolean {
  return report.root
    .get('acknowledged')
    .items()
    .some((entry) => entry.get('advisory').fact?.replace('/', '-') === rule.replace('/', '-'));
}

/** Whether what went wrong with a patient is called by words that `pattern` finds: adverse events, complications, diagnoses, complaints. */
export function isEvent(one: Case, pattern: RegExp): boolean {
  return eventTexts(one).some((text) => pattern.test(text));
}

function eventTexts({ adverseEvents, procedures, patient }: Case): string[] {
  const diagnoses = patient
    .get('diagnosis')
    .items()
    .filter((diagnosis) => !isDenied(diagnosis));
  const places: Located[] = [
    ...adverseEvents.map((event) => wordsOf(event, 'event')),
    ...procedures.flatMap(({ at }) => at.get('complications').items()),
    ...diagnoses.map((diagnosis) => wordsOf(diagnosis, 'name')),
    ...patient
      .get('complaints')
      .items()
      .map((complaint) => wordsOf(complaint, 'what')),
  ];
  return places.flatMap(({ fact }) => fact ?? []);
}

function wordsOf(at: Located, key: string): Located {
  return at.node?.kind === 'map' ? at.get(key) : at;
}
