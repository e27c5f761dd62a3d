import { oneMeasure } from '../model/case';
import { Report } from '../model/report';
import { gridOf } from '../model/scale-grid';
import { cursorAt } from '../syntax/cursor';
import type { Source } from '../syntax/source';
import { say } from '../text/say';
import { scaleRange, scaleText } from './describe-term';

/** What a scale takes, shown while its scores are typed. */
export interface Signature {
  readonly label: string;
  /** Markdown. */
  readonly documentation: string | undefined;
}

/** The scale of the measure in whose `scores` the cursor stands. */
export function signatureAt(source: Source, offset: number): Signature | undefined {
  const cursor = cursorAt(source.text, offset);
  const depth = cursor?.path.lastIndexOf('scores') ?? -1;
  if (!cursor || depth < 0) return undefined;
  const measure = oneMeasure(new Report(source).root.follow(cursor.path.slice(0, depth)));
  const scale = measure.term ?? measure.candidates[0];
  if (!scale) return undefined;
  const { step } = gridOf(scale);
  const parts = [scaleRange(scale), step === undefined ? undefined : say`in steps of ${step}`].filter(Boolean);
  return { label: `${scale.label}: ${parts.join(', ')}`, documentation: scaleText(scale) };
}
