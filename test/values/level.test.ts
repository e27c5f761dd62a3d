import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { normalLevel, parseLevel } from '../../server/src/core/values/level';
import { expandLevel, interspacesBetween } from '../../server/src/core/values/level-expand';
import { type LevelExpression, type LevelKind, segment, siteKey } from '../../server/src/core/values/level-expression';
import { adjacent, compareSegments } from '../../server/src/core/values/level-order';
import { type LevelStyle, printLevel } from '../../server/src/core/values/level-print';
import { levelProblems } from '../../server/src/core/values/level-problems';

function read(text: string): LevelExpression {
  const parsed = parseLevel(text);
  assert.ok(parsed.ok, `${text}: ${parsed.ok || parsed.problem.message}`);
  return parsed.value;
}

function refused(text: string) {
  const parsed = parseLevel(text);
  assert.ok(!parsed.ok, `${text} was read as ${parsed.ok && printLevel(parsed.value)}`);
  return parsed.problem;
}

const spellings: Record<string, string[]> = {
  C5: ['C5', 'c5', 'C 5', 'C-5', 'C.5', ' C5 ', 'C5 level', 'C05'],
  'C5/6': [
    ...['C5/6', 'C5-6', 'C5-C6', 'C5/C6', 'C5C6', 'C 5/6', 'C5 / 6', 'c5/6', 'C5/6 level', 'C5- C6'],
    ...['C5‐6', 'C5‑6', 'C5‒6', 'C5–6', 'C5—6', 'C5−6', 'C5–C6'],
  ],
  'L5/S1': ['L5/S1', 'L5S1', 'L5-S1', 'L5- S1', 'l5s1'],
  T12: ['T12', 'Th12', 'TH12', 'D12'],
  'T12/L1': ['T12-L1', 'Th12/L1', 'D12-L1'],
  'T12 to L2': ['T12 to L2', 'T12-L2', 'T12 – L2', 'T12 through L2', 'Th12-L2'],
  'C5 to C7': ['C5-7', 'C5-C7', 'C5 to 7'],
  'T9 to T11': ['T9-11'],
  'C4/5 to C6/7': ['C4/5 to C6/7', 'C4-5 to C6-7', 'C4/5-C6/7', 'C4/5 to 6/7'],
  'C7/8': ['C7/8', 'C7-8'],
  'S1, S2 and S3': ['S1-S2-S3', 'S1, S2, S3', 'S1, 2 and 3', 'S1; S2; S3'],
  'S1, S2 and S3 foramina': ['S1, S2 and S3 foramina', 'S1, S2, and S3 sacral foramina'],
  'S1 foramen': ['S1 foramen', 'S1 sacral foramen'],
  'C7 and C8 roots': ['C7 and C8 roots', 'C7 & C8 nerve roots', 'C7 root and C8 root'],
  'C7/8 roots': ['C7/8 roots', 'C7-8 root'],
  'C6 root': ['C6 root', 'C6 nerve root', 'C6 nerve', 'C6 spinal nerve'],
  'L1 vertebra': ['L1 vertebra', 'L1 vertebral body', 'L1 body'],
  'T12 to L2 vertebrae': ['T12-L2 vertebrae', 'T12 to L2 vertebral bodies'],
  'L4/5 facet': ['L4/5 facet', 'L4-5 facet joint', 'L4/L5 zygapophysial joint', 'L4/5 z-joint'],
  'L4/5 disc': ['L4/5 disc', 'L4-5 disk', 'L4-L5 intervertebral disc'],
  'L4/5 interspace': ['L4/5 interspace', 'L4/5 disc space', 'L4/5 interlaminar space'],
  'L5/S1 foramen': ['L5/S1 foramen', 'L5-S1 neuroforamen', 'L5-S1 intervertebral foramen'],
  'L3 and L4 medial branches': ['L3 and L4 medial branches'],
  'L3 and L4 medial branches and L5 dorsal ramus': ['L3 and L4 medial branches and L5 dorsal ramus'],
  'L5 dorsal ramus': ['L5 dorsal ramus'],
  TON: ['TON', 'third occipital nerve', '3rd occipital nerve'],
  'TON and C3 medial branch': ['TON and C3 medial branch'],
  'T8 cord segment': ['T8 cord segment', 'T8 spinal cord segment'],
  'T10 dermatome': ['T10 dermatome'],
  C1: ['atlas', 'C1'],
  C2: ['axis'],
  O: ['occiput', 'C0', 'Oc'],
  'O/C1': ['C0/1', 'O-C1', 'C0-C1', 'occiput/C1', 'Oc/C1'],
  Co1: ['Co1', 'Cx1'],
  // Levels that don't exist are read; others judge them.
  C9: ['C9'],
  T14: ['T14'],
  L0: ['L0'],
  'C8 vertebra': ['C8 vertebra'],
};

describe('levels are read in every spelling', () => {
  for (const [normal, texts] of Object.entries(spellings)) {
    test(normal, () => {
      for (const text of texts) assert.equal(normalLevel(text), normal, text);
      assert.equal(normalLevel(normal), normal);
    });
  }
});

describe('the noun fixes the kind', () => {
  const kinds: Record<string, LevelKind | undefined> = {
    C6: undefined,
    'C5/6 level': undefined,
    'C6 root': 'root',
    'S1 foramen': 'sacral foramen',
    'L5/S1 foramen': 'foramen',
    TON: 'medial branch',
    'L5 dorsal ramus': 'medial branch',
    'L1 vertebral body': 'vertebra',
  };
  for (const [text, kind] of Object.entries(kinds)) test(text, () => assert.equal(read(text).noun, kind));

  test('and has its place', () => {
    const text = 'C7 and C8 nerve roots';
    const { nounSpan, items } = read(text);
    assert.equal(text.slice(nounSpan!.start, nounSpan!.end), 'nerve roots');
    assert.deepEqual(
      items.map(({ span }) => text.slice(span.start, span.end)),
      ['C7', 'C8'],
    );
  });
});

describe('what has no single reading is rejected, with its likely meanings', () => {
  const rejected: [text: string, code: string, suggestions: string[]][] = [
    ['C56', 'run-together', ['C5/6', 'C5 to C6']],
    ['T1011', 'run-together', ['T10/11', 'T10 to T11']],
    ['C46', 'run-together', ['C4 to C6']],
    ['L5 S1', 'run-together', ['L5/S1', 'L5 and S1']],
    ['L IV', 'roman', ['L4']],
    ['C-VII', 'roman', ['C7']],
    ['L IV/V', 'roman', ['L4/5']],
    ['LL5', 'side', ['L5']],
    ['left L5', 'side', ['L5']],
    ['L5 left', 'side', ['L5']],
    ['R C5/6', 'side', ['C5/6']],
    ['right-sided L4/5 facet', 'side', ['L4/5 facet']],
    ['left C56', 'side', ['C5/6', 'C5 to C6']],
    ['L4/5/S1', 'chain', ['L4/5 and L5/S1', 'L4, L5 and S1']],
    ['at the C5/6 level', 'syntax', ['C5/6']],
    ['root C6', 'syntax', ['C6 root']],
    ['C5/6 paramedian', 'syntax', ['C5/6']],
    ['C5 root and C6 disc', 'mixed-nouns', []],
    ['the patient was seen', 'syntax', []],
    ['', 'empty', []],
    ['   ', 'empty', []],
  ];
  for (const [text, code, suggestions] of rejected) {
    test(text, () => {
      const problem = refused(text);
      assert.equal(problem.code, code);
      assert.deepEqual(problem.suggestions, suggestions);
    });
  }

  test('the side is the offending part', () => assert.deepEqual(refused('L5 left').span, { start: 3, end: 7 }));
});

describe('a journal has its style', () => {
  const styles: Record<LevelStyle, string> = {
    'slash-short': 'C5/6 and C7/T1',
    'hyphen-short': 'C5-6 and C7-T1',
    'hyphen-full': 'C5-C6 and C7-T1',
    'endash-full': 'C5–C6 and C7–T1',
  };
  for (const [style, text] of Object.entries(styles)) {
    test(style, () => assert.equal(printLevel(read('C5/6, C7/T1'), style as LevelStyle), text));
  }
  test('a pair that a hyphen would turn into a range keeps its slash', () => {
    assert.equal(printLevel(read('C4/6'), 'hyphen-short'), 'C4/6');
  });
});

describe('ranges give all their members', () => {
  const expanded: [text: string, sites: string, kind?: LevelKind][] = [
    ['C4/5 to C6/7', 'C4/5 C5/6 C6/7'],
    ['T12 to L2', 'T12 L1 L2'],
    ['L3-S1', 'L3 L4 L5 S1'],
    ['L3-S1', 'L3/4 L4/5 L5/S1', 'interspace'],
    ['C6/7 to T1/2', 'C6/7 C7/T1 T1/2'],
    ['C7 to T1 roots', 'C7 C8 T1'],
    ['C7 to T1 vertebrae', 'C7 T1'],
    ['C7/8 roots', 'C7 C8'],
    ['C7/8', 'C7/8'],
    ['S1-S2-S3', 'S1 S2 S3'],
    ['L2 to T12', 'T12 L1 L2'],
    ['L5, L4 and L5', 'L4 L5'],
    ['TON and C3 medial branch', 'C3 TON'],
  ];
  for (const [text, sites, kind] of expanded) {
    test(`${text}${kind ? ` as ${kind}` : ''}`, () => {
      const keys = expandLevel(read(text), {}, kind ?? read(text).noun).map(siteKey);
      assert.deepEqual(keys.sort(), sites.split(' ').sort());
    });
  }
  test('a sixth lumbar vertebra is a member where it is declared', () => {
    const between = interspacesBetween(segment('L', 4), segment('S', 1), { l6: true }).map(siteKey);
    assert.deepEqual(between, ['L4/5', 'L5/6', 'L6/S1']);
  });
});

describe('order and neighbours', () => {
  test('from the head down', () => {
    const names = [
      segment('Co', 1),
      segment('S', 1),
      segment('L', 1),
      segment('T', 12),
      segment('C', 8),
      segment('C', 0),
    ];
    assert.deepEqual([...names].sort(compareSegments), [...names].reverse());
  });
  test('C8 is next to T1 among roots, C7 among vertebrae', () => {
    const [c7, c8, t1] = [segment('C', 7), segment('C', 8), segment('T', 1)];
    assert.deepEqual([adjacent(c7, t1, 'vertebra'), adjacent(c7, t1, 'root')], [true, false]);
    assert.deepEqual([adjacent(c8, t1, 'vertebra'), adjacent(c8, t1, 'root')], [false, true]);
    assert.equal(adjacent(t1, c7, 'vertebra'), false);
  });
});

describe('what cannot be is found, with a way out', () => {
  const judged: [text: string, code: string, suggestions: string[], kind?: LevelKind][] = [
    ['C9', 'no-such-level', []],
    ['T14', 'no-such-level', []],
    ['L0', 'no-such-level', []],
    ['S6', 'no-such-level', []],
    ['L7', 'no-such-level', []],
    ['Co2 root', 'no-such-level', []],
    ['C1 dermatome', 'no-such-level', []],
    ['C8 vertebra', 'no-c8', ['C8 root', 'C7/T1']],
    ['C7/8 disc', 'no-c8', ['C7/T1 disc', 'C7 and C8 roots']],
    ['C7/8', 'no-c8', ['C7/T1', 'C7 and C8 roots'], 'interspace'],
    ['C8/T1', 'no-c8', ['C7/T1', 'C8 and T1 roots'], 'facet'],
    ['L5/6', 'needs-variant', ['L5/S1']],
    ['L6', 'needs-variant', ['L5', 'S1']],
    ['T12/13', 'needs-variant', ['T12/L1']],
    ['S1/2', 'needs-variant', ['L5/S1'], 'interspace'],
    ['C6/5', 'reversed-pair', ['C5/6', 'C6/7']],
    ['S1/L5', 'reversed-pair', ['L5/S1', 'S1/2']],
    ['C4/6', 'not-adjacent', ['C4/5 to C5/6', 'C4/5', 'C5/6']],
    ['C7/T1', 'not-adjacent', ['C7 to T1', 'C7 and T1'], 'root'],
    ['L2 to T12', 'descending-range', ['T12 to L2']],
    ['C5/6 to T2', 'mixed-range', ['C5/6 to T1/2', 'C5 to T2']],
    ['L4/5-S1', 'mixed-range', ['L4/5 to L5/S1', 'L4 to S1']],
    ['C1/2 disc', 'no-disc', []],
    ['O/C1 disc', 'no-disc', []],
    ['S2/3 disc', 'fused', []],
    ['S5 foramen', 'no-foramen', ['S4 foramen']],
    ['C5/6, C6/5 and L5/S1', 'reversed-pair', ['C5/6, C5/6 and L5/S1', 'C5/6, C6/7 and L5/S1']],
    ['C5/6 to C7/8 discs', 'no-c8', ['C5/6 to C7/T1 discs']],
  ];
  for (const [text, code, suggestions, kind] of judged) {
    test(`${text}${kind ? ` as ${kind}` : ''}`, () => {
      const problems = levelProblems(read(text), kind);
      assert.deepEqual(
        problems.map((each) => each.code),
        [code],
      );
      assert.deepEqual(problems[0]!.suggestions, suggestions);
      assert.match(problems[0]!.message, /\.$/);
    });
  }

  const sound: [text: string, kind?: LevelKind][] = [
    ...['C5/6', 'C7/T1', 'T12/L1', 'L5/S1', 'C7/8', 'C8 root', 'C7 and C8 roots', 'C8/T1 roots', 'S1 foramen'].map(
      (text): [string] => [text],
    ),
    ...['C4/5 to C6/7', 'T12-L2', 'S5/Co1', 'O/C1', 'C1/2', 'TON', 'L5 dorsal ramus', 'S2/3', 'S1/2'].map(
      (text): [string] => [text],
    ),
    ['C7/T1', 'disc'],
    ['C1/2', 'facet'],
  ];
  for (const [text, kind] of sound)
    test(`${text} is sound`, () => assert.deepEqual(levelProblems(read(text), kind), []));

  test('a declared variant makes its levels sound', () => {
    assert.deepEqual(levelProblems(read('L5/6 and L6/S1'), 'disc', { l6: true }), []);
    assert.deepEqual(levelProblems(read('T12/13'), 'disc', { t13: true }), []);
    assert.deepEqual(levelProblems(read('S1/2 disc'), 'disc', { lumbarisedS1: true }), []);
  });

  test('the message tells the fact, the limit and the way out', () => {
    assert.equal(
      levelProblems(read('C8 vertebra'))[0]!.message,
      'There is no C8 vertebra: C8 is a root, leaving between C7 and T1. Write `C8 root` or `C7/T1`.',
    );
  });
});
