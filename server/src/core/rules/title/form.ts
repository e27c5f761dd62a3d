import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { nameKey } from '../../model/vocabulary';
import { say, sayEach } from '../../text/say';
import { nameOf, softly, sourced, weigh } from '../demand';
import { suggestScalar } from '../edits';
import { defineRule } from '../rule';
import { withType } from './draft';
import { placeholderKind, typeSuffix, typeWords } from './words';

export const rule = defineRule({
  severity: 'warning',
  summary: 'The title has the words that the journal wants, and none that it forbids.',
  why: 'Most journals want the words “case report” in the title, so that the kind of evidence is plain; some forbid them. The journal wins over the general guideline.',
  source: 'CARE 2013, item 1 (Gagnier et al., J Med Case Rep 2013;7:223); the journal’s profile.',
  reads: 'value',
  *check(report, { journal }) {
    const at = report.root.get('title');
    const title = at.fact;
    const demand = journal.title;
    if (!demand || title === undefined || placeholderKind(title)) return;
    const { mustContain = [], mustNotContain = [], mustNotState = [] } = demand;
    for (const fact of mustNotState) {
      const found = statedFacts[fact].exec(title);
      if (!found) continue;
      yield {
        span: report.place(at, { start: found.index, end: found.index + found[0].length }),
        severity: weigh(demand),
        message: softly(statesFact[fact](nameOf(journal)), demand),
        help: sourced(say`Name the diagnosis and the intervention, not the person.`, demand),
      };
    }
    for (const wording of mustNotContain) {
      const found = find(title, wording);
      if (!found) continue;
      const without = typeSuffix.test(title) ? title.replace(typeSuffix, '').trim() : undefined;
      yield {
        span: report.place(at, found),
        severity: weigh(demand),
        message: softly(
          say`The title says \`${title.slice(found.start, found.end)}\`, which ${nameOf(journal)} does not want in a title.`,
          demand,
        ),
        help: sourced(say`Leave the words out.`, demand),
        fixes: without && !find(without, wording) ? [suggestScalar(report, at, without)] : [],
      };
    }
    if (!isFor(journal, report)) return;
    const ended = title.replace(/[\s.:;,]+$/, '');
    const { ending } = demand;
    if (mustContain.length === 0 || mustContain.some((wording) => says(title, wording, report))) {
      if (ending === undefined || nameKey(ended).endsWith(nameKey(ending))) return;
      yield {
        span: at.span,
        severity: weigh(demand),
        message: softly(say`The title does not end with “${ending}”, as ${nameOf(journal)} wants it.`, demand),
        help: sourced(say`Move these words to the end.`, demand),
      };
      return;
    }
    yield {
      span: at.span,
      severity: weigh(demand),
      message: softly(
        mustContain.length > 1
          ? say`The title does not say ${sayEach(mustContain, 'or')}; ${nameOf(journal)} wants one of them there.`
          : say`The title does not say ${sayEach(mustContain)}; ${nameOf(journal)} wants it there.`,
        demand,
      ),
      help: sourced(say`End the title with “: ${ending ?? `a ${typeWords(report)}`}”.`, demand),
      fixes: [suggestScalar(report, at, withType(ended, report, journal))],
    };
  },
});

/** How titles state facts about a patient. A nation beside a person is an origin; in the name of a disease it is none. */
const statedFacts: Record<NonNullable<NonNullable<Journal['title']>['mustNotState']>[number], RegExp> = {
  age: /\b(?:\d{1,3}[ -](?:year|month|week|day)s?[ -]old|aged? (?:of )?\d{1,3}|in (?:his|her|their) (?:early |mid-?|late )?\d0s|octogenarian|nonagenarian|centenarian|septuagenarian)\b/i,
  sex: /\b(?:(?:wo)?m[ae]n|(?:fe)?males?|boys?|girls?|lady|gentleman)\b(?!-)/i,
  ethnicity:
    /\b(?:caucasian|white|black|african(?:[ -]american)?|asian|hispanic|latin[oax]|arab|chinese|japanese|korean|indian|turkish|iranian|pakistani|european|native american)(?:[ -]\p{L}{2,12})? (?:patients?|(?:wo)?m[ae]n|(?:fe)?males?|boys?|girls?|child(?:ren)?|infants?|adults?|famil(?:y|ies)|origin|descent)\b/iu,
};

const statesFact: Record<keyof typeof statedFacts, (journal: string) => string> = {
  age: (journal) => say`The title states the age of the patient; ${journal} wants none there.`,
  sex: (journal) => say`The title states the sex of the patient; ${journal} wants none there.`,
  ethnicity: (journal) => say`The title states the ethnicity of the patient; ${journal} wants none there.`,
};

/** A letter is not asked to call itself a case report. */
function isFor(journal: Journal, report: Report): boolean {
  return report.type !== 'image letter' || journal.kind === 'image letter';
}

/** Whether a title has a wording, in singular or plural; a series and “report of three cases” say that they report cases. */
function says(title: string, wording: string, report: Report): boolean {
  const text = ` ${nameKey(title)}`;
  const key = nameKey(wording);
  if (text.includes(` ${key}`) || text.includes(`(${key}`)) return true;
  if (key !== 'case report') return false;
  return (
    /\breports? (?:of|on) (?:an? |the )?(?:[\p{L}\p{N}]+ ){0,2}cases?\b/u.test(text) ||
    (report.type === 'case series' && text.includes(' case series'))
  );
}

/** Where a title has a wording as words of its own, with any mark or blank between them. */
function find(title: string, wording: string): { start: number; end: number } | undefined {
  const escaped = wording
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/[\s-]+/g, '[\\s\\u2010-\\u2015-]+');
  const before = /^[\p{L}\p{N}]/u.test(wording) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(wording.trim()) ? '(?![\\p{L}\\p{N}])' : '';
  const match = new RegExp(`${before}${escaped}${after}`, 'iu').exec(title);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
