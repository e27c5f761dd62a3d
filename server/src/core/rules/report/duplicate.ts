import type { Case } from '../../model/case';
import { type CaseFingerprint, fingerprintOf } from '../../model/fingerprint';
import type { Span } from '../../text/span';
import { listed } from '../../values/parsed';
import { defineRule } from '../rule';

export const rule = defineRule({
  severity: 'warning',
  summary: 'No other report of the repository describes the same case, and an approval’s number has one board.',
  why: 'A patient who is reported twice counts twice in every review. Two reports are held together by hashes of their facts, at least two kinds of which must agree; texts are not compared and not kept.',
  source: 'ICMJE Recommendations, overlapping publications; COPE on redundant publication.',
  reads: 'report',
  *check(report, { surroundings: { siblings = [] } }) {
    if (siblings.length === 0) return;
    const own = fingerprintOf(report);
    const irb = report.root.get('irb').get('number');
    for (const { path, fingerprint } of siblings) {
      for (const [index, one] of report.cases.entries()) {
        const same = fingerprint.cases
          .map((other) => shared(own.cases[index]!, other))
          .find(({ length }) => length >= 2);
        if (same)
          yield {
            span: placeOf(one),
            message: `${report.cases.length > 1 ? `Case \`${one.id}\`` : 'This report'} and \`${path}\` seem to describe the same case: ${listed(same)} agree.`,
            help: 'If it is one patient, say in both that the other one exists, and cite it; if not, nothing needs to be done.',
          };
      }
      const [mine, theirs] = [own.approval, fingerprint.approval];
      if (mine && theirs && mine.number === theirs.number && mine.board !== theirs.board)
        yield {
          span: irb.span,
          message: `\`${path}\` gives the same approval number for another board.`,
          help: 'Numbers are given by one board: compare both with the letters of approval.',
        };
    }
  },
});

const kinds: readonly (readonly [kind: keyof CaseFingerprint, words: string])[] = [
  ['treatment', 'age, sex and treatment'],
  ['scores', 'the scores'],
  ['events', 'follow-up and adverse events'],
];

function shared(one: CaseFingerprint, other: CaseFingerprint): string[] {
  return kinds.flatMap(([kind, words]) => (one[kind] !== undefined && one[kind] === other[kind] ? [words] : []));
}

/** The case's id in a series, else its patient. */
function placeOf({ at, id, patient }: Case): Span {
  const named = at.get('id');
  return id !== undefined && named.exists ? named.span : patient.keySpan;
}
