import { english } from './english';
import { apart, before, type Identifier, type IdentifierReader, matchAt } from './identifier';
import type { IdentifierLanguage, NumberKind } from './language';

/** Registers of trials, reviews and genes: their numbers identify a study. */
const register =
  /^(?:NCT|ISRCTN|CRD|ChiCTR|EudraCT|UMIN|CTRI|ACTRN|DRKS|jRCT|KCT|IRCT|TCTR|PACTR|NTR|researchregistry|PMID|PMC|GSE|SRR|SRP|PRJ|rs\d|NM_|NP_|NC_|NG_|MN\d|MT\d|OMIM|ORPHA|ICD)/i;

/** A number as it is written, from its first figure; the letters before it are looked for then. */
const figures = /\d[\dA-Za-z]*(?:[-/.][\dA-Za-z]+){0,6}/g;
const lettersBefore = /(?:^|[^A-Za-zÀ-ɏ0-9])(#?(?:[A-Za-z]{1,6}-){0,2}[A-Za-z]{0,6}-?|#)$/;
const socialSecurity = /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\d-])/g;
/** Thirteen to nineteen digits, alone or in groups. */
const cardNumber =
  /(?<![\w.,-])(?:\d{13,19}|\d{4}(?:[ -]\d{4}){2}[ -]\d{1,7}|\d{4}[ -]\d{6}[ -]\d{5})(?![\d-]|[.,]\d)/g;
const iban =
  /\d{2}(?<=(?<![A-Za-z\d])[A-Za-z]{2}\d{2})(?:[ ]?[A-Za-z\d]{4}){2,7}(?:[ ]?[A-Za-z\d]{1,4})?(?![A-Za-z\d])/g;
/** "Serial number of the stimulator: …": what a labelled number is of, between the label and the number. */
const ofThing = /\s(?:of|for)\s(?:the|his|her|an?)\s(?:[a-z-]{1,20}\s){0,2}[a-z-]{1,20}(?=\s?[:=]\s{0,2}$)/i;
/** The groups behind the first figures of a number, as documents print it: `2341 2341 2346`, `12 34 56 C`. */
const groups = /(?:[ ](?:\d{1,6}|[A-Z]|\d{1,3}[A-Z])(?![\w]|[.,]\d)){1,8}/y;
/** Up to three letters and a blank before the first figures. */
const lettersApart = /(?:^|[^A-Za-zÀ-ɏ0-9])([A-Z]{1,3}(?:-[A-Z]{1,3})?[ ])$/;
/** Numbers that are printed in groups, as no record's or device's is. */
const grouped: ReadonlySet<NumberKind> = new Set(['national number', 'insurance number', 'account number']);
/** The Italian tax code: letters of the name, day and place of birth. */
const fiscalCode = /^[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]$/;
/** Vehicle identification, ISO 3779. */
const vin = /^(?=.*\d)(?=.*[A-Z])[A-HJ-NPR-Z\d]{17}$/;

/**
 * Reads numbers that stand for a person or a device: behind a label such as `MRN`, or by a form that nothing else has.
 * Pure, linear.
 */
export function numberReader(language: IdentifierLanguage): IdentifierReader {
  const kinds = new Map<string, NumberKind>();
  for (const { kind, labels } of language.numberLabels) for (const label of labels) kinds.set(labelKey(label), kind);
  const longest = Math.max(...[...kinds.keys()].map((label) => label.split(' ').length));
  const fillers = new Set(language.numberFillers);

  // Most numbers of a report stand behind none of these words, and nothing more is asked of them.
  const leads = new Set([...fillers, ...[...kinds.keys()].map((label) => label.split(' ').at(-1)!)]);

  /** What the words before a number say it is, and whether they mark it as a number, as `no.` and `#` do. */
  function labelBefore(lead: string): { kind: NumberKind; marked: boolean } | undefined {
    // A label reaches into no further sentence, and not over another number.
    const clause = /[^\d;?!]*$/.exec(lead)![0].replace(ofThing, '');
    const words = [...clause.matchAll(labelWord)].map((match) => match[0].toLowerCase());
    let marked = /[#:№]\s*$|[=]\s*$/.test(clause);
    for (let end = words.length; end > 0; end--) {
      for (let length = Math.min(longest, end); length > 0; length--) {
        const kind = kinds.get(labelKey(words.slice(end - length, end).join(' ')));
        if (kind) return { kind, marked: marked || marks.test(words.slice(end - length, end).join(' ')) };
      }
      const last = words[end - 1]!;
      if (!fillers.has(last.replace(/\W/g, '')) || words.length - end > 4) return undefined;
      marked ||= marks.test(last);
    }
    return undefined;
  }

  return (text) => {
    const found: Identifier[] = [];
    const add = (kind: NumberKind, start: number, end: number) => found.push({ kind, span: { start, end } });
    for (const match of text.matchAll(figures)) {
      const { index } = match;
      const digits = countDigits(match[0]);
      const end = index + match[0].length;
      const more = isBlankAndFigure(text, end) ? matchAt(groups, text, end)?.[0] : undefined;
      if (more === undefined && (digits < 2 || (digits < 3 && match[0].length < 4))) continue;
      const lead = before(text, index, 70);
      const letters = (/[A-Za-z#-]$/.test(lead) && lettersBefore.exec(lead)?.[1]) || '';
      // Words before the number may be its own letters or its label: `MRN 123`, `HP 123`.
      const kept = !letters.endsWith('-') && kinds.has(labelKey(letters)) ? '' : letters;
      const start = index - kept.length;
      const written = kept + match[0];
      if (written.length === 17 && vin.test(written)) add('vehicle number', start, end);
      if (written.length === 16 && fiscalCode.test(written)) add('national number', start, end);
      const isOfThing = /[:=]\s?$/.test(before(text, start, 2)) && ofThing.test(before(text, start, 60));
      const isLed = leads.has(labelKey(lastWord(text, start)));
      const letterRoom =
        !isLed && kept === '' && isCapitalBefore(text, index) ? (lettersApart.exec(lead)?.[1] ?? '').length : 0;
      if (!isLed && !isOfThing && !(letterRoom > 0 && leads.has(labelKey(lastWord(text, start - letterRoom)))))
        continue;
      const label = labelBefore(lead.slice(0, lead.length - kept.length - letterRoom));
      if (!label) continue;
      if (more && grouped.has(label.kind) && isNumber(written + more.replace(/ /g, ''), label))
        add(label.kind, start - letterRoom, end + more.length);
      else if (isNumber(written, label)) add(label.kind, start - letterRoom, end);
    }
    for (const { 0: written, index } of text.matchAll(socialSecurity))
      add('national number', index, index + written.length);
    for (const { 0: written, index } of text.matchAll(cardNumber)) {
      const label = labelBefore(before(text, index, 40));
      if (passesLuhn(written) || label?.kind === 'card number') add('card number', index, index + written.length);
    }
    for (const { 0: rest, index } of text.matchAll(iban)) {
      const start = index - 2;
      if (isIban(text.slice(start, index + rest.length))) add('account number', start, index + rest.length);
    }
    return apart(found);
  };
}

function isBlankAndFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return text[at] === ' ' && code >= 48 && code <= 57;
}

/** Whether a capital and a blank stand before `at`, as in `AB 123456`. */
function isCapitalBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 2);
  return text[at - 1] === ' ' && code >= 65 && code <= 90;
}

const labelWord = /[A-Za-zÀ-ɏ#/'’.]+/g;
const marks = /#|\b(?:number|numbers|no|nr|num|id|code|mrn|ssn)\b/i;

/** The word before a number, without the marks between them; empty where another number or nothing stands there. */
function lastWord(text: string, at: number): string {
  let end = at;
  while (end > 0 && at - end < 6 && " :#=().,'’\n".includes(text[end - 1]!)) end--;
  let start = end;
  while (start > 0 && end - start < 24 && /[A-Za-z#/'’.\u00c0-\u024f]/.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}

/** A label without its marks: `SS#` and `ref. code` are looked up as `ss` and `ref code`. */
function labelKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^A-Za-zÀ-ɏ ]/g, '')
    .trim();
}

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) count++;
  return count;
}

/** Whether what stands behind a label is long enough to be a number of a person, and no year, date or register. */
function isNumber(written: string, { kind, marked }: { kind: NumberKind; marked: boolean }): boolean {
  const digits = countDigits(written);
  if (register.test(written.replace(/^#/, ''))) return false;
  if (kind === 'card number') return digits >= 12 && digits <= 19;
  if (/^(?:19|20)\d\d$/.test(written)) return false;
  if (marked && /^\d{3}-\d{3}$/.test(written)) return true;
  if (/^\d{1,3}[-/.]\d{1,3}$|^\d{1,4}\.\d{1,3}$|^\d{1,4}(?:st|nd|rd|th|mg|ml|mm|cm)$|-fold$/i.test(written))
    return false;
  if (/^\d+$/.test(written)) return digits >= (marked ? 4 : 5);
  return digits >= 3 || (digits >= 2 && written.length >= 5 && marked);
}

/** The check digit of payment cards, ISO/IEC 7812. */
function passesLuhn(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].reverse();
  const sum = digits.reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 && new Set(digits).size > 2;
}

/** The check digits of bank accounts, ISO 13616. */
function isIban(written: string): boolean {
  const letters = written.replace(/ /g, '').toUpperCase();
  if (letters.length < 15 || letters.length > 34) return false;
  const digits = [...letters.slice(4), ...letters.slice(0, 4)].map((char) => Number.parseInt(char, 36)).join('');
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Numbers with their labels in English text. */
export const readNumbers = numberReader(english);
