import type { Report } from '../../model/report';
import { subscaleOf } from '../../model/scale-grid';
import { nearestNames } from '../../model/vocabulary';
import { say, sayEach } from '../../text/say';
import { suggestScalars } from '../edits';
import { defineRule, type Finding } from '../rule';
import { faultOf } from './fault';
import { allMeasures, type KnownMeasure, nameOf, sourceOf } from './measures';

export const rule = defineRule({
  severity: 'error',
  summary: 'A scale that consists of parts is given by its parts, each in the form it has.',
  why: 'JOABPEQ, JOACMEQ and SF-36 have scores for their domains and no total: one number can’t be compared with anything. The motor score of ISNCSCI has whole grades only, without the plus and minus of MRC.',
  source:
    'Fukui et al., J Orthop Sci 2009;14:348-65 (JOABPEQ); Ware and Sherbourne, Med Care 1992;30:473-83 (SF-36), from knowledge; Rupp et al., Top Spinal Cord Inj Rehabil 2021;27(2):1-22 (ISNCSCI).',
  reads: 'value',
  *check(report) {
    for (const known of allMeasures(report)) {
      const misnamed = unknownPart(report, known);
      if (misnamed) yield misnamed;
      const faults = known.readings.map(({ entry, score }) => ({ entry, fault: faultOf(known, score) }));
      if (faults.some(({ fault }) => fault?.kind === 'total')) yield noTotal(known);
      for (const { entry, fault } of faults) {
        if (fault?.kind !== 'plus-minus') continue;
        yield {
          span: entry.at.span,
          message: say`${nameOf(known)} has whole grades only; \`${entry.at.fact}\` is a grade of another scale, such as MRC.`,
          help: sourceOf(known.scale),
          fixes: suggestScalars(report, entry.at, [fault.nearest]),
        };
      }
    }
  },
});

function noTotal({ measure, scale }: KnownMeasure): Finding {
  const parts = partsOf(scale);
  return {
    span: measure.scale.span,
    message: say`${scale.label} has ${parts.length} subscores and no total, but its scores here are single numbers. Give one measure for each \`subscale\`.`,
    help: say`The parts are ${sayEach(parts)}. ${sourceOf(scale)}`,
  };
}

/** A part the scale doesn't have; said only where one it has is close, or all are known by name. */
function unknownPart(report: Report, { measure, scale, subscale }: KnownMeasure): Finding | undefined {
  if (subscale === undefined || !scale.subscales?.length || subscaleOf(scale, subscale)) return undefined;
  const nearest = nearestNames(subscale, partsOf(scale));
  if (nearest.length === 0) return undefined;
  const at = measure.at.get('subscale');
  return {
    severity: 'warning',
    span: at.span,
    message: say`${scale.label} has no part \`${subscale}\`. Did you mean ${sayEach(nearest, 'or')}?`,
    help: say`The parts are ${sayEach(partsOf(scale))}.`,
    fixes: suggestScalars(report, at, nearest),
  };
}

function partsOf({ subscales = [] }: KnownMeasure['scale']): string[] {
  return subscales.map(({ id, label }) => label ?? id.replaceAll('_', ' '));
}
