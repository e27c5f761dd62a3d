import { lexicon } from '../../server/src/core/model/lexicon';
import { type ScoreMention, scoresIn } from '../../server/src/core/prose/scores';
import { printScore } from '../../server/src/core/values/score';
import { printTime } from '../../server/src/core/values/time';
import { asNarrative, type Corpora } from './corpora';
import { Tally } from './tally';

interface Labels {
  readonly id: string;
  /** `GCS 13/15`, `Apgar 9@1min`: scores that must be found; there may be more. */
  readonly scales_at_least?: readonly string[];
  /** What may be taken for a scale and is none. */
  readonly trap?: string;
}

/** Scores with their scale, their number and, where it is labelled, their time. The labels name the least that is there. */
export function benchScores(corpora: Corpora): Tally[] {
  const scores = new Tally('score (E3C)', { recall: 0.9 });
  const traps = new Tally('texts with a trap, without mRS (E3C)', { recall: 1 });
  for (const { id, text, labels } of corpora.labelled<Labels>('narratives-e3c', 'gold_scales_minimum.jsonl')) {
    const { prose } = asNarrative(text);
    const found = [...scoresIn(prose)];
    scores.count(id, labels.scales_at_least ?? [], found, says, { gold: (label) => label, hits: false });
    if (labels.trap !== undefined) {
      const quiet = found.some(({ scale }) => scale?.id === 'mrs') ? [] : [labels.trap];
      traps.count(id, [labels.trap], quiet, () => true, { gold: (trap) => trap, hits: false });
    }
  }
  return [scores, traps];
}

function says(label: string, { candidates, score, time }: ScoreMention): boolean {
  const [, name, value, at] = /^(\S+) ([^@ ]+)(?:@(.+))?$/.exec(label) ?? [];
  if (!name || !value) return false;
  const meant = lexicon.scales.find(name);
  const written = printScore(score);
  const same = written === value || written.split('/')[0] === value;
  const then = at === undefined || (time !== undefined && printTime(time).startsWith(at.replace(/min$/, ' minute')));
  return same && then && candidates.some((scale) => meant.includes(scale));
}
