import { lexicon } from '../../model/lexicon';
import { type AbbreviationScope, abbreviationsOf, expansionOf } from '../../prose/abbreviations';
import { proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import { defineRule } from '../rule';
import { bareAbbreviations, slipOf } from './bare';

export const rule = defineRule({
  severity: 'info',
  summary: 'An abbreviation is spelt out where it is first used, in the abstract and again behind it.',
  why: 'A reader from another field, and a search, can’t know what the letters stand for; many abbreviations mean two things. An abstract is read alone, so it spells out its own. Abbreviations that journals commonly take unexplained, units, drugs and genes are left alone.',
  source:
    'Instructions of journals, such as those of the American Society for Microbiology on abbreviations; each journal has its own list of exceptions.',
  reads: 'report',
  *check(report, { journal }) {
    const prose = proseOfReport(report, journal);
    const found = abbreviationsOf(prose);
    for (const { short, span, scope } of bareAbbreviations(prose)) {
      // Another rule tells of a slip.
      if (slipOf(short, found)) continue;
      const elsewhere = found.explained.get(short)?.[0];
      const long = expansionOf(prose, short, scope) ?? meaningOf(short);
      yield {
        span,
        message:
          scope === 'abstract'
            ? say`\`${short}\` isn’t spelt out in the abstract. Write its full form at first use, with the abbreviation in brackets after it.`
            : say`\`${short}\` isn’t spelt out in the main text. Write its full form at first use, with the abbreviation in brackets after it.`,
        help: say`Or list it under \`abbreviations\` in the front matter.`,
        fixes: long
          ? [
              {
                title: say`Write \`${long} (${short})\``,
                safe: false,
                edits: [{ span, newText: `${long} (${report.text.slice(span.start, span.end)})` }],
              },
            ]
          : [],
        ...(elsewhere && {
          related: [{ span: elsewhere.shortSpan, message: whereSpeltOut(elsewhere.scope) }],
        }),
      };
    }
  },
});

function whereSpeltOut(scope: AbbreviationScope): string {
  return scope === 'abstract' ? say`Spelt out here, in the abstract.` : say`Spelt out here, in the main text.`;
}

/** What a term of the vocabularies stands for, where the letters leave one meaning. */
function meaningOf(short: string): string | undefined {
  for (const vocabulary of [
    lexicon.scales,
    lexicon.vocabulary('modalities'),
    lexicon.vocabulary('complications'),
    lexicon.procedures,
  ]) {
    const terms = vocabulary.find(short);
    if (terms.length === 0) continue;
    const [term] = terms;
    const name = term!.label === short ? term!.name : term!.label;
    if (terms.length > 1 || !name || !/^[\p{L} -]+$/u.test(name) || !/\p{Ll}{3}/u.test(name)) return undefined;
    // `Heart rate` is no name; `Oswestry Disability Index` is.
    return /^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u.test(name) ? name.toLowerCase() : name;
  }
  return undefined;
}
