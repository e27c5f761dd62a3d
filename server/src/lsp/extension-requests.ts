import type { Connection } from 'vscode-languageserver';
import { addFigure } from '../core/assist/add-figure';
import { pasted } from '../core/assist/paste';
import { statusOf } from '../core/assist/status';
import { choices, newReport } from '../core/assist/template';
import { journalFor, journalsOf } from '../core/engine/check';
import type { Journal } from '../core/model/generated/types';
import { Report } from '../core/model/report';
import { say } from '../core/text/say';
import { renderAbstract } from '../render/abstract';
import { abstractCopies } from '../render/abstract-copies';
import { abstractToHtml } from '../render/abstract-html';
import { articleOf } from '../render/article/article';
import { checklistOf } from '../render/checklist/checklist';
import { checklistToHtml, noChecklist } from '../render/checklist/checklist-html';
import { illustratedOutcomes, illustratedTimeline } from '../render/pictures/illustrated';
import { outcomesOf } from '../render/pictures/outcomes';
import { pictureToHtml } from '../render/pictures/picture-page';
import { timelineOf } from '../render/pictures/timeline';
import { checklistForSideBar } from './checklist';
import { journalChanges } from './compare-journals';
import { exportReport } from './export';
import { textEdits } from './positions';
import {
  type AddFigureParams,
  type AddFigureResult,
  addFigureMethod,
  type ChecklistParams,
  type ChecklistResult,
  type ChoicesResult,
  type CompareJournalsParams,
  type CompareJournalsResult,
  type CopyAbstractParams,
  type CopyAbstractResult,
  checklistMethod,
  choicesMethod,
  compareJournalsMethod,
  copyAbstractMethod,
  type ExportParams,
  type ExportResult,
  exportMethod,
  type NewReportParams,
  type NewReportResult,
  newReportMethod,
  type PasteParams,
  type PasteResult,
  type PreviewPart,
  pasteMethod,
  type RenderParams,
  type RenderResult,
  renderMethod,
  type StatusParams,
  type StatusResult,
  statusMethod,
} from './protocol';
import type { Session } from './session';

/** Answers what an extension asks beyond the protocol: the preview, and what a new report can be made of. */
export function answerExtension(connection: Connection, session: Session): void {
  /** The journals of the first folder, in which a new report is most likely to be. */
  const journals = async () => {
    const [folder] = session.folders;
    return folder ? journalsOf(await session.settings(`${folder.uri.replace(/\/$/, '')}/new.case.md`)) : undefined;
  };
  connection.onRequest(choicesMethod, async (): Promise<ChoicesResult> => choices(await journals()));
  connection.onRequest(
    newReportMethod,
    async (params: NewReportParams): Promise<NewReportResult> => ({ text: newReport(params, await journals()) }),
  );
  connection.onRequest(
    compareJournalsMethod,
    async ({ uri }: CompareJournalsParams): Promise<CompareJournalsResult> => {
      const settings = await session.settings(uri);
      const source = session.source(uri);
      return source ? journalChanges(source, settings) : { current: '', journals: [] };
    },
  );
  connection.onRequest(
    copyAbstractMethod,
    async ({ uri, journal }: CopyAbstractParams): Promise<CopyAbstractResult | null> => {
      const source = session.source(uri);
      if (!source) return null;
      const settings = await session.settings(uri);
      const report = new Report(source);
      const profile = journalsOf(settings).find(journal ?? '')[0] ?? journalFor(report, settings);
      return abstractCopies(articleOf(report, profile, await session.surroundings(uri)));
    },
  );
  connection.onRequest(checklistMethod, async ({ uri }: ChecklistParams): Promise<ChecklistResult> => {
    const checked = await session.checked(uri);
    return checked
      ? checklistForSideBar(checked.report, journalFor(checked.report, await session.settings(uri)))
      : { items: [] };
  });
  connection.onRequest(statusMethod, async ({ uri }: StatusParams): Promise<StatusResult | null> => {
    const checked = await session.checked(uri);
    return checked ? statusOf(checked, await session.settings(uri)) : null;
  });
  connection.onRequest(pasteMethod, ({ uri, position, text }: PasteParams): PasteResult | null => {
    const source = session.source(uri);
    const newText = source && pasted(source, source.lines.offset(position), text);
    return newText === undefined ? null : { newText };
  });
  connection.onRequest(addFigureMethod, ({ uri, position, file }: AddFigureParams): AddFigureResult | null => {
    const source = session.source(uri);
    const added = source && addFigure(source, source.lines.offset(position), file);
    return added ? { edits: textEdits(source, added.edits), citation: added.citation } : null;
  });
  connection.onRequest(exportMethod, (params: ExportParams): Promise<ExportResult> => exportReport(session, params));
  connection.onRequest(renderMethod, async ({ uri, part, journal }: RenderParams): Promise<RenderResult> => {
    const source = session.source(uri);
    if (!source)
      return {
        html: `<p data-line="0">${say`This file is not a case report.`}</p>`,
        title: '',
        journal: '',
        journalId: '',
        journals: [],
      };
    const report = new Report(source);
    const settings = await session.settings(uri);
    const profile = journalsOf(settings).find(journal ?? '')[0] ?? journalFor(report, settings);
    return {
      html: htmlOf(report, part, profile),
      title: report.root.get('title').fact ?? '',
      journal: profile.name,
      journalId: profile.id,
      journals: journalsOf(settings).terms.map(({ id, name }) => ({ id, name })),
    };
  });
}

function htmlOf(report: Report, part: PreviewPart, journal: Journal): string {
  switch (part) {
    case 'timeline':
      return pictureToHtml(illustratedTimeline(timelineOf(report)));
    case 'checklist': {
      const checklist = checklistOf(report, journal);
      return checklist ? checklistToHtml(checklist) : noChecklist;
    }
    case 'outcomes':
      return pictureToHtml(illustratedOutcomes(outcomesOf(report)));
    default:
      return abstractToHtml(renderAbstract(report, journal));
  }
}
