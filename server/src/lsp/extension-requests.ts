import type { Connection } from 'vscode-languageserver';
import { choices, newReport } from '../core/assist/template';
import { journalFor } from '../core/engine/check';
import type { Journal } from '../core/model/generated/types';
import { lexicon } from '../core/model/lexicon';
import { Report } from '../core/model/report';
import { renderAbstract } from '../render/abstract';
import { abstractToHtml } from '../render/abstract-html';
import { illustratedOutcomes, illustratedTimeline } from '../render/pictures/illustrated';
import { outcomesOf } from '../render/pictures/outcomes';
import { pictureToHtml } from '../render/pictures/picture-page';
import { timelineOf } from '../render/pictures/timeline';
import {
  type ChoicesResult,
  choicesMethod,
  type NewReportParams,
  type NewReportResult,
  newReportMethod,
  type PreviewPart,
  type RenderParams,
  type RenderResult,
  renderMethod,
} from './protocol';
import type { Session } from './session';

/** Answers what an extension asks beyond the protocol: the preview, and what a new report can be made of. */
export function answerExtension(connection: Connection, session: Session): void {
  connection.onRequest(choicesMethod, (): ChoicesResult => choices());
  connection.onRequest(newReportMethod, (params: NewReportParams): NewReportResult => ({ text: newReport(params) }));
  connection.onRequest(renderMethod, async ({ uri, part, journal }: RenderParams): Promise<RenderResult> => {
    const source = session.source(uri);
    if (!source) return { html: '<p data-line="0">This file is not a case report.</p>', title: '', journal: '' };
    const report = new Report(source);
    const profile = lexicon.journals.find(journal ?? '')[0] ?? journalFor(report, await session.settings(uri));
    return { html: htmlOf(report, part, profile), title: report.root.get('title').fact ?? '', journal: profile.name };
  });
}

function htmlOf(report: Report, part: PreviewPart, journal: Journal): string {
  switch (part) {
    case 'timeline':
      return pictureToHtml(illustratedTimeline(timelineOf(report)));
    case 'outcomes':
      return pictureToHtml(illustratedOutcomes(outcomesOf(report)));
    default:
      return abstractToHtml(renderAbstract(report, journal));
  }
}
