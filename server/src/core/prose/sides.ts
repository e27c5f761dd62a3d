import type { Span } from '../text/span';
import { type Mention, mentionAt } from './mention';
import { once, type Prose } from './prose';
import { type Region, regionName, regionNamed, regionOfLevel } from './regions';

/** A side of the body as the narrative names it; the last four are told from another one. */
export type Side = 'left' | 'right' | 'bilateral' | 'contralateral' | 'ipsilateral' | 'affected' | 'unaffected';

/** A side with the part of the body it belongs to. */
export interface SideMention extends Mention {
  readonly side: Side;
  /** The word for the side alone. */
  readonly word: Span;
  readonly regions: readonly Region[];
  /** What is said of it there: that it is ill, that it is well, or neither. */
  readonly tells: 'illness' | 'health' | 'other';
}

const trigger =
  /\b(?:left|right|bilateral|both|either|contralateral|ipsilateral|affected|unaffected|healthy|uninvolved|sound|opposite|other)\b/gi;

const adjective =
  '(?:(?:and|or|left|right|lower|upper|low|mid|middle|medial|lateral|inner|outer|anterior|posterior|dorsal|plantar|proximal|distal|painful|weak|swollen|whole|entire|big|great|little|index|ring|dominant|non-dominant|first|second|third|fourth|fifth)[\\s-])';
const complaint =
  '(?:(?:chronic|acute|severe|sudden|radicular|shooting|burning|neuropathic|progressive)[\\s-])?(?:pain|numbness|weakness|tingling|par(?:a)?esthesias?|sensory[\\s-]loss|swelling|oedema|edema|radiculopathy)';
const more = `(?:(?:,\\s|\\sand\\s(?:the\\s|his\\s|her\\s)?|,\\sand\\s|/)${regionName})`;
/**
 * Behind the side: "leg", "lower leg and foot", "side of the face", "-sided pain in the thigh". Up to four of a kind: V8
 * writes out what may come up to three times, once for each, and takes seven times as long to compile the whole.
 */
const behind = new RegExp(
  `^(?:[\\s-](?:sided?|hand\\sside)(?:\\sof\\s(?:the|his|her|their))?)?[\\s-]${adjective}{0,4}(?:${complaint}\\s(?:in|of|over|down|along)\\s(?:the\\s|his\\s|her\\s)?${adjective}{0,4})?(${regionName})(?![\\w-])(${more}{0,4})`,
  'i',
);
/** Before the side: "the leg on the left", "deltoid strength on the left". */
const before = new RegExp(
  `\\b(${regionName})(?:\\s(?:strength|power|pain|weakness|numbness|reflex|jerk|sensation))?\\s(?:on|at)\\s(?:the|his|her)\\s$`,
  'i',
);
const affection =
  '(?:pals(?:y|ies)|radicul|dermatom|myotom|(?:nerve )?roots? (?:pain|compression|irritation|avulsion|palsy))[a-z]{0,8}';
/** What a root supplies: `left C5 palsy`, `right L5 radicular pain`; "an L4/5 extrusion on the left". */
const behindLevel = new RegExp(
  `^(?:[\\s-]sided)?[\\s-](C|Th?|D|L|S)\\d{1,2}[\\dCTLSh/\\s,\\u2013-]{0,12}(?:to |and |[CTLS]\\d){0,3}\\s?${affection}`,
);
const levelBefore =
  /(?<![\w/])(C|Th?|D|L|S)\d{1,2}(?![^.;]*\b(?:left|right)\b)[^.;]{0,40}\b(?:protrusion|extrusion|herniation|prolapse|sequestration|stenosis|compression|denervation|radiculopathy|roots?|dermatomes?|myotomes?)\son\sthe\s$/;
/** What stands behind a region and makes the whole something of another kind: a vessel, a line, a hand's use. */
const otherThing =
  /^[\s-](?:handed(?:ness)?|arter|vein|venous|arterial|catheter|cannula|access|line|blood\spressure|bundle|coronary|of\s(?:the\s)?(?:surgeon|physician|doctor))/i;

const ill =
  /\b(?:pain|painful|ache|aching|numb|numbness|tingl|par(?:a)?esthesi|dys(?:a)?esthesi|hypo(?:a)?esthesi|allodynia|hyperalgesia|causalgia|burning|weak|weakness|paresis|paralys|plegia|drop|sciatica|radicul|swell|swollen|oedema|edema|cramp|spasm|stiff|tremor|hypalgesia|sensory\s(?:loss|deficit|disturbance)|motor\s(?:deficit|weakness)|depressed|reduced|decreased|diminished|loss\sof|affected|injur|MRC|[0-4][+-]?\s?\/\s?5\b|lump|mass\b|effusion|tear\b|rupture|dislocat|fracture|herniat|protrusion|extrusion|stenosis|denervat|dermatome|optic\sneuritis|osteoarthrit|arthritis|abscess|tenderness|necrosis|tumou?r|pals(?:y|ies))/i;
const well =
  /\b(?:normal|intact|preserved|unaffected|healthy|spared|(?:symptom|pain|complaint)[\s-]free|painless|free\s(?:of|from)\s(?:pain|symptoms)|without\s(?:pain|symptoms)|asymptomatic|uninvolved|compar(?:ed|ison)|unlike|than|whereas|control|full\s(?:strength|power))\b/i;
/** A history with its length is the present illness: "a 6-month history of pain in the left leg". */
const past =
  /\b(?:(?<!\b(?:days?|weeks?|months?|years?)['’]?[\s-])history\sof|previous(?:ly)?|years?\s(?:ago|earlier|before)|in\sthe\spast|former|childhood)\b/i;

/** The sides of body parts that the narrative names, in its order. A side without a body part is none. */
export const sidesIn = once((prose: Prose): readonly SideMention[] => {
  const { text } = prose;
  const found: SideMention[] = [];
  for (const { 0: word, index } of prose.matches(trigger)) {
    const end = index + word.length;
    const match = behind.exec(text.slice(end, end + 90));
    const lead = match ? undefined : before.exec(text.slice(Math.max(0, index - 30), index));
    // "On the other hand" is no hand.
    if (/^other$/i.test(word) && /\bon\sthe\s$/i.test(text.slice(Math.max(0, index - 8), index))) continue;
    const names = match ? [match[1]!, ...namesIn(match[2] ?? '')] : lead ? [lead[1]!] : [];
    const regions = names.flatMap((name) => regionNamed(name) ?? []);
    const level = names.length > 0 ? undefined : levelBeside(text, index, end);
    if (level) regions.push(regionOfLevel(level.letter));
    if (match && /\bupper\b[^.]{1,9}\blower\b|\blower\b[^.]{1,9}\bupper\b/i.test(match[0])) regions.push('arm', 'leg');
    const until = end + (match?.[0].length ?? level?.length ?? 0);
    if (regions.length === 0 || otherThing.test(text.slice(until, until + 24))) continue;
    const mention = mentionAt(prose, { start: lead ? index - lead[0].length : index, end: until });
    if (!mention) continue;
    const side = sideOf(text, index, word.toLowerCase(), match?.[0] ?? '');
    if (side === undefined) continue;
    const tells = tellsAt(prose, mention);
    found.push({ ...mention, side, word: { start: index, end }, regions: [...new Set(regions)], tells });
  }
  return found;
});

/** The letter of the spinal level that a side without a part of the body belongs to, where something of its root is told. */
function levelBeside(text: string, start: number, end: number): { letter: string; length: number } | undefined {
  if (!/[CTDLS]h?\d/.test(text.slice(Math.max(0, start - 70), end + 14))) return undefined;
  const next = behindLevel.exec(text.slice(end, end + 60));
  if (next) return { letter: next[1]!, length: next[0].length };
  const endsThere = /^\s?[.,;)]/.test(text.slice(end, end + 2));
  const letter = endsThere ? levelBefore.exec(text.slice(Math.max(0, start - 70), start))?.[1] : undefined;
  return letter === undefined ? undefined : { letter, length: 0 };
}

const name = new RegExp(regionName, 'gi');
const namesIn = (words: string) => words.match(name) ?? [];

/** "Left and right legs" are both; "the left or right leg" is neither in particular. */
function sideOf(text: string, at: number, word: string, behindWord: string): Side | undefined {
  if (word === 'left' || word === 'right') {
    const around = text.slice(Math.max(0, at - 12), at);
    if (/\b(?:left|right)(?:\s(?:and|or|to)\s|\/|\s?>\s?)(?:the\s)?$/i.test(around)) return undefined;
    return /^\s(?:and|or)\s(?:left|right)/i.test(behindWord) ? 'bilateral' : word;
  }
  if (word === 'bilateral' || word === 'both' || word === 'either') return 'bilateral';
  if (word === 'affected' || word === 'ipsilateral') return word;
  return word === 'contralateral' || word === 'opposite' || word === 'other' ? 'contralateral' : 'unaffected';
}

/** What the clause around a mention says of it. */
function tellsAt(prose: Prose, { span, polarity, text }: Mention): SideMention['tells'] {
  const sentence = prose.sentenceAt(span.start)!.span;
  const lead = prose.text.slice(Math.max(sentence.start, span.start - 80), span.start);
  const rest = prose.text.slice(span.end, Math.min(sentence.end, span.end + 60));
  const clause = `${lead.slice(lead.lastIndexOf(';') + 1)}${text}${rest.split(';')[0]}`;
  if (polarity === 'negated' || well.test(clause)) return 'health';
  // "Ten years ago she had undergone …" may stand far in front.
  const whole = prose.text.slice(Math.max(sentence.start, span.start - 160), span.start);
  if (polarity === 'hedged' || past.test(clause) || past.test(whole)) return 'other';
  return ill.test(clause) ? 'illness' : 'other';
}

/** A left or right of the narrative that is a side, whatever it is the side of: `left L5`, `right-sided`, `on the left`. */
export interface SideWord extends Mention {
  readonly side: 'left' | 'right';
  readonly word: Span;
}

const leftOrRight = /\b(?:left|right)\b/gi;
/** What is done on a side or lies on it, apart from the regions. */
const thing =
  '(?:radicul|sciatic|lumb|cervic|thorac|sacr|transforaminal|interlaminar|epidural|caudal|facet|zygapophys|medial\\sbranch|paramedian|paravertebral|paracentral|lateral\\srecess|nerve|root|neural|foram|stellate|sympathetic|hemi|laminot|(?:micro)?dis[ck]|occipital|trigeminal|intercostal|suprascapular|femoral|obturator|tibial|sural|ulnar|brachial|plexus|block|approach|pedicle|lamina|(?:C|Th?|L|S)\\d)';
const sided = new RegExp(
  `^(?:[\\s-]sided\\b|[\\s-](?:hand\\s)?side\\b|[\\s-]${adjective}{0,3}(?:${regionName}(?![\\w-])|${thing}))`,
  'i',
);
const onThe = /\b(?:on|to|at)\s(?:the|his|her)\s$/i;
const otherOrgan =
  /^.{0,40}?\b(?:arter|vein|venous|catheter|cannula|line\b|access|coronary|atri|ventric|lung|renal|kidney|handed|jugular|subclavian)/is;

/** The sides that the narrative names, in its order. */
export const sideWordsIn = once((prose): readonly SideWord[] => {
  const { text } = prose;
  return [...prose.matches(leftOrRight)].flatMap(({ 0: written, index }) => {
    const end = index + written.length;
    const behind = sided.exec(text.slice(end, end + 60));
    const alone =
      !behind && onThe.test(text.slice(Math.max(0, index - 12), index)) && /^\s?[,.;)]/.test(text.slice(end, end + 2));
    if ((!behind && !alone) || otherOrgan.test(text.slice(end, end + 50).split(/[.;,]/)[0]!)) return [];
    const mention = mentionAt(prose, { start: index, end: end + (behind?.[0].length ?? 0) });
    const side = written.toLowerCase() as SideWord['side'];
    return mention ? [{ ...mention, side, word: { start: index, end } }] : [];
  });
});
