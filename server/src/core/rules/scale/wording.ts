import type { ScaleTerm } from '../../model/generated/types';
import { lexicon } from '../../model/lexicon';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { gradeIn, gridOf, isInRange, scaleThatFits, valueOn } from '../../model/scale-grid';
import { readSections } from '../../model/sections';
import { proseOf } from '../../syntax/body';
import { say } from '../../text/say';
import type { Span } from '../../text/span';
import { parseScore, printScore } from '../../values/score';
import { type Context, defineRule, type Finding } from '../rule';

export const rule = defineRule({
  severity: 'info',
  summary: 'Mild, moderate and severe are used as the scale beside them uses them.',
  why: 'Where a sentence gives a score and a word for it, readers remember the word. Pain of 5 on the NRS is moderate by the usual bands; strength of 2 on the MRC is no mild weakness. Bands differ between papers, so only what is clearly in another band is mentioned.',
  source:
    'The cut-offs of the vocabulary of scales, with the source of each; for MRC common usage (confidence: knowledge).',
  reads: 'report',
  *check(report, context) {
    for (const { at, text, start } of [...freeTexts(report), ...narrative(report, context)]) {
      for (const { severity, scale, told, span } of wordings(text)) {
        const own = wordsFor(scale, told);
        if (own.length === 0 || own.includes(severity)) continue;
        const place = at ? report.place(at, span) : { start: start + span.start, end: start + span.end };
        yield wording(place, severity, scale, told, own);
      }
    }
  },
});

function wording(span: Span, severity: Severity, scale: ScaleTerm, told: string, own: readonly string[]): Finding {
  return {
    span,
    message: say`${scale.label} ${told} is called ${severity} here; on this scale it is usually called ${own.join(' or ')}.`,
    help: say`Use the scale’s word, the score alone, or name the source of the bands.`,
  };
}

interface Text {
  /** The value the text stands in; absent for the narrative. */
  readonly at?: Located;
  readonly text: string;
  readonly start: number;
}

/** Free texts of the front matter that tell of a patient. */
function freeTexts(report: Report): Text[] {
  const places = report.cases.flatMap(({ patient, findings, outcome, measures }) => [
    ...patient
      .get('complaints')
      .items()
      .flatMap((item) => [item.node?.kind === 'scalar' ? item : item.get('what'), item.get('quality')]),
    ...findings.map((finding) => finding.get('finding')),
    ...measures.map(({ at }) => at.get('note')),
    outcome.get('summary'),
  ]);
  return places.flatMap((at) => (at.fact === undefined ? [] : [{ at, text: at.fact, start: at.span.start }]));
}

/** Abstract and case presentation, without sentences that cite. */
function narrative(report: Report, { journal }: Context): Text[] {
  const { abstract, body } = readSections(report, journal);
  const spans = [
    ...(abstract ? [abstract.span] : []),
    ...body.filter(({ slots }) => slots.includes('case')).map(({ span }) => span),
  ];
  return spans.flatMap((span) => {
    const prose = proseOf(report.text, report.source.body, span);
    // Most narratives have no such phrase, and then their sentences need not be told apart.
    return wordings(prose).length > 0 ? [{ text: withoutCitingSentences(prose), start: span.start }] : [];
  });
}

/** The text with every sentence that cites blanked out: it tells of other patients. */
function withoutCitingSentences(prose: string): string {
  if (!prose.includes('[@')) return prose;
  const sentences = prose.match(/[^.!?\n]*[.!?\n]*/g) ?? [];
  // A citation behind the full stop belongs to the sentence before it.
  const cites = (index: number) => sentences[index]!.includes('[@') || /^\s*\[@/.test(sentences[index + 1] ?? '');
  return sentences.map((sentence, index) => (cites(index) ? ' '.repeat(sentence.length) : sentence)).join('');
}

type Severity = 'mild' | 'moderate' | 'severe';

interface Wording {
  readonly severity: Severity;
  readonly scale: ScaleTerm;
  readonly told: string;
  readonly span: Span;
}

/** Words that may stand between the word and its score without changing what it is said of. */
const between = '(?: (?!with|without|and|or|but|to|after|before|despite|from|no|not|than)[a-z-]{1,20}){1,5}';
const number = '\\d{1,3}(?:\\.\\d{1,2})?[+-]?';
const mention = `([A-Za-z][A-Za-z-]{1,11})(?: score| grade)?(?: of| was| is|:| =)? ?(${number})(?:( ?/ ?\\d{1,3})|( ?(?:mm|cm|%)))?`;
const before = new RegExp(
  `(?<!to |-|or )\\b(mild|moderate|severe)(?! to |-to-| or )${between},? ?\\(?(?:on the )?${mention}(?![\\d.]?\\d)\\)?`,
  'gi',
);

const anyWord = /\b(?:mild|moderate|severe)\b/i;

/** `severe pain (NRS 5)`: the word, the scale and the score in one phrase. */
function wordings(text: string): Wording[] {
  if (!anyWord.test(text)) return [];
  return [...text.replace(/\s/g, ' ').matchAll(before)].flatMap((match) => {
    const [phrase, word, name, digits, of = '', unit = ''] = match;
    const parsed = parseScore(`${digits}${of.replaceAll(' ', '')}${unit}`);
    if (!parsed.ok) return [];
    const scale = scaleThatFits(lexicon.scales.find(name!), [parsed.value]);
    if (!scale) return [];
    const span = { start: match.index, end: match.index + phrase.length };
    return [{ severity: word!.toLowerCase() as Severity, scale, told: printScore(parsed.value), span }];
  });
}

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
function wordsFor(scale: ScaleTerm, told: string): readonly string[] {
  const parsed = parseScore(told);
  if (!parsed.ok) return [];
  if (scale.id === 'mrc') {
    const text = parsed.value.kind === 'grade' ? parsed.value.grade : 'text' in parsed.value ? parsed.value.text : '';
    const grade = gradeIn(scale, text) ?? '';
    return strength[grade] ?? strength[grade.replace(/[+-]$/, '')] ?? [];
  }
  const value = valueOn(scale, parsed.value);
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
