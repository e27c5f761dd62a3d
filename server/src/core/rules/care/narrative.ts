import type { BodySlot } from '../../model/heading-names';
import type { Span } from '../../text/span';
import { placeholderKind, typeSuffix } from '../title/words';
import { factsBeside } from './facts';
import { anyOf, contentWords, type Evidence, mentions, type Reading, stated, when } from './reading';

/* Evidence from the title and the narrative. Patterns look for the usual words; that they miss others is why no item fails for them alone. */

type Probe = (reading: Reading) => Evidence;

const anywhere: readonly BodySlot[] = ['introduction', 'case', 'timeline', 'discussion', 'conclusion', 'declarations'];
const story: readonly BodySlot[] = ['case', 'timeline'];
const told: readonly BodySlot[] = ['case', 'timeline', 'discussion'];

function diagnosesAndEvents({ report }: Reading): string[] {
  return report.cases.flatMap(({ patient, adverseEvents }) => [
    ...patient
      .get('diagnosis')
      .items()
      .flatMap((item) => item.fact ?? item.get('name').fact ?? []),
    ...adverseEvents.flatMap((item) => item.fact ?? item.get('event').fact ?? []),
  ]);
}

function interventions({ report }: Reading): string[] {
  return report.cases.flatMap(({ procedures, patient, outcome }) => [
    ...procedures.flatMap(({ name, term }) => [name.fact ?? [], term?.label ?? [], term?.aliases ?? []].flat()),
    ...[patient.get('treatments'), outcome.get('treatments')].flatMap((list) =>
      list.items().flatMap((item) => item.fact ?? item.get('what').fact ?? []),
    ),
  ]);
}

function complaintsAndFindings({ report }: Reading): string[] {
  return report.cases.flatMap(({ patient, findings }) => [
    ...patient
      .get('complaints')
      .items()
      .flatMap((item) => item.fact ?? item.get('what').fact ?? []),
    ...findings.flatMap((item) => item.get('finding').fact ?? []),
  ]);
}

/** Whether the abstract names one of these; nothing can be told where the front matter names none. */
function named(reading: Reading, texts: readonly string[]): Evidence {
  const place = reading.abstractPlace;
  if (!reading.abstract) return when(false, [], place);
  if (texts.length === 0) return { state: 'not applicable', found: [], place };
  return when(mentions(reading.abstractWords, texts), [place], place);
}

function titleSubject(reading: Reading): Evidence {
  const at = reading.report.root.get('title');
  const words = new Set(contentWords(at.fact ?? ''));
  const texts = [...diagnosesAndEvents(reading), ...interventions(reading)];
  if (texts.length === 0) return { state: 'not applicable', found: [], place: at.keySpan };
  const shares = texts.some((text) => contentWords(text).some((word) => words.has(word)));
  return when(shares, [at.span], at.keySpan);
}

function titleKind({ report, journal }: Reading): Evidence {
  const at = report.root.get('title');
  if (journal.title?.mustNotContain?.some((words) => /case report/i.test(words)))
    return { state: 'not applicable', found: [], place: at.keySpan };
  const says = /\bcase (?:reports?|series|stud(?:y|ies))\b|\breports? of (?:an? |\w+ )?(?:\w+ ){0,2}cases?\b/i;
  return when(says.test(at.fact ?? '') || typeSuffix.test(at.fact ?? ''), [at.span], at.keySpan);
}

function keywordsNumber({ report, journal }: Reading): Evidence {
  const at = report.root.get('keywords');
  const { min = 0, max } = journal.keywords ?? { min: 2, max: 5 };
  if (max === 0) return { state: 'not applicable', found: [], place: at.keySpan };
  const count = at.items().length;
  const found = count > 0 ? [at.keySpan] : [];
  if (count > 0 && (count < min || count > (max ?? count))) return { state: 'partly', found, place: at.keySpan };
  return when(count > 0, found, at.keySpan);
}

/** A section of the abstract; in one without headings the first or the last sentences stand for it. */
function abstractPart(reading: Reading, slots: readonly string[], words: RegExp): Evidence {
  const { abstract, abstractPlace: place } = reading;
  if (!abstract) return when(false, [], place);
  const section = abstract.sections.find((one) => one.slots.some((slot) => slots.includes(slot)));
  if (section) return when(section.words >= 5, [section.titleSpan], section.titleSpan);
  if (abstract.sections.length > 0) return when(false, [], place);
  const found = reading.says([abstract.span], words);
  return when(found !== undefined, found ? [found] : [], place);
}

const lessonWords =
  /\b(?:suggest|should|highlight|remind|underlin|underscore|emphasi[sz]|conclu|lesson|recommend|be aware|awareness|consider(?:ed)? (?:in|as|when)|important to|may be (?:an?|a useful|effective|considered))/i;
const outcomeWords =
  /\b(?:improv|recover|resol[uv]|reliev|relief|persist|unchanged|worse|died|death|remain|residual|disappear|regain|subsid|decreas|reduc|(?:pain|symptom)[ -]free|complete remission|ongoing)/i;
const openingWords =
  /\b(?:rare|uncommon|unusual|first|few|report|known|common|widely|complication|little|not been|background)/i;

function introduction(reading: Reading): Evidence {
  const [section] = reading.body('introduction');
  const place = section?.titleSpan ?? reading.firstHeading;
  if (!section || section.words === 0) return when(false, [], place);
  return section.words >= 30
    ? when(true, [section.titleSpan], place)
    : { state: 'partly', found: [section.titleSpan], place };
}

function cited(reading: Reading, slot: BodySlot, wanted: number): Evidence {
  const place = reading.body(slot)[0]?.titleSpan ?? reading.firstHeading;
  const citations = reading.citations(slot);
  if (citations.length >= wanted) return when(true, citations.slice(0, 5), place);
  return { state: citations.length > 0 ? 'partly' : 'missing', found: citations, place };
}

function section(reading: Reading, ...slots: BodySlot[]): Evidence {
  const found = reading.body(...slots).filter(({ words }) => words > 0);
  const last = reading.body('discussion')[0]?.titleSpan ?? reading.firstHeading;
  return when(
    found.length > 0,
    found.map(({ titleSpan }) => titleSpan),
    last,
  );
}

const numberOfPatients =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\b(?:[ -][\p{L}-]{1,20}){0,3}[ -](?:patients?|cases?|m[ae]n|wom[ae]n|adults|children)\b/iu;

function seriesNumber(reading: Reading): Evidence {
  const title = reading.report.root.get('title');
  const inTitle = numberOfPatients.test(title.fact ?? '');
  const inAbstract = reading.abstract && reading.says([reading.abstract.span], numberOfPatients);
  const found: Span[] = [...(inTitle ? [title.span] : []), ...(inAbstract ? [inAbstract] : [])];
  return when(found.length > 0, found, reading.abstractPlace);
}

const patterns = {
  family: /\b(?:family history|familial|relatives|siblings?|father|mother|parents|consanguin)/i,
  psychosocial:
    /\b(?:smok|tobacco|alcohol|occupation|worked as|employed|retired|unemployed|married|lives? (?:alone|with)|depress|anxi|psycholog|psychosocial|social history|insomnia|stress)/i,
  challenges:
    /\b(?:delay(?:ed)? (?:in |the )?(?:diagnos|recogni|present)|diagnos\w* (?:was |is |can be |may be )?(?:difficult|challeng|delayed|missed|overlooked|not straightforward)|misdiagnos|(?:difficult|challeng)\w* (?:to |in )?diagnos|could not (?:be performed|undergo|afford)|not (?:be )?available|unavailable|contraindicated|language barrier|mimic|initially (?:thought|attributed|suspected|interpreted))/i,
  differential:
    /\b(?:differential|rul(?:ed|e|ing) out|exclud(?:ed|es|ing)|was considered|were considered|suspected|rather than|to differentiate|unlikely)/i,
  prognosis:
    /\b(?:prognos|stag(?:e|ed|ing) (?:[IVX]{1,4}|\d|as)\b|natural history|expected (?:course|recovery)|likelihood of recovery)/i,
  changes:
    /\b(?:(?:was|were) (?:increased|reduced|tapered|stopped|discontinued|switched|changed|repeated|added|replaced|escalated)|dose (?:increase|reduction)|second (?:injection|block|procedure|session)|repeat(?:ed)? (?:injection|block|procedure))/i,
  tests:
    /\b(?:follow-?up (?:MRI|CT|magnetic|computed|EMG|electromyogra|radiograph|imaging|x-?ray|ultraso|electrodiag)|(?:repeat(?:ed)?|control) (?:MRI|CT|magnetic|imaging|EMG|radiograph)|no (?:further|repeat|follow-?up) (?:imaging|tests?|MRI))/i,
  adherence:
    /\b(?:adheren|adhered|complian|complied|tolerat|attended (?:all|every)|completed (?:all|the (?:programme|program|course))|discontinued (?:because|due|owing))/i,
  limitations:
    /\b(?:limitation|limits? of|limited by|strength(?:s)? (?:of|and)|single (?:case|patient|report)|one (?:case|patient)|cannot (?:be )?(?:general|conclude|establish|prove|exclude|show|tell)|can[’']t (?:be )?(?:general|conclude|prove|show|tell|exclude)|could not (?:be )?(?:exclude|establish|prove|determine|verif)|further (?:studies|research|reports)|small (?:number|sample|series)|lack of (?:control|follow)|without a control|was not (?:measured|performed|recorded|assessed|done|known|available))/i,
  operator:
    /\b(?:surgeon|operator|consultant|attending|resident|fellow|anaesthesiologist|anesthesiologist|interventionalist|neurosurgeon|physician with|performed by|years of experience|years['’] experience|board[- ]certified)/i,
  preparation:
    /\b(?:sterile|asep|disinfect|antisep|chlorhexidine|povidone|prone|supine|lateral decubitus|anti(?:coagul|platelet)\w* (?:was|were) (?:stopped|withheld|discontinued)|pre-?operative)/i,
  prophylaxis: /\b(?:prophyla|cefazolin|antibiotic (?:was|cover)|heparin|stockings|compression device)/i,
  registration: /\b(?:regist(?:ered|ration|ry)|protocol (?:number|was))/i,
  design: /\b(?:retrospective|prospective|consecutive|single[- ]cent(?:re|er)|multi-?cent(?:re|er)|convenience)/i,
  eligibility:
    /\b(?:eligib|inclu(?:ded|sion)|exclu(?:ded|sion) criteri|criteria|all patients (?:who|with)|consecutive patients)/i,
  losses:
    /\b(?:lost to follow|loss to follow|no patient was lost|none (?:was|were) lost|complet(?:ed|e) (?:the )?follow)/i,
} as const;

const guidelineNames: Record<string, RegExp> = {
  scare: /\bSCARE\b/,
  process: /\bPROCESS (?:\d{4}|guideline|criteria|checklist|statement)/,
};

/** What the title and the narrative answer, beside the facts where both may. */
export const narrativeProbes = {
  'title.stated': ({ report }) => {
    const at = report.root.get('title');
    return at.fact && !placeholderKind(at.fact) ? stated(at) : when(false, [], at.keySpan);
  },
  'title.kind': titleKind,
  'title.subject': titleSubject,
  'keywords.number': keywordsNumber,
  'abstract.background': (reading) => abstractPart(reading, ['background', 'objective'], openingWords),
  'abstract.findings': (reading) => named(reading, complaintsAndFindings(reading)),
  'abstract.diagnosis': (reading) => named(reading, diagnosesAndEvents(reading)),
  'abstract.intervention': (reading) => named(reading, interventions(reading)),
  'abstract.outcome': (reading) => {
    const place = reading.abstractPlace;
    const found = reading.abstract && reading.says([reading.abstract.span], outcomeWords);
    return when(found !== undefined, found ? [found] : [], place);
  },
  'abstract.lesson': (reading) => abstractPart(reading, ['conclusion', 'discussion'], lessonWords),
  'introduction.text': introduction,
  'introduction.citation': (reading) => cited(reading, 'introduction', 1),
  'history.family': (reading) => anyOf(factsBeside.family(reading), () => reading.sentence(story, patterns.family)),
  'history.psychosocial': (reading) =>
    anyOf(factsBeside.psychosocial(reading), () => reading.sentence(story, patterns.psychosocial)),
  'diagnosis.challenges': (reading) => reading.sentence(told, patterns.challenges),
  'diagnosis.differential': (reading) =>
    anyOf(factsBeside.differential(reading), () => reading.sentence(told, patterns.differential)),
  'prognosis.stated': (reading) => reading.sentence(told, patterns.prognosis),
  'intervention.changes': (reading) =>
    anyOf(factsBeside.changes(reading), () => reading.sentence(story, patterns.changes)),
  'outcome.tests': (reading) => anyOf(factsBeside.laterTests(reading), () => reading.sentence(story, patterns.tests)),
  'outcome.adherence': (reading) => reading.sentence(told, patterns.adherence),
  'discussion.limitations': (reading) => reading.sentence(['discussion', 'conclusion'], patterns.limitations),
  'discussion.literature': (reading) => cited(reading, 'discussion', 3),
  'conclusion.stated': (reading) => section(reading, 'conclusion', 'learning-points'),
  'perspective.stated': (reading) => anyOf(factsBeside.perspective(reading), () => section(reading, 'perspective')),
  'operator.stated': (reading) => reading.sentence(story, patterns.operator),
  'preparation.stated': (reading) =>
    anyOf(factsBeside.preparation(reading), () => reading.sentence(story, patterns.preparation)),
  'prophylaxis.stated': (reading) => reading.sentence(story, patterns.prophylaxis),
  'guideline.named': (reading) =>
    reading.sentence(anywhere, guidelineNames[reading.report.type === 'case series' ? 'process' : 'scare']!),
  'registration.stated': (reading) => reading.sentence(anywhere, patterns.registration),
  'series.number': seriesNumber,
  'series.design': (reading) => reading.sentence(anywhere, patterns.design),
  'series.eligibility': (reading) => reading.sentence(anywhere, patterns.eligibility),
  'series.losses': (reading) => reading.sentence(anywhere, patterns.losses),
} satisfies Record<string, Probe>;
