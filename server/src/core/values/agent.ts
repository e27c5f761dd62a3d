import { say } from '../text/say';
import { accept, type Parsed, quoted, reject, tooLong, trimmed } from './parsed';
import { parseQuantity, printQuantity, type Quantity } from './quantity';

/** How often a drug is given. */
export interface Frequency {
  /** The normal form: `twice daily`, `every 8 hours as needed`. */
  readonly text: string;
  /** Doses in a day, where the words say it. */
  readonly perDay?: number;
  readonly asNeeded: boolean;
  readonly form: 'normal' | 'slip';
}

/** A dose, perhaps with its frequency: `300 mg/day`, `75 mg twice daily`. */
export interface Dose {
  readonly quantity: Quantity;
  readonly frequency?: Frequency;
  readonly form: Quantity['form'];
}

/** Parts of drug and diluent by volume: `1:1 saline`. */
export interface Dilution {
  readonly drug: number;
  readonly diluent: number;
  readonly fluid?: string;
  readonly form: 'normal' | 'slip';
}

const frequencies: Record<string, { perDay?: number; slips: readonly string[] }> = {
  once: { slips: ['single dose', 'one dose', 'stat'] },
  daily: { perDay: 1, slips: ['once daily', 'once a day', 'every day', 'per day', 'a day', 'qd', 'q.d.'] },
  'twice daily': { perDay: 2, slips: ['twice a day', 'two times daily', 'bid', 'b.i.d.', 'bd', '2x/day'] },
  'three times daily': { perDay: 3, slips: ['three times a day', 'thrice daily', 'tid', 't.i.d.', 'tds', '3x/day'] },
  'four times daily': { perDay: 4, slips: ['four times a day', 'qid', 'q.i.d.', 'qds', '4x/day'] },
  'every other day': { perDay: 1 / 2, slips: ['on alternate days', 'every second day'] },
  weekly: { perDay: 1 / 7, slips: ['once weekly', 'once a week', 'every week', 'per week'] },
  monthly: { perDay: 1 / 30.4375, slips: ['once monthly', 'once a month', 'every month', 'per month'] },
  'at night': { perDay: 1, slips: ['nightly', 'at bedtime', 'every night'] },
  'in the morning': { perDay: 1, slips: ['every morning'] },
};
const bySpelling = new Map<string, string>(
  Object.entries(frequencies).flatMap(([name, { slips }]) =>
    [name, ...slips].map((spelling): [string, string] => [spelling, name]),
  ),
);

const needed = /(?:^|\s)(?:as needed|as required|if needed|prn|p\.r\.n\.)$/i;
const interval = /^(?:every|q)\s?(\d{1,3})\s?(h|hours?|hrs?|hourly|days?|weeks?|months?)$/i;

/** Reads a frequency: `daily`, `twice daily`, `every 8 hours`, `as needed`, and Latin abbreviations. Never throws. */
export function parseFrequency(text: string): Parsed<Frequency> {
  const refused = tooLong(text, () => say`a frequency`);
  if (refused) return refused;
  const written = text.trim().replace(/\s+/g, ' ').toLowerCase();
  const asNeeded = needed.test(written);
  const rest = written.replace(needed, '').replace(/,$/, '');
  const found = rest === '' && asNeeded ? { text: '' } : readFrequency(rest);
  if (!found) {
    const message = say`${text.trim() ? quoted(text) : say`This`} is no frequency. Write one like \`twice daily\`, \`every 8 hours\` or \`as needed\`.`;
    return reject('syntax', message, trimmed(text));
  }
  const normal = [found.text, ...(asNeeded ? ['as needed'] : [])].filter(Boolean).join(' ');
  return accept({ ...found, text: normal, asNeeded, form: normal === text ? 'normal' : 'slip' });
}

function readFrequency(written: string): { text: string; perDay?: number } | undefined {
  const name = bySpelling.get(written);
  if (name) return { text: name, ...(frequencies[name]!.perDay && { perDay: frequencies[name]!.perDay }) };
  const every = interval.exec(written);
  const count = Number(every?.[1]);
  if (!every || count === 0) return undefined;
  const [unit, days] = ({ h: ['hour', 1 / 24], d: ['day', 1], w: ['week', 7], m: ['month', 30.4375] } as const)[
    every[2]![0]!.toLowerCase() as 'h' | 'd' | 'w' | 'm'
  ];
  return { text: `every ${count === 1 ? unit : `${count} ${unit}s`}`, perDay: 1 / (count * days) };
}

const perVolume = /^(\s*\d[\d.]{0,9}\s?[a-zµμ%]{1,5})\s?(?:\/|in)\s?(\d[\d.]{0,9}\s?(?:ml|cc|l))\s*$/i;
const perTime = /\s?(?:\/\s?|per\s)(day|d|week|wk|24\s?h)\s*$/i;

/** Reads a dose in one of the legal `units`, with an optional frequency. Never throws. */
export function parseDose(text: string, units: readonly string[]): Parsed<Dose> {
  const refused = tooLong(text, () => say`a dose`);
  if (refused) return refused;
  const both = perVolume.exec(text);
  if (both) {
    const dose = parseQuantity(both[1]!, units);
    const suggestions = dose.ok ? [printQuantity(dose.value)] : [];
    const message = say`${quoted(text)} gives a dose and a volume in one. Keep ${quoted(both[1]!)} as the dose and put ${quoted(both[2]!)} under \`volume\`.`;
    return reject('dose-in-volume', message, trimmed(text), suggestions);
  }
  const direct = parseQuantity(text, units);
  if (direct.ok) return accept({ quantity: direct.value, form: direct.value.form });
  for (const [head, rest] of splits(text)) {
    const quantity = parseQuantity(head, units);
    const frequency = parseFrequency(rest);
    if (!quantity.ok || !frequency.ok) continue;
    const dose: Dose = { quantity: quantity.value, frequency: frequency.value, form: 'normal' };
    return accept({ ...dose, form: doseForm(text, dose) });
  }
  return direct;
}

/** A text cut at its first gaps, and `300 mg/day` as `300 mg` and `daily`. */
function splits(text: string): [head: string, rest: string][] {
  const time = perTime.exec(text);
  if (time) return [[text.slice(0, time.index), /^w/i.test(time[1]!) ? 'weekly' : 'daily']];
  const words = text.trim().split(/\s+/);
  return [1, 2, 3, 4, 5]
    .filter((cut) => cut < words.length)
    .map((cut) => [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]);
}

/** The normal form: `300 mg daily`, `75 mg twice daily`. */
export function printDose({ quantity, frequency }: Dose): string {
  return [printQuantity(quantity), ...(frequency ? [frequency.text] : [])].join(' ');
}

/** `300 mg/day` is as good as `300 mg daily`. */
function doseForm(text: string, dose: Dose): Quantity['form'] {
  if (printDose(dose) === text) return 'normal';
  return dose.quantity.form === 'slip' || dose.frequency?.form === 'slip' ? 'slip' : 'accepted';
}

const ratio = /^(\d{1,3}(?:\.\d{1,2})?)\s?:\s?(\d{1,3}(?:\.\d{1,2})?)(?:\s+(?:with\s|in\s)?(\S.{0,60}))?$/i;

/** Reads a dilution by volume: `1:1 saline`. Never throws. */
export function parseDilution(text: string): Parsed<Dilution> {
  const refused = tooLong(text, () => say`a dilution`);
  if (refused) return refused;
  const match = ratio.exec(text.trim());
  if (!match || Number(match[1]) === 0) {
    const message = say`${text.trim() ? quoted(text) : say`This`} is no dilution. Write the parts of drug and diluent and the fluid, like \`1:1 saline\`.`;
    return reject('syntax', message, trimmed(text));
  }
  const fluid = match[3]?.trim();
  const dilution: Dilution = {
    drug: Number(match[1]),
    diluent: Number(match[2]),
    ...(fluid && { fluid }),
    form: 'slip',
  };
  return accept({ ...dilution, form: printDilution(dilution) === text ? 'normal' : 'slip' });
}

/** The normal form: `1:1 saline`. */
export function printDilution({ drug, diluent, fluid }: Dilution): string {
  return `${drug}:${diluent}${fluid ? ` ${fluid}` : ''}`;
}
