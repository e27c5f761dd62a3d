import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { check } from '../server/src/core/engine/check';
import { parseSource } from '../server/src/core/syntax/source';

const folder = path.join(__dirname, '../examples');
const golden = path.join(__dirname, 'golden/as-printed.txt');

const reportsIn = (name: string) =>
  readdirSync(path.join(folder, name))
    .filter((file) => file.endsWith('.case.md'))
    .sort();

/** The findings of a file, a line each: place, severity, rule, message. */
function findings(file: string): string[] {
  const source = parseSource(readFileSync(path.join(folder, file), 'utf8'));
  return check(source, { today: '2026-01-01' }).diagnostics.map(({ rule, severity, span, message }) => {
    const { line, character } = source.lines.position(span.start);
    return `${file}:${line + 1}:${character + 1} ${severity} ${rule} ${message}`;
  });
}

describe('the example reports', () => {
  for (const file of reportsIn('.')) {
    test(`${file} has neither error nor warning`, () => {
      assert.deepEqual(
        findings(file).filter((line) => !line.includes(' info ')),
        [],
      );
    });
  }

  test('as printed, they show the known mistakes of their sources', () => {
    const found = reportsIn('as-printed').flatMap((file) => findings(`as-printed/${file}`));
    // UPDATE=1 writes the golden file anew; look at the difference before you keep it.
    if (process.env.UPDATE) writeFileSync(golden, `${found.join('\n')}\n`);
    assert.deepEqual(found, readFileSync(golden, 'utf8').trimEnd().split('\n'));
    for (const [mistake, pattern] of Object.entries(known)) {
      assert.ok(
        found.some((line) => pattern.test(line)),
        mistake,
      );
    }
  });
});

/** The mistakes made in print that the rules know. */
const known = {
  'a placeholder for a title': /cervical.*title\/placeholder.*Paper Title/,
  'the ethics sentence among the keywords': /cervical.*ethics\/misplaced/,
  'a body mass index in kg/cm2': /sciatic.*unit\/form.*kg\/cm2/,
  'a stimulation in mVA': /sciatic.*unit\/form.*mVA/,
  '20 % off NRS 8': /sciatic.*scale\/change.*20 %/,
  '20 % off NRS 8, in the prose': /sciatic.*narrative\/score.*20%/,
  'the left foot of a patient ill on the right': /sciatic.*narrative\/side.*left foot.*right leg/,
  'two names for one visit': /sciatic.*timeline\/label/,
  'adverse events without a grade': /cervical.*adverse-event\/complete.*grade/,
  'a device status that is not applicable, with cement': /intradural.*ethics\/device-status.*methacrylate/,
  'MRC 4 called moderate': /sciatic.*scale\/wording.*MRC 4/,
  'an abbreviation with two letters swapped': /sciatic.*abbreviation\/variant.*PSIN/,
  'two strengths of lidocaine': /sciatic.*narrative\/dose.*lidocaine 2%.*1% lidocaine/,
  'safe, after three patients': /sciatic.*style\/overclaim.*a safe alternative/,
};
