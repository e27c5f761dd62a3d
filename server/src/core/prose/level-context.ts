import type { LevelKind, Segment } from '../values/level-expression';

/** A level as it was read, and the words around it up to the ends of the sentence. */
export interface Surroundings {
  readonly segments: readonly Segment[];
  /** Whether it names a pair, or a range, as nothing else does: `C5/6`, `T12-L2`. */
  readonly joined: boolean;
  /** Whether the second of a pair is a bare number, as in `C3-4`: factors and electrodes are written out, `C3/C4`. */
  readonly short: boolean;
  /** Whether it follows others of a list that are levels: `S1` in `L5, S1`. */
  readonly listed: boolean;
  /** Whether it is written with a blank or hyphen between letter and number, as few write: `T-9`, `L 4`. */
  readonly apart: boolean;
  /** The letter of the first one; empty where the region is named. */
  readonly letter: string;
  readonly before: string;
  readonly behind: string;
}

/** Words right behind a letter and number that make something else of it: a sequence, a stage, a factor, a cell. */
const otherBehind =
  /^(?:\*|[- \n]{0,2}\(?(?:weigh?t|(?:hyper|hypo|iso)-?(?:intens|signal)|signal|intensit|relax|mapping|maps?\b|sequence|image\b|images\b|imaging|FLAIR|STIR|WI\b|fat\b|gradient|turbo|spin[- ]echo|T?F?SE\b|lesion load|shine|N[0-3X]\b|stages?\b|tumou?rs?\b|disease|complement|component|fractions?\b|inhibitor|esterase|deficien|nephr|glomerul|convertase|heart|(?:heart )?sounds?\b|lymph(?!aden)|lymphaden|dissection|receptors?|agonist|antagonist|hormones?|cells?\b|larva|toxin|electrodes?|leads?\b|derivation|syndrome|mutation|allele|haplotype|isoform|domain|helper|cytokine|lymphocyt|polari[sz]|phase|days?\b|visits?\b|time ?points?|of (?:admission|life|hospitali|treatment|therapy)|carpometacarp|metacarp|segmentectomy|segments? of the (?:lung|liver)|bronch|lobe|vitamin|language|speaker|norm\b|retro|ratio\b|slope|values?\b|serum|titer|titre|chemo|plus (?:cis|oxali)|monotherapy|mg\b|µg|ml\b|(?:lumbar |intercostal |segmental )?arter(?:y|ies)))/i;

/** What is said of the amount of a complement factor, and of no vertebra: `low C3 and C4 levels`. */
const amountBefore = /\b(?:low|lower|decreased|reduced|depressed|depleted|elevated|normal|serum|plasma)\s$/i;

/** Words right in front of it that do the same. */
const otherBefore =
  /(?<!\p{L})(?:(?:MRI|bright|dark) (?:in|on)|signals?(?: intensit\w{1,4})?(?: (?:in|on))?|intensit\w{1,4}|(?:hyper|hypo|iso)-?(?:intense|signal)(?: (?:in|on))?|weighted|sequences?|complement|factors?|troponin|free|TSH|FT3,?|thyro\w{1,8}|stage[ds]?|TNM|grade[ds]?|electrodes?|leads?|derivations?|HPV|types?|hepatitis|vitamin|receptors?|(?:heart )?sounds?|cytochrome|CYP|days?|day|visit|weeks?|chromosome|phospho|anti|Brodmann|tooth|teeth|arteries|artery|CD|interleukin|IL|SE|zones?|PD|pT|cT|ypT|tumou?rs?|dopamine|hormones?|rooms?|gates?|wards?|beds?|fig(?:ure|\.)?|tables?|appendix|scores?|class|patients?|cases?|groups?|panels?|samples?|time ?points?|biops(?:y|ies)|follow-up|Pugh|question|item|levels of (?:complement )?)[ :,(\n-]{0,3}$/iu;

/** Words anywhere near that make another reading likelier, by region. */
const otherNear: Partial<Record<Segment['region'], RegExp>> = {
  C: /complement|\bC1q\b|\bserum|immunoglob|\bIg[AGME]\b|CH50|antinuclear|\bANA\b|autoantibod|lupus|glomerul|\d ?m?g\/d?L|esterase|angio-?oedema|angioedema|carpometacarp|hepatitis/i,
  T: /weight|signal|intens|sequence|\bFLAIR\b|\bSTIR\b|\bWI\b|relaxation|\bstag(?:e|ed|ing)\b|\bN[0-3X][a-c]?\b|\bM[01X]\b|\bTNM\b|\bTSH\b|thyro|\bFT[34]\b|hormone|troponin|lymphocyt/i,
  S: /heart|auscult|murmur|gallop|\bS[34] (?:was|were)\b|cisplatin|\bCDDP\b|chemotherap|oxaliplatin|docetaxel|gemcitabine|gastrectomy|segmentectomy|\blung|pulmonary|bronch|\bliver|hepatic|\blobe/i,
  L: /larva|language|retrotranspos/i,
};

/** Words that make electrodes of the letters, `C3-P3` and `T3-T5`. */
const electrodes = /\bEEG\b|electrode|epileptiform|\bspikes?\b|sharp waves?/i;
/** Of the liver and the lung. */
const organSegments = /\b(?:liver|hepatic|lung|pulmonary|Couinaud) segments?\s$/i;

const furtherMembers = /^(?:(?:,| and|, and| or|\/) ?(?:C|Th?|L|S|D)\d{1,2}(?![\p{L}\p{N}])){1,8}/u;

/** Words that tell of the spine and its nerves. */
const spinal =
  /vertebr|\bspin(?:e|al|ous)\b|\bcord\b|\bdis[ck]s?\b|dis[ck](?:itis|ectom|ograph)|herniat|radicul|\broots?\b|dermatom|myotom|foram|lamin(?:a\b|ae\b|ectom|oplast|otom)|fusion|arthrodes|pedicle|screw|epidural|intrathecal|thecal|interspace|facet|thora|cervic|lumb|sacr|dorsal|paraple|tetraple|quadriple|parapare|tetrapare|myel|kypho|scolio|\blevels?\b|\bneck\b|spondyl|listhesis|corpectom|\bcanal\b|conus|cauda|neuraxial|odontoid|atlant|syrin|back pain|leg pain|radiat|innervat|sensation|sensory|hypoesth|hypoaesth|numb|interlaminar|medial branch|nerve block|intervertebral|endplate|osteophyt|fracture|subluxation|dislocat|instabilit|burst|\bMRC\b|electromyogra|\bEMG\b|gibbus|Pott|stellate|plane block|erector|\bAIS\b|\bASIA\b/i;

/** Words right around it that leave no doubt, whatever else the sentence tells of. */
const spinalBehind =
  /^[- \n](?:spinal |nerve |right |left |bilateral |complete |incomplete |compression |burst |wedge )?(?:vertebra|bod(?:y|ies)\b|roots?\b|nerve roots?|dermatom|myotom|radicul|pedicle|lamin(?:a\b|ae\b|ectom|oplast|otom)|hemilamin|corpectom|foram|facet|dis[ck]s?\b|discectom|interspace|intervertebral|spinous|transverse process|fracture|subluxation|dislocation|myelopath|para(?:ple|pare)|tetra(?:ple|pare)|quadriple|cord\b|vertebro|kyphopl|endplate|medial branch|selective|transforaminal|spondyl|palsy|palsies|nerves?\b|distribution\b|AIS\b|ASIA\b|TFESI|SNRB|TLIF|ACDF|sensory level|dorsal ram|plexopath|spinal)/i;
const spinalBefore =
  /\b(?:vertebra[el]?|vertebral bod(?:y|ies)(?: of)?|bod(?:y|ies) of|lamin(?:a|ae|ectomy|ectomies|oplasty) (?:of|at)|level of|level(?: at)|roots?|dermatomes?|pedicles? of|process of|paraplegia at|segments?|discs?|interspace)\s(?:the )?$/i;

/**
 * Whether letters and numbers are levels of the spine, by the words around them. What could be a sequence, a stage, a
 * complement factor, a heart sound or a day is none unless the sentence tells of the spine.
 */
export function isSpinal({
  segments,
  joined,
  short,
  listed,
  apart,
  letter,
  before,
  behind: all,
}: Surroundings): boolean {
  // What follows the list says what its members are: `T1 and T2 weighted`, `T4 and T5 vertebral bodies`.
  const behind = /^[,/ ]/.test(all) ? all.replace(furtherMembers, '') : all;
  if (otherBehind.test(behind) || organSegments.test(before.slice(-24))) return false;
  if (spinalBehind.test(behind) || spinalBefore.test(before.slice(-26))) return true;
  if (otherBefore.test(before.slice(-24))) return false;
  const regions = new Set(segments.map(({ region }) => region));
  // T12 to L2, L5/S1: nothing else crosses from one region to the next.
  if (regions.size > 1 && joined) return true;
  const near = `${before.slice(-45)} ${behind.slice(0, 40)}`;
  if (electrodes.test(near)) return false;
  const [{ region }] = segments as [Segment];
  if (region === 'C' && amountBefore.test(before.slice(-12)) && /^ levels?\b/.test(behind)) return false;
  // Sequences and stages end at four: `T2 hyperintensity from T2 to T5`.
  const isLong = joined && segments.some((each) => each.region === 'T' && each.number > 4);
  if (!isLong && otherNear[region]?.test(near)) return false;
  const doubtful =
    !listed && (apart || letter === 'D' || segments.every((each) => isCommonElsewhere(each, joined, short)));
  return !doubtful || spinal.test(before) || spinal.test(behind);
}

/** Letters and numbers that mean something else as often: sequences, stages, hormones, complement, heart sounds. */
function isCommonElsewhere({ region, number }: Segment, joined: boolean, short: boolean): boolean {
  if (region === 'S' || region === 'Co') return true;
  if (region === 'T') return number <= 4;
  // Of pairs only C3/C4 are also complement factors and electrodes.
  return region === 'C' && (joined ? !short && (number === 3 || number === 4) : number <= 5);
}

const kindsBefore: readonly [LevelKind, RegExp][] = [
  ['root', /\b(?:nerve )?roots? (?:of |at )?(?:the )?$/i],
  ['dermatome', /\bdermatomes?(?: of)? (?:the )?$/i],
  [
    'vertebra',
    /\b(?:vertebrae?|vertebral bod(?:y|ies)|bod(?:y|ies)|spinous process(?:es)?|pedicles?|laminae?)(?: of)? (?:the )?$/i,
  ],
  ['disc', /\bdis[ck]s?(?: at| of)? (?:the )?$/i],
];
const kindsBehind: readonly [LevelKind, RegExp][] = [
  ['root', /^[ \n-](?:nerve root |spinal )?(?:radicul|denervation|myotom|innervat)/i],
  [
    'vertebra',
    /^[ \n-](?:compression |burst |wedge |osteoporotic |vertebral ){0,2}(?:fracture|pedicle|lamina\b|spinous|transverse process|endplate|corpectom|vertebroplast|kyphoplast)/i,
  ],
  ['disc', /^[ \n-](?:dis[ck]|herniat|discitis|bulg|protrusion|extrusion)/i],
];

/** The kind that words right in front or behind give to a level without a noun: `C5 radiculopathy`, `body of L4`. */
export function kindAround(before: string, behind: string): LevelKind | undefined {
  return (
    kindsBehind.find(([, words]) => words.test(behind))?.[0] ?? kindsBefore.find(([, words]) => words.test(before))?.[0]
  );
}
