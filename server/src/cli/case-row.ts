import type { Case } from '../core/model/case';
import type { Located } from '../core/model/located';
import type { Report } from '../core/model/report';

/** What a table says of one case: a text, or a list of them; `unknown` and `none` stand as the author wrote them. */
export type Cell = string | readonly string[];

/** One score series of a case: the scale, and the scores by their times. */
export interface ScoreRow {
  readonly scale: string;
  readonly target: string;
  readonly scores: Readonly<Record<string, string>>;
}

/** One case as a row. */
export interface CaseRow {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly scores: readonly ScoreRow[];
}

type Reader = (one: Case, report: Report) => Cell;

const text = (at: Located): string => at.text ?? '';
/** The texts of one value or of a list of them, or of a key of each entry. */
const texts = (at: Located, key?: string): string[] =>
  at
    .items()
    .map((item) => text(key === undefined || item.node?.kind !== 'map' ? item : item.get(key)))
    .filter((each) => each !== '');
const ofProcedures =
  (key: string, of?: string): Reader =>
  ({ procedures }) =>
    procedures.flatMap(({ at }) => texts(at.get(key), of));

/** The columns in their order, each with what stands in it. */
const columns: Readonly<Record<string, Reader>> = {
  case: ({ id }) => id ?? '',
  title: (_, { root }) => text(root.get('title')),
  type: (_, { type }) => type,
  journal: (_, { root }) => text(root.get('journal')),
  age: ({ patient }) => text(patient.get('age')),
  sex: ({ patient }) => text(patient.get('sex')),
  diagnosis: ({ patient }) => texts(patient.get('diagnosis'), 'name'),
  procedure: ({ procedures }) => procedures.map(({ name, term }) => term?.label ?? text(name)),
  level: ({ procedures }) => procedures.flatMap(({ levels }) => levels.map(text)),
  side: ofProcedures('side'),
  approach: ofProcedures('approach'),
  guidance: ofProcedures('guidance'),
  agents: ofProcedures('agents', 'drug'),
  follow_up: ({ outcome }) => text(outcome.get('follow_up')),
  status: ({ outcome }) => text(outcome.get('status')),
  adverse_events: ({ outcome }) => texts(outcome.get('adverse_events'), 'event'),
  irb: (_, { root }) => text(root.get('irb').get('status')) || text(root.get('irb')),
  consent_to_treatment: ({ consent }) => answerOf(consent.get('treatment')),
  consent_to_publication: ({ consent }) => answerOf(consent.get('publication')),
};

/** The names of the columns of a table of cases, in their order. */
export const caseColumns: readonly string[] = Object.keys(columns);

/** The cases of a report as rows. */
export function caseRows(report: Report): CaseRow[] {
  return report.cases.map((one) => ({
    cells: Object.fromEntries(Object.entries(columns).map(([name, read]) => [name, read(one, report)])),
    scores: one.measures.map(({ at, scale, term, scores }) => ({
      scale: term?.label ?? text(scale),
      target: text(at.get('target')),
      scores: Object.fromEntries(scores.map((score) => [score.timeText, text(score.at)])),
    })),
  }));
}

function answerOf(at: Located): string {
  return at.node?.kind === 'map' ? text(at.get('status')) : text(at);
}
