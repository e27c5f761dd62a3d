import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { levelsIn } from '../../prose/levels';
import { type Prose, proseOfReport } from '../../prose/prose';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import { type Site, sitesOf } from '../../values/level-expression';
import { adjacent, countsAsRoot } from '../../values/level-order';
import { type LevelStyle, printLevel, printSite } from '../../values/level-print';
import { softly } from '../demand';
import { fixScalar } from '../edits';
import { defineRule, type Finding } from '../rule';
import { levelValues } from './values';

export const rule = defineRule({
  severity: 'warning',
  summary: 'Spinal levels are written in one way.',
  why: 'C5/6 and C5-C6 in one text look like two things, and a search finds only one of them. The front matter has one normal form; the narrative follows the journal, and at least itself.',
  source: 'The report format; the profile of the journal.',
  reads: 'report',
  *check(report, { journal }) {
    yield* frontMatter(report);
    yield* narrative(pairsIn(proseOfReport(report, journal)), journal);
  },
});

function* frontMatter(report: Report): Generator<Finding> {
  for (const { at, expression, problems } of levelValues(report)) {
    const normal = printLevel(expression);
    // What is wrong with the level itself comes first.
    if (problems.length > 0 || at.fact === normal) continue;
    yield {
      span: at.span,
      message: say`\`${at.fact}\` is not in normal form, which is \`${normal}\`.`,
      help: say`The front matter has one form for each level; the journal's own is used in print.`,
      fixes: [fixScalar(report, at, normal)],
    };
  }
}

/** How a pair is written: the styles of journals and two that no journal of ours asks for. */
type WrittenStyle = LevelStyle | 'slash-full' | 'endash-short';

/** A pair of neighbouring segments in the narrative, `C5-6`. */
interface PairMention {
  readonly text: string;
  readonly span: Span;
  readonly site: Site;
  /** `L5/S1` is the same in short and in full. */
  readonly styles: readonly WrittenStyle[];
}

const pair = /^(?:C|Th?|L|S)\d{1,2}([-/\u2010\u2011\u2013])(C|Th?|L|S|)\d{1,2}$/;

/** The pairs of vertebrae from which a style can be told; a pair of roots is two things and has none. */
function pairsIn(prose: Prose): PairMention[] {
  return levelsIn(prose).flatMap(({ expression }) => {
    if (countsAsRoot(expression.noun)) return [];
    return sitesOf(expression).flatMap((site) => {
      const text = prose.text.slice(site.span.start, site.span.end);
      const [, mark, letter] = pair.exec(text) ?? [];
      if (!mark || !site.lower || !adjacent(site.upper, site.lower, 'vertebra')) return [];
      return [{ text, span: site.span, site, styles: stylesOf(mark, site, letter !== '') }];
    });
  });
}

function stylesOf(mark: string, { upper, lower }: Site, full: boolean): WrittenStyle[] {
  const [short, long]: [WrittenStyle, WrittenStyle] =
    mark === '/'
      ? ['slash-short', 'slash-full']
      : mark === '\u2013'
        ? ['endash-short', 'endash-full']
        : ['hyphen-short', 'hyphen-full'];
  return upper.region !== lower?.region ? [short, long] : [full ? long : short];
}

function* narrative(mentions: readonly PairMention[], journal: Journal): Generator<Finding> {
  const [first] = mentions;
  if (!first) return;
  const common = first.styles.filter((style) => mentions.every(({ styles }) => styles.includes(style)));
  if (common.length === 0) {
    yield* mixed(mentions, journal);
    return;
  }
  // A profile that stands for no journal has no wish of its own.
  const wanted = journal.levelStyle.value;
  if (journal.id.startsWith('generic-') || common.includes(wanted)) return;
  yield {
    span: first.span,
    severity: 'info',
    message: softly(
      say`${journal.name} writes this level as \`${printSite(first.site, wanted)}\`; this text writes \`${first.text}\` throughout.`,
      journal.levelStyle,
    ),
    help: say`The fix changes all levels of the narrative.`,
    fixes: [
      {
        title: say`Write levels like \`${printSite(first.site, wanted)}\``,
        safe: true,
        edits: mentions.map((mention) => ({ span: mention.span, newText: printSite(mention.site, wanted) })),
      },
    ],
  };
}

function* mixed(mentions: readonly PairMention[], journal: Journal): Generator<Finding> {
  const style = preferred(mentions, journal);
  const like = mentions.find(({ styles }) => styles.includes(style));
  for (const mention of mentions) {
    if (mention.styles.includes(style)) continue;
    const newText = printSite(mention.site, style);
    yield {
      span: mention.span,
      message: like
        ? say`\`${mention.text}\` is written in another way than \`${like.text}\`; one text has one style.`
        : say`\`${mention.text}\` is one of several ways in which this text writes levels; one text has one style.`,
      fixes: [{ title: say`Write \`${newText}\``, safe: true, edits: [{ span: mention.span, newText }] }],
      related: like && [{ span: like.span, message: say`The other style is here.` }],
    };
  }
}

const journalStyles: readonly LevelStyle[] = ['slash-short', 'hyphen-short', 'hyphen-full', 'endash-full'];

/** The journal's style; for a profile that stands for none, the commonest one of the text, the first among equals. */
function preferred(mentions: readonly PairMention[], { id, levelStyle }: Journal): LevelStyle {
  if (!id.startsWith('generic-')) return levelStyle.value;
  const count = (style: WrittenStyle) => mentions.filter(({ styles }) => styles.includes(style)).length;
  const counted = journalStyles.map((style) => ({
    style,
    count: count(style),
    first: mentions.findIndex(({ styles }) => styles.includes(style)),
  }));
  const best = counted.filter((each) => each.count > 0).sort((a, b) => b.count - a.count || a.first - b.first)[0];
  return best?.style ?? levelStyle.value;
}
