import type { Case } from '../../model/case';
import { levelsOf } from '../../model/case';
import { affirmed, anatomyOf, isDenied } from '../../model/level-kind';
import { lexicon } from '../../model/lexicon';
import type { Located } from '../../model/located';
import { say } from '../../text/say';
import { expandLevel } from '../../values/level-expand';
import { countsAsRoot } from '../../values/level-order';
import { printLevel } from '../../values/level-print';
import { defineRule } from '../rule';
import { isCordLesion, isCordWord } from './lesion';
import { boundsOf, positionOf } from './position';
import { type LevelValue, levelValueAt } from './values';

export const rule = defineRule({
  severity: 'warning',
  summary: 'A lesion of the cord lies where there is cord.',
  why: 'In adults the cord usually ends at L1/2, at the lowest at L3. Below it compression meets the cauda equina, which is another illness with another prognosis. Where the conus is low, the report should say so.',
  source:
    'Moussallem CD et al. Anat Res Int 2014;2014:351769: the conus between T12 and L2 on 141 scans, as low as L3 in the studies it cites.',
  reads: 'report',
  *check(report) {
    for (const one of report.cases) {
      if (anatomyOf(one).lowConus || saysLowConus(one)) continue;
      const { from, to } = lexicon.levels.cord.conus;
      for (const owner of [...one.findings, ...one.patient.get('diagnosis').items()]) {
        const word = cordWordOf(owner);
        if (!word) continue;
        for (const at of levelsOf(owner)) {
          const level = levelValueAt(report, at);
          if (!level || level.problems.length > 0 || !isBelowCord(level, owner)) continue;
          yield {
            span: at.span,
            message: say`${printLevel(level.expression)} lies below the spinal cord, and this entry names a lesion of it (\`${word}\`).`,
            help: say`The cord ends between ${from} and ${to} in most adults: write of the cauda equina, correct the level or, for a low conus, declare \`anatomy: { variant: low conus }\` under the patient.`,
          };
        }
      }
    }
  },
});

/** The words of a finding or diagnosis that name a lesion of the cord, unless they are denied. */
function cordWordOf(owner: Located): string | undefined {
  if (isDenied(owner)) return undefined;
  const text = affirmed(`${owner.get('finding').fact ?? ''} ${owner.get('name').fact ?? ''}`);
  return isCordLesion(text) ? isCordWord.exec(text)?.[0].toLowerCase() : undefined;
}

/** The lowest end of a usual cord and what is lower. Roots, segments and neurological levels of injury are counted otherwise. */
function isBelowCord({ expression, kind, variants }: LevelValue, owner: Located): boolean {
  if (countsAsRoot(kind)) return false;
  // A single level of a cord injury without a noun may be the neurological level.
  if (kind === undefined && /injur/i.test(owner.get('name').fact ?? '')) return false;
  const sites = expandLevel(expression, variants, kind);
  const limit = boundsOf(lexicon.levels.cord.conus, 'vertebra')?.[1];
  return limit !== undefined && sites.length > 0 && sites.every((site) => positionOf(site, 'vertebra') >= limit);
}

const lowConus =
  /tether|low[- ](?:lying )?(?:conus|cord)|dysraph|spina bifida|lipomyelo|myelomeningocele|lipoma of the filum/i;

/** Whether the report says elsewhere that the cord reaches further down. */
function saysLowConus({ patient, findings }: Case): boolean {
  const texts = [...findings, ...patient.get('diagnosis').items()].map((owner) =>
    affirmed(`${owner.text ?? ''} ${owner.get('finding').fact ?? ''} ${owner.get('name').fact ?? ''}`),
  );
  const history = patient
    .get('history')
    .items()
    .map(({ text }) => text ?? '');
  return [...texts, ...history].some((text) => lowConus.test(text));
}
