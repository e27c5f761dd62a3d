import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { nameKey } from '../../model/vocabulary';
import { say } from '../../text/say';
import { appendEntry } from '../list-edits';
import type { Fix } from '../rule';

/** The author's answer to an advisory: an entry of `acknowledged`; `undefined` where there is none. */
export function answerTo(report: Report, id: string): Located | undefined {
  const answers = report.root.once(answerTo, () => readAnswers(report));
  return answers.size === 0 ? undefined : answers.get(nameKey(id));
}

/** The answers by what they answer; the first counts. */
function readAnswers(report: Report): ReadonlyMap<string, Located> {
  const answers = new Map<string, Located>();
  for (const entry of report.root.get('acknowledged').items()) {
    const name = nameKey((entry.get('advisory').fact ?? '').replace(/^advisory\//, ''));
    if (!answers.has(name)) answers.set(name, entry);
  }
  return answers;
}

/** Whether the answer says why; a bare name is none. */
export function isReasoned(answer: Located | undefined): boolean {
  return (answer?.get('reason').fact ?? '') !== '';
}

/** Offers the entry that answers an advisory, its reason left for the author; none where it can't be put in safely. */
export function acknowledgement(report: Report, id: string): Fix[] {
  const edit = appendEntry(report, 'acknowledged', [
    ['advisory', id],
    ['reason', ''],
  ]);
  return edit ? [{ title: say`Acknowledge this advisory`, safe: false, byHand: true, edits: [edit] }] : [];
}
