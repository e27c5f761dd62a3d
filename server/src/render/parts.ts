import { check, journalFor } from '../core/engine/check';
import type { Settings } from '../core/engine/settings';
import type { Report } from '../core/model/report';
import { parseSource } from '../core/syntax/source';
import { inEnglish, say } from '../core/text/say';
import type { FoundPictures } from './document/content';

/*
 * What can be written of a report: each part, in each form it has. What a form needs is loaded only when it is asked for.
 */

export const forms = ['text', 'html', 'json', 'svg', 'docx', 'jats'] as const;

/** A report with what is in force for it. */
export interface Given {
  readonly report: Report;
  readonly settings: Settings;
  /** The id of the reporting guideline, where it is not the one that fits. */
  readonly checklist?: string;
  /** The pictures of its figures, and what kept one out, read when they are asked for. */
  pictures(): Promise<FoundPictures>;
  /** Something the reader of the result should know, in a sentence. */
  remark(text: string): void;
}

export type Form = (typeof forms)[number];
type Writer = (given: Given) => Promise<string | Uint8Array>;
export type Writers = Partial<Record<Form, Writer>>;

const abstract: Writers = {
  text: async (given) => (await import('./abstract-text')).abstractToText(await abstractOf(given)),
  html: async (given) => (await import('./abstract-page')).abstractToPage(await abstractOf(given)),
  json: async (given) => (await import('./abstract-json')).abstractToJson(await abstractOf(given)),
  jats: async (given) => `${(await import('./article/article-jats')).abstractAsJats(await articleOf(given))}\n`,
};

async function abstractOf({ report, settings }: Given) {
  return (await import('./abstract')).renderAbstract(report, journalFor(report, settings));
}

const timeline: Writers = {
  text: async (given) => (await import('./pictures/picture-text')).pictureToText(await drawnTimeline(given)),
  html: async (given) => (await import('./pictures/picture-page')).pictureToPage(await drawnTimeline(given)),
  svg: async (given) => (await drawnTimeline(given)).svg,
  json: async (given) => (await import('./pictures/picture-data')).timelineToJson(await timelineOf(given)),
};

async function timelineOf({ report }: Given) {
  return (await import('./pictures/timeline')).timelineOf(report);
}

async function drawnTimeline(given: Given) {
  return (await import('./pictures/illustrated')).illustratedTimeline(await timelineOf(given));
}

const outcomes: Writers = {
  text: async (given) => (await import('./pictures/picture-text')).pictureToText(await drawnOutcomes(given)),
  html: async (given) => (await import('./pictures/picture-page')).pictureToPage(await drawnOutcomes(given)),
  svg: async (given) => (await drawnOutcomes(given)).svg,
  json: async (given) => (await import('./pictures/picture-data')).outcomesToJson(await outcomesOf(given)),
};

async function outcomesOf({ report }: Given) {
  return (await import('./pictures/outcomes')).outcomesOf(report);
}

async function drawnOutcomes(given: Given) {
  return (await import('./pictures/illustrated')).illustratedOutcomes(await outcomesOf(given));
}

/** The whole report for readers, word processors and publishers. */
const report: Writers = {
  html: async (given) =>
    (await import('./article/article-html')).articleToHtml(await articleOf(given), await picturesIn(given)),
  docx: async (given) =>
    (await import('./article/article-docx')).articleToDocx(await articleOf(given), await picturesIn(given)),
  // Its pictures stay files of their own.
  jats: async (given) => (await import('./article/article-jats')).articleToJats(await articleOf(given)),
};

async function articleOf(given: Given) {
  const { report, settings } = given;
  const { privacyRemarks } = await import('./privacy-remarks');
  for (const remark of privacyRemarks(report, settings)) given.remark(remark);
  const { articleOf } = await import('./article/article');
  const article = articleOf(report, journalFor(report, settings), settings.surroundings);
  for (const remark of article.remarks) given.remark(remark);
  return article;
}

async function picturesIn(given: Given) {
  const { pictures, remarks } = await given.pictures();
  for (const remark of remarks) given.remark(remark);
  return pictures;
}

/** The page for the desk, with the letter to the author. It looks at the report as at a submission. */
const verdict: Writers = {
  text: async (given) => (await import('./verdict/verdict-written')).verdictToText(await verdictOf(given)),
  html: async (given) => (await import('./verdict/verdict-written')).verdictToPage(await verdictOf(given)),
  json: async (given) => (await import('./verdict/verdict-written')).verdictToJson(await verdictOf(given)),
  docx: async (given) => (await import('./verdict/verdict-docx')).verdictToDocx(await verdictOf(given)),
};

async function verdictOf({ report, settings }: Given) {
  // What was read of the open report has kept its sentences in the language of the editor.
  const { diagnostics } = inEnglish(() => check(parseSource(report.text), { ...settings, stage: 'submission' }));
  const { verdictOf } = await import('./verdict/verdict');
  return verdictOf(report, journalFor(report, settings), diagnostics);
}

/** The reporting guideline as a form: what is reported, where, and what is open. */
const checklist: Writers = {
  text: async (given) => (await import('./checklist/checklist-written')).checklistToText(await checklistIn(given)),
  html: async (given) => (await import('./checklist/checklist-written')).checklistToPage(await checklistIn(given)),
  json: async (given) => (await import('./checklist/checklist-written')).checklistToJson(await checklistIn(given)),
  docx: async (given) => (await import('./checklist/checklist-docx')).checklistToDocx(await checklistIn(given)),
};

async function checklistIn({ report, settings, remark, checklist: id }: Given) {
  const { checklistOf } = await import('./checklist/checklist');
  const journal = journalFor(report, settings);
  const fitting = checklistOf(report, journal, id);
  if (!fitting)
    remark(say`The guidelines are for case reports and series, not for image letters; this one is held against CARE.`);
  return fitting ?? checklistOf(report, journal, 'care')!;
}

export const parts = { abstract, report, timeline, outcomes, checklist, verdict };
export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as PartName[];
