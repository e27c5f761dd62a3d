import type { Located } from '../../model/located';
import { say, sayAll } from '../../text/say';
import { defineRule, type Stage } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'An adverse event has its onset, its grade, its management and its outcome.',
  why: 'An event that is only named tells a reader neither how soon to look for it nor how bad it was, what helped, and whether it passed. A grade makes events of different reports comparable, if the system is named with it. In a draft `unknown` is an answer.',
  source:
    'CARE 2013, item 10d, adverse and unanticipated events (Gagnier et al., J Med Case Rep 2013;7:223). Which parts are asked for is a choice of the report format.',
  reads: 'report',
  *check(report, { stage }) {
    for (const { adverseEvents } of report.cases) {
      for (const event of adverseEvents) {
        // An event that is a bare word is told of by the schema.
        if (event.node?.kind !== 'map') continue;
        const missing = parts.filter(({ keys }) => !keys.some((key) => isAnswered(event.get(key), stage)));
        if (missing.length === 0) continue;
        const name = event.get('event');
        const examples = sayAll(missing.map(({ example }) => `\`${example}\``));
        yield {
          span: name.exists ? name.span : event.keySpan,
          message: say`${name.fact ? `\`${name.fact}\`` : say`This adverse event`} is given without its ${sayAll(missing.map((part) => part.name()))}.`,
          help: stage === 'draft' ? say`Add ${examples}, or \`unknown\`.` : say`Add ${examples}.`,
        };
      }
    }
  },
});

interface Part {
  readonly name: () => string;
  /** Each of these answers it. */
  readonly keys: readonly string[];
  readonly example: string;
}

const parts: readonly Part[] = [
  { name: () => say`onset`, keys: ['onset'], example: 'onset: immediately' },
  { name: () => say`grade`, keys: ['grade'], example: 'grade: CTCAE 3' },
  { name: () => say`management`, keys: ['management'], example: 'management: none' },
  { name: () => say`outcome`, keys: ['resolved', 'duration'], example: 'resolved: ongoing' },
];

/** In a draft `unknown` is an answer; a submission needs the fact, which may be that there was none. */
function isAnswered(at: Located, stage: Stage): boolean {
  return at.exists && at.text !== '' && (stage === 'draft' || at.answer !== 'unknown');
}
