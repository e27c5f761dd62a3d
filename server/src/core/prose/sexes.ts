import { firstFrom, type Span } from '../text/span';
import { agesIn } from './ages';
import { type Mention, mentionAt } from './mention';
import { numeral, numeralValue } from './numerals';
import { once, type Prose } from './prose';

/** A word that tells somebody's sex. */
export interface SexMention extends Mention {
  readonly sex: 'female' | 'male';
  /** A noun or title (`woman`, `Mr`), a state that only one sex has (`postmenopausal`), or a pronoun, the weakest. */
  readonly evidence: 'noun' | 'state' | 'pronoun';
  /** Whether it stands with an age, as in "a 35-year-old woman", or speaks of somebody without. */
  readonly role: 'presenting' | 'other';
  readonly plural: boolean;
  /** Of a plural, the number before it: 3 in "three consecutive men". */
  readonly count?: number;
}

const noun =
  /(?<![A-Za-z-])(?:wom[ae]n|m[ae]n|lady|ladies|gentlem[ae]n|(?:school)?boys?|(?:school)?girls?|(?:fe)?males?|(?:sports|sales|fisher|police|fire|business|crafts|service|camera)(?:wo)?man|house-?wife|widow(?:er)?|nun|Mrs?|Ms|Miss|Madam)(?![A-Za-z])/gi;
const state =
  /(?<![A-Za-z])(?:(?:primi|multi|nulli)(?:gravida|par(?:a|ae|ous))|gravida|(?:post|pre|peri)-?menopausal|G\d{1,2}[ ,]{0,2}P\d{1,2}|pregnant)(?![A-Za-z])/gi;
const pronoun = /(?<![A-Za-z])(?:s?he|his|him|himself|hers?|herself)(?![A-Za-z])/gi;

const title = /^(?:Mrs?|Ms)$/i;
const named = /^\.?\s[A-Z]/;
/** `M` and `F` behind an age; those written at its number, `45M`, are part of the age. */
const letter = /(?<=\b(?:old|yo|y\/o)[ -])[MF](?![\w.-])/g;
/** Nouns behind which `male` and `female` speak of somebody or something else. */
const notPatient =
  /^[\s-](?:to[\s-]|nurses?|doctors?|physicians?|partners?|donors?|relatives?|siblings?|offspring|f(?:o)?etus|condom|friends?|cousins?|hormones?|genitalia|pattern|predominance|predilection|preponderance|ratio|sex\sworkers?|sexual|gender\s(?:is|was)\sa\srisk|made|power|and\s(?:fe)?males?|catheters?)/i;

/** The words that tell a sex, without pronouns, in the order of the narrative. */
export const sexesIn = once((prose: Prose): readonly SexMention[] => {
  const found: SexMention[] = [];
  const { text } = prose;
  for (const match of prose.matches(noun)) {
    const [word] = match;
    const end = match.index + word.length;
    if (notPatient.test(text.slice(end, end + 24))) continue;
    // `mRS`, `MS` and `MR` are a scale, an illness and an image; a title has a name behind it.
    if (title.test(word) && (/[A-Z]$/.test(word) || !named.test(text.slice(end, end + 4)))) continue;
    const plural = /men$|ies$|[ly]s$/i.test(word);
    const role = !plural && standsWithAge(prose, match.index, end) ? 'presenting' : 'other';
    push(prose, found, match.index, end, sexOf(word), 'noun', role, plural);
  }
  for (const { 0: word, index } of prose.matches(letter))
    push(prose, found, index, index + 1, word === 'F' ? 'female' : 'male', 'noun', 'presenting', false);
  for (const { span, text: age, role } of agesIn(prose))
    if (/^\d.*[MF]$/s.test(age))
      push(prose, found, span.end - 1, span.end, age.endsWith('F') ? 'female' : 'male', 'noun', role, false);
  for (const match of prose.matches(state)) {
    push(prose, found, match.index, match.index + match[0].length, 'female', 'state', 'other', false);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
});

/** The pronouns of the narrative that tell a sex. */
export const pronounsIn = once((prose: Prose): readonly SexMention[] => {
  const found: SexMention[] = [];
  for (const match of prose.matches(pronoun)) {
    const sex = /^(?:s|her)/i.test(match[0]) ? 'female' : 'male';
    push(prose, found, match.index, match.index + match[0].length, sex, 'pronoun', 'other', false);
  }
  return found;
});

function push(
  prose: Prose,
  into: SexMention[],
  start: number,
  end: number,
  sex: SexMention['sex'],
  evidence: SexMention['evidence'],
  role: SexMention['role'],
  plural: boolean,
): void {
  const mention = mentionAt(prose, { start, end });
  if (!mention) return;
  const count = plural ? countBefore(prose.text.slice(Math.max(0, start - 40), start)) : undefined;
  into.push({ ...mention, sex, evidence, role, plural, ...(count === undefined ? {} : { count }) });
}

const number = new RegExp(`(?<![\\w.,-])(?<!\\bof\\s)(${numeral})\\s(?:[a-z-]{3,15}\\s){0,2}$`, 'i');

function countBefore(before: string): number | undefined {
  const written = number.exec(before)?.[1];
  return written === undefined ? undefined : numeralValue(written);
}

function sexOf(word: string): SexMention['sex'] {
  return /wom[ae]n$|^(?:lad|(?:school)?girl|female|house|widow$|nun|mrs|ms|miss|madam)/i.test(word) ? 'female' : 'male';
}

/** What may stand between an age and its noun, and between a noun and its age. */
const adjectives =
  /^[\s,./-]{0,3}(?:(?!(?:was|were|had|has|with|who|and\sa|presented|came|of|from|for|in)\b)\p{L}[\p{L}\d'’./-]{0,25}[\s,-]{1,3}){0,9}\(?$/iu;
const apposition = /^(?:\spatient|\sindividual)?(?:\s?,?\s?\(?|\sof\s|\swho\s(?:was|is)\s)$/i;

function standsWithAge(prose: Prose, start: number, end: number): boolean {
  const ages = agesIn(prose);
  for (let index = firstFrom(ages, start - 119, ({ span }) => span.end); index < ages.length; index++) {
    const { span, role } = ages[index]!;
    if (span.start >= end + 30) return false;
    if (role === 'presenting' && standTogether(prose, span, start, end)) return true;
  }
  return false;
}

function standTogether(prose: Prose, span: Span, start: number, end: number): boolean {
  // `a boy of 7 years` is an age from its noun on.
  if (span.start <= start && span.end >= end) return true;
  if (span.end <= start) return adjectives.test(prose.text.slice(span.end, start));
  return span.start >= end && apposition.test(prose.text.slice(end, span.start));
}
