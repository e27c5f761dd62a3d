import type { Journal } from '../../model/generated/types';
import type { Report } from '../../model/report';
import type { LevelStyle } from '../../values/level-print';
import { printLevel } from '../../values/level-print';
import { softly } from '../demand';
import { fixScalar } from '../edits';
import { defineRule, type Finding } from '../rule';
import { type PairMention, pairMentions, rewritten, type WrittenStyle } from './mentions';
import { levelValues } from './values';

export const rule = defineRule({
  severity: 'warning',
  summary: 'Spinal levels are written in one way.',
  why: 'C5/6 and C5-C6 in one text look like two things, and a search finds only one of them. The front matter has one normal form; the narrative follows the journal, and at least itself.',
  source: 'The report format; the profile of the journal.',
  reads: 'report',
  *check(report, { journal }) {
    yield* frontMatter(report);
    yield* narrative(pairMentions(report), journal);
  },
});

function* frontMatter(report: Report): Generator<Finding> {
  for (const { at, expression, problems } of levelValues(report)) {
    const normal = printLevel(expression);
    // What is wrong with the level itself comes first.
    if (problems.length > 0 || at.fact === normal) continue;
    yield {
      span: at.span,
      message: `\`${at.fact}\` is not in normal form, which is \`${normal}\`.`,
      help: "The front matter has one form for each level; the journal's own is used in print.",
      fixes: [fixScalar(report, at, normal)],
    };
  }
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
      `${journal.name} writes this level as \`${rewritten(first, wanted)}\`; this text writes \`${first.text}\` throughout.`,
      journal.levelStyle,
    ),
    help: 'The fix changes all levels of the narrative.',
    fixes: [
      {
        title: `Write levels like \`${rewritten(first, wanted)}\``,
        safe: true,
        edits: mentions.map((mention) => ({ span: mention.span, newText: rewritten(mention, wanted) })),
      },
    ],
  };
}

function* mixed(mentions: readonly PairMention[], journal: Journal): Generator<Finding> {
  const style = preferred(mentions, journal);
  const like = mentions.find(({ styles }) => styles.includes(style));
  for (const mention of mentions) {
    if (mention.styles.includes(style)) continue;
    const newText = rewritten(mention, style);
    yield {
      span: mention.span,
      message: like
        ? `\`${mention.text}\` is written in another way than \`${like.text}\`; one text has one style.`
        : `\`${mention.text}\` is one of several ways in which this text writes levels; one text has one style.`,
      fixes: [{ title: `Write \`${newText}\``, safe: true, edits: [{ span: mention.span, newText }] }],
      related: like && [{ span: like.span, message: 'The other style is here.' }],
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
