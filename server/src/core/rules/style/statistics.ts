import { type Prose, proseOfReport } from '../../prose/prose';
import type { Sentence } from '../../prose/sentences';
import { say } from '../../text/say';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'Values of a few patients are listed, not averaged and tested.',
  why: 'A mean with a standard deviation hides three values behind two numbers, and a test of so few has next to no power and no sample that it speaks for. Listing the values takes no more room and keeps who had what.',
  source: 'PROCESS 2023 and the instructions of journals for case series; Lang TA, Altman DG. SAMPL guidelines, 2013.',
  reads: 'report',
  *check(report, { journal }) {
    const count = report.cases.length;
    // A series whose patients are not listed may have many.
    if (count > most || (report.type === 'case series' && count < 2)) return;
    const prose = proseOfReport(report, journal);
    const whose = count > 1 ? say`${count} patients` : say`one patient`;
    for (const { words, what } of patterns) {
      for (const match of prose.matches(words)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const sentence = prose.sentenceAt(span.start);
        if (!sentence || !isOwn(prose, sentence) || (what === 'mean' && (count < 2 || !isAverage(prose, sentence))))
          continue;
        yield {
          span,
          message:
            what === 'mean'
              ? say`\`${match[0]}\` is a mean with its spread, of ${whose}. List the values.`
              : say`\`${match[0]}\` is the result of a test, and this report has ${whose}. Leave it out and list the values.`,
        };
      }
    }
  },
});

/** So few values are listed; from about six on a median with its range begins to help. */
const most = 5;

const patterns: readonly { readonly what: 'mean' | 'test'; readonly words: RegExp }[] = [
  { what: 'mean', words: /\d{1,6}(?:\.\d{1,4})? ?(?:± ?|\+\/- ?|\u00b1 ?)\d{1,6}(?:\.\d{1,4})?/g },
  { what: 'test', words: /\b[Pp](?:[- ]?values?)? ?(?:[<>=≤≥]|&lt;|&gt;|(?:was|of|is) ) ?0?\.\d{1,4}\b/g },
  {
    what: 'test',
    words:
      /\b(?:(?:un)?paired |Student[’']?s? )?t-?test\b|\b(?:Wilcoxon|Mann[-\u2013 ]Whitney|Kruskal[-\u2013 ]Wallis|Fisher[’']s exact|chi-squared?|ANOVA)\b/gi,
  },
];

/** Normal ranges are means with their spread, of other people. */
const others = /\b(?:normal|reference|controls?|healthy|cut-?off|population|cohort|n ?= ?\d{1,5})\b/i;
const many =
  /\b(?:[6-9]|\d{2,6}|six|seven|eight|nine|ten|twelve|twenty|dozens?|hundreds?) (?:\p{L}{1,12} ){0,2}(?:patients|cases|subjects|participants|volunteers|children|women|men|rats|mice)\b/iu;

function isOwn({ text }: Prose, { span, cites }: Sentence): boolean {
  // What is longer is no sentence.
  if (span.end - span.start > 3000) return false;
  const sentence = text.slice(span.start, span.end);
  return !cites && !others.test(sentence) && !many.test(sentence);
}

function isAverage({ text }: Prose, { span }: Sentence): boolean {
  return /\b(?:means?|averages?|averaged|SD|standard deviation|± ?SD|patients|ages?)\b/i.test(
    text.slice(span.start, span.end),
  );
}
