// Derived from the folders of the rules by `npm run generate`. Do not edit.

import type { Rule } from '../rule';
import { advisoryRules } from '../advisory/advisories';
import { careRules } from '../care/items';
import { rule as abbreviationUndefined } from '../abbreviation/undefined';
import { rule as abbreviationUnused } from '../abbreviation/unused';
import { rule as abbreviationVariant } from '../abbreviation/variant';
import { rule as adverseEventComplete } from '../adverse-event/complete';
import { rule as authorAffiliation } from '../author/affiliation';
import { rule as authorCorresponding } from '../author/corresponding';
import { rule as authorOrcid } from '../author/orcid';
import { rule as directiveUnknown } from '../directive/unknown';
import { rule as directiveUnused } from '../directive/unused';
import { rule as drugDose } from '../drug/dose';
import { rule as drugMixture } from '../drug/mixture';
import { rule as drugName } from '../drug/name';
import { rule as drugRoute } from '../drug/route';
import { rule as ethicsAiAuthor } from '../ethics/ai-author';
import { rule as ethicsConsent } from '../ethics/consent';
import { rule as ethicsDeclarations } from '../ethics/declarations';
import { rule as ethicsDeviceStatus } from '../ethics/device-status';
import { rule as ethicsDisclosure } from '../ethics/disclosure';
import { rule as ethicsIrb } from '../ethics/irb';
import { rule as ethicsMisplaced } from '../ethics/misplaced';
import { rule as figureAlt } from '../figure/alt';
import { rule as figureCaption } from '../figure/caption';
import { rule as figureCited } from '../figure/cited';
import { rule as figureExists } from '../figure/exists';
import { rule as journalCount } from '../journal/count';
import { rule as journalKnown } from '../journal/known';
import { rule as journalScope } from '../journal/scope';
import { rule as keywordsCount } from '../keywords/count';
import { rule as keywordsForm } from '../keywords/form';
import { rule as levelCord } from '../level/cord';
import { rule as levelExists } from '../level/exists';
import { rule as levelKind } from '../level/kind';
import { rule as levelMedialBranch } from '../level/medial-branch';
import { rule as levelOrder } from '../level/order';
import { rule as levelRoot } from '../level/root';
import { rule as levelSide } from '../level/side';
import { rule as levelStyle } from '../level/style';
import { rule as levelSyntax } from '../level/syntax';
import { rule as narrativeAbstract } from '../narrative/abstract';
import { rule as narrativeAge } from '../narrative/age';
import { rule as narrativeBody } from '../narrative/body';
import { rule as narrativeCount } from '../narrative/count';
import { rule as narrativeDose } from '../narrative/dose';
import { rule as narrativeDuration } from '../narrative/duration';
import { rule as narrativeLevel } from '../narrative/level';
import { rule as narrativeRecovery } from '../narrative/recovery';
import { rule as narrativeScore } from '../narrative/score';
import { rule as narrativeSex } from '../narrative/sex';
import { rule as narrativeSide } from '../narrative/side';
import { rule as patientAge } from '../patient/age';
import { rule as patientBmi } from '../patient/bmi';
import { rule as privacyAge } from '../privacy/age';
import { rule as privacyDate } from '../privacy/date';
import { rule as privacyIdentifier } from '../privacy/identifier';
import { rule as privacyImage } from '../privacy/image';
import { rule as privacyName } from '../privacy/name';
import { rule as privacyPlace } from '../privacy/place';
import { rule as procedureKnown } from '../procedure/known';
import { rule as referenceCount } from '../reference/count';
import { rule as referenceDoi } from '../reference/doi';
import { rule as referenceFile } from '../reference/file';
import { rule as referenceUndefined } from '../reference/undefined';
import { rule as referenceUnused } from '../reference/unused';
import { rule as reportDuplicate } from '../report/duplicate';
import { rule as scaleChange } from '../scale/change';
import { rule as scaleDenominator } from '../scale/denominator';
import { rule as scaleDirection } from '../scale/direction';
import { rule as scaleFollowUp } from '../scale/follow-up';
import { rule as scaleKnown } from '../scale/known';
import { rule as scaleRange } from '../scale/range';
import { rule as scaleStep } from '../scale/step';
import { rule as scaleSubscores } from '../scale/subscores';
import { rule as scaleUnit } from '../scale/unit';
import { rule as scaleWording } from '../scale/wording';
import { rule as schemaFormat } from '../schema/format';
import { rule as schemaRequired } from '../schema/required';
import { rule as schemaType } from '../schema/type';
import { rule as schemaUnknownKey } from '../schema/unknown-key';
import { rule as schemaValue } from '../schema/value';
import { rule as sectionEmpty } from '../section/empty';
import { rule as sectionLength } from '../section/length';
import { rule as sectionOrder } from '../section/order';
import { rule as sectionRequired } from '../section/required';
import { rule as styleOverclaim } from '../style/overclaim';
import { rule as styleStatistics } from '../style/statistics';
import { rule as timeForm } from '../time/form';
import { rule as timeSyntax } from '../time/syntax';
import { rule as timelineLabel } from '../timeline/label';
import { rule as timelineOrder } from '../timeline/order';
import { rule as timelinePresent } from '../timeline/present';
import { rule as titleForm } from '../title/form';
import { rule as titlePlaceholder } from '../title/placeholder';
import { rule as unitForm } from '../unit/form';
import { rule as yamlComment } from '../yaml/comment';
import { rule as yamlDuplicateKey } from '../yaml/duplicate-key';
import { rule as yamlFlowEntry } from '../yaml/flow-entry';
import { rule as yamlFrontMatter } from '../yaml/front-matter';
import { rule as yamlSyntax } from '../yaml/syntax';

/** Every rule with its id, in the order of the ids. */
export const rules: readonly (Rule & { readonly id: string })[] = [
  ...advisoryRules,
  ...careRules,
  { id: 'abbreviation/undefined', ...abbreviationUndefined },
  { id: 'abbreviation/unused', ...abbreviationUnused },
  { id: 'abbreviation/variant', ...abbreviationVariant },
  { id: 'adverse-event/complete', ...adverseEventComplete },
  { id: 'author/affiliation', ...authorAffiliation },
  { id: 'author/corresponding', ...authorCorresponding },
  { id: 'author/orcid', ...authorOrcid },
  { id: 'directive/unknown', ...directiveUnknown },
  { id: 'directive/unused', ...directiveUnused },
  { id: 'drug/dose', ...drugDose },
  { id: 'drug/mixture', ...drugMixture },
  { id: 'drug/name', ...drugName },
  { id: 'drug/route', ...drugRoute },
  { id: 'ethics/ai-author', ...ethicsAiAuthor },
  { id: 'ethics/consent', ...ethicsConsent },
  { id: 'ethics/declarations', ...ethicsDeclarations },
  { id: 'ethics/device-status', ...ethicsDeviceStatus },
  { id: 'ethics/disclosure', ...ethicsDisclosure },
  { id: 'ethics/irb', ...ethicsIrb },
  { id: 'ethics/misplaced', ...ethicsMisplaced },
  { id: 'figure/alt', ...figureAlt },
  { id: 'figure/caption', ...figureCaption },
  { id: 'figure/cited', ...figureCited },
  { id: 'figure/exists', ...figureExists },
  { id: 'journal/count', ...journalCount },
  { id: 'journal/known', ...journalKnown },
  { id: 'journal/scope', ...journalScope },
  { id: 'keywords/count', ...keywordsCount },
  { id: 'keywords/form', ...keywordsForm },
  { id: 'level/cord', ...levelCord },
  { id: 'level/exists', ...levelExists },
  { id: 'level/kind', ...levelKind },
  { id: 'level/medial-branch', ...levelMedialBranch },
  { id: 'level/order', ...levelOrder },
  { id: 'level/root', ...levelRoot },
  { id: 'level/side', ...levelSide },
  { id: 'level/style', ...levelStyle },
  { id: 'level/syntax', ...levelSyntax },
  { id: 'narrative/abstract', ...narrativeAbstract },
  { id: 'narrative/age', ...narrativeAge },
  { id: 'narrative/body', ...narrativeBody },
  { id: 'narrative/count', ...narrativeCount },
  { id: 'narrative/dose', ...narrativeDose },
  { id: 'narrative/duration', ...narrativeDuration },
  { id: 'narrative/level', ...narrativeLevel },
  { id: 'narrative/recovery', ...narrativeRecovery },
  { id: 'narrative/score', ...narrativeScore },
  { id: 'narrative/sex', ...narrativeSex },
  { id: 'narrative/side', ...narrativeSide },
  { id: 'patient/age', ...patientAge },
  { id: 'patient/bmi', ...patientBmi },
  { id: 'privacy/age', ...privacyAge },
  { id: 'privacy/date', ...privacyDate },
  { id: 'privacy/identifier', ...privacyIdentifier },
  { id: 'privacy/image', ...privacyImage },
  { id: 'privacy/name', ...privacyName },
  { id: 'privacy/place', ...privacyPlace },
  { id: 'procedure/known', ...procedureKnown },
  { id: 'reference/count', ...referenceCount },
  { id: 'reference/doi', ...referenceDoi },
  { id: 'reference/file', ...referenceFile },
  { id: 'reference/undefined', ...referenceUndefined },
  { id: 'reference/unused', ...referenceUnused },
  { id: 'report/duplicate', ...reportDuplicate },
  { id: 'scale/change', ...scaleChange },
  { id: 'scale/denominator', ...scaleDenominator },
  { id: 'scale/direction', ...scaleDirection },
  { id: 'scale/follow-up', ...scaleFollowUp },
  { id: 'scale/known', ...scaleKnown },
  { id: 'scale/range', ...scaleRange },
  { id: 'scale/step', ...scaleStep },
  { id: 'scale/subscores', ...scaleSubscores },
  { id: 'scale/unit', ...scaleUnit },
  { id: 'scale/wording', ...scaleWording },
  { id: 'schema/format', ...schemaFormat },
  { id: 'schema/required', ...schemaRequired },
  { id: 'schema/type', ...schemaType },
  { id: 'schema/unknown-key', ...schemaUnknownKey },
  { id: 'schema/value', ...schemaValue },
  { id: 'section/empty', ...sectionEmpty },
  { id: 'section/length', ...sectionLength },
  { id: 'section/order', ...sectionOrder },
  { id: 'section/required', ...sectionRequired },
  { id: 'style/overclaim', ...styleOverclaim },
  { id: 'style/statistics', ...styleStatistics },
  { id: 'time/form', ...timeForm },
  { id: 'time/syntax', ...timeSyntax },
  { id: 'timeline/label', ...timelineLabel },
  { id: 'timeline/order', ...timelineOrder },
  { id: 'timeline/present', ...timelinePresent },
  { id: 'title/form', ...titleForm },
  { id: 'title/placeholder', ...titlePlaceholder },
  { id: 'unit/form', ...unitForm },
  { id: 'yaml/comment', ...yamlComment },
  { id: 'yaml/duplicate-key', ...yamlDuplicateKey },
  { id: 'yaml/flow-entry', ...yamlFlowEntry },
  { id: 'yaml/front-matter', ...yamlFrontMatter },
  { id: 'yaml/syntax', ...yamlSyntax },
];
