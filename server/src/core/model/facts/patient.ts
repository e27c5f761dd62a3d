import { proseOf } from '../../syntax/body';
import { daysPer } from '../../values/time';
import { timeInDays } from '../../values/time-order';
import { affirmed } from '../level-kind';
import type { Located } from '../located';
import { readable, timeAt } from '../values';
import {
  absent,
  answered,
  type Fact,
  type FactReader,
  isAnswered,
  known,
  nothing,
  textOf,
  words,
  wordsIn,
  yesNo,
} from './fact';

/** Facts about the patient and the statements of the report; what each means is written in `schemas/facts.json`. */
export const patientFacts: Readonly<Record<string, FactReader>> = {
  antithrombotics: ({ one }) => answered(one.patient.get('antithrombotics'), (at) => listOf(at, 'drug')),
  'antithrombotics.unplanned': ({ one }) => {
    const entries = one.patient.get('antithrombotics').items();
    const bare = entries.filter((at) => at.stated && !isAnswered(at.get('stopped')) && !isAnswered(at.get('inr')));
    return bare.length === 0 ? nothing : named(bare, 'drug');
  },
  'checklist.missing': ({ one }) =>
    words(['allergies', 'antithrombotics', 'history'].filter((key) => !isAnswered(one.patient.get(key)))),
  'history.psychosocial': ({ one }) => {
    const history = one.patient.get('history');
    if (!history.exists) return undefined;
    if (history.node?.kind === 'map') return textOf(history.get('psychosocial'));
    return answered(history, () => (psychosocial.test(wordsIn(history)) ? words(['stated']) : absent));
  },
  'complaints.duration': ({ one }) => longest(one.patient.get('complaints')),
  'treatments.before': ({ one }) => {
    const [treatments, medications] = ['treatments', 'medications'].map((key) => one.patient.get(key));
    const told = [treatments!, medications!].filter(({ exists }) => exists);
    if (told.length === 0) return absent;
    if (told.some(({ answer }) => answer === 'unknown')) return undefined;
    return words(told.flatMap((at) => at.items().map(wordsIn)));
  },
  'diagnosis.cancer_or_inflammation': ({ one }) => {
    const { patient, findings } = one;
    const places = [patient.get('diagnosis'), patient.get('history'), patient.get('complaints'), ...findings];
    if (places.some((at) => systemic.test(affirmed(wordsIn(at))))) return yesNo(true);
    return patient.get('diagnosis').stated ? yesNo(false) : undefined;
  },
  'disclosures.off_label': ({ report }) => {
    const status = report.root.get('disclosures').get('device_status');
    if (status.answer === 'unknown') return undefined;
    if (status.exists) return known({ value: status.text!, text: status.text!, span: status.span });
    const { body } = report.source;
    return offLabel.test(proseOf(report.text, body, body.span)) ? words(['stated']) : absent;
  },
};

const psychosocial = /psych|depress|anxi|mood|smok|alcohol|occupation|work|employ|lives|married/i;
const systemic =
  /cancer|carcino|metasta|malignan|myeloma|lymphoma|leuk(?:a)?emia|tumou?r|sarcoma|infect|abscess|spondylodis|disc?itis|osteomyel|rheumatoid|spondylarth|spondyloarth|ankylosing|psoria|polymyalgia/i;
const offLabel = /off[- ]label|not (?:been )?(?:approved|licensed|labelled|labeled) for|unlicensed|unapproved/i;

function listOf(list: Located, key: string): Fact {
  return named(list.items(), key);
}

function named(items: readonly Located[], key: string): Fact {
  return known(
    ...items.map((item) => {
      const at = item.node?.kind === 'map' ? item.get(key) : item;
      const text = at.fact ?? 'a drug';
      return { value: text, text, span: at.span };
    }),
  );
}

/** The longest time that a complaint has lasted, in weeks. */
function longest(complaints: Located): Fact | undefined {
  return answered(complaints, () => {
    let most: { days: number; at: Located } | undefined;
    let unknown = false;
    for (const item of complaints.items()) {
      for (const key of ['duration', 'onset']) {
        const at = item.get(key);
        if (at.exists && at.answer === 'unknown') unknown = true;
        const time = readable(timeAt(at));
        const span = time && timeInDays(time);
        if (!span || (key === 'onset' && span.min >= 0)) continue;
        const days = key === 'onset' ? -span.min : span.max;
        if (!most || days > most.days) most = { days, at };
      }
    }
    if (most) {
      const text = most.at.fact!.replace(/^[-\u2010-\u2212]\s?/, '');
      return known({ value: most.days / daysPer.weeks, text, span: most.at.span });
    }
    return unknown ? undefined : absent;
  });
}
