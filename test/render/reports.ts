import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { parseSource } from '../../server/src/core/syntax/source';
import { renderAbstract } from '../../server/src/render/abstract';

export const examples = [
  'cervical-epidural-cord-injury',
  'intradural-cement-leak',
  'post-injection-sciatic-neuropathy',
];
export const journals = ['generic-care', 'pain-medicine-case-reports', 'generic-images'];

export function textOf(example: string): string {
  return readFileSync(path.join(__dirname, '../../examples', `${example}.case.md`), 'utf8');
}

export const base = readFileSync(path.join(__dirname, '../rules/base.case.md'), 'utf8');

export function reportOf(text: string): Report {
  return new Report(parseSource(text));
}

export function render(text: string, journal: string) {
  return renderAbstract(reportOf(text), lexicon.journals.get(journal)!);
}

/** The base report with another narrative. */
export function withBody(body: string): string {
  return `${base.slice(0, base.indexOf('\n# Abstract'))}\n${body}\n`;
}
