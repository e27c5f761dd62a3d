import { agentsOf } from '../model/agent';
import type { Case } from '../model/case';
import { levelKindAt } from '../model/level-kind';
import type { Located } from '../model/located';
import { ageAt, levelAt, readable } from '../model/values';
import { agesIn } from '../prose/ages';
import { dosesIn } from '../prose/doses';
import { levelsIn } from '../prose/levels';
import type { Mention } from '../prose/mention';
import type { Prose } from '../prose/prose';
import { scoresIn } from '../prose/scores';
import { sexesIn } from '../prose/sexes';
import { sidesIn, sideWordsIn } from '../prose/sides';
import { statedSides } from '../rules/narrative/side-facts';
import { said, say } from '../text/say';
import type { Span } from '../text/span';
import { siteKey, sitesOf } from '../values/level-expression';
import { printLevel } from '../values/level-print';
import { printScore } from '../values/score';
import { sameVisit } from '../values/time-order';

/** Words of the narrative that tell a fact of the front matter. */
export interface ToldFact {
  readonly span: Span;
  /** The fact. */
  readonly at: Located;
  /** What the fact is called: `Age`, `NRS at 3 weeks`. */
  readonly name: string;
  /** What the front matter says. */
  readonly text: string;
  /** Whether the narrative says something else. */
  readonly differs: boolean;
}

/** The facts that the narrative repeats, in its order; what it tells of others is none. */
export function toldFacts(prose: Prose): ToldFact[] {
  const facts = [
    ...[...ages(prose), ...sexes(prose), ...sides(prose), ...levels(prose)],
    ...[...scores(prose), ...doses(prose)],
  ];
  return facts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The cases that a mention is about, where it is about this report's. */
function casesOf(prose: Prose, { subject, polarity }: Mention): Case[] {
  if (subject.who !== 'patient' || polarity === 'negated') return [];
  return subject.cases.flatMap((index) => prose.report.cases[index] ?? []);
}

function ages(prose: Prose): ToldFact[] {
  return agesIn(prose).flatMap((mention) => {
    const of = casesOf(prose, mention);
    if (mention.role !== 'presenting') return [];
    const one =
      of.length === 1 ? of[0] : mention.among && of.length === mention.among.of ? of[mention.among.index] : undefined;
    const at = one?.patient.get('age');
    const age = at && readable(ageAt(at));
    if (!at || !age) return [];
    const differs = age.min > mention.age.max || mention.age.min > age.max;
    return [{ span: mention.span, at, name: say`Age${ofCase(prose, one)}`, text: at.fact!, differs }];
  });
}

function sexes(prose: Prose): ToldFact[] {
  return sexesIn(prose).flatMap((mention) => {
    const of = casesOf(prose, mention);
    const at = of.length === 1 && !mention.plural ? of[0]!.patient.get('sex') : undefined;
    return at?.fact === undefined
      ? []
      : [
          {
            span: mention.span,
            at,
            name: say`Sex${ofCase(prose, of[0])}`,
            text: at.fact,
            differs: at.fact !== mention.sex && /^(?:fe)?male$/.test(at.fact),
          },
        ];
  });
}

/** An ill side of a part of the body tells what the front matter says is ill there; a side of what was done, the procedures'. */
function sides(prose: Prose): ToldFact[] {
  const ofBody = new Map(sidesIn(prose).map((mention) => [mention.word.start, mention]));
  return sideWordsIn(prose).flatMap((mention) => {
    const [one, another] = casesOf(prose, mention);
    const body = ofBody.get(mention.word.start);
    if (!one || another || (body && body.tells !== 'illness')) return [];
    const told = statedSides(one).filter(({ at, regions }) =>
      body ? !isOfProcedure(at) && body.regions.some((each) => regions.has(each)) : isOfProcedure(at),
    );
    // Of procedures on both sides the words tell those on theirs.
    const same = told.filter(({ side }) => side === mention.side);
    return (same.length > 0 ? same : told).map(({ at, side }) => ({
      span: mention.word,
      at,
      name: say`Side of ${ownerOf(at)}${ofCase(prose, one)}`,
      text: side,
      differs: side !== mention.side,
    }));
  });
}

function isOfProcedure({ path }: Located): boolean {
  return path.some((step) => step === 'procedure' || step === 'procedures');
}

/** A level of the narrative tells each value of the front matter that names the same site. */
function levels(prose: Prose): ToldFact[] {
  const values = prose.report.values('level').flatMap(({ at, key }) => {
    const level = readable(levelAt(at));
    return level ? [{ at, key, sites: new Set(sitesOf(level).map(siteKey)), level }] : [];
  });
  if (values.length === 0) return [];
  return levelsIn(prose).flatMap((mention) => {
    const cases = casesOf(prose, mention);
    const sites = sitesOf(mention.expression).map(siteKey);
    return values
      .filter((value) => sites.every((site) => value.sites.has(site)) && cases.some((one) => belongsTo(value.at, one)))
      .map(({ at, level }) => ({
        span: mention.span,
        at,
        name: say`Level of ${ownerOf(at)}`,
        text: `${printLevel(level)}${kindWord(prose, at)}`,
        differs: false,
      }));
  });
}

function kindWord({ report }: Prose, at: Located): string {
  const kind = levelKindAt(report, at);
  return kind ? ` (${said(kind)})` : '';
}

/** A value under a case is that case's; one outside of all is everybody's. */
function belongsTo(at: Located, one: Case): boolean {
  return at.path[0] !== 'cases' || at.path[1] === one.index;
}

function scores(prose: Prose): ToldFact[] {
  return scoresIn(prose).flatMap((mention) =>
    casesOf(prose, mention).flatMap((one) =>
      one.measures
        .filter(({ term, candidates }) =>
          mention.candidates.some((scale) => scale === term || candidates.includes(scale)),
        )
        .flatMap(({ term, scale, scores: given }) =>
          given.flatMap(({ time, timeText, at, score }) => {
            if (!score?.ok) return [];
            const same = printScore(score.value) === printScore(mention.score);
            const then = mention.time && time.ok ? sameVisit(mention.time, time.value) : same;
            return then
              ? [
                  {
                    span: mention.span,
                    at,
                    name: say`${term?.label ?? scale.fact} at ${timeText}${ofCase(prose, one)}`,
                    text: at.fact!,
                    differs: !same,
                  },
                ]
              : [];
          }),
        ),
    ),
  );
}

function doses(prose: Prose): ToldFact[] {
  return dosesIn(prose).flatMap((mention) =>
    casesOf(prose, mention).flatMap((one) =>
      agentsOf(one)
        .filter(({ terms }) => terms.some((term) => mention.drug.terms.includes(term)))
        .flatMap(({ at, drug }) => {
          if (drug.fact === undefined) return [];
          const amounts = ['dose', 'concentration', 'dilution', 'volume', 'route', 'frequency'].flatMap(
            (key) => at.get(key).fact ?? [],
          );
          const fact = { name: say`Drug`, text: [drug.fact, ...amounts].join(', '), differs: false };
          return [
            { ...fact, span: mention.drugSpan, at: drug },
            ...mention.amounts.map(({ span, kind }) => ({
              ...fact,
              span,
              at: at.get(kind).stated ? at.get(kind) : drug,
            })),
          ];
        }),
    ),
  );
}

function ofCase({ report }: Prose, one: Case | undefined): string {
  return report.cases.length > 1 && one?.id !== undefined ? say` of case \`${one.id}\`` : '';
}

/** What a level belongs to, in a word: `procedure`, `findings`. */
function ownerOf(at: Located): string {
  const keys = at.path.filter((step) => typeof step === 'string' && step !== 'cases');
  return `\`${keys.at(-2) ?? keys.at(-1)}\``;
}
