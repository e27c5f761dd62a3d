import { say } from '../text/say';
import { accept, type Parsed, quoted, reject, tooLong, trimmed } from './parsed';

const address = /^(?:https?:\/\/)?(?:dx\.)?doi\.org\/|^doi: ?/i;

/**
 * Reads a DOI, bare or as an address, and gives it bare. Publishers build many from an ISSN, whose check digit is verified.
 * Source: ISO 26324 and the DOI Handbook, 2.2; ISO 3297 for the ISSN. Never throws.
 */
export function parseDoi(text: string): Parsed<string> {
  const refused = tooLong(text, () => say`a DOI`);
  if (refused) return refused;
  const span = trimmed(text);
  const written = text.trim();
  const doi = written.replace(address, '');
  const wrong = (fact: string) => reject('syntax', fact, span);
  if (!/^10\.\d{4,9}(?:\.\d{1,9}){0,4}\//.test(doi))
    return wrong(say`${quoted(written)} is no DOI; one begins with \`10.\`, four digits or more and a slash.`);
  const suffix = doi.slice(doi.indexOf('/') + 1);
  if (suffix === '') return wrong(say`The DOI ${quoted(written)} ends behind its slash.`);
  if (/\s/.test(doi)) return wrong(say`The DOI ${quoted(written)} has a blank in it; there is none in a DOI.`);
  if (/[\u2010-\u2015\u2212]/.test(doi))
    return wrong(say`The DOI ${quoted(written)} has a dash in it; a DOI is written with hyphens.`);
  if (/[.,;:]$/.test(doi))
    return wrong(say`The DOI ${quoted(written)} ends in a punctuation mark of the sentence around it.`);
  const issn = issnIn(doi);
  if (issn && !holds(issn))
    return reject(
      'checksum',
      say`The ISSN ${quoted(issn)} within the DOI ${quoted(doi)} has a wrong check digit, so a digit of it is wrong.`,
      span,
    );
  return accept(doi);
}

/** Elsevier's, Wiley's and Blackwell's DOIs hold the ISSN: `10.1016/S0304-3959(00)00482-6`, `10.1111/j.1526-4637.2007.00341.x`. */
function issnIn(doi: string): string | undefined {
  return (
    /^10\.1016\/[SB]?(\d{4}-\d{3}[\dX])\(/i.exec(doi)?.[1] ??
    /^10\.1(?:046|111)\/j\.(\d{4}-\d{3}[\dX])\./i.exec(doi)?.[1]
  );
}

/** The eighth character makes the sum of the digits, weighted 8 to 1, a multiple of 11; X is ten. */
function holds(issn: string): boolean {
  const digits = [...issn.replace('-', '').toUpperCase()].map((sign) => (sign === 'X' ? 10 : Number(sign)));
  return digits.reduce((sum, digit, index) => sum + digit * (8 - index), 0) % 11 === 0;
}
