import { appliesTo, messageFor, met, type ReadAdvisory, shippedAdvisories } from '../../model/advisory';
import { type Facts, factsOf } from '../../model/facts';
import type { FactEntry } from '../../model/facts/fact';
import type { Advisory } from '../../model/generated/types';
import type { Report } from '../../model/report';
import { said, say } from '../../text/say';
import type { Finding, Rule } from '../rule';
import { acknowledgement, answerTo, isReasoned } from './acknowledge';

/** An advisory as a rule: it finds the procedures for which all of its conditions hold, until the report answers it. */
export function advisoryRule(read: ReadAdvisory): Rule & { readonly id: string } {
  const { advisory } = read;
  return {
    id: `advisory/${advisory.id}`,
    severity: advisory.severity,
    summary: advisory.summary,
    why: advisory.why,
    source: `${advisory.source}${confidences[advisory.confidence]}`,
    reads: 'report',
    check(report) {
      const about = factsOf(report).filter((facts) => appliesTo(read, facts));
      if (about.length === 0 || isReasoned(answerTo(report, advisory.id))) return [];
      return about.flatMap((facts) => {
        const values = met(read, facts);
        return values ? [findingFor(read, report, facts, values)] : [];
      });
    },
  };
}

/** How well a source is known, in the pages of the rules. */
const confidences = {
  verified: '.',
  partly: '; not verified in every detail.',
  knowledge: ' (general knowledge, not verified).',
} as const;

/** Where an advisory was published, said softly where that was not checked. */
function sourceOf({ source, confidence }: Advisory): string {
  if (confidence === 'verified') return say`Source: ${source}.`;
  return confidence === 'partly'
    ? say`Source: ${source}; not verified in every detail.`
    : say`Source: ${source} (general knowledge, not verified).`;
}

function findingFor(
  read: ReadAdvisory,
  report: Report,
  facts: Facts,
  values: ReadonlyMap<string, readonly FactEntry[]>,
): Finding {
  const { advisory } = read;
  const { name } = facts.subject.procedure;
  const [first = []] = values.values();
  const span = first[0]?.span ?? name.span;
  const answer = answerTo(report, advisory.id);
  const way = answer
    ? say`It is acknowledged without a reason: give \`reason\` a sentence.`
    : say`If it was so and is meant to stay, acknowledge \`${advisory.id}\` with a reason.`;

  return {
    span,
    message: messageFor(read, facts, values),
    help: say`${said(advisory.help)} ${way} ${sourceOf(advisory)}`,
    fixes: answer ? [] : acknowledgement(report, advisory.id),
    related: span.start === name.span.start ? [] : [{ span: name.span, message: say`The procedure this is about.` }],
  };
}

/** The advisories that ship with the tool. */
export const advisoryRules: readonly (Rule & { readonly id: string })[] = shippedAdvisories().map(advisoryRule);
