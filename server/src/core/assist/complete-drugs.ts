import { agentAt, contentOf, volumeOf } from '../model/agent';
import type { Case } from '../model/case';
import { readDrug } from '../model/drug-name';
import type { DrugTerm } from '../model/generated/types';
import { readGrade } from '../model/grade';
import { lexicon } from '../model/lexicon';
import type { Report } from '../model/report';
import type { KeyDescription } from '../model/schema-guide';
import type { Cursor } from '../syntax/cursor';
import { yamlScalar } from '../syntax/quote';
import { say } from '../text/say';
import { printNumber } from '../values/number';
import { parseQuantity } from '../values/quantity';
import { type Completion, plain } from './completion';
import { drugDetail, drugText, gradingText, routeText } from './describe-drug';
import { termText } from './describe-term';

/** What drugs, doses, routes and adverse events can be; `undefined` for a key of another kind. */
export function completeDrugs(report: Report, cursor: Cursor, description: KeyDescription): Completion[] | undefined {
  switch (description.vocabulary) {
    case 'drugs':
      return drugs(report, cursor);
    case 'routes':
      return routes(report, cursor);
    case 'complications':
      return complications(report, cursor);
  }
  switch (description.grammar) {
    case 'concentration':
      return concentrations(report, cursor, description);
    case 'dose':
      return doses(report, cursor, description);
    case 'grade':
      return grades(cursor);
  }
  return undefined;
}

/** Drugs, those that the place or the procedure is known for first. */
function drugs(report: Report, cursor: Cursor): Completion[] {
  const expected = expectedAt(report, cursor);
  return lexicon.drugs.terms.map((term, index) => {
    const { label, aliases, brands = [], members = [] } = term;
    const names = [
      label,
      ...aliases,
      ...brands,
      ...members.flatMap((member) => [member.label, ...(member.brands ?? [])]),
    ];
    return offer(cursor, label, 'term', index + (expected(term) ? 0 : 1000), {
      detail: drugDetail(term),
      filter: [...new Set(names)].join(' '),
      documentation: () => drugText(term),
    });
  });
}

function expectedAt(report: Report, cursor: Cursor): (term: DrugTerm) => boolean {
  const keys = cursor.path.filter((step) => typeof step === 'string');
  if (keys.includes('antithrombotics')) return (term) => term.antithrombotic !== undefined;
  if (keys.includes('medications')) return ({ routes = [] }) => routes.includes('oral');
  if (keys.includes('contrast')) return (term) => term.class === 'contrast';
  if (keys.includes('sedation')) return (term) => term.class === 'sedative' || term.class === 'opioid';
  const own = caseAt(report, cursor).flatMap(({ procedures }) => procedures.flatMap(({ term }) => term?.agents ?? []));
  return ({ id }) => own.includes(id);
}

/** The drug beside the cursor. */
function drugBeside(report: Report, cursor: Cursor): readonly DrugTerm[] {
  const name = report.root.follow(cursor.path.slice(0, -1)).get('drug').fact;
  return (name === undefined ? undefined : readDrug(name)?.terms) ?? [];
}

/** The strengths that the drug beside it is sold in, those that the field can read. */
function concentrations(report: Report, cursor: Cursor, { units }: KeyDescription): Completion[] {
  const known = drugBeside(report, cursor).flatMap((term) =>
    (term.concentrations ?? []).map((text) => ({ text, term })),
  );
  return known
    .filter(({ text }, index) => known.findIndex((other) => other.text === text) === index)
    .filter(({ text }) => parseQuantity(text, units).ok)
    .map(({ text, term }, index) =>
      offer(cursor, text, 'score', index, { detail: term.label, documentation: () => drugText(term) }),
    );
}

/**
 * A dose is never proposed: offered are what concentration and volume make, and the units that the drug's dose has,
 * with a place to type the number.
 */
function doses(report: Report, cursor: Cursor, { units }: KeyDescription): Completion[] {
  const at = report.root.follow(cursor.path.slice(0, -1));
  const agent = agentAt(at, 'procedure');
  const content = cursor.path.at(-1) === 'dose' ? contentOf(agent.concentration, volumeOf(agent)) : undefined;
  const offers: Completion[] = [];
  if (content && content.low === content.high && content.low > 0) {
    const text = `${printNumber(Number(content.low.toPrecision(4)))} ${content.unit}`;
    const detail = say`${agent.at.get('volume').fact} of ${agent.at.get('concentration').fact}`;
    offers.push(offer(cursor, text, 'score', 0, { detail }));
  }
  const own = drugBeside(report, cursor);
  const written = cursor.typed.trim();
  if (written !== '' && !/^\d[\d.]*(?:\s+\w*|[a-z_]\w*)?$/i.test(written)) return offers;
  const number = /^[\d.]+/.exec(written)?.[0];
  const usual = [...new Set(own.flatMap((term) => term.units))].filter((unit) => units.includes(unit));
  for (const [index, unit] of usual.entries()) {
    offers.push({
      ...offer(cursor, `${number ?? '…'} ${unit}`, 'score', index + 1, {
        documentation: () => own.map(drugText).join('\n\n---\n\n'),
      }),
      insert: `${cursor.needsBlank ? ' ' : ''}${number ?? '$1'} ${plain(unit)}`,
      filter: number ? `${number} ${unit}` : unit,
    });
  }
  return offers;
}

/** Routes, those that the drug beside it is used by first; one that it must not take says so. */
function routes(report: Report, cursor: Cursor): Completion[] {
  const own = drugBeside(report, cursor);
  return lexicon.routes.terms.map((route, index) => {
    const usual = own.find((term) => term.routes?.includes(route.id));
    const banned = own.find((term) => term.mustNot?.some((ban) => ban.route === route.id));
    const limited = banned?.mustNot?.every(
      (ban) => ban.route !== route.id || ban.region || ban.strengths || ban.members || ban.above,
    );
    const detail = banned
      ? limited
        ? say`has limits: ${banned.label}`
        : say`must not: ${banned.label}`
      : usual && say`usual for ${usual.label}`;
    return offer(cursor, route.label, 'term', index + (banned ? 2000 : usual ? 0 : 1000), {
      detail,
      filter: [route.label, ...route.aliases].join(' '),
      documentation: () => routeText(route),
    });
  });
}

/** Grades with their system and what they mean. */
function grades(cursor: Cursor): Completion[] {
  return lexicon.gradingSystems.terms
    .filter((system) => system.for === 'severity')
    .flatMap((system) => system.grades.map((grade) => ({ system, grade, text: `${system.label} ${grade.grade}` })))
    .filter(({ text }) => readGrade(text).ok)
    .map(({ system, grade, text }, index) =>
      offer(cursor, text, 'score', index, {
        detail: grade.meaning,
        documentation: () => gradingText(system, grade.grade),
      }),
    );
}

/** Complications, those of this patient's procedures first, with how often they are said to come. */
function complications(report: Report, cursor: Cursor): Completion[] {
  const own = new Map<string, { frequency?: string; of: string; note?: string }>();
  for (const { procedures } of caseAt(report, cursor)) {
    for (const { term } of procedures) {
      for (const { id, frequency, note } of term?.complications ?? []) {
        if (!own.has(id)) own.set(id, { frequency, note, of: term!.label });
      }
    }
  }
  const order = [...own.keys()];
  return lexicon.vocabulary('complications').terms.map((term, index) => {
    const known = own.get(term.id);
    const detail = known && (known.frequency ? `${known.frequency} · ${known.of}` : say`known after ${known.of}`);
    return offer(cursor, term.label, 'term', known ? order.indexOf(term.id) : 1000 + index, {
      detail,
      filter: [term.label, ...(term.aliases ?? [])].join(' '),
      documentation: () => (known?.note ? `${termText(term)}\n\n${known.note}` : termText(term)),
    });
  });
}

/** The patient that the cursor's place is about; all of them where a series shares it. */
function caseAt(report: Report, { path }: Cursor): readonly Case[] {
  const [key, index] = path;
  return key === 'cases' && typeof index === 'number'
    ? report.cases.filter((one) => one.index === index)
    : report.cases;
}

function offer(
  cursor: Cursor,
  label: string,
  kind: Completion['kind'],
  rank: number,
  more: Partial<Completion> = {},
): Completion {
  const insert = (cursor.needsBlank ? ' ' : '') + plain(yamlScalar(label, cursor));
  return { label, kind, insert, replace: cursor.replace, rank, ...more };
}
