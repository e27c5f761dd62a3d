import type { ScaleTerm } from '../../model/generated/types';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { gradeIn, gridOf, isInRange, valueOn } from '../../model/scale-grid';
import { proseOfReport } from '../../prose/prose';
import { type ScoreMention, scoresIn, scoresOf } from '../../prose/scores';
import { say, sayAll } from '../../text/say';
import type { Span } from '../../text/span';
import { printScore, type Score } from '../../values/score';
import { defineRule, type Finding } from '../rule';

export const rule = defineRule({
  severity: 'info',
  summary: 'Mild, moderate and severe are used as the scale beside them uses them.',
  why: 'Where a sentence gives a score and a word for it, readers remember the word. Pain of 5 on the NRS is moderate by the usual bands; strength of 2 on the MRC is no mild weakness. Bands differ between papers, so only what is clearly in another band is mentioned.',
  source:
    'The cut-offs of the vocabulary of scales, with the source of each; for MRC common usage (confidence: knowledge).',
  reads: 'report',
  *check(report, { journal }) {
    for (const { at, text } of freeTexts(report)) {
      if (!anyWord.test(text)) continue;
      for (const told of scoresOf(text)) yield* wording(text, told, (span) => report.place(at, span));
    }
    const prose = proseOfReport(report, journal);
    if (!anyWord.test(prose.text)) return;
    for (const told of scoresIn(prose)) if (isOwn(told)) yield* wording(prose.text, told, (span) => span);
  },
});

type Told = Pick<ScoreMention, 'name' | 'scale' | 'score' | 'span'>;

/** Whether it is of the report's patients; which of them does not matter. */
function isOwn({ part, subject, polarity }: ScoreMention): boolean {
  return part !== 'other' && polarity !== 'negated' && (subject.who === 'patient' || subject.who === 'unclear');
}

/** `severe pain (NRS 5)`: the word, the scale and the score in one phrase. */
function* wording(text: string, { name, scale, score, span }: Told, place: (span: Span) => Span): Generator<Finding> {
  // Scores in front of their scale, as in `5 on the NRS`, have other words around them.
  if (!scale || name.start > span.start) return;
  const lead = before.exec(text.slice(Math.max(0, name.start - 110), name.start).replace(/\s/g, ' '));
  if (!lead) return;
  const [phrase, word] = lead;
  const told = printScore(score);
  const severity = word!.toLowerCase() as Severity;
  const own = wordsFor(scale, score);
  if (own.length === 0 || own.includes(severity)) return;
  const end = phrase.includes('(') && text[span.end] === ')' ? span.end + 1 : span.end;
  yield {
    span: place({ start: name.start - phrase.length, end }),
    message: say`${scale.label} ${told} is called ${severity} here; on this scale it is usually called ${sayAll(own, 'or')}.`,
    help: say`Use the scale’s word, the score alone, or name the source of the bands.`,
  };
}

/** Free texts of the front matter that tell of a patient. */
function freeTexts(report: Report): { readonly at: Located; readonly text: string }[] {
  const places = report.cases.flatMap(({ patient, findings, outcome, measures }) => [
    ...patient
      .get('complaints')
      .items()
      .flatMap((item) => [item.node?.kind === 'scalar' ? item : item.get('what'), item.get('quality')]),
    ...findings.map((finding) => finding.get('finding')),
    ...measures.map(({ at }) => at.get('note')),
    outcome.get('summary'),
  ]);
  return places.flatMap((at) => (at.fact === undefined ? [] : [{ at, text: at.fact }]));
}

type Severity = 'mild' | 'moderate' | 'severe';

const anyWord = /\b(?:mild|moderate|severe)\b/i;
/** Words that may stand between the word and its score without changing what it is said of. */
const between = '(?: (?!with|without|and|or|but|to|after|before|despite|from|no|not|than)[a-z-]{1,20}){1,5}';
const before = new RegExp(
  `(?<!to |-|or )\\b(mild|moderate|severe)(?! to |-to-| or )${between},? ?\\(?(?:on the )?$`,
  'i',
);

/** What weakness of an MRC grade may be called. There is no official wording: where usage differs, both are listed. */
const strength: Record<string, readonly Severity[]> = {
  '0': ['severe'],
  '1': ['severe'],
  '2': ['severe'],
  '3': ['moderate', 'severe'],
  '4-': ['mild', 'moderate'],
  '4': ['mild'],
  '4+': ['mild'],
};

/** The words a score may have: its band's, and that of a band it is close to. Empty where the scale has no such words. */
function wordsFor(scale: ScaleTerm, score: Score): readonly string[] {
  if (scale.id === 'mrc') {
    const text = score.kind === 'grade' ? score.grade : 'text' in score ? score.text : '';
    const grade = gradeIn(scale, text) ?? '';
    return strength[grade] ?? strength[grade.replace(/[+-]$/, '')] ?? [];
  }
  const value = valueOn(scale, score);
  const grid = gridOf(scale);
  if (value === undefined || grid.min === undefined || grid.max === undefined || isInRange(grid, value) === false)
    return [];
  const bands = (scale.cutoffs ?? []).filter(
    ({ from, to, meaning }) =>
      from !== undefined && to !== undefined && /^(?:mild|moderate|severe)$/.test(wordOf(meaning)),
  );
  if (bands.length < 2) return [];
  // A tenth of the range is as far as the bands of different papers lie apart.
  const leeway = (grid.max - grid.min) / 10;
  return bands
    .filter(({ from, to }) => value >= from! - leeway && value <= to! + leeway)
    .map(({ meaning }) => wordOf(meaning));
}

function wordOf(meaning: string): string {
  return /^[a-z]+/.exec(meaning)?.[0] ?? '';
}
