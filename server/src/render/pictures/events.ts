import type { Case, Measure } from '../../core/model/case';
import type { Located } from '../../core/model/located';
import type { Report } from '../../core/model/report';
import { readable } from '../../core/model/values';
import type { Span } from '../../core/text/span';
import { listed } from '../../core/values/parsed';
import { printScore } from '../../core/values/score';
import { printTime, type Time } from '../../core/values/time';
import { atLevel, factOf, factsOf, timeOf, withSide } from '../phrases';
import { figureLabel } from './figure-label';

export type EventKind =
  | 'complaint'
  | 'exposure'
  | 'finding'
  | 'procedure'
  | 'adverse event'
  | 'resolved'
  | 'treatment'
  | 'scores'
  | 'follow-up';

/** Something that happened to a patient at a time that can be read. */
export interface TimedEvent {
  readonly time: Time;
  readonly kind: EventKind;
  readonly text: string;
  /** What it is called, for times that count from it: `intramuscular injection`. */
  readonly name?: string | undefined;
  readonly span: Span;
}

/** All that happened to a patient, in the order of the front matter. */
export function eventsOf(report: Report, one: Case): TimedEvent[] {
  return [
    ...exposures(one),
    ...complaints(one),
    ...findings(one),
    ...procedures(one),
    ...adverseEvents(one),
    ...treatments(one),
    ...scores(report, one),
    ...followUp(one),
  ];
}

function event(at: Located, time: Located, kind: EventKind, text: string | undefined, name?: string): TimedEvent[] {
  const when = timeOf(time);
  return when && text ? [{ time: when, kind, text, name, span: at.keySpan }] : [];
}

function exposures({ patient }: Case): TimedEvent[] {
  return patient
    .get('exposures')
    .items()
    .flatMap((at) => event(at, at.get('at'), 'exposure', interventionText(at), factOf(at.get('name'))));
}

function complaints({ patient }: Case): TimedEvent[] {
  return patient
    .get('complaints')
    .items()
    .flatMap((at) => {
      const what = factOf(at.get('what'));
      return event(at, at.get('onset'), 'complaint', what && withSide(what, at.get('side').fact));
    });
}

function findings({ findings }: Case): TimedEvent[] {
  return findings.flatMap((at) => event(at, at.get('at'), 'finding', findingText(at)));
}

function findingText(at: Located): string | undefined {
  const test = factOf(at.get('test'));
  const value = factOf(at.get('value'));
  const said = factOf(at.get('finding')) ?? (test && value ? `${test} ${value}` : (test ?? value));
  const text = said ?? (at.get('normal').text === 'true' ? 'normal' : undefined);
  if (!text) return undefined;
  const place = [factOf(at.get('region')), atLevel(at, at.get('side').fact)].filter(Boolean).join(' ');
  const modality = factOf(at.get('modality')) ?? 'finding';
  const normal = said && at.get('normal').text === 'true' ? ', normal' : '';
  return `${modality}${place ? ` (${place})` : ''}: ${text}${normal}`;
}

/** The first procedure is day 0 unless it says otherwise. */
function procedures({ procedures }: Case): TimedEvent[] {
  return procedures.flatMap(({ at, name, term }, index) => {
    const label = name.fact ?? term?.label;
    const text = interventionText(at, label);
    const told: TimedEvent[] =
      at.get('at').exists || index > 0
        ? event(at, at.get('at'), 'procedure', text, label)
        : text
          ? [
              {
                time: { kind: 'named', word: 'day 0', form: 'normal' },
                kind: 'procedure',
                text,
                name: label,
                span: at.keySpan,
              },
            ]
          : [];
    const complications = factsOf(at.get('complications'));
    const during: TimedEvent[] = complications.map((complication) => ({
      time: { kind: 'named', word: 'during', form: 'normal' },
      kind: 'adverse event',
      text: complication,
      span: at.get('complications').keySpan,
    }));
    return [...told, ...(index === 0 ? during : [])];
  });
}

function interventionText(at: Located, label = factOf(at.get('name'))): string | undefined {
  const name = label ?? (at.node?.kind === 'scalar' ? factOf(at) : undefined);
  if (!name) return undefined;
  const side = at.get('side').fact;
  const level = atLevel(at);
  const where = `${level ? ` ${level}` : ''}${side && side !== 'affected' ? `, ${side}` : ''}`;
  const agents = at
    .get('agents')
    .items()
    .flatMap((agent) => {
      const drug = factOf(agent.get('drug'));
      return drug
        ? [[drug, factOf(agent.get('dose')) ?? factOf(agent.get('concentration'))].filter(Boolean).join(' ')]
        : [];
    });
  return `${name}${where}${agents.length > 0 ? `: ${listed(agents)}` : ''}`;
}

function adverseEvents({ adverseEvents, outcome }: Case): TimedEvent[] {
  return adverseEvents.flatMap((at) => {
    const name = factOf(at.get('event')) ?? (at.node?.kind === 'scalar' ? factOf(at) : undefined);
    if (!name) return [];
    const grade = factOf(at.get('grade'));
    const resolved = at.get('resolved');
    const onset = event(at, at.get('onset'), 'adverse event', `${name}${grade ? ` (${grade})` : ''}`, name);
    if (resolved.text === 'ongoing')
      return [...onset, ...event(at, outcome.get('follow_up'), 'adverse event', `${name}: ongoing`)];
    return [...onset, ...event(at, resolved, 'resolved', `${name}: resolved`)];
  });
}

function treatments({ outcome }: Case): TimedEvent[] {
  return outcome
    .get('treatments')
    .items()
    .flatMap((at) => {
      const result = factOf(at.get('result'));
      const what = factOf(at.get('what'));
      return event(at, at.get('at'), 'treatment', what && (result ? `${what}: ${result}` : what));
    });
}

/** The scores of a visit in one line. */
function scores(report: Report, { measures }: Case): TimedEvent[] {
  const byTime = new Map<string, { time: Time; texts: string[]; span: Span }>();
  for (const measure of measures) {
    for (const { time, timeSpan, score } of measure.scores) {
      const when = readable(time);
      const value = readable(score);
      if (!when || !value || value.kind === 'unknown') continue;
      const visit = byTime.get(printTime(when)) ?? { time: when, texts: [], span: timeSpan };
      const figure = figureLabel(report, measure.at.get('figure').fact) ?? 'a figure';
      visit.texts.push(`${nameOf(measure)} ${value.kind === 'figure' ? `in ${figure} only` : printScore(value)}`);
      byTime.set(printTime(when), visit);
    }
  }
  return [...byTime.values()].map(({ time, texts, span }) => ({ time, kind: 'scores', text: texts.join('; '), span }));
}

function nameOf({ scale, term, at }: Measure): string {
  const what = ['subscale', 'side', 'movement', 'muscle', 'target', 'condition'].flatMap(
    (key) => factOf(at.get(key)) ?? [],
  );
  const name = scale.fact ?? term?.label ?? '';
  return what.length > 0 ? `${name} (${what.join(' ')})` : name;
}

function followUp({ outcome }: Case): TimedEvent[] {
  const status = factOf(outcome.get('status'));
  return event(
    outcome.get('follow_up'),
    outcome.get('follow_up'),
    'follow-up',
    status ? `end of follow-up: ${status}` : 'end of follow-up',
  );
}
