import type { Journal } from '../../model/generated/types';
import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { say, sayAll } from '../../text/say';
import type { Span } from '../../text/span';
import { authorsOf } from '../author/people';
import { nameOf, softly, sourced, weigh } from '../demand';
import { defineRule, type Severity, type Stage } from '../rule';

export const rule = defineRule({
  severity: 'info',
  summary: 'The statements that the journal asks for are answered: funding, data, devices, contributions.',
  why: 'Editors send a report back for a statement that is missing. Approval, consent and interests have rules of their own.',
  source: 'The journal’s profile; ICMJE Recommendations.',
  reads: 'report',
  *check(report, { journal, stage }) {
    const open = (journal.statements ?? []).flatMap((asked) => {
      const statement = statements[asked.id];
      // What no journal asked for can wait until the report is sent.
      if (!statement || (stage === 'draft' && asked.confidence === 'design')) return [];
      const at = statement.place(report);
      if (statement.isAnswered(report, at, stage)) return [];
      const span = at.exists ? at.keySpan : placeOf(report);
      return [{ asked, name: statement.name, key: statement.key, span, severity: weightOf(asked, stage) }];
    });
    for (const group of grouped(open)) {
      const [first] = group;
      const { asked, span, severity } = first!;
      const many = group.length > 1;
      const keys = sayAll(group.map(({ key }) => `\`${key}\``));
      const names = sayAll(
        group.map(({ name }) => name()),
        'or',
      );
      yield {
        span,
        severity,
        message: softly(
          many
            ? say`The report has no statement on ${names}; ${nameOf(journal)} asks for them.`
            : say`The report has no statement on ${names}; ${nameOf(journal)} asks for it.`,
          asked,
        ),
        help: sourced(
          say`Answer ${keys}; \`none\` and \`not applicable\` are answers too.`,
          many ? { confidence: asked.confidence } : asked,
        ),
      };
    }
  },
});

type StatementId = NonNullable<Journal['statements']>[number]['id'];

interface Kind {
  readonly name: () => string;
  /** Where it is answered, as a person writes it. */
  readonly key: string;
  readonly place: (report: Report) => Located;
  readonly isAnswered: (report: Report, at: Located, stage: Stage) => boolean;
}

function disclosure(key: string, name: () => string): Kind {
  return {
    name,
    key: `disclosures.${key}`,
    place: ({ root }) => root.get('disclosures').get(key),
    isAnswered: (_, at, stage) => at.exists && at.text !== '' && (stage === 'draft' || at.answer !== 'unknown'),
  };
}

/** Those that no other rule asks for and that the format can answer. */
const statements: Partial<Record<StatementId, Kind>> = {
  funding: disclosure('funding', () => say`funding`),
  'device-status': disclosure('device_status', () => say`the status of devices and drugs`),
  'ai-use': disclosure('ai_use', () => say`the use of AI tools`),
  'data-availability': disclosure('data_availability', () => say`the availability of data`),
  'author-contributions': {
    name: () => say`the contributions of the authors`,
    key: 'roles',
    place: ({ root }) => root.get('authors'),
    isAnswered: (report, _, stage) => {
      const authors = authorsOf(report);
      const isSilent = (author: Located) => !author.get('roles').exists;
      return authors.length === 0 ? stage === 'draft' : !authors.some(isSilent);
    },
  },
};

/** At submission a default of the tool is a warning; what is not verified never weighs more than a note. */
function weightOf({ confidence }: { readonly confidence: Journal['confidence'] }, stage: Stage): Severity {
  if (stage === 'draft') return 'info';
  return confidence === 'design' ? 'warning' : weigh({ confidence }, stage, true);
}

/** One finding for all that weigh the same, are known equally well and stand in one place. */
function grouped<
  T extends { readonly span: Span; readonly severity: Severity; readonly asked: { confidence: string } },
>(open: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of open) {
    const key = [one.span.start, one.severity, one.asked.confidence].join();
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function placeOf({ root }: Report): Span {
  const at = root.get('disclosures');
  return at.exists ? at.keySpan : root.span;
}
