import { parseDate, printDate } from '../../values/date';

/** A sentence about the ethics board or about consent, found where it does not belong. */
export interface EthicsStatement {
  readonly kind: 'approval' | 'consent';
  /** What is left of the text without it. */
  readonly rest: string;
  /** The approval, where board, number and date can all be read from it. */
  readonly approval: Approval | undefined;
}

/** The parts of an approval as `irb` wants them. */
export interface Approval {
  readonly board: string;
  readonly number: string;
  /** ISO 8601. */
  readonly date: string;
}

const longest = 2000;
const boardNoun =
  /\b(?:institutional (?:review|ethics|ethical review) (?:board|committee)|(?:(?:research|medical|clinical|local|institutional|hospital) )?(?:research )?(?:ethics?|ethical) (?:review )?(?:committee|board|commission)|review board|independent ethics committee|helsinki committee)\b|\b(?:IRB|IEC|REC)\b/i;
const decision = /\b(?:approv(?:ed|al|es)|exempt(?:ed|ion)?|waive[dr]?|clearance|permission)\b/i;
const boardNumber =
  /\b(?:IRB|IEC|REC|ethics|ethical|board|committee|protocol|approval)\b[^.;]{0,30}?\b(?:no\b\.?|nr\b\.?|number|ref(?:erence)?\b\.?|#|:)\s{0,2}:?\s{0,2}[\w./-]{0,20}\d/i;
const consentGiven =
  /\b(?:informed|written|verbal|oral)\b[^.;]{0,40}\bconsent\b[^.;]{0,80}\b(?:obtained|given|provided|signed|taken|waived|granted|received)\b|\b(?:obtained|gave|provided|signed|granted|received)\b[^.;]{0,40}\b(?:informed|written|verbal|oral)\b[^.;]{0,40}\bconsent\b/i;
const ethicsApproval =
  /\b(?:ethics|ethical|IRB) (?:committee |board )?(?:approval|clearance|permission)\b[^.;]{0,60}\b(?:obtained|granted|given|received|waived|required|needed|number|no\.?)(?![\p{L}])/iu;
const helsinki = /\bdeclaration of helsinki\b/i;
/** A member of a committee, or data that a committee may release, is no statement about this report. */
const elsewhere =
  /\b(?:member|chair|chairman|chairwoman|chairperson|serves?|served) (?:of|on)\b|\b(?:subject to|upon|pending|after|requires?|with) (?:the )?(?:approval|permission|clearance)\b|\bon request\b/i;

/** Reads an ethics statement out of a text; `undefined` where the text has none. Never throws. */
export function readEthicsStatement(text: string): EthicsStatement | undefined {
  if (text.length > longest) return undefined;
  const all = sentences(text.replace(/\s+/g, ' ').trim());
  const kinds = all.map(kindOf);
  const kind = kinds.includes('approval') ? 'approval' : kinds.find(Boolean);
  if (!kind) return undefined;
  const rest = all.filter((_, index) => !kinds[index]).join(' ');
  const said = all.filter((_, index) => kinds[index] === 'approval').join(' ');
  return { kind, rest, approval: kind === 'approval' ? approvalIn(said) : undefined };
}

function kindOf(sentence: string): EthicsStatement['kind'] | undefined {
  if (elsewhere.test(sentence)) return undefined;
  if (
    helsinki.test(sentence) ||
    ethicsApproval.test(sentence) ||
    (boardNoun.test(sentence) && (decision.test(sentence) || boardNumber.test(sentence)))
  )
    return 'approval';
  return consentGiven.test(sentence) ? 'consent' : undefined;
}

/** Splits at the end of sentences, but not behind `No.` and its like. */
function sentences(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?] (?=[\p{Lu}\p{N}])/gu)) {
    const end = match.index + 1;
    if (/\b(?:no|nr|ref|dr|prof|st|approx)\.$/i.test(text.slice(Math.max(0, end - 8), end))) continue;
    found.push(text.slice(start, end));
    start = end + 1;
  }
  found.push(text.slice(start));
  return found.filter((sentence) => sentence.trim() !== '');
}

function approvalIn(text: string): Approval | undefined {
  if (!/\bapprov(?:ed|al|es)\b/i.test(text) || /\bnot approved\b|\bwaive|\bexempt/i.test(text)) return undefined;
  const date = dateIn(text);
  if (!date) return undefined;
  const board = boardIn(text.replace(date.written, ' '));
  const number = numberIn(text.replace(date.written, ' '));
  return board && number ? { board, number, date: date.iso } : undefined;
}

const months = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const dateForms = new RegExp(
  `\\b(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${months}\\.?,? \\d{4}|${months}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})\\b`,
  'gi',
);

/** The one date of a text, where it can mean one day only. */
function dateIn(text: string): { written: string; iso: string } | undefined {
  const written = [...text.matchAll(dateForms)].map((match) => match[0]);
  if (written.length !== 1) return undefined;
  const parsed = parseDate(written[0]!);
  if (parsed.ok) return { written: written[0]!, iso: printDate(parsed.value) };
  const { code, suggestions } = parsed.problem;
  return code === 'syntax' && suggestions.length === 1 ? { written: written[0]!, iso: suggestions[0]! } : undefined;
}

const numberToken = '([A-Za-z0-9][A-Za-z0-9./_-]{0,40})';
const labelledNumber = new RegExp(
  `\\b(?:no\\b\\.?|nr\\b\\.?|number|code|ref(?:erence)?\\b\\.?(?: number| no\\.?)?|protocol|#)\\s{0,2}[:#]?\\s{0,2}${numberToken}`,
  'gi',
);
const bracketedNumber = new RegExp(
  `\\((?:(?:IRB|IEC|REC|approval|protocol|reference|ref)\\b\\.?[\\s:]{0,3})?${numberToken}\\)`,
  'gi',
);

/** The approval's number, exactly as issued: a token with a digit behind a label or alone in brackets. */
function numberIn(text: string): string | undefined {
  const candidates = [...text.matchAll(labelledNumber), ...text.matchAll(bracketedNumber)].map((match) =>
    match[1]!.replace(/[.,/-]+$/, ''),
  );
  const numbers = [...new Set(candidates.filter((token) => /\d/.test(token)))];
  return numbers.length === 1 ? numbers[0] : undefined;
}

const ends =
  /\s*(?:[;(]|\.(?:\s|$)|\b(?:on|under|with|and approved|approved|prior|before|in accordance|number|no|nr|has|had|was|gave|granted|for this|for the)\b).*$/i;

/** The board's name: from its noun, with the institution's capitalised words before it, up to where the sentence goes on. */
function boardIn(text: string): string | undefined {
  const noun = boardNoun.exec(text);
  if (!noun) return undefined;
  const behind = text
    .slice(noun.index + noun[0].length)
    .replace(ends, '')
    .replace(/[\s,]+$/, '');
  const own = /^,? (?:of|at|for|from)\b/i.test(behind) ? behind : '';
  const leading = nameBefore(text.slice(0, noun.index));
  const board = `${leading}${properNoun(noun[0])}${own}`.replace(/\s+/g, ' ').trim();
  // A board without its institution is none that an editor could ask.
  return leading || own ? board : undefined;
}

const openers = new Set(['The', 'This', 'Our', 'Approval', 'Approved', 'Ethical', 'Ethics']);

/** The capitalised words at the end of a text, with an `of` or `and` between them: `Guro Hospital `. */
function nameBefore(text: string): string {
  const words = text.trimEnd().split(' ');
  let start = words.length;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]!;
    if (/[.,;:]$/.test(word) || openers.has(word)) break;
    if (/^\p{Lu}/u.test(word)) start = at;
    else if (!/^(?:of|and|for|&)$/.test(word)) break;
  }
  return start < words.length ? `${words.slice(start).join(' ')} ` : '';
}

function properNoun(noun: string): string {
  return noun.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}
