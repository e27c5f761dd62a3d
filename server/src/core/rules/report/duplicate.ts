import { defineRule } from '../rule';
import { comparable } from './comparable';
import { overlapsOf } from './same-case';

export const rule = defineRule({
  severity: 'warning',
  summary: 'No other report of the repository describes the same case, and an approval’s number has one board.',
  why: 'A patient who is reported twice counts twice in every review. Two reports are held together by hashes of their facts, at least two kinds of which must agree; texts are not compared and not kept.',
  source: 'ICMJE Recommendations, overlapping publications; COPE on redundant publication.',
  reads: 'report',
  *check(report, { surroundings: { siblings = [] } }) {
    if (siblings.length === 0) return;
    const own = comparable(report);
    // Of many alike the first is named.
    const told = new Set<number>();
    for (const { path, fingerprint } of siblings)
      for (const { place, message, help } of overlapsOf(own, path, fingerprint)) {
        if (told.has(place.start)) continue;
        told.add(place.start);
        yield { span: place, message, help };
      }
  },
});
