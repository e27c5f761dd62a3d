import { checklists, type ReadItem } from '../../model/checklists';
import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { readSections } from '../../model/sections';
import { said, say } from '../../text/say';
import type { Rule, Severity, Stage } from '../rule';
import { checkItem, checklistFor } from './checklist';

/** An item of the checklists as a rule. The same item may belong to several checklists; the report's own decides. */
function careRule(id: string, variants: readonly ReadItem[]): Rule & { readonly id: string } {
  const [first] = variants;
  const { asks, judge } = first!;
  return {
    id: `care/${id}`,
    severity: 'info',
    summary: `${asks}.`,
    why: `A reporting guideline asks for it, so reviewers and readers look for it.${judge ? ` Whether it is done well only a reader can tell: ${judge}` : ''} Where it does not apply, acknowledge \`care/${id}\` with a reason.`,
    source: variants.map(sourceOf).join('; '),
    reads: 'report',
    check(report, { journal, stage }) {
      // A narrative that is not yet begun is unfinished, and every item of it would be missing.
      if (stage === 'draft' && report.source.body.sections.length === 0) return [];
      const item = checklistFor(report, journal)?.items.find((each) => each.id === id);
      if (!item || !isTold(item, stage) || lacksSection(item, report, journal)) return [];
      const { status, place } = checkItem(report, journal, item);
      if (status !== 'missing') return [];
      const { help, checklist, number } = item;
      const way = said(help);
      return [
        {
          span: place,
          severity: weightOf(item, stage),
          message: said(item.missing),
          help: number
            ? say`${way} Asked by ${checklist.name}, item ${number}; where it does not apply, acknowledge \`care/${id}\` with a reason.`
            : say`${way} Asked by ${checklist.name}; where it does not apply, acknowledge \`care/${id}\` with a reason.`,
        },
      ];
    },
  };
}

/** Whether the section is missing that would hold it: that is told of the section, and not of all that it would say. */
function lacksSection({ evidence }: ReadItem, report: Report, journal: Journal): boolean {
  const inAbstract = evidence.some((name) => name.startsWith('abstract.'));
  const inDiscussion = evidence.some((name) => name.startsWith('discussion.') || name.startsWith('conclusion.'));
  if (!inAbstract && !inDiscussion) return false;
  const { abstract, body } = readSections(report, journal);
  return inAbstract ? abstract === undefined : !body.some(({ slots }) => slots.includes('discussion'));
}

function sourceOf({ checklist, number, source, confidence }: ReadItem): string {
  const known = confidence === 'verified' ? '' : confidence === 'partly' ? ', known in part' : ', general knowledge';
  return `${checklist.name}${number ? `, item ${number}` : ''} (${source ?? checklist.source}${known})`;
}

function isTold({ weight }: ReadItem, stage: Stage): boolean {
  return weight === 'asked' || (weight === 'where relevant' && stage === 'submission');
}

/** What is known in part only speaks softly. */
function weightOf({ weight, confidence }: ReadItem, stage: Stage): Severity {
  return stage === 'submission' && weight === 'asked' && confidence === 'verified' ? 'warning' : 'info';
}

/** A rule for each item that no other rule tells of. */
export const careRules: readonly (Rule & { readonly id: string })[] = [...byId()]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, items]) => careRule(id, items));

function byId(): Map<string, ReadItem[]> {
  const all = new Map<string, ReadItem[]>();
  for (const item of checklists.all.flatMap(({ items }) => items)) {
    if (item.weight === 'told elsewhere') continue;
    const variants = all.get(item.id) ?? [];
    if (!variants.includes(item)) variants.push(item);
    all.set(item.id, variants);
  }
  return all;
}
