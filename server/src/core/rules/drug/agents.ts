import { type Agent, agentsOf } from '../../model/agent';
import type { Case } from '../../model/case';
import type { Report } from '../../model/report';
import type { Confidence } from '../../model/vocabulary';
import { say } from '../../text/say';
import { printNumber } from '../../values/number';
import type { Finding } from '../rule';

/** Every agent with the patient who had it; what a series shares comes once for each patient. */
export function* allAgents(report: Report): Generator<{ agent: Agent; one: Case }> {
  for (const one of report.cases) for (const agent of agentsOf(one)) yield { agent, one };
}

/** Findings without those that say the same of the same place, as they do of what several patients share. */
export function* distinct(findings: Iterable<Finding>): Generator<Finding> {
  const seen = new Set<string>();
  for (const finding of findings) {
    const key = `${finding.span.start} ${finding.message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield finding;
  }
}

/** A number of a message: as many digits as a dose needs. */
export function shown(value: number): string {
  return printNumber(Number(value.toPrecision(3)));
}

/** Where a fact comes from, said softly where it wasn't checked. */
export function sourceLine(source: string | undefined, confidence: Confidence | undefined): string {
  if (!source) return '';
  const named = source.replace(/\.$/, '');
  if (confidence === 'verified') return say`Source: ${named}.`;
  return confidence === 'partly' ? say`Source: ${named} (partly checked).` : say`Source: ${named} (not checked).`;
}
