import { type Agent, isRoute, routeOf } from '../../model/agent';
import type { DoseMention } from '../../prose/doses';
import type { Prose } from '../../prose/prose';

/*
 * A drug is often given more than once: to the skin and into the epidural space, in the theatre and as tablets. Amounts
 * are held against each other only where nothing says that they belong to two occasions.
 */

/** Ways of giving that exclude each other, with the words that tell of them. */
const ways: readonly { readonly routes: readonly string[]; readonly words: RegExp }[] = [
  {
    routes: ['oral', 'sublingual', 'buccal'],
    words: /\b(?:oral(?:ly)?|by mouth|per os|tablets?|capsules?|po)\b|\bp\.o\./i,
  },
  { routes: ['intravenous'], words: /\b(?:iv|intravenous(?:ly)?|infusion|drip|bolus)\b|\bi\.v\./i },
  { routes: ['intramuscular'], words: /\b(?:im|intramuscular(?:ly)?|into the muscle)\b|\bi\.m\./i },
  {
    routes: ['subcutaneous', 'intradermal', 'infiltration'],
    words:
      /\b(?:skin|subcutaneous(?:ly)?|subcutis|infiltrat[a-z]{1,5}|wheal|local ana?esthe[a-z]{1,6}|entry (?:point|site))\b/i,
  },
  {
    routes: ['topical', 'transdermal'],
    words: /\b(?:topical(?:ly)?|patch(?:es)?|plasters?|transdermal|cream|gel|ointment)\b/i,
  },
  { routes: ['intrathecal'], words: /\b(?:intrathecal(?:ly)?|subarachnoid|spinal ana?esthe[a-z]{1,6})\b/i },
  {
    routes: ['intranasal', 'inhalation', 'rectal'],
    words: /\b(?:nasal(?:ly)?|inhal[a-z]{2,5}|nebuli[sz]ed|rectal(?:ly)?|supposit[a-z]{3,5})\b/i,
  },
];

/** Words of a change, a range of doses, a rate or an advice: the number is not the dose that was given. */
const changing =
  /\b(?:increas|titrat|escalat|rais|uptitrat|reduc|taper|decreas|lower|wean|halv|doubl)[a-z]{1,6}\b|\b(?:up to|maximum|maximal|initial(?:ly)?|starting|loading|cumulative|overdose|recommended|usual(?:ly)?|per hour|per minute|instead of|rather than|intended|planned|available)\b/i;

/** Words of another time than that of the procedure. */
const another =
  /\b(?:second|third|fourth|repeat(?:ed)?|another|further|additional(?:ly)?|supplement[a-z]{2,5}|subsequent(?:ly)?|later|again|previous(?:ly)?|earlier|prior|premedicat[a-z]{2,4}|rescue|test dose|discharged?)\b/i;

/** The words around a mention, within its sentence. */
function around(prose: Prose, { span }: DoseMention): string {
  const sentence = prose.sentenceAt(span.start)?.span ?? span;
  return prose.text.slice(Math.max(sentence.start, span.start - 60), Math.min(sentence.end, span.end + 60));
}

/** The places in the list of the ways that the words around a mention tell of. */
export function waysOf(prose: Prose, mention: DoseMention): readonly number[] {
  const words = around(prose, mention);
  return ways.flatMap((way, index) => (way.words.test(words) ? [index] : []));
}

/** Whether a mention tells what was given, and not how a dose was changed or what is usual. */
export function isGiven(prose: Prose, mention: DoseMention): boolean {
  if (mention.polarity === 'hedged' || changing.test(around(prose, mention))) return false;
  // A number is denied only right behind the denial: `not a health professional injected 75 mg` gives it.
  const { start } = mention.span;
  return !/\b(?:no|not|without|never|neither|nor)\s(?:[a-z]+\s){0,2}$/i.test(
    prose.text.slice(Math.max(0, start - 40), start),
  );
}

/** Whether a mention can tell of what an entry of the front matter gives. */
export function canMean(prose: Prose, mention: DoseMention, agent: Agent): boolean {
  if (agent.use !== 'exposure' && another.test(around(prose, mention))) return false;
  const often = mention.amounts.some((amount) => amount.frequency);
  const regular = agent.use === 'medication' || agent.use === 'antithrombotic';
  if (often && !regular) return false;
  const told = waysOf(prose, mention);
  if (told.length === 0) return true;
  const route = routeOf(agent);
  if (!route) return regular || agent.use === 'exposure' || (agent.use === 'sedation' && told.includes(1));
  const own = ways.findIndex(({ routes }) => routes.some((id) => isRoute(route, id)));
  // The skin is anaesthetised in the sentence that tells of the block.
  return own < 0 ? false : told.includes(own);
}
