import { english } from './english';
import { anyOf, apart, before, type Identifier, type IdentifierReader } from './identifier';
import type { IdentifierLanguage } from './language';

/** Reads e-mail addresses: the few characters around each `@`. Pure, linear. */
export function readEmails(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = /[A-Za-zÀ-ɏ0-9._%+'-]{1,64}$/.exec(before(text, at, 64))?.[0];
    const domain = /^@[A-Za-zÀ-ɏ0-9-]{1,63}(?:\.[A-Za-zÀ-ɏ0-9-]{1,63}){1,5}/.exec(text.slice(at, at + 256))?.[0];
    if (!local || !domain) {
      const handle = socialNetwork.test(before(text, at, 24))
        ? /^@\w{3,30}/.exec(text.slice(at, at + 31))?.[0]
        : undefined;
      if (handle) found.push({ kind: 'web address', span: { start: at, end: at + handle.length } });
      continue;
    }
    found.push({ kind: 'e-mail address', span: { start: at - local.length, end: at + domain.length } });
  }
  if (text.includes('dot') && dot.test(text))
    for (const { 0: written, index: start } of text.matchAll(speltOut))
      found.push({ kind: 'e-mail address', span: { start, end: start + written.length } });
  return apart(found);
}

const socialNetwork = /\b(?:twitter|instagram|tiktok|telegram|skype|facebook|user ?name|handle)[:\s]{1,3}$/i;
/** Addresses whose signs are words, `jane dot roe at example dot org`, to hide them from machines. */
const dot = /[ ([]dot[ )\]]/;
const speltOut =
  /\b[\w-]{1,40}(?: (?:dot|\[dot\]|\(dot\)) [\w-]{1,40}){0,3} ?(?:\bat\b|[[(] ?(?:at|@) ?[\])]) ?[\w-]{1,40}(?:(?: dot | ?[[(]dot[\])] ?)[\w-]{2,40}){1,3}/gi;

const url = /\b(?:https?|ftp):\/\/[^\s<>"'`]{1,500}|\bwww\.[^\s<>"'`]{1,500}/gi;

/** Reads web addresses. Pure, linear. */
export function readUrls(text: string): Identifier[] {
  return [...text.matchAll(url)].map(({ 0: written, index: start }) => ({
    kind: 'web address',
    span: { start, end: start + written.replace(/[.,;:!?)\]}]+$/, '').length },
  }));
}

const ipv4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\d]|\.\d)/g;
const ipv6 =
  /(?<![A-Za-zÀ-ɏ\d:])(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,6}:(?:[\da-f]{1,4}:){0,5}[\da-f]{1,4}|(?:[\da-f]{2}[:-]){5}[\da-f]{2})(?![\da-f:-])/gi;
/** Two colons or hyphens a few figures apart: without them there is no long address, nor one of a network's card. */
const colons = /[:-][\da-f]{0,4}:|-[\da-f]{2}-[\da-f]{2}-[\da-f]{2}-/i;
const version =
  /\b(?:v|ver|version|release|section|software|build|firmware|SPSS|Statistics|Windows|Stata|SAS|MATLAB|Prism|[Ss]yngo)\.?\s?$/i;

/** Reads IP addresses, of four and of sixteen bytes. Pure, linear. */
export function readIpAddresses(text: string): Identifier[] {
  const four = [...text.matchAll(ipv4)].filter(
    ({ 0: written, index }) =>
      written.split('.').every((part) => Number(part) <= 255) && !version.test(before(text, index, 12)),
  );
  return [...four, ...(colons.test(text) ? text.matchAll(ipv6) : [])].map(({ 0: written, index: start }) => ({
    kind: 'IP address',
    span: { start, end: start + written.length },
  }));
}

/** Chains of digits as people write telephone numbers, in groups or in one, from their first figure. */
const chain =
  /\d{1,8}(?:(?:[ ]?[().\u2010-\u2013/-]{1,2}[ ]?|[ ])\d{1,8}){1,7}(?!\d|[.,]\d|%)|\d{7,15}(?!\d|[.,]\d|%)/g;
const opening = /(?:^|[^A-Za-zÀ-ɏ\d.,/#+(-])((?:\+|\(\+?)?)$/;
const international = /^(?:\+|00)[1-9]/;
const northAmerican = /^(?:\+?1[-. ]?)?(?:\(\d{3}\)[ ]?|\d{3}[-. ])\d{3}[-. ]\d{4}$/;

const counted = /^\s?(?:units?|IU|mg|mL|ml|cells|copies|µ)/;

/** Reads telephone and fax numbers: by their form where it can be nothing else, else by the words around. Pure, linear. */
export function phoneReader(language: IdentifierLanguage): IdentifierReader {
  const cueBefore = new RegExp(`\\b(?:${anyOf(language.phoneCues)})\\b\\.?[^\\d.;?!]{0,24}$`, 'i');
  const cueBehind = new RegExp(`^\\s(?:${anyOf(language.phoneCuesBehind)})\\b`);
  return (text) => {
    const found: Identifier[] = [];
    for (const { 0: figures, index } of text.matchAll(chain)) {
      if (figures.length < 6) continue;
      const lead = opening.exec(before(text, index, 3))?.[1];
      if (lead === undefined) continue;
      const start = index - lead.length;
      const written = lead + figures;
      const digits = written.replace(/\D/g, '').length;
      if (digits < 6 || digits > 15) continue;
      const end = start + written.length;
      const sure = (international.test(written) && digits >= 8) || northAmerican.test(written);
      if (!sure && !cueBefore.test(before(text, start, 60)) && !cueBehind.test(text.slice(end, end + 10))) continue;
      if (!sure && counted.test(text.slice(end, end + 8))) continue;
      found.push({ kind: 'telephone number', span: { start, end } });
    }
    return apart(found);
  };
}

/** Telephone numbers in English text. */
export const readPhones = phoneReader(english);
