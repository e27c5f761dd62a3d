import { journalFor } from '../../core/engine/check';
import type { Settings } from '../../core/engine/settings';
import type { Report } from '../../core/model/report';

/*
 * What `render` can write: for each part, how it is written in each form it has. What a form needs is loaded only when
 * it is asked for.
 */

export const forms = ['text', 'html', 'json', 'svg'] as const;
export const laterForms = ['docx', 'jats'];
export const laterParts = ['report', 'checklist', 'verdict'];

/** A report with what is in force for it. */
export interface Given {
  readonly report: Report;
  readonly settings: Settings;
}

export type Form = (typeof forms)[number];
type Writer = (given: Given) => Promise<string>;
export type Writers = Partial<Record<Form, Writer>>;

const abstract: Writers = {
  text: async (given) => (await import('../../render/abstract-text')).abstractToText(await abstractOf(given)),
  html: async (given) => (await import('../../render/abstract-page')).abstractToPage(await abstractOf(given)),
  json: async (given) => (await import('../../render/abstract-json')).abstractToJson(await abstractOf(given)),
};

async function abstractOf({ report, settings }: Given) {
  return (await import('../../render/abstract')).renderAbstract(report, journalFor(report, settings));
}

const timeline: Writers = {
  text: async (given) => (await import('../../render/pictures/picture-text')).pictureToText(await drawnTimeline(given)),
  html: async (given) => (await import('../../render/pictures/picture-page')).pictureToPage(await drawnTimeline(given)),
  svg: async (given) => (await drawnTimeline(given)).svg,
  json: async (given) => (await import('../../render/pictures/picture-data')).timelineToJson(await timelineOf(given)),
};

async function timelineOf({ report }: Given) {
  return (await import('../../render/pictures/timeline')).timelineOf(report);
}

async function drawnTimeline(given: Given) {
  return (await import('../../render/pictures/illustrated')).illustratedTimeline(await timelineOf(given));
}

const outcomes: Writers = {
  text: async (given) => (await import('../../render/pictures/picture-text')).pictureToText(await drawnOutcomes(given)),
  html: async (given) => (await import('../../render/pictures/picture-page')).pictureToPage(await drawnOutcomes(given)),
  svg: async (given) => (await drawnOutcomes(given)).svg,
  json: async (given) => (await import('../../render/pictures/picture-data')).outcomesToJson(await outcomesOf(given)),
};

async function outcomesOf({ report }: Given) {
  return (await import('../../render/pictures/outcomes')).outcomesOf(report);
}

async function drawnOutcomes(given: Given) {
  return (await import('../../render/pictures/illustrated')).illustratedOutcomes(await outcomesOf(given));
}

export const parts = { abstract, timeline, outcomes };
export const partNames = Object.keys(parts) as (keyof typeof parts)[];
