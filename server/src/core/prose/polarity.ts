import type { Span } from '../text/span';
import type { Prose } from './prose';

/** How sure the words around a mention are of it. */
export type Polarity = 'affirmed' | 'negated' | 'hedged';

const negationBefore =
  /\b(?:no|not|without|never|denie[sd]|denying|neither|nor|absence of|absent|free of|negative for|ruled out|excluded?|failed to|rather than|instead of)\b[^.;:]{0,60}$/i;
const negationBehind =
  /^[^.;:,]{0,25}\b(?:(?:was|were|is|are|has been|had been) (?:absent|ruled out|excluded|negative|not [a-z])|unlikely)/i;
const hedgeBefore =
  /\b(?:possibl[ey]|probabl[ey]|suspected|suspicion of|presumed|presumably|may|might|could|likely|suggest(?:s|ed|ing|ive of)?|consider(?:ed|ing)?|question of|versus|vs|if|in case of|to rule out)\b[^.;:]{0,40}$/i;
/** What ends the reach of a negation or a doubt. */
const turn =
  /\b(?:but|however|although|though|except|whereas|while|which|who|then|revealed|showed|and (?:he|she|the patient|had|has|was|presented|developed|complained))\b/gi;

/** Whether the sentence around a mention denies it or doubts it; both reach no further than the clause. */
export function polarityOf(prose: Prose, { start, end }: Span): Polarity {
  const sentence = prose.sentenceAt(start)?.span ?? { start, end };
  const lead = prose.text.slice(Math.max(sentence.start, start - 80), start);
  // What stands in brackets reaches no further: `VAS (0, no pain, to 10) was 7`.
  const before = sinceTurn(lead.includes(')') ? lead.replace(/\([^()]{0,80}\)/g, ' ') : lead);
  const behind = prose.text.slice(end, Math.min(sentence.end, end + 60));
  if (negationBefore.test(before) || negationBehind.test(behind)) return 'negated';
  return hedgeBefore.test(before) ? 'hedged' : 'affirmed';
}

function sinceTurn(before: string): string {
  let from = 0;
  for (const match of before.matchAll(turn)) from = match.index + match[0].length;
  return before.slice(from);
}
