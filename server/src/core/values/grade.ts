import { say, sayAll } from '../text/say';
import { nearest } from './nearest';
import { accept, type Parsed, quoted, reject, tooLong, trimmed } from './parsed';

/** The grade of an adverse event in a named system: `CTCAE 3`. */
export interface SystemGrade {
  readonly system: string;
  readonly grade: string;
  /** Whether the system is one whose grades we know. */
  readonly known: boolean;
  readonly form: 'normal' | 'slip';
}

/** A grading system, with its grades and the ways its name is written. */
export interface GradeSystem {
  readonly name: string;
  readonly spelling: RegExp;
  readonly grades: readonly string[];
}

/** A system by its names, which may be written with blanks or dashes between the words, in any case of letters. */
export function gradeSystem(name: string, aliases: readonly string[], grades: readonly string[]): GradeSystem {
  const spellings = [name, ...aliases]
    .sort((a, b) => b.length - a.length)
    .map((each) => each.split(/[\s-]+/).join('[\\s\\u2010-\\u2014-]{0,3}'));
  const version = '(?:,?\\s(?:v(?:ersion)?\\.?\\s?)\\d(?:\\.\\d{1,2})?)?';
  return { name, grades, spelling: new RegExp(`(?:${spellings.join('|')})${version}(?![a-z])`, 'iy') };
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const gradeFirst =
  /^(?:grade\s|gr\.?\s)?([\dIVX]{1,4}[ab]?),?\s+(?:\(?(?:on|by|per|of)?\s?(?:the\s)?)([a-z][^()]{1,40})\)?$/i;
const unknownSystem = /^([A-Z][\w-]{1,30}(?: [A-Za-z][\w-]{1,30}){0,3}?),? (?:grade )?([A-Z]|[IVX]{1,4}[ab]?|\d[ab]?)$/;

/** Reads the grade of an adverse event, which names its system: `CTCAE 3`, `Clavien-Dindo IIIb`. Never throws. */
export function parseGrade(text: string, systems: readonly GradeSystem[]): Parsed<SystemGrade> {
  const refused = tooLong(text, () => say`a grade`);
  if (refused) return refused;
  const span = trimmed(text);
  const written = text.trim().replace(/\s+/g, ' ');
  const examples = sayAll(['`CTCAE 3`', '`Clavien-Dindo IIIb`', '`CIRSE 2`'], 'or');
  if (written === '')
    return reject('empty', say`There is no grade here. Write the system and the grade, like ${examples}.`, span);

  const [system, rest] = systemOf(written, systems) ?? [];
  if (system) {
    const grade = gradeIn(system, rest ?? '');
    if (grade)
      return accept({
        ...graded(system.name, grade, true),
        form: `${system.name} ${grade}` === text ? 'normal' : 'slip',
      });
    const suggestions = system.grades.map((each) => `${system.name} ${each}`);
    const grades = sayAll(system.grades);
    const message = rest
      ? say`${system.name} has no grade ${quoted(rest)}; its grades are ${grades}. Write one like \`${suggestions[0]}\`.`
      : say`${system.name} has no grade here; its grades are ${grades}. Write one like \`${suggestions[0]}\`.`;
    return reject('no-such-grade', message, span, suggestions);
  }
  const other = unknownSystem.exec(written);
  const misspelt =
    other &&
    nearest(
      other[1]!,
      systems.map(({ name }) => name),
    );
  if (other && !/^grade$/i.test(other[1]!) && misspelt?.length === 0) {
    const grade = graded(other[1]!, other[2]!, false);
    return accept({ ...grade, form: printGrade(grade) === text ? 'normal' : 'slip' });
  }
  const bare = misspelt && misspelt.length > 0 ? other![2]! : written.replace(/^(?:grade|gr\.?)\s?/i, '');
  const suggestions = systems
    .filter(({ name }) => !misspelt?.length || misspelt.includes(name))
    .flatMap((each) => {
      const grade = gradeIn(each, bare);
      return grade ? [`${each.name} ${grade}`] : [];
    });
  const way =
    suggestions.length > 0 ? say`Write ${sayAll(suggestions.map(quoted), 'or')}.` : say`Write one like ${examples}.`;
  return reject(
    'no-system',
    say`${quoted(written)} does not name the grading system, and grades differ between systems. ${way}`,
    span,
    suggestions,
  );
}

/** The normal form: `Clavien-Dindo IIIb`. */
export function printGrade({ system, grade }: Pick<SystemGrade, 'system' | 'grade'>): string {
  return `${system} ${grade}`;
}

function graded(system: string, grade: string, known: boolean): SystemGrade {
  return { system, grade, known, form: 'slip' };
}

/** The known system a text names, and the rest of the text, whichever comes first. */
function systemOf(written: string, systems: readonly GradeSystem[]): [GradeSystem, string] | undefined {
  const turned = gradeFirst.exec(written);
  for (const text of turned ? [written, `${turned[2]!.trim()} ${turned[1]}`] : [written]) {
    for (const system of systems) {
      system.spelling.lastIndex = 0;
      const match = system.spelling.exec(text);
      if (match)
        return [
          system,
          text
            .slice(match[0].length)
            .replace(/^[\s,:-]{0,3}(?:(?:grade|gr\.?)\s?)?/i, '')
            .trim(),
        ];
    }
  }
  return undefined;
}

/** A grade of the system, with Roman and Arabic numerals taken for each other. */
function gradeIn({ grades }: GradeSystem, written: string): string | undefined {
  const same = grades.find((grade) => grade.toLowerCase() === written.toLowerCase());
  if (same) return same;
  const arabic = /^([1-6])([ab]?)$/i.exec(written);
  const roman = romans.indexOf(written.toUpperCase()) + 1;
  const other = arabic ? romans[Number(arabic[1]) - 1]! + arabic[2]!.toLowerCase() : String(roman);
  return grades.includes(other) ? other : undefined;
}
