import type { Span } from '../text/span';
import type { Prose } from './prose';

/** How sure the words around a mention are of it. */
export type Polarity = 'affirmed' | 'negated' | 'hedged';

const negationBefore =
  /(?:^|[^\p{L}])(?:no|not|without|never|denie[sd]|denying|neither|nor|absence of|absent|free of|negative for|ruled out|excluded?|failed to|rather than|instead of)(?=[^\p{L}])[^.;:]{0,60}$/iu;
const negationBehind =
  /^[^.;:,]{0,25}\b(?:(?:was|were|is|are|has been|had been) (?:absent|ruled out|excluded|negative|not \p{L})|unlikely)/iu;
const hedgeBefore =
  /(?:^|[^\p{L}])(?:possibl[ey]|probabl[ey]|suspected|suspicion of|presumed|presumably|may|might|could|likely|suggest(?:s|ed|ing|ive of)?|consider(?:ed|ing)?|question of|versus|vs|if|in case of|to rule out)(?=[^\p{L}])[^.;:]{0,40}$/iu;
/** A word that ends the reach of a negation. */
const turn = /[,]? ?\b(?:but|however|although|though|except|whereas|while|which|who|then|revealed|showed)\b/giu;

/** Whether the sentence around a mention denies it or doubts it; both reach no further than the clause. */
export function polarityOf(prose: Prose, { start, end }: Span): Polarity {
  const sentence = prose.sentenceAt(start)?.span ?? { start, end };
  let before = prose.text.slice(Math.max(sentence.start, start - 80), start);
  for (const match of before.matchAll(turn))
    before = before.slice(0, 0).padEnd(match.index + match[0].length) + before.slice(match.index + match[0].length);
  const behind = prose.text.slice(end, Math.min(sentence.end, end + 60));
  if (negationBefore.test(before) || negationBehind.test(behind)) return 'negated';
  return hedgeBefore.test(before) ? 'hedged' : 'affirmed';
}
