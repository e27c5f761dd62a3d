import { proseOf } from '../../syntax/body';
import type { Time } from '../../values/time';
import type { Measure } from '../case';
import { levelsOf } from '../case';
import { affirmed, isDenied } from '../level-kind';
import type { Located } from '../located';
import { levelAt, readable, timeAt } from '../values';
import {
  absent,
  type Fact,
  type FactReader,
  type FactSubject,
  isAnswered,
  known,
  nothing,
  type Relation,
  relationOf,
  relationTo,
  words,
  wordsIn,
  yesNo,
} from './fact';

/** Facts that findings, scores and adverse events tell; what each means is written in `schemas/facts.json`. */
export const findingFacts: Readonly<Record<string, FactReader>> = {
  'imaging.before': imagingBefore,
  'imaging.retropulsion': (subject) => {
    const found = subject.one.findings.find(
      (at) => isTold(at) && relationTo(at.get('at'), subject) !== 'after' && retropulsion.test(tellingOf(at)),
    );
    if (found) return yesNo(true, found.get('finding').exists ? found.get('finding') : found);
    return isUnknown(subject) ? undefined : absent;
  },
  'fracture.age': (subject) => {
    const { patient, findings } = subject.one;
    const complaints = patient.get('complaints');
    if (isUnknown(subject) || complaints.answer === 'unknown') return undefined;
    const timed = complaints.items().some((at) => ['onset', 'duration'].some((key) => isAnswered(at.get(key))));
    const told = [...findings, ...patient.get('diagnosis').items(), ...complaints.items()].map(tellingOf).join('\n');
    const word = ageOfFracture.exec(told);
    return word ? known({ value: word[0], text: word[0] }) : timed ? known({ value: 'onset', text: 'onset' }) : absent;
  },
  'neurology.missing': (subject) => {
    const before = neurology(subject, 'before');
    const after = neurology(subject, 'after');
    if (!before && !after) return undefined;
    return words([...(before?.absent ? ['before'] : []), ...(after?.absent ? ['after'] : [])]);
  },
  'neurology.after': (subject) => neurology(subject, 'after'),
  'cement_leak.missing': (subject) => {
    const { one } = subject;
    const tellers = [...one.findings, ...one.patient.get('diagnosis').items(), ...one.adverseEvents];
    const leaks = tellers.filter((at) => isTold(at) && leak.test(tellingOf(at)));
    if (leaks.length === 0) return nothing;
    const placed = leaks.some((at) => compartment.test(tellingOf(at)));
    const levelled = leaks.some((at) => isAnswered(at.get('level')) || isAnswered(at.get('levels')));
    return words([...(placed ? [] : ['the compartment']), ...(levelled ? [] : ['the levels'])]);
  },
  'headache.missing': ({ report, one }) => {
    const event = one.adverseEvents.find((at) => headache.test(at.get('event').fact ?? at.fact ?? ''));
    if (!event) return nothing;
    const told = [wordsIn(report.root), proseOf(report.text, report.source.body, report.source.body.span)].join('\n');
    const lasted = ['duration', 'resolved'].some((key) => isAnswered(event.get(key)));
    return words([
      ...(posture.test(told) ? [] : ['its relation to posture']),
      ...(isAnswered(event.get('onset')) ? [] : ['its onset']),
      ...(lasted ? [] : ['how long it lasted']),
    ]);
  },
  relief: (subject) => {
    const { outcome, measures } = subject.one;
    if (outcome.answer || outcome.get('measures').answer === 'unknown') return undefined;
    const summary = [outcome.get('summary'), outcome.get('treatments'), ...subject.procedure.at.get('notes').items()];
    if (summary.some((at) => /\d\s?(?:%|per ?cent)/i.test(wordsIn(at))))
      return known({ value: 'stated', text: 'stated' });
    const scored = measures.find((measure) => isPain(measure) && measure.scores.length > 1);
    return scored ? known({ value: scored.scale.fact!, text: scored.scale.fact!, span: scored.scale.span }) : absent;
  },
};

const imaging = /\bMRI?\b|magnetic resonance|\bCT\b|tomogra|myelogra/i;
const sequences = /\bT[12]\b|STIR|FLAIR/i;
const retropulsion =
  /retropuls|posterior (?:vertebral )?(?:wall|cort\w+)(?: (?:is|was|with|shows|showed))?(?: an?)? (?:defect|disrupt|breach|broken|fractur|involve|burst)|(?:broken|disrupted|fractured|breached|deficient) posterior (?:vertebral )?(?:wall|cort)|(?:moderate|severe|marked)[^.;,]{0,30}(?:encroach|canal compromise)/i;
const ageOfFracture =
  /o?edema|STIR|uptake|\b(?:sub)?acute(?:ly)?\b|recent|fresh|unhealed|\bweeks? old|metasta|myeloma|lymphoma|tumou?r|h(?:a)?emangioma/i;
const leak =
  /(?:cement|methacrylate|pmma)[^.;]{0,60}(?:leak|extravas|embol|spinal canal|epidural|intradural|intrathecal|space)|(?:leak|extravas|embol)\w*[^.;]{0,40}(?:cement|methacrylate|pmma)/i;
const compartment =
  /epidural|intradural|intrathecal|subdural|subarachnoid|canal|foramin|foramen|\bven(?:ous|a|ae|ein|eins)\b|\bveins?\b|\bdis[ck]\b|intradiscal|pulmonary|paravertebral|soft tissue|needle track|lung/i;
const headache = /post-?\s?dural|dural puncture headache|\bPDPH\b/i;
const posture = /postur|upright|sitting|standing|orthostat|lying|supine|recumben|bed rest/i;
const neural =
  /neurolog|\bmotor\b|strength|weak|power|sens(?:ation|ory|ibility)|reflex|gait|\bwalk|ambulat|paraly|pares(?:is|thesia)|paraesthesia|plegi|deficit|numb|myelopath|radiculopath|stroke|infarct|pals(?:y|ies)|cord injur/i;
const neuroDomains = /^(?:neuro-|myelopathy|function|nerve-injury)/;

/** Whether the findings as a whole are said to be unknown. */
function isUnknown({ one }: FactSubject): boolean {
  return one.at.get('findings').answer === 'unknown';
}

/** What a finding, diagnosis, complaint or adverse event says, without what it denies. */
function tellingOf(at: Located): string {
  const keys = ['finding', 'change', 'name', 'event', 'what', 'sequence', 'management'];
  return affirmed([at.fact ?? '', ...keys.map((key) => at.get(key).fact ?? '')].join('. '));
}

function isTold(at: Located): boolean {
  return !isDenied(at);
}

function imagingBefore(subject: FactSubject): Fact | undefined {
  const { one } = subject;
  if (isUnknown(subject)) return undefined;
  let open = one.patient
    .get('diagnosis')
    .items()
    .some((at) => imaging.test(at.get('by').fact ?? ''));
  for (const at of one.findings) {
    const modality = [at.get('modality').fact, at.get('finding').fact].join(' ');
    const found = imaging.exec(modality) ?? sequences.exec(at.get('sequence').fact ?? '');
    const relation = relationTo(at.get('at'), subject);
    if (!found && at.get('modality').answer === 'unknown' && relation !== 'after') open = true;
    if (!found || !isOfRegion(at, subject)) continue;
    if (relation === 'before') return known({ value: found[0], text: found[0], span: at.get('modality').span });
    if (relation !== 'after') open = true;
  }
  return open ? undefined : absent;
}

const regionWords: Readonly<Record<string, { readonly words: RegExp; readonly letters: string }>> = {
  cervical: { words: /cerv|neck|spin|whole/i, letters: 'CO' },
  thoracic: { words: /thora|chest|back|spin|whole/i, letters: 'T' },
  thoracolumbar: { words: /thora|lumb|back|spin|whole/i, letters: 'TL' },
  lumbar: { words: /lumb|back|spin|whole/i, letters: 'LS' },
};

/** Whether a finding may be about the procedure's region; one that names neither region nor level may. */
function isOfRegion(at: Located, { procedure }: FactSubject): boolean {
  const own = regionWords[procedure.term?.region ?? ''];
  const region = at.get('region').fact;
  const levels = levelsOf(at).flatMap((level) => readable(levelAt(level))?.items ?? []);
  if (!own || (region === undefined && levels.length === 0)) return true;
  if (region !== undefined && own.words.test(region)) return true;
  return levels.some(({ from, to }) => [from, to].some((site) => site && own.letters.includes(site.upper.region)));
}

/** What was found of strength, sensation or walking before or after the procedure. */
function neurology(subject: FactSubject, side: Exclude<Relation, undefined>): Fact | undefined {
  const { one } = subject;
  if (isUnknown(subject)) return undefined;
  let open = false;
  for (const { at, times } of neuralEvents(subject)) {
    const relations = times.map((time) => time && relationOf(time, subject));
    if (relations.includes(side)) return known({ value: 'stated', text: 'stated', span: at.keySpan });
    if (times.length === 0 || times.some((time, index) => !relations[index] && mayBe(time, side))) open = true;
  }
  if (side === 'after' && one.adverseEvents.some((event) => neural.test(wordsIn(event)))) {
    return known({ value: 'stated', text: 'stated' });
  }
  return open ? undefined : absent;
}

/** Whether a time that is level with the procedure may lie on this side of it: `baseline` lies before nothing but day 0. */
function mayBe(time: Time | undefined, side: Exclude<Relation, undefined>): boolean {
  if (time?.kind !== 'named') return true;
  return side === 'after' ? time.word !== 'baseline' : time.word === 'baseline' || time.word === 'day 0';
}

function neuralEvents({ one }: FactSubject): { at: Located; times: (Time | undefined)[] }[] {
  const findings = one.findings
    .filter(
      (at) => neural.test([at.fact, at.get('modality').fact, at.get('finding').fact].join(' ')) || isExamination(at),
    )
    .map((at) => ({ at, times: [readable(timeAt(at.get('at')))] }));
  const scores = one.measures.filter(isNeural).map((measure) => ({
    at: measure.scale,
    times: measure.scores.map(({ time }) => (time.ok ? time.value : undefined)),
  }));
  return [...findings, ...scores];
}

function isExamination(at: Located): boolean {
  return /^(?:examination|EMG|NCS|electro|urodynamic|evoked)/i.test(at.get('modality').fact ?? '');
}

function isNeural({ candidates, scale }: Measure): boolean {
  return (
    candidates.some(({ domain }) => neuroDomains.test(domain ?? '')) ||
    /\bMRC\b|\bASIA\b|\bAIS\b/.test(scale.fact ?? '')
  );
}

function isPain({ candidates, scale }: Measure): boolean {
  return (
    candidates.some(({ domain }) => domain === 'pain-intensity') || /\b(?:NRS|VAS|VRS|pain)\b/i.test(scale.fact ?? '')
  );
}
