import { brandNames, genericNames, readDrug, soundAlikes, spellings } from '../../model/drug-name';
import type { DrugTerm } from '../../model/generated/types';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { editDistance, nameKey } from '../../model/vocabulary';
import { say, sayAll } from '../../text/say';
import { suggestScalars } from '../edits';
import { defineRule, type Finding } from '../rule';
import { sourceLine } from './agents';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A drug is called by its generic name, spelt right, with its salt where that decides what was given.',
  why: 'Readers in other countries know the generic name only. Names of drugs are spelt alike, so a slip may turn one drug into another. Betamethasone is sold as a clear solution and as a suspension with particles, and near the spine that is the difference that counts. A drug this tool doesn’t know is left alone.',
  source: 'The vocabulary of drugs; ICMJE Recommendations and common style ask for generic names.',
  reads: 'value',
  *check(report) {
    for (const { at } of report.vocabularyValues('drugs')) {
      if (at.fact === undefined) continue;
      const reading = readDrug(at.fact);
      const finding = !reading
        ? misspelt(report, at)
        : reading.kind === 'brand'
          ? withoutGeneric(report, at, reading.name, reading.member?.label ?? labelOf(reading.terms))
          : withoutSalt(report, at, reading.terms);
      if (finding) yield finding;
    }
  },
});

/** The shortest name that is compared, and the lengths from which one and two slips are allowed. */
const lengths = { least: 5, twoSlips: 11 };

/**
 * A name close to exactly one known name and itself none. The first letter has to be right: real drugs that the
 * vocabulary lacks differ from its own there more often than slips do.
 */
function misspelt(report: Report, at: Located): Finding | undefined {
  const alike = soundAlikes();
  const written = spellings(at.fact!);
  if (written.some((name) => alike.has(nameKey(name)) || readDrug(name.replace(/s$/i, '')))) return undefined;
  for (const name of written) {
    const meant = nearestName(nameKey(name));
    if (!meant || nameKey(meant.name) === nameKey(name)) continue;
    const text = at.fact!.replace(name, meant.name);
    return {
      span: at.span,
      message: meant.brand
        ? say`\`${name}\` is no drug known here; \`${meant.name}\`, a brand, is spelt almost the same. Check the name.`
        : say`\`${name}\` is no drug known here; \`${meant.name}\` is spelt almost the same. Check the name.`,
      help: say`Names of drugs are spelt alike: change it only if that is what was given.`,
      fixes: text === at.fact ? [] : suggestScalars(report, at, [text]),
    };
  }
  return undefined;
}

function nearestName(key: string): { name: string; brand: boolean } | undefined {
  if (key.length < lengths.least || key.length > 80) return undefined;
  const limit = key.length < lengths.twoSlips ? 1 : 2;
  let best: { name: string; brand: boolean }[] = [];
  let least = limit;
  for (const { name, brand } of candidates()) {
    const other = nameKey(name);
    if (other[0] !== key[0] || other.length < lengths.least) continue;
    // Firms call their products alike in different countries: Depo-Medrol and Depo-Medrone are both right.
    const slips = editDistance(key, other, least);
    if (slips > least || (brand && slips > 1)) continue;
    if (slips < least) best = [];
    least = slips;
    best.push({ name, brand });
  }
  return best.length === 1 ? best[0] : undefined;
}

let names: readonly { name: string; brand: boolean }[] | undefined;
function candidates(): readonly { name: string; brand: boolean }[] {
  names ??= [
    ...genericNames().map((name) => ({ name, brand: false })),
    ...brandNames().map((name) => ({ name, brand: true })),
    // A name that ends in a letter is one of a row, as vitamin E is.
  ].filter(({ name }) => !/\s\w$/.test(name));
  return names;
}

function withoutGeneric(report: Report, at: Located, brand: string, generic: string | undefined): Finding {
  const text = generic && `${generic} (${brand})`;
  return {
    span: at.span,
    message: generic
      ? say`\`${brand}\` is a brand; give the generic name, ${generic}, with it.`
      : say`\`${brand}\` is a brand; give the generic name with it.`,
    help: say`A brand can hold another drug in another country, so check the pack.`,
    fixes: text ? suggestScalars(report, at, [text]) : [],
  };
}

/** Only an entry that needs its salt is asked for it, and only where the drug was injected. */
function withoutSalt(report: Report, at: Located, terms: readonly DrugTerm[]): Finding | undefined {
  if (terms.length < 2 || !terms.every(({ needsSalt }) => needsSalt) || !at.path.includes('agents')) return undefined;
  const labels = terms.map(({ label }) => label);
  const [term] = terms;
  return {
    span: at.span,
    message: say`\`${at.fact}\` without its salt leaves open what was given: ${sayAll(labels, 'or')}. Name the salt.`,
    help: [...terms.flatMap(particlesOf), sourceLine(term!.source, term!.confidence)].join(' ').trim(),
    fixes: suggestScalars(report, at, labels),
  };
}

function particlesOf({ label, particulate }: DrugTerm): string[] {
  if (particulate === undefined || particulate === 'depends') return [];
  const name = `${label[0]!.toUpperCase()}${label.slice(1)}`;
  return [particulate ? say`${name} holds particles.` : say`${name} is free of particles.`];
}

/** The generic name behind a brand, where it is one. */
function labelOf(terms: readonly DrugTerm[]): string | undefined {
  return terms.length === 1 && !terms[0]!.members ? terms[0]!.label : undefined;
}
