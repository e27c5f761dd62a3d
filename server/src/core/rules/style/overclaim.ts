import { type Prose, proseOfReport } from '../../prose/prose';
import type { Sentence } from '../../prose/sentences';
import { say } from '../../text/say';
import { defineRule, type Finding, type Fix } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'One case, or a few, are not said to prove that something is safe or works.',
  why: 'That nothing happened in one patient is compatible with harm in a third of all; what followed a treatment need not have come from it. Editors ask for the observation itself: no complications occurred in this patient. What a cited study showed, what is denied, asked or said with a `may`, is no claim.',
  source:
    'The rule of three: none in n patients leaves a rate of up to 3/n open (Hanley JA, Lippman-Hand A. JAMA 1983;249:1743-5). CARE 2013, items on discussion and conclusions.',
  reads: 'report',
  *check(report, { journal }) {
    if (report.cases.length > most) return;
    const prose = proseOfReport(report, journal);
    const whole = report.cases.length > 1 ? say`a few patients` : say`one patient`;
    const { text } = prose;
    for (const { words, what } of claims) {
      for (const match of prose.matches(words)) {
        const start = match.index + (match[1]?.length ?? 0);
        const span = { start, end: match.index + match[0].length };
        const sentence = prose.sentenceAt(start);
        if (!sentence || !isClaim(prose, sentence, span.start, span.end, what)) continue;
        yield {
          ...saying[what](text.slice(span.start, span.end).replace(/\s+/g, ' '), whole, report.cases.length),
          span,
          fixes: softer(prose, span.start, span.end),
        };
      }
    }
  },
});

/** More patients than this are a study of their own. */
const most = 5;

type Claim = 'safe' | 'effective' | 'proven' | 'guarantee' | 'first';

const thing =
  '(?:alternative|option|treatment|procedure|technique|method|approach|therapy|choice|modality|intervention|strategy|tool|way|block|injection|management|measure)';
const degree =
  '(?:(?:very|highly|extremely|completely|totally|perfectly|absolutely|relatively|also|both|quite|therefore|thus|a|an|the) )*';
const being = '(?:is|are|was|were|be|being|been|proved|proves|remains?|as)';

/** The words of a claim; what stands in the first brackets is not part of it. */
const claims: readonly { readonly what: Claim; readonly words: RegExp }[] = [
  {
    what: 'safe',
    words: new RegExp(
      `\\b(?:(?:(?:a|an|the) )?(?:(?:very|highly|extremely|completely) )?safe(?:,| and| but| yet)? (?:(?:and )?(?:simple|minimally invasive|reliable|feasible|effective|efficacious|useful|easy|valuable|good|quick)(?:,| and)? ){0,3}${thing}s?|${being} ${degree}safe(?! (?:to|for|enough|from|distance|in the hands)\\b)(?: and (?:effective|efficacious|reliable|feasible))?|(?:safely|safety) and (?:effectively|(?:efficacy|effectiveness) (?:of [^.;]{3,60} )?(?:was|were|is|are) (?:shown|demonstrated|confirmed|established|proven)))\\b`,
      'gi',
    ),
  },
  {
    what: 'effective',
    words: new RegExp(
      `\\b(?:(?:a|an|the) (?:(?:very|highly|extremely|most) )?(?:effective|efficacious)(?:,| and)? (?:[a-z-]{3,12} ){0,2}${thing}s?|(?:is|are) ${degree}(?:effective|efficacious)(?! (?:date|from|dose|as of)\\b))\\b`,
      'gi',
    ),
  },
  {
    what: 'proven',
    words:
      /\b(?:(?:this|our|the present) (?:case|report|series|patient|result|finding)s? (?:clearly )?proves?\b|proven (?:to be )?(?:safe|effective|efficacious|successful|beneficial|treatment|therapy|efficacy|benefit)|(?:this|which|it) proves that|definitively (?:shows?|proves?|demonstrates?))/gi,
  },
  {
    what: 'guarantee',
    words:
      /\bguarantee(?:s|d|ing)?\b(?=[^.;]{0,40}\b(?:safe|success|prevent|protect|avoid|absence|accura|correct|relief|outcome|no\b|that\b|against\b))|\brisk-free\b|\b(?:without any|no) risk (?:of|to|for)\b|\beliminat(?:es?|ed|ing) (?:the|any|all) risks?\b/gi,
  },
  {
    what: 'first',
    words:
      /\b(?:first(?:-| )ever (?:reported |described |documented |published )?(?:case|report|patient|use|description)|(?:is|was|represents|report|describe|present) (?:the )?(?:very )?first (?:reported |described |documented |published |known )?(?:case|report|description) (?:of|in the (?:world|literature)|world-?wide|ever|reported|described|to)|(?:has|have|had) never (?:before )?been (?:reported|described)|never (?:previously )?(?:reported|described) (?:before|in the literature))\b/gi,
  },
];

/** What makes a claim none: denial, doubt, a question, a wish, a search that was made. */
const denied =
  /\b(?:no|not|cannot|can't|can’t|n't|n’t|never|neither|nor|unsafe|without|lack|insufficient|limited|whether|if|unclear|unknown|uncertain|question(?:s|ed|able)?|doubt|rather than|fail(?:s|ed)?|hard to|difficult to|too (?:early|few|small))\b/i;
const doubted =
  /\b(?:may|might|could|would|should|possibl[ey]|potential(?:ly)?|perhaps|seem(?:s|ed)?|appear(?:s|ed)?|suggest(?:s|ed|ing)?|likely|probabl[ey]|hypothes|believe|expect(?:ed)?|promising|considered for|aim(?:s|ed)?|need(?:s|ed)?|required?|further|future|more studies|larger|to (?:determine|assess|evaluate|confirm|establish|ensure|allow|provide|achieve)|in order to|must)\b/i;
const searched =
  /\b(?:(?:our|authors[’']|current|best) knowledge|as far as we (?:know|are aware)|we (?:are|were) (?:not )?aware|we (?:found|identified|believe|think)|search(?:ed|es)?|so far|in our (?:hospital|institution|country|centre|center))\b/i;
/** A guideline or a body speaks for itself. */
const other =
  /\b(?:guidelines?|recommend(?:s|ed|ations?)?|consensus|according to|generally|commonly|widely|usually|traditionally|well[- ]known|regarded as|FDA|approved)\b/i;
/** Words of the finding of another method: `biopsy-proven`. */
const byTest = /\b(?:biopsy|culture|histolog\w*|patholog\w*|microbiolog\w*|serolog\w*|radiolog\w*|MRI|CT)[- ]$/i;

function isClaim(
  prose: Prose,
  { span, part, cites, heading }: Sentence,
  start: number,
  end: number,
  what: Claim,
): boolean {
  const { text } = prose;
  // What is longer is no sentence.
  if (span.end - span.start > 3000) return false;
  const sentence = text.slice(span.start, span.end);
  const before = text.slice(span.start, start);
  // A question is none; a sentence that rests on a publication speaks of its patients.
  if (/\?\s*$/.test(sentence) || byTest.test(before)) return false;
  if (what === 'first') return !searched.test(sentence) && !denied.test(before) && !cites;
  if (cites || other.test(sentence)) return false;
  const clause = before.slice(Math.max(0, lastTurn(before)));
  if (denied.test(clause) || denied.test(text.slice(end, Math.min(span.end, end + 20)))) return false;
  if (doubted.test(clause)) return false;
  // What was observed is told in the case; what it means, outside of it.
  return part !== 'case' || /conclusion|discussion/i.test(heading) || what === 'proven' || what === 'guarantee';
}

/** Where the clause begins that a word stands in. */
function lastTurn(before: string): number {
  return Math.max(...[';', ', but ', ', although ', ', though ', ' whereas '].map((mark) => before.lastIndexOf(mark)));
}

type Said = Pick<Finding, 'message' | 'help'>;

const saying: Record<Claim, (words: string, whole: string, patients: number) => Said> = {
  safe: (words, whole) => ({
    message: say`\`${words}\` claims safety, which ${whole} can’t show. Say what was seen, such as “no complications occurred in this patient”.`,
    help: say`None in one patient leaves every risk open; none in n patients leaves one of up to about 3/n.`,
  }),
  effective: (words, whole) => ({
    message: say`\`${words}\` claims an effect in general, which ${whole} can’t show. Say what followed the treatment, and for how long.`,
  }),
  proven: (words, whole, patients) => ({
    message:
      patients > 1
        ? say`\`${words}\` claims a proof, and ${whole} prove nothing in general. Say what was seen.`
        : say`\`${words}\` claims a proof, and ${whole} proves nothing in general. Say what was seen.`,
  }),
  guarantee: (words, whole) => ({
    message: say`\`${words}\` leaves no room for harm, which ${whole} can’t rule out. Say what was seen.`,
  }),
  first: (words) => ({
    message: say`\`${words}\` claims to be the first, without the search it rests on. Add “to our knowledge” and where you looked.`,
  }),
};

/** The same words with the claim taken out or softened. */
function softer({ report }: Prose, start: number, end: number): Fix[] {
  const words = report.text.slice(start, end);
  const replaced = [
    words.replace(
      /^(an? )?(?:(?:very|highly|extremely|completely) )?safe(?: and effective)? (?=[a-z]+s?$)/i,
      (_, article?: string) => (article ? articleFor(words) : ''),
    ),
    words.replace(/^(is|are) (?=(?:a |an |both |also )?(?:safe|effective|efficacious))/i, 'may be '),
    words.replace(/^guarantees$/i, 'supports').replace(/^guarantee$/i, 'support'),
  ].find((each) => each !== words);
  return replaced === undefined
    ? []
    : [{ title: say`Write \`${replaced}\``, safe: false, edits: [{ span: { start, end }, newText: replaced }] }];
}

function articleFor(words: string): string {
  return /^[aeiou]/i.test(words.slice(words.lastIndexOf(' ') + 1)) ? 'an ' : 'a ';
}
