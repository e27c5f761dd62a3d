import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { type Prose, proseOfReport } from '../../server/src/core/prose/prose';
import { subjectAt } from '../../server/src/core/prose/subject';
import { parseSource } from '../../server/src/core/syntax/source';

const series = (body: string) =>
  prose(`---\ncases:\n  - id: P1\n  - id: P2\n  - id: P3\n---\n\n# Case report\n\n${body}\n`);

function prose(text: string): Prose {
  return proseOfReport(new Report(parseSource(text)), lexicon.journals.get('generic-care')!);
}

/** Whose fact the words are: the numbers of the patients, or another word. */
function whose(of: Prose, words: string): string {
  const at = of.text.indexOf(words);
  assert.ok(at >= 0, `no "${words}"`);
  const subject = subjectAt(of, at);
  return subject.who === 'patient' ? subject.cases.map((index) => index + 1).join() : subject.who;
}

describe('whose fact a stretch of prose tells', () => {
  test('a naming governs what follows it, also in the next sentence', () => {
    const read = series('Patient 2, a 75-year-old man, had pain. Later he felt better.\n\nIt rained.');
    assert.equal(whose(read, '75-year'), '2');
    assert.equal(whose(read, 'better'), '2');
    assert.equal(whose(read, 'rained'), 'unclear');
  });

  test('a naming behind a preposition governs what stands before it', () => {
    const read = series('It fell by 50% in Patients 1 and 3 and only 20% in Patient 2.');
    assert.equal(whose(read, '50%'), '1,3');
    assert.equal(whose(read, '20%'), '2');
  });

  test('several namings divide a sentence', () => {
    const read = series('Patient 1 had mild weakness (4/5), and Patient 3 had severe weakness (2/5) of his left foot.');
    assert.equal(whose(read, '4/5'), '1');
    assert.equal(whose(read, 'left foot'), '3');
  });

  test('all of them, a range, an id and an ordinal', () => {
    assert.equal(whose(series('All three patients were men.'), 'men'), '1,2,3');
    assert.equal(whose(series('Patients 1-3 were men.'), 'men'), '1,2,3');
    assert.equal(whose(series('P2 was a man.'), 'man'), '2');
    assert.equal(whose(series('The third patient was a man.'), 'man'), '3');
    assert.equal(whose(series('Seven patients were men.'), 'men'), 'unclear');
  });

  test('publications and relatives are not this patient', () => {
    const one = prose(
      '# Case report\n\nHer mother died at 45 years. In a series of five, pain fell by 30 % [@a]. She was 30.\n',
    );
    assert.equal(whose(one, '45 years'), 'relative');
    assert.equal(whose(one, '30 %'), 'literature');
    assert.equal(whose(one, '30.'), '1');
  });
});
