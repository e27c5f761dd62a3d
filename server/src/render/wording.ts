import type { ReportType } from '../core/model/report';

/** Words that the text and the page share. */
export const noTitle = 'No title yet';
export const openStatement = 'missing; answer it in the front matter';

/** The kind of article in words. */
export function typeLabel(type: ReportType): string {
  return `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
}
