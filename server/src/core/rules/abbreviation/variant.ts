import { abbreviationsOf } from '../../prose/abbreviations';
import { proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import { defineRule } from '../rule';
import { bareAbbreviations, slipOf } from './bare';

export const rule = defineRule({
  severity: 'warning',
  summary: 'An abbreviation keeps its letters throughout the text.',
  why: 'Two letters in the wrong order make another abbreviation, which no reader finds spelt out and no search for the right one finds.',
  reads: 'report',
  *check(report, { journal }) {
    const prose = proseOfReport(report, journal);
    const found = abbreviationsOf(prose);
    for (const { short: bare } of bareAbbreviations(prose)) {
      const meant = slipOf(bare, found);
      if (!meant) continue;
      const definition = found.explained.get(meant)?.[0];
      const place = definition?.shortSpan ?? found.declared.get(meant)?.keySpan;
      const long = definition?.long ?? found.declared.get(meant)?.long;
      for (const { short, span } of found.uses) {
        if (short !== bare) continue;
        const written = report.text.slice(span.start, span.end);
        const newText = meant + written.slice(bare.length);
        yield {
          span,
          message: long
            ? say`\`${bare}\` isn’t spelt out anywhere, and \`${meant}\` (${long}) is. Keep to one of them.`
            : say`\`${bare}\` isn’t spelt out anywhere, and \`${meant}\` is. Keep to one of them.`,
          fixes: [{ title: say`Write \`${newText}\``, safe: false, edits: [{ span, newText }] }],
          ...(place && { related: [{ span: place, message: say`\`${meant}\` is introduced here.` }] }),
        };
      }
    }
  },
});
