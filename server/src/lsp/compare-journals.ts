import { journalFor, journalsOf } from '../core/engine/check';
import { compareJournals } from '../core/engine/compare-journals';
import { groupOf, type Settings } from '../core/engine/settings';
import { Report } from '../core/model/report';
import type { Source } from '../core/syntax/source';
import { say } from '../core/text/say';
import type { CompareJournalsResult } from './protocol';

/** What changes are about, by the group of the rule that asks for them. */
const kinds: Readonly<Record<string, () => string>> = {
  abbreviation: () => say`abbreviations`,
  author: () => say`authors`,
  ethics: () => say`statements`,
  figure: () => say`figures`,
  journal: () => say`numbers and kind of article`,
  keywords: () => say`keywords`,
  level: () => say`spelling of levels`,
  reference: () => say`references`,
  section: () => say`sections`,
  title: () => say`title`,
};

/** How much would have to change for each journal, besides what all of them find. */
export function journalChanges(source: Source, settings: Settings): CompareJournalsResult {
  const { journals } = compareJournals(source, settings, journalsOf(settings).terms);
  return {
    current: journalFor(new Report(source), settings).id,
    journals: journals.map(({ journal, diagnostics }) => {
      const of = (severity: string) => diagnostics.filter((each) => each.severity === severity).length;
      const counts = new Map<string, number>();
      for (const { rule } of diagnostics) {
        const kind = kinds[groupOf(rule)]?.() ?? groupOf(rule);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      return {
        id: journal.id,
        errors: of('error'),
        warnings: of('warning'),
        infos: of('info'),
        kinds: [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => (a.kind < b.kind ? -1 : 1)),
      };
    }),
  };
}
