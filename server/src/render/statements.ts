import type { Journal } from '../core/model/generated/types';
import type { Located } from '../core/model/located';
import type { Report } from '../core/model/report';
import type { Span } from '../core/text/span';
import { parseDate } from '../core/values/date';
import { listed } from '../core/values/parsed';

/** A statement that a journal asks for, and the report's answer to it. */
export interface Statement {
  readonly id: StatementId;
  readonly label: string;
  /** The answer in a sentence; absent where the report has none yet. */
  readonly text: string | undefined;
  readonly missing: boolean;
  /** Where the answer stands or would stand. */
  readonly span: Span;
}

/** The statements that profiles can ask for. */
export type StatementId = NonNullable<Journal['statements']>[number]['id'];

const labels: Record<StatementId, string> = {
  irb: 'Ethics approval',
  'consent-treatment': 'Consent to treatment',
  'consent-publication': 'Consent to publication',
  conflicts: 'Conflicts of interest',
  funding: 'Funding',
  'device-status': 'Device and drug status',
  'ai-use': 'Use of AI tools',
  'data-availability': 'Data availability',
  'author-contributions': 'Author contributions',
  corresponding: 'Corresponding author',
  'care-checklist': 'CARE checklist',
  'scare-checklist': 'SCARE checklist',
};

/** The statements of a journal in its order, each with what the front matter answers. */
export function statementsOf(report: Report, journal: Pick<Journal, 'statements'>): Statement[] {
  return (journal.statements ?? []).map(({ id }) => {
    const { text, at } = answer(report, id);
    return {
      id,
      label: labels[id],
      text,
      missing: text === undefined,
      span: at.exists ? at.keySpan : report.root.span,
    };
  });
}

interface Answer {
  readonly text: string | undefined;
  readonly at: Located;
}

function answer(report: Report, id: StatementId): Answer {
  const { root } = report;
  const disclosure = (key: string, none: string): Answer => {
    const at = root.get('disclosures').get(key);
    return { text: freeText(at, none), at: at.exists ? at : root.get('disclosures') };
  };
  switch (id) {
    case 'irb':
      return { text: irb(root.get('irb')), at: root.get('irb') };
    case 'consent-treatment':
      return { text: consent(report, 'treatment'), at: root.get('consent') };
    case 'consent-publication':
      return { text: consent(report, 'publication'), at: root.get('consent') };
    case 'conflicts':
      return conflicts(report);
    case 'funding':
      return disclosure('funding', 'The authors received no funding for this work.');
    case 'device-status':
      return disclosure('device_status', 'No device or drug with a regulatory status to declare was used.');
    case 'ai-use':
      return disclosure('ai_use', 'No AI tool was used in the writing of this report.');
    case 'data-availability':
      return disclosure('data_availability', 'There are no further data.');
    case 'author-contributions':
      return { text: contributions(root.get('authors')), at: root.get('authors') };
    case 'corresponding':
      return { text: corresponding(root.get('authors')), at: root.get('authors') };
    case 'care-checklist':
    case 'scare-checklist':
      return {
        text: `Send the completed ${id === 'care-checklist' ? 'CARE' : 'SCARE'} checklist with the report.`,
        at: root,
      };
  }
}

/** A text of the author's as a sentence; `none` in words of ours, `unknown` as no answer. */
function freeText(at: Located, none: string): string | undefined {
  if (at.answer === 'none') return none;
  if (at.answer === 'not applicable') return 'Not applicable.';
  return at.fact === undefined || at.fact === '' ? undefined : sentence(at.fact);
}

function sentence(text: string): string {
  const line = text
    .split(/\r?\n/)
    .map((part) => part.trim())
    .join(' ');
  return `${line[0]!.toUpperCase()}${line.slice(1)}${/[.!?]$/.test(line) ? '' : '.'}`;
}

function irb(at: Located): string | undefined {
  const board = at.get('board').fact ?? at.get('institution').fact;
  const reason = at.get('reason').fact;
  const number = at.get('number').fact;
  const date = day(at.get('date').fact);
  const by = board ? ` by ${theBoard(board)}` : '';
  const details = [...(number ? [`number ${number}`] : []), ...(date ? [date] : [])].join(', ');
  const because = reason ? `: ${reason.replace(/\.$/, '')}` : '';
  switch (at.get('status').fact) {
    case 'approved':
      return board || number ? `This report was approved${by}${details ? ` (${details})` : ''}.` : undefined;
    case 'exempt':
      return `This report was found exempt from review${by}${because}.`;
    case 'waived':
      return `Review of this report was waived${by}${because}.`;
    case 'not required':
      return `Approval by an ethics board was not required${because}.`;
    default:
      return undefined;
  }
}

function theBoard(board: string): string {
  return /^(?:the|our|an?)\s/i.test(board) ? board : `the ${board}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function day(text: string | undefined): string | undefined {
  const date = text ? parseDate(text) : undefined;
  return date?.ok ? `${date.value.day} ${months[date.value.month - 1]} ${date.value.year}` : undefined;
}

/** One sentence for all patients; nothing while the answer for one of them is open. */
function consent(report: Report, to: 'treatment' | 'publication'): string | undefined {
  const series = report.cases.length > 1;
  const answers = report.cases
    .map(({ consent }) => consent.get(to))
    .map((at) => ({ status: at.text ?? at.get('status').text, from: at.get('from').fact }));
  if (answers.length === 0 || answers.some(({ status }) => !status || status === 'unknown')) return undefined;
  const what = to === 'publication' ? 'publication' : 'the treatment';
  const sentences = answers.map(({ status, from }) => {
    const whose =
      from === 'guardian'
        ? 'the legal guardian of the patient'
        : from === 'next of kin'
          ? 'the next of kin of the patient'
          : series
            ? 'each patient'
            : 'the patient';
    if (status === 'written' || status === 'verbal')
      return `${status === 'written' ? 'Written' : 'Verbal'} informed consent to ${what} was obtained from ${whose}.`;
    return status === 'waived' ? `Consent to ${what} was waived.` : `Consent to ${what} was not obtained.`;
  });
  const [first] = sentences;
  if (sentences.every((each) => each === first)) return first;
  return sentences.map((each, index) => `Patient ${index + 1}: ${each}`).join(' ');
}

function conflicts({ root }: Report): Answer {
  const at = root.get('disclosures').get('conflicts');
  const stated = freeText(at, 'The authors have no conflicts of interest to declare.');
  if (stated) return { text: stated, at };
  const authors = root.get('authors').items();
  const each = authors.map((author) => ({ name: author.get('name').fact, said: author.get('disclosures') }));
  if (each.length === 0 || each.some(({ said }) => !said.exists || said.answer === 'unknown'))
    return { text: undefined, at: at.exists ? at : root.get('disclosures') };
  const interests = each.flatMap(({ name, said }) =>
    said.answer
      ? []
      : [
          `${name ?? 'An author'}: ${said
            .items()
            .flatMap((item) => item.fact ?? [])
            .join(' ')}`,
        ],
  );
  const text =
    interests.length > 0 ? interests.map(sentence).join(' ') : 'The authors have no conflicts of interest to declare.';
  return { text, at: root.get('authors') };
}

function contributions(authors: Located): string | undefined {
  const each = authors.items().map((author) => ({
    name: author.get('name').fact,
    roles: author
      .get('roles')
      .items()
      .flatMap((role) => role.fact ?? []),
  }));
  if (each.length === 0 || each.some(({ name, roles }) => !name || roles.length === 0)) return undefined;
  return each.map(({ name, roles }) => `${name}: ${listed(roles)}.`).join(' ');
}

function corresponding(authors: Located): string | undefined {
  const author = authors.items().find((each) => each.get('corresponding').text === 'true');
  const name = author?.get('name').fact;
  const email = author?.get('email').fact;
  return name && email ? `${name}, ${email}` : undefined;
}
