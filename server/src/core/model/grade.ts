import { type GradeSystem, gradeSystem, parseGrade, type SystemGrade } from '../values/grade';
import type { Parsed } from '../values/parsed';
import { lexicon } from './lexicon';

let systems: readonly GradeSystem[] | undefined;

/**
 * Reads the grade of an adverse event in a system of the vocabulary, in any of its versions, or in one that nobody here
 * knows. Never throws.
 */
export function readGrade(text: string): Parsed<SystemGrade> {
  systems ??= lexicon.gradingSystems.terms
    .filter((system) => system.for === 'severity')
    .map(({ label, aliases = [], grades, undivided = [], versions = [] }) => {
      const all = [grades, undivided, ...versions.map((version) => version.grades ?? [])].flat();
      return gradeSystem(label, aliases, [...new Set(all.map(({ grade }) => grade))].sort());
    });
  return parseGrade(text, systems);
}
