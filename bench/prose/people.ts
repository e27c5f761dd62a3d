import { agesIn } from '../../server/src/core/prose/ages';
import { patientOf } from '../../server/src/core/prose/patient';
import { sexesIn } from '../../server/src/core/prose/sexes';
import type { Span } from '../../server/src/core/text/span';
import { asNarrative, type Corpora } from './corpora';
import { Tally } from './tally';

interface Label extends Span {
  readonly text: string;
}

const target = { recall: 0.98, precision: 0.98 };

/** Ages and sexes: the words labelled in MACCROBAT and in pasted articles, and the values labelled in E3C. */
export function benchPeople(corpora: Corpora): Tally[] {
  return [...words(corpora), ...values(corpora), ...pasted(corpora)].filter(({ gold }) => gold > 0);
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const isSex = ({ text }: Label) => /^(?:fe)?male$|^(?:wo)?man$|^boy$|^girl$/i.test(text);

/** Every labelled word must be found; what the narrative is read to say of its patient must be labelled. */
function words(corpora: Corpora): Tally[] {
  const age = new Tally('age, labelled words (MACCROBAT)', target);
  const sex = new Tally('sex, labelled words (MACCROBAT)', target);
  const ageHits = new Tally('age of the patient (MACCROBAT)', target);
  const sexHits = new Tally('sex of the patient (MACCROBAT)', target);
  type Labels = { readonly id: string; readonly age?: readonly Label[]; readonly sex?: readonly Label[] };
  for (const { id, text, labels } of corpora.labelled<Labels>('narratives-maccrobat', 'age_sex_gold.jsonl')) {
    const { prose, offset } = asNarrative(text);
    const back = ({ span }: { readonly span: Span }) => ({ start: span.start - offset, end: span.end - offset });
    const say = {
      gold: ({ start, end }: Label) => text.slice(Math.max(0, start - 30), end + 30),
      found: ({ start, end }: Span) => text.slice(Math.max(0, start - 30), end + 30),
    };
    // A few labels stand in the wrong list.
    const all = [...(labels.age ?? []), ...(labels.sex ?? [])];
    const ageLabels = all.filter((label) => !isSex(label));
    const sexLabels = all.filter(isSex);
    age.count(id, ageLabels, agesIn(prose).map(back), overlap, { ...say, hits: false });
    sex.count(id, sexLabels, sexesIn(prose).map(back), overlap, { ...say, hits: false });
    const told = patientOf(prose);
    ageHits.count(id, ageLabels.slice(0, 1), told.age ? [back(told.age.mention)] : [], overlap, say);
    // The labels don't cover pronouns.
    const noun = told.sex?.mention.evidence === 'noun' ? [back(told.sex.mention)] : [];
    sexHits.count(id, sexLabels.slice(0, 1), noun, overlap, say);
  }
  return [age, sex, ageHits, sexHits];
}

/** The values labelled for whole texts; a text of several patients has a list. */
function values(corpora: Corpora): Tally[] {
  const age = new Tally('age of the patient (E3C)', target);
  const sex = new Tally('sex of the patient (E3C)', target);
  type Labels = { readonly id: string; readonly age?: unknown; readonly age_unit?: string; readonly sex?: unknown };
  for (const { id, text, labels } of corpora.labelled<Labels>('narratives-e3c', 'gold_age_sex_levels.jsonl')) {
    const { prose } = asNarrative(text);
    const told = patientOf(prose);
    const ages = list(labels.age).map(Number);
    const sexes = list(labels.sex).map(String);
    const found = ages.length > 1 ? agesIn(prose).filter(({ role }) => role === 'presenting') : [told.age?.mention];
    age.count(
      id,
      ages,
      found.flatMap((mention) => mention?.age ?? []),
      (number, one) => one.number === number && (labels.age_unit ?? one.unit) === one.unit,
      { gold: String, found: (one) => `${one.number} ${one.unit}` },
    );
    const words = sexes.length > 1 ? sexesIn(prose).filter(({ role }) => role === 'presenting') : [told.sex?.mention];
    sex.count(
      id,
      sexes,
      words.flatMap((mention) => mention ?? []),
      (gold, one) => one.sex === gold,
      { gold: String, found: (one) => `${one.sex} (${one.text})` },
    );
  }
  return [age, sex];
}

const list = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat());

/** Web pages with menus and references, whose annotations name a few ages and sexes: what they name must be found. */
function pasted(corpora: Corpora): Tally[] {
  const age = new Tally('age, annotated (pasted articles)', { recall: target.recall });
  const sex = new Tally('sex, annotated (pasted articles)', { recall: target.recall });
  for (const { id, text, labels } of corpora.pastedArticles()) {
    const { prose, offset } = asNarrative(text);
    const back = ({ span }: { readonly span: Span }) => ({ start: span.start - offset, end: span.end - offset });
    const say = { gold: ({ text: said, start }: Label) => `${said} at ${start}`, hits: false };
    const isAge = ({ text: said }: Label) =>
      /^\d{1,3}[\s-]{1,2}(?:years?|months?|weeks?|days?)[\s-]{1,2}old$/i.test(said);
    age.count(id, labels.filter(isAge), agesIn(prose).map(back), overlap, say);
    sex.count(id, labels.filter(isSex), sexesIn(prose).map(back), overlap, say);
  }
  return [age, sex];
}
