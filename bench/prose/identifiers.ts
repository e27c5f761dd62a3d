import { check } from '../../server/src/core/engine/check';
import { english } from '../../server/src/core/prose/identifiers/english';
import { parseSource } from '../../server/src/core/syntax/source';
import type { Span } from '../../server/src/core/text/span';
import { asReport, type Corpora } from './corpora';
import { Tally } from './tally';

interface Label extends Span {
  readonly type: string;
}

interface Hit extends Span {
  readonly rule: string;
}

/** The least share to be found of what applies to a case report; what has none is counted and promises nothing. */
const most = { recall: 0.9 };
const nearlyAll = { recall: 0.95 };

/**
 * Identifiers, as the rules on privacy tell of them in a report whose narrative is the text. What its readers don't look
 * for is left out: countries, states and years, which US law allows; ages under 90, professions, companies and
 * nationalities, which a case report states. Names and towns of chat sentences, where nothing says that they are names
 * or towns, are counted without a promise.
 */
export function benchIdentifiers(corpora: Corpora): Tally[] {
  return [...inCaseReports(corpora), ...inQueries(corpora), ...inSentences(corpora), ...hits(corpora)];
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function hitsIn(text: string): Hit[] {
  const { report, offset } = asReport(text);
  const { diagnostics } = check(parseSource(report), { select: ['privacy'] });
  return diagnostics.map(({ rule, span }) => ({ rule, start: span.start - offset, end: span.end - offset }));
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly phi?: readonly Label[];
  readonly spans?: readonly Label[];
}

/** Counts the recall of each type of label that `targets` names; `false` means counted without a promise. */
function tallied(
  corpora: Corpora,
  file: string,
  name: string,
  targets: Readonly<Record<string, { readonly recall?: number }>>,
  applies: (label: Label, words: string) => boolean = () => true,
): Tally[] {
  const tallies = new Map(
    Object.entries(targets).map(([type, target]) => [type, new Tally(`${type}, ${name}`, target)]),
  );
  for (const { id, text, phi, spans } of corpora.lines<Row>(file)) {
    const labels = (phi ?? spans ?? []).filter((label) => applies(label, text.slice(label.start, label.end)));
    const found = labels.length > 0 ? hitsIn(text) : [];
    for (const label of labels) {
      const gold = ({ start, end }: Label) => text.slice(Math.max(0, start - 40), end + 20).replaceAll('\n', ' ');
      tallies.get(label.type)?.count(id, [label], found, overlap, { gold, hits: false });
    }
  }
  return [...tallies.values()].filter(({ gold }) => gold > 0);
}

function inCaseReports(corpora: Corpora): Tally[] {
  const targets = { DATE: nearlyAll, INITIALS: nearlyAll };
  return tallied(corpora, 'phi-in-case-reports/phi.jsonl', 'case reports', targets);
}

const numbers = [
  'MEDICAL_RECORD_NUMBER',
  'HEALTH_PLAN_BENEFICIARY_NUMBER',
  'SOCIAL_SECURITY_NUMBER',
  'ACCOUNT_NUMBER',
  'CERTIFICATE_LICENSE_NUMBER',
  'UNIQUE_IDENTIFIER',
  'PHONE_NUMBER',
  'EMAIL_ADDRESS',
  'IP_ADDRESS',
];
const all = (types: readonly string[], target: { readonly recall?: number }) =>
  Object.fromEntries(types.map((type) => [type, target]));

function inQueries(corpora: Corpora): Tally[] {
  const targets = all(['NAME', 'GEOGRAPHIC_LOCATION', 'DATE', ...numbers], most);
  // "Last week" is counted from a day that nobody knows.
  const applies = (_: Label, words: string) => !/^last\b/i.test(words);
  return tallied(corpora, 'phi-queries/asq_phi.jsonl', 'queries', targets, applies);
}

function inSentences(corpora: Corpora): Tally[] {
  const sure = ['EMAIL_ADDRESS', 'PHONE_NUMBER', 'DOMAIN_NAME', 'IP_ADDRESS', 'CREDIT_CARD', 'IBAN_CODE'];
  const targets = { ...all([...sure, 'STREET_ADDRESS', 'DATE_TIME'], most), ...all(['ZIP_CODE', 'PERSON', 'GPE'], {}) };
  const applies = ({ type }: Label, words: string) =>
    !(type === 'DATE_TIME' && /^(?:19|20)\d\d$/.test(words)) && !(type === 'GPE' && english.regions.has(words));
  return tallied(corpora, 'phi-sentences/synth_dataset_v2.jsonl', 'sentences', targets, applies);
}

/** What is told of texts that are labelled as free of identifiers, and of published narratives, for the eye to judge. */
function hits(corpora: Corpora): Tally[] {
  const queries = corpora.lines<Row>('phi-queries/asq_phi.jsonl').filter(({ phi = [] }) => phi.length === 0);
  const narratives = [...corpora.documents('narratives-e3c'), ...corpora.documents('narratives-maccrobat')];
  return [...byRule(corpora, 'hard negatives of queries', queries), ...byRule(corpora, 'narratives', narratives)];
}

function byRule(
  corpora: Corpora,
  name: string,
  texts: readonly { readonly id: string; readonly text: string }[],
): Tally[] {
  const tallies = new Map<string, Tally>();
  let words = 0;
  for (const { id, text } of texts) {
    words += text.split(/\s+/).length;
    for (const hit of hitsIn(text)) {
      const tally = tallies.get(hit.rule) ?? new Tally(`told of ${name}: ${hit.rule}`);
      tallies.set(hit.rule, tally);
      const found = ({ start, end }: Span) => text.slice(Math.max(0, start - 40), end + 20).replaceAll('\n', ' ');
      tally.count(id, [], [hit], () => false, { gold: () => '', found });
    }
  }
  for (const [rule, { found }] of tallies)
    corpora.notes.push(
      `${name}, ${words} words: ${rule} tells of ${found}, ${((found * 1000) / words).toFixed(2)} per 1,000`,
    );
  return [...tallies.values()];
}
