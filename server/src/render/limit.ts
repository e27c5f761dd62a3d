import type { Journal } from '../core/model/generated/types';
import type { Span } from '../core/text/span';
import type { Mark } from './mark';

/** How much a journal takes. */
export interface Limit {
  readonly min?: number;
  readonly max?: number;
  readonly confidence: NonNullable<Journal['abstract']['words']>['confidence'];
  /** Whether the number was confirmed at its source; what was not speaks softly. */
  readonly verified: boolean;
}

/** A limit of a profile; `undefined` where it names no number. */
export function limitOf(limit: Journal['abstract']['words']): Limit | undefined {
  if (!limit || (limit.min === undefined && limit.max === undefined)) return undefined;
  const { min, max, confidence } = limit;
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    confidence,
    verified: confidence === 'verified',
  };
}

/** `243 of 250 words`, `3 words`, `2 keywords (3 to 8)`. */
export function countText(limit: Limit | undefined, count: number, unit: string): string {
  const units = (number: number) => `${unit}${number === 1 ? '' : 's'}`;
  if (limit?.max === 0) return `${count} ${units(count)} (none wanted)`;
  if (limit?.max !== undefined && !limit.min) return `${count} of ${limit.max} ${units(limit.max)}`;
  if (limit?.max !== undefined) return `${count} ${units(count)} (${limit.min} to ${limit.max})`;
  return limit?.min ? `${count} ${units(count)} (at least ${limit.min})` : `${count} ${units(count)}`;
}

/** Where a limit comes from, if that needs to be said. */
export function limitNote(limit: Limit | undefined): string {
  if (!limit || limit.verified) return '';
  return limit.confidence === 'design'
    ? "default limit, check the journal's page"
    : "limit not confirmed, check the journal's page";
}

/** A mark for a count beyond its limit; none within. */
export function limitMark(limit: Limit | undefined, count: number, unit: string, span: Span): Mark[] {
  const over = limit?.max !== undefined && count > limit.max;
  const under = limit?.min !== undefined && count < limit.min;
  if (!limit || !(over || under)) return [];
  const by = over ? count - limit.max! : limit.min! - count;
  const units = `${unit}${by === 1 ? '' : 's'}`;
  const asked = limit.confidence === 'design' ? 'the default limit' : 'the limit';
  const none = over && limit.max === 0;
  const fact = none
    ? `no ${unit}s are wanted here, and there ${count === 1 ? 'is' : 'are'} ${count}`
    : count === 0
      ? `no ${unit}s yet; at least ${limit.min} are asked for`
      : over
        ? `${by} ${units} over ${asked} of ${limit.max}`
        : `${by} ${units} short of the ${limit.min} asked for`;
  const soft = limit.verified ? '' : " Check the journal's page: this limit was not confirmed.";
  return [
    {
      kind: over ? 'over' : 'under',
      severity: limit.verified ? 'error' : 'info',
      message: `${fact[0]!.toUpperCase()}${fact.slice(1)}.${soft}`,
      span,
    },
  ];
}
