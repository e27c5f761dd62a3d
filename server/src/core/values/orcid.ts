import { say } from '../text/say';
import { accept, type Parsed, quoted, reject, tooLong, trimmed } from './parsed';

/** An ORCID iD, `0000-0002-1825-0097`. */
export interface Orcid {
  readonly id: string;
  /** `slip`: written as an address, without hyphens, or with a small x; a fix can rewrite it. */
  readonly form: 'normal' | 'slip';
}

const address = /^(?:https?:\/\/)?(?:www\.)?orcid\.org\/|^orcid(?: id)?:? ?/i;

/** Reads an ORCID iD and verifies its check digit (ISO 7064 MOD 11-2, as ORCID prescribes). Never throws. */
export function parseOrcid(text: string): Parsed<Orcid> {
  const refused = tooLong(text, () => say`an ORCID iD`);
  if (refused) return refused;
  const span = trimmed(text);
  const written = text.trim();
  const characters = written
    .replace(address, '')
    .replace(/\/$/, '')
    .replace(/[\s\u2010-\u2014-]/g, '')
    .toUpperCase();
  if (!/^\d{15}[\dX]$/.test(characters)) {
    const message =
      written === ''
        ? say`There is no ORCID iD here; one has 16 digits in groups of four, the last of which may be X. Write one like \`0000-0002-1825-0097\`.`
        : say`${quoted(written)} is no ORCID iD; one has 16 digits in groups of four, the last of which may be X. Write one like \`0000-0002-1825-0097\`.`;
    return reject('syntax', message, span);
  }
  const id = characters.replace(/(.{4})(?=.)/g, '$1-');
  if (checkCharacter(characters.slice(0, 15)) !== characters[15]) {
    const message = say`The check digit of the ORCID iD ${quoted(id)} is wrong, so at least one digit is. Copy the iD from the author's ORCID page.`;
    return reject('checksum', message, span);
  }
  return accept({ id, form: id === text ? 'normal' : 'slip' });
}

/** ISO 7064 MOD 11-2 over the first 15 digits. */
function checkCharacter(digits: string): string {
  let total = 0;
  for (const digit of digits) total = ((total + Number(digit)) * 2) % 11;
  const result = (12 - total) % 11;
  return result === 10 ? 'X' : String(result);
}
