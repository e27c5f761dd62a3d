import type { Case } from '../../model/case';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { type ProcedureSideMention, procedureSidesIn } from '../../prose/procedure-sides';
import type { Prose } from '../../prose/prose';
import { say } from '../../text/say';
import { suggestScalar } from '../edits';
import type { Finding } from '../rule';
import { namesOther } from './side-facts';
import { changeFact, changeProse, inCaseOf, ofCase, patientMeant } from './told';

/** Another procedure than the one that is reported: one of the past, a second one. */
const another =
  /\b(?:previous(?:ly)?|earlier|prior|before|ago|history|had\shad|second|another|again|repeat(?:ed)?|subsequent(?:ly)?|later|then|followed|contralateral|also|both|bilateral(?:ly)?|respectively|either|planned|instead|not)\b/i;

/**
 * The sides of procedures in the narrative, against those of the front matter: silent where a patient has procedures on
 * both sides or on none, or where the sentence may tell of another procedure.
 */
export function* procedureSides(
  report: Report,
  prose: Prose,
  isOfCase: (mention: ProcedureSideMention) => boolean,
): Generator<Finding> {
  const told = procedureSidesIn(prose).filter((one) => isOfCase(one) && one.polarity === 'affirmed');
  if (told.length === 0) return;
  for (const one of report.cases) {
    const fact = sideOfAll(one);
    if (!fact || namesOther(one, fact.side)) continue;
    const own = told.filter((mention) => patientMeant(report, mention)?.index === one.index);
    const agrees = own.some(({ side }) => side === fact.side);
    for (const mention of own) {
      if (mention.side === fact.side || tellsOfAnother(prose, mention)) continue;
      yield {
        span: mention.span,
        message: say`The narrative says \`${mention.text}\`, and in the front matter the procedure${ofCase(report, one)} was on the ${fact.side}. Correct the one that is wrong.`,
        severity: agrees ? 'warning' : 'error',
        fixes: [
          changeProse(mention.word, inCaseOf(prose.report.text.slice(mention.word.start, mention.word.end), fact.side)),
          changeFact(suggestScalar(report, fact.at, mention.side)),
        ],
        related: [{ span: fact.at.span, message: say`The side in the front matter.` }],
      };
      break;
    }
  }
}

/** The one side of all procedures of a patient. */
function sideOfAll({ procedures }: Case): { readonly side: 'left' | 'right'; readonly at: Located } | undefined {
  const [first, ...more] = procedures.map(({ at }) => at.get('side'));
  const side = first?.fact;
  if (!first || (side !== 'left' && side !== 'right') || more.some((each) => each.fact !== side)) return undefined;
  return { side, at: first };
}

function tellsOfAnother(prose: Prose, { span }: ProcedureSideMention): boolean {
  const sentence = prose.sentenceAt(span.start)?.span ?? span;
  return another.test(
    prose.text.slice(Math.max(sentence.start, span.start - 200), Math.min(sentence.end, span.end + 120)),
  );
}
