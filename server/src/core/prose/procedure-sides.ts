import type { Span } from '../text/span';
import { type Mention, mentionAt } from './mention';
import { once, type Prose } from './prose';

/** A side on which something was done: `a right L5 transforaminal injection`, `placed at C6 on the right`. */
export interface ProcedureSideMention extends Mention {
  readonly side: 'left' | 'right';
  /** The word for the side alone. */
  readonly word: Span;
}

const trigger = /\b(?:left|right)\b/gi;
const level = '[CTLS]\\d{1,2}(?:\\s?[/\\u2013-]\\s?[CTLS]?\\d{1,2})?';
/** What may stand between a side and what was done there: nothing that could be ill instead. */
const kind =
  '(?:trans-?foraminal|inter-?laminar|caudal|epidural|steroid|selective|spinal|nerve|root|medial|branch|facet|zygapophysial|joint|sacro-?iliac|intra-?articular|stellate|celiac|coeliac|splanchnic|hypogastric|sympathetic|dorsal|ganglion|plexus|brachial|interscalene|supraclavicular|infraclavicular|erector|spinae|plane|quadratus|lumborum|serratus|anterior|posterior|axillary|femoral|sciatic|obturator|genicular|suprascapular|occipital|greater|lesser|intercostal|paravertebral|cervical|thoracic|lumbar|sacral|ultrasound|fluoroscop(?:y|ically)|CT|image|guided|diagnostic|therapeutic|pulsed|thermal|cooled|radio-?frequency|percutaneous|endoscopic|microsurgical|open|partial|total|single-level)';
const deed =
  '(?:injections?|blocks?|blockade|ablations?|neurotom(?:y|ies)|rhizotom(?:y|ies)|denervations?|infiltrations?|TFESIs?|ESIs?|SNRBs?|MBBs?|RFAs?|(?:hemi)?laminectom(?:y|ies)|laminotom(?:y|ies)|foraminotom(?:y|ies)|(?:micro)?dis[ck]ectom(?:y|ies)|vertebroplast(?:y|ies)|kyphoplast(?:y|ies)|[a-z]{3,14}(?:ectomy|oscopy|arthroplasty|odesis)|arthroplasty|thermocoagulation|thermolesion|amputation|neurolysis)';
const deedOf =
  '(?:(?:pulsed )?(?:radio-?frequency|PRF)|[a-z]{3,14}(?:ectomy|oscopy|arthroplasty|odesis)|thermocoagulation|thermolesion|ablation|neurolysis|injection|block|infiltration)';
/** Behind the side: `-sided L5 selective nerve root block`. */
const behind = new RegExp(`^(?:[\\s-]sided)?(?:[\\s-](?:${level}|${kind})){0,7}[\\s-]${deed}(?![\\w-])`, 'i');
/** Before "on the right": what was done, or the level at which it was. */
const before = new RegExp(
  `\\b(?:inject|block|plac(?:ed|ing)|insert|perform|administ|deposit|ablat|lesion|cannul)[a-z]{0,6}\\b[^.;,]{0,60}?(?:${level}|${deed}|process|foramen|joint|ganglion|nerve|root)\\s(?:on|at|from)\\s(?:the|his|her)\\s$`,
  'i',
);

/** "Arthroscopy of the left knee", "was injected into the right hip": what was done comes first. */
const ofThe = new RegExp(
  `\\b(?:${deedOf}(?:\\s(?:was|were)\\s(?:performed|applied|done|given))?\\s(?:of|to|into|in|at|on)|(?:injected|performed|applied|administered)\\s(?:into|to|at|on))\\s(?:the|his|her)\\s$`,
  'i',
);
const part = /^[\s-](?!side\b|arter|vein|femoral\s(?:arter|vein)|radial\sarter|hand\sside)[a-zCTLS]/i;

/** The sides of procedures that the narrative names, in its order. A side of a part of the body is none. */
export const procedureSidesIn = once((prose: Prose): readonly ProcedureSideMention[] => {
  const { text } = prose;
  const found: ProcedureSideMention[] = [];
  for (const { 0: word, index } of prose.matches(trigger)) {
    const end = index + word.length;
    const match = behind.exec(text.slice(end, end + 110));
    const isObject = part.test(text.slice(end, end + 16)) && ofThe.test(text.slice(Math.max(0, index - 60), index));
    if (!match && !isObject && !isPlace(text, index, end)) continue;
    const mention = mentionAt(prose, { start: index, end: end + (match?.[0].length ?? 0) });
    if (mention) found.push({ ...mention, side: word.toLowerCase() as 'left' | 'right', word: { start: index, end } });
  }
  return found;
});

/** "…at C6 on the right", and not "on the right leg". */
function isPlace(text: string, start: number, end: number): boolean {
  return (
    /^(?:\sside)?\s?(?:[.,;)]|$)/.test(text.slice(end, end + 8)) &&
    before.test(text.slice(Math.max(0, start - 110), start))
  );
}
