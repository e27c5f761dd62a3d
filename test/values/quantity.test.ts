import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseAge, printAge } from '../../server/src/core/values/age';
import { parseDilution, parseDose, parseFrequency, printDilution, printDose } from '../../server/src/core/values/agent';
import { canonicalUnit, convert, parseQuantity, printQuantity } from '../../server/src/core/values/quantity';

const legal = ['mg', 'µg', 'mL', 'kg/m2', 'mA', '%', 'mg/mL', 'µg/mL', '°C', 'G'];

function read(text: string, units: readonly string[] = legal) {
  const parsed = parseQuantity(text, units);
  assert.ok(parsed.ok, `${text}: ${parsed.ok || parsed.problem.message}`);
  return parsed.value;
}

describe('quantities', () => {
  const spelt: [text: string, normal: string, form: string][] = [
    ['80 mg', '80 mg', 'normal'],
    ['1.50 mL', '1.50 mL', 'normal'],
    ['2 to 3 mL', '2 to 3 mL', 'normal'],
    ['about 5 mL', 'about 5 mL', 'normal'],
    ['23.8 kg/m2', '23.8 kg/m2', 'normal'],
    ['80mg', '80 mg', 'accepted'],
    ['2%', '2 %', 'accepted'],
    ['2-3 mL', '2 to 3 mL', 'accepted'],
    ['5 ml', '5 mL', 'accepted'],
    ['5 mcg', '5 µg', 'accepted'],
    ['5 \u00b5g', '5 µg', 'normal'],
    ['5 \u03bcg', '5 µg', 'accepted'],
    ['23.8 kg/m²', '23.8 kg/m2', 'accepted'],
    ['22 gauge', '22 G', 'accepted'],
    ['5 cc', '5 mL', 'slip'],
    ['5 ug', '5 µg', 'slip'],
    ['2 percent', '2 %', 'slip'],
    ['23.8 kg/m^2', '23.8 kg/m2', 'slip'],
    ['20 mcg/cc', '20 µg/mL', 'slip'],
    ['10 mg per mL', '10 mg/mL', 'slip'],
    ['1.2 ma', '1.2 mA', 'slip'],
    ['22-gauge', '22 G', 'slip'],
    ['~5 mL', 'about 5 mL', 'slip'],
    ['2 mL to 3 mL', '2 to 3 mL', 'slip'],
    ['.5 mg', '0.5 mg', 'slip'],
    ['−70 °C', '-70 °C', 'slip'],
  ];
  for (const [text, normal, form] of spelt) {
    test(text, () => {
      assert.equal(printQuantity(read(text)), normal);
      assert.equal(read(text).form, form);
      assert.equal(read(normal).form, 'normal');
    });
  }

  const rejected: [text: string, units: string[], code: string, suggestions: string[]][] = [
    ['', ['mg'], 'empty', []],
    ['mg', ['mg'], 'no-number', []],
    ['five mL', ['mL'], 'no-number', ['5 mL']],
    ['80', ['mg', 'µg'], 'no-unit', ['80 mg', '80 µg']],
    ['23,8 kg/m2', ['kg/m2'], 'decimal-comma', ['23.8 kg/m2']],
    ['1,000 IU', ['IU'], 'decimal-comma', ['1000 IU', '1.000 IU']],
    ['1/2 mL', ['mL'], 'fraction', ['0.5 mL']],
    ['3 to 2 mL', ['mL'], 'range-order', ['2 to 3 mL']],
    ['23.8 kg/cm2', ['kg/m2'], 'unit', ['23.8 kg/m2']],
    ['1.2 mVA', ['mA'], 'unit', ['1.2 mA']],
    ['1.70 m', ['cm'], 'unit', ['170 cm']],
    ['0.5 g', ['mg'], 'unit', ['500 mg']],
    ['8 mL', ['mg'], 'unit', []],
    ['80 mg intravenously', ['mg'], 'unit', []],
  ];
  for (const [text, units, code, suggestions] of rejected) {
    test(`${text} is rejected`, () => {
      const parsed = parseQuantity(text, units);
      assert.ok(!parsed.ok);
      assert.equal(parsed.problem.code, code);
      assert.deepEqual(parsed.problem.suggestions, suggestions);
    });
  }

  test('a bare number has the first unit, where the field allows it', () => {
    const parsed = parseQuantity('23.8', ['kg/m2'], { unitOptional: true });
    assert.ok(parsed.ok);
    assert.deepEqual([parsed.value.unit, parsed.value.writtenUnit, parsed.value.form], ['kg/m2', '', 'accepted']);
  });

  test('number and unit have their places', () => {
    const text = ' about 2 to 3 cc';
    const { number, max, numberSpan, unitSpan } = read(text);
    assert.deepEqual([number, max], [2, 3]);
    assert.equal(text.slice(numberSpan.start, numberSpan.end), '2 to 3');
    assert.equal(text.slice(unitSpan.start, unitSpan.end), 'cc');
  });

  test('without legal units any unit is read', () => {
    for (const text of ['14.2 g/dL', '7.5 x10^9/L', '12 furlongs']) assert.equal(printQuantity(read(text, [])), text);
  });

  test('printing and reading again gives the same text', () => {
    const number = fc.integer({ min: 0, max: 1e6 }).map((each) => String(each / 100));
    fc.assert(
      fc.property(number, fc.constantFrom(...legal), fc.boolean(), (text, unit, about) => {
        const normal = `${about ? 'about ' : ''}${text} ${unit}`;
        assert.equal(printQuantity(read(normal)), normal);
        assert.equal(read(normal).form, 'normal');
      }),
      { numRuns: 200 },
    );
  });
});

describe('units', () => {
  test('one unit has one name', () => {
    for (const each of ['mcg', '\u00b5g', '\u03bcg', 'ug']) assert.equal(canonicalUnit(each).unit, 'µg');
    for (const each of ['cc', 'ml', 'mL']) assert.equal(canonicalUnit(each).unit, 'mL');
  });

  const converted: [value: number, from: string, to: string, result: number | undefined][] = [
    [1, '%', 'mg/mL', 10],
    [2, '%', 'µg/mL', 20_000],
    [80, 'mg', 'mcg', 80_000],
    [5, 'cc', 'mL', 5],
    [1.7, 'm', 'cm', 170],
    [100, '°F', '°C', 37.7777777778],
    [2, 'h', 'min', 120],
    [24, 'mg/day', 'mg/h', 1],
    [1, 'mg', 'mL', undefined],
    [1, 'IU', 'mg', undefined],
  ];
  for (const [value, from, to, result] of converted) {
    test(`${value} ${from} in ${to}`, () => assert.equal(convert(value, from, to), result));
  }
});

describe('ages', () => {
  const spelt: [text: string, normal: string, min: number, max: number][] = [
    ['35 years', '35 years', 35, 35],
    ['35-year-old', '35 years', 35, 35],
    ['35 y', '35 years', 35, 35],
    ['35 yrs', '35 years', 35, 35],
    ['35yo', '35 years', 35, 35],
    ['1 years', '1 year', 1, 1],
    ['6 months', '6 months', 0.5, 0.5],
    ['90+', '90+', 90, Number.POSITIVE_INFINITY],
    ['> 89', '90+', 90, Number.POSITIVE_INFINITY],
    ['30s', '30s', 30, 39],
    ['in his 30s', '30s', 30, 39],
    ['30-39 years', '30s', 30, 39],
    ['30 to 34 years', '30 to 34 years', 30, 34],
  ];
  for (const [text, normal, min, max] of spelt) {
    test(text, () => {
      const parsed = parseAge(text);
      assert.ok(parsed.ok);
      assert.equal(printAge(parsed.value), normal);
      assert.deepEqual([parsed.value.min, parsed.value.max], [min, max]);
      assert.equal(parsed.value.form, text === normal ? 'normal' : 'slip');
    });
  }
  test('days and weeks count in years', () => {
    for (const [text, years] of [
      ['3 weeks', 21 / 365.25],
      ['2 days', 2 / 365.25],
    ] as const) {
      const parsed = parseAge(text);
      assert.ok(parsed.ok && Math.abs(parsed.value.min - years) < 1e-9);
    }
  });
  const rejected: [text: string, code: string, suggestions: string[]][] = [
    ['35', 'no-unit', ['35 years']],
    ['7', 'no-unit', ['7 years', '7 months']],
    ['1,5 years', 'decimal-comma', ['1.5 years']],
    ['2 years 3 months', 'syntax', ['27 months']],
    ['elderly', 'syntax', []],
    ['', 'empty', []],
  ];
  for (const [text, code, suggestions] of rejected) {
    test(`${text} is rejected`, () => {
      const parsed = parseAge(text);
      assert.ok(!parsed.ok);
      assert.deepEqual([parsed.problem.code, parsed.problem.suggestions], [code, suggestions]);
    });
  }
});

describe('doses', () => {
  const spelt: [text: string, normal: string, perDay: number | undefined][] = [
    ['300 mg', '300 mg', undefined],
    ['300 mg/day', '300 mg daily', 1],
    ['75 mg twice daily', '75 mg twice daily', 2],
    ['75 mg bid', '75 mg twice daily', 2],
    ['5 mg every 8 hours as needed', '5 mg every 8 hours as needed', 3],
    ['5 mg q8h', '5 mg every 8 hours', 3],
  ];
  for (const [text, normal, perDay] of spelt) {
    test(text, () => {
      const parsed = parseDose(text, ['mg', 'µg']);
      assert.ok(parsed.ok);
      assert.equal(printDose(parsed.value), normal);
      assert.equal(parsed.value.frequency?.perDay, perDay);
    });
  }
  test('a dose in a volume is two facts', () => {
    const parsed = parseDose('75 mg/3 mL', ['mg']);
    assert.ok(!parsed.ok);
    assert.equal(parsed.problem.code, 'dose-in-volume');
    assert.deepEqual(parsed.problem.suggestions, ['75 mg']);
    assert.match(parsed.problem.message, /`3 mL` under `volume`/);
  });
  test('a frequency alone', () => {
    for (const text of ['daily', 'twice daily', 'every 8 hours', 'as needed']) {
      const parsed = parseFrequency(text);
      assert.ok(parsed.ok);
      assert.deepEqual([parsed.value.text, parsed.value.form], [text, 'normal']);
    }
    assert.equal(parseFrequency('whenever').ok, false);
    assert.equal(parseFrequency('every 0 hours').ok, false);
  });
  test('a dilution', () => {
    for (const [text, normal] of [
      ['1:1 saline', '1:1 saline'],
      ['1 : 2 with normal saline', '1:2 normal saline'],
      ['1:1', '1:1'],
    ] as const) {
      const parsed = parseDilution(text);
      assert.ok(parsed.ok);
      assert.equal(printDilution(parsed.value), normal);
    }
    assert.equal(parseDilution('half').ok, false);
  });
});
