import { Report } from '../model/report';
import type { Source } from '../syntax/source';
import type { Action } from './action';
import { addMeasure } from './add-measure';
import { insertRequired } from './insert-required';
import { moveToCases } from './move-to-cases';
import { organiseKeys } from './organise-keys';
import { quoteText } from './quote-text';

/** What can be done to a report where the cursor stands; nothing outside its front matter. */
export function actionsAt(source: Source, offset: number): Action[] {
  const { frontMatter } = source;
  if (!frontMatter?.closed || offset < frontMatter.span.start || offset > frontMatter.yaml.end) return [];
  const report = new Report(source);
  return [
    ...insertRequired(report, offset),
    ...quoteText(report, offset),
    ...addMeasure(report, offset),
    ...moveToCases(report),
    ...organiseKeys(report),
  ];
}
