import { abbreviationsOf } from '../../prose/abbreviations';
import { proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import { removeLines } from '../edits';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'info',
  summary: 'An abbreviation that is introduced is used.',
  why: 'An abbreviation costs the reader something and pays only where it is used again; many journals ask for two or three further uses.',
  source:
    'Instructions of journals; those of the American Society for Microbiology ask for at least three uses in the text.',
  reads: 'report',
  *check(report, { journal }) {
    const prose = proseOfReport(report, journal);
    const { definitions, explained, uses, declared } = abbreviationsOf(prose);
    const used = new Set(uses.map(({ short }) => short));
    const captions = report.root
      .get('figures')
      .items()
      .map((figure) => figure.get('caption').text ?? '')
      .join(' ');
    for (const { short, shortSpan, longSpan } of definitions) {
      // Spelt out twice, in the abstract and behind it, is spelt out for a reason.
      if (explained.get(short)!.length > 1 || used.has(short) || declared.has(short) || captions.includes(short))
        continue;
      if (!longSpan || shortSpan.start < longSpan.end) continue;
      const brackets = { start: longSpan.end, end: shortSpan.end + 1 };
      const alone =
        /^\s*[([]$/.test(report.text.slice(longSpan.end, shortSpan.start)) &&
        /[)\]]/.test(report.text[shortSpan.end] ?? '');
      yield {
        span: shortSpan,
        message: say`\`${short}\` is introduced and not used again. Leave it out, or use it.`,
        fixes: alone
          ? [{ title: say`Remove \`(${short})\``, safe: false, edits: [{ span: brackets, newText: '' }] }]
          : [],
      };
    }
    for (const [short, { at, keySpan }] of declared) {
      if (used.has(short) || explained.get(short)!.length > 0) continue;
      yield {
        span: keySpan,
        message: say`\`${short}\` is listed and not used in the text. Leave it out, or use it.`,
        fixes: report.inFlow(at.span)
          ? []
          : [
              {
                title: say`Remove \`${short}\``,
                safe: false,
                edits: [removeLines(report, { start: keySpan.start, end: at.span.end })],
              },
            ],
      };
    }
  },
});
