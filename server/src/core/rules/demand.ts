import type { Journal } from '../model/generated/types';
import { say } from '../text/say';
import type { Severity, Stage } from './rule';

/** Something a journal profile asks for, with how surely it is known. */
export interface Demand {
  readonly confidence?: Journal['confidence'];
  readonly source?: string;
  readonly checked?: string;
}

/** How much a demand weighs: a verified one is a warning (an error at submission, if `strict`), any other a piece of information. */
export function weigh({ confidence }: Demand, stage: Stage = 'draft', strict = false): Severity {
  if (confidence !== 'verified') return 'info';
  return strict && stage === 'submission' ? 'error' : 'warning';
}

/** The journal as a sentence names it. A default profile of this tool is no journal. */
export function nameOf({ id, name }: Journal): string {
  return id.startsWith('generic-') ? say`the profile \`${id}\`` : name;
}

/** What a limit takes or asks for, behind the name of the journal. */
export function wishOf({ min, max }: { readonly min?: number; readonly max?: number }, count: number): string {
  if (max !== undefined && count > max) return max === 0 ? say`takes none` : say`takes at most ${max}`;
  return say`asks for at least ${min}`;
}

/** A sentence about a demand, which says so where the demand is not confirmed at the journal. */
export function softly(sentence: string, { confidence }: Demand): string {
  const unverified = confidence === 'knowledge' || confidence === 'partly';
  return unverified
    ? say`${sentence.replace(/\.$/, '')}; this is not verified, so check the journal's page.`
    : sentence;
}

/** The way out, with where the demand was read. */
export function sourced(help: string, { confidence, source, checked }: Demand): string {
  if (confidence === 'design')
    return say`${help} This is a default of the tool; name a \`journal\` for its own wishes.`;
  if (!source) return help;
  return checked ? say`${help} Source: ${source}, checked ${checked}.` : say`${help} Source: ${source}.`;
}
