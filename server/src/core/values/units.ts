import { Kept } from '../text/kept';

/** How a unit was written: as we print it, in another accepted way (say nothing), or with a slip (rewrite). */
export type UnitSpelling = 'normal' | 'accepted' | 'slip';

interface UnitEntry {
  readonly unit: string;
  readonly accepted?: readonly string[];
  readonly slips?: readonly string[];
  /** Dimension and size in that dimension's base: g, mL, mm, s, Hz, A, V. */
  readonly size?: readonly [dimension: string, factor: number];
}

/** Single units; a compound one (`mg/mL`) is made of these. Definitions of the SI; `in` is 25.4 mm. */
const entries: readonly UnitEntry[] = [
  { unit: 'ng', slips: ['nanogram', 'nanograms'], size: ['mass', 1e-9] },
  { unit: 'µg', accepted: ['mcg', 'μg'], slips: ['ug', 'mcgs', 'microgram', 'micrograms'], size: ['mass', 1e-6] },
  { unit: 'mg', slips: ['mgs', 'milligram', 'milligrams'], size: ['mass', 1e-3] },
  { unit: 'g', slips: ['gm', 'gms', 'gram', 'grams'], size: ['mass', 1] },
  { unit: 'kg', slips: ['kgs', 'kilo', 'kilogram', 'kilograms'], size: ['mass', 1e3] },
  { unit: 'µL', accepted: ['µl', 'μL', 'μl'], slips: ['ul', 'uL', 'mcL', 'mcl'], size: ['volume', 1e-3] },
  {
    unit: 'mL',
    accepted: ['ml'],
    slips: ['cc', 'ccs', 'mls', 'mLs', 'millilitre', 'millilitres', 'milliliter', 'milliliters'],
    size: ['volume', 1],
  },
  { unit: 'dL', accepted: ['dl'], size: ['volume', 100] },
  { unit: 'L', accepted: ['l'], slips: ['litre', 'litres', 'liter', 'liters'], size: ['volume', 1e3] },
  { unit: 'mm', slips: ['millimetre', 'millimetres', 'millimeter', 'millimeters'], size: ['length', 1] },
  { unit: 'cm', slips: ['cms', 'centimetre', 'centimetres', 'centimeter', 'centimeters'], size: ['length', 10] },
  { unit: 'm', slips: ['metre', 'metres', 'meter', 'meters'], size: ['length', 1e3] },
  { unit: 'in', slips: ['inch', 'inches'], size: ['length', 25.4] },
  { unit: 'mm2', accepted: ['mm²'], slips: ['mm^2'] },
  { unit: 'cm2', accepted: ['cm²'], slips: ['cm^2'] },
  { unit: 'm2', accepted: ['m²'], slips: ['m^2', 'm**2'] },
  { unit: 'ms', slips: ['msec', 'millisecond', 'milliseconds'], size: ['time', 1e-3] },
  { unit: 's', accepted: ['sec'], slips: ['secs', 'second', 'seconds'], size: ['time', 1] },
  { unit: 'min', accepted: ['minute', 'minutes'], slips: ['mins'], size: ['time', 60] },
  { unit: 'h', accepted: ['hour', 'hours'], slips: ['hr', 'hrs'], size: ['time', 3600] },
  { unit: 'day', accepted: ['days'], slips: ['d'], size: ['time', 86_400] },
  { unit: 'week', accepted: ['weeks'], slips: ['wk', 'wks'], size: ['time', 604_800] },
  { unit: 'month', accepted: ['months'], slips: ['mo', 'mos'], size: ['time', 2_629_800] },
  { unit: 'year', accepted: ['years'], slips: ['yr', 'yrs'], size: ['time', 31_557_600] },
  { unit: 'µA', accepted: ['μA'], slips: ['uA'], size: ['current', 1e-6] },
  { unit: 'mA', slips: ['milliamp', 'milliamps', 'milliampere', 'milliamperes'], size: ['current', 1e-3] },
  { unit: 'mV', size: ['voltage', 1e-3] },
  { unit: 'V', slips: ['volt', 'volts'], size: ['voltage', 1] },
  { unit: 'Hz', slips: ['hertz'], size: ['frequency', 1] },
  { unit: 'kHz', slips: ['Khz', 'khz'], size: ['frequency', 1e3] },
  { unit: 'Ω', accepted: ['Ω', 'ohm', 'ohms'] },
  { unit: '°C', accepted: ['℃'], slips: ['C', 'ºC', 'deg C', 'degrees C', 'degrees Celsius'] },
  { unit: '°F', slips: ['F', 'ºF', 'deg F', 'degrees F', 'degrees Fahrenheit'] },
  { unit: '%', slips: ['percent', 'per cent', 'pct'] },
  { unit: 'IU', slips: ['iu', 'I.U.', 'international units'] },
  { unit: 'units', slips: ['unit', 'U'] },
  { unit: 'points', accepted: ['point'], slips: ['pts', 'pt'] },
  { unit: 'G', accepted: ['gauge'], slips: ['ga', 'Ga'] },
];

const bySpelling = new Map<string, { entry: UnitEntry; spelling: UnitSpelling }>();
for (const entry of entries) {
  bySpelling.set(entry.unit, { entry, spelling: 'normal' });
  for (const each of entry.accepted ?? []) bySpelling.set(each, { entry, spelling: 'accepted' });
  for (const each of entry.slips ?? []) bySpelling.set(each, { entry, spelling: 'slip' });
}

/** A unit in its normal form, with how it was written. */
interface NamedUnit {
  readonly unit: string;
  readonly spelling: UnitSpelling;
}

const canonical = new Kept<NamedUnit>();

/** The normal form of a unit, part by part: `mcg/cc` is `µg/mL`. A unit we don't know stays as it is. */
export function canonicalUnit(written: string): NamedUnit {
  return canonical.get(written) ?? canonical.keep(written, readUnit(written));
}

function readUnit(written: string): NamedUnit {
  const spellings: UnitSpelling[] = [];
  const tidy = written.trim().replace(/\s+per\s+(?!cent)/gi, '/');
  if (tidy !== written.trim()) spellings.push('slip');
  const unit = tidy
    .split('/')
    .map((part) => {
      const found = bySpelling.get(part.trim());
      if (found) spellings.push(found.spelling);
      return found?.entry.unit ?? part.trim();
    })
    .join('/');
  return { unit, spelling: spellings.includes('slip') ? 'slip' : unit === written ? 'normal' : 'accepted' };
}

/** Whether a text is the name of a single unit, and so no slip of the pen for another one. */
export function isUnit(written: string): boolean {
  return bySpelling.has(written.trim());
}

/**
 * Converts between units of one dimension, also compound ones; `undefined` where there is no fixed relation.
 * A percentage is taken as weight per volume: 1 % is 1 g in 100 mL, so 10 mg/mL (pharmacopoeial definition).
 */
export function convert(value: number, from: string, to: string): number | undefined {
  const [source, target] = [canonicalUnit(from).unit, canonicalUnit(to).unit];
  if (source === target) return value;
  if (source === '°C' && target === '°F') return rounded((value * 9) / 5 + 32);
  if (source === '°F' && target === '°C') return rounded(((value - 32) * 5) / 9);
  const [a, b] = [sizeOf(source), sizeOf(target)];
  return a && b && a.dimension === b.dimension ? rounded((value * a.factor) / b.factor) : undefined;
}

function sizeOf(unit: string): { dimension: string; factor: number } | undefined {
  if (unit === '%') return { dimension: 'mass/volume', factor: 0.01 };
  const parts = unit.split('/').map((part) => bySpelling.get(part)?.entry.size);
  if (parts.length > 3 || parts.some((part) => part === undefined)) return undefined;
  const [[, first], ...rest] = parts as [readonly [string, number], ...(readonly [string, number])[]];
  return {
    dimension: parts.map((part) => part![0]).join('/'),
    factor: rest.reduce((factor, [, size]) => factor / size, first),
  };
}

/** Twelve significant digits: enough for medicine, few enough to hide the binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
