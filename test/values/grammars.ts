import { readGrade } from '../../server/src/core/model/grade';
import { parseAge } from '../../server/src/core/values/age';
import { parseDilution, parseDose, parseFrequency } from '../../server/src/core/values/agent';
import { parseDate } from '../../server/src/core/values/date';
import { parseLevel } from '../../server/src/core/values/level';
import { parseOrcid } from '../../server/src/core/values/orcid';
import type { Parsed } from '../../server/src/core/values/parsed';
import { parseQuantity } from '../../server/src/core/values/quantity';
import { parseScore } from '../../server/src/core/values/score';
import { parseTime } from '../../server/src/core/values/time';

/** Every grammar of a value, by its name. */
export const grammars: Record<string, (text: string) => Parsed<unknown>> = {
  level: parseLevel,
  time: parseTime,
  quantity: (text) => parseQuantity(text, ['mg', 'mL', '%']),
  'any quantity': (text) => parseQuantity(text, []),
  age: parseAge,
  dose: (text) => parseDose(text, ['mg', 'mL']),
  frequency: parseFrequency,
  dilution: parseDilution,
  score: parseScore,
  grade: readGrade,
  date: parseDate,
  orcid: parseOrcid,
};
