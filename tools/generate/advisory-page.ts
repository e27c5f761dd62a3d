import { type ReadAdvisory, shippedAdvisories } from '../../server/src/core/model/advisory';
import { factDefinitions } from '../../server/src/core/model/facts';
import { lexicon } from '../../server/src/core/model/lexicon';

/** One page with all advisories and the facts they ask for. */
export function advisoryOverview(): string {
  const all = shippedAdvisories();
  const rows = all.map(
    (read) =>
      `| [\`${read.advisory.id}\`](rules/advisory/${read.advisory.id}.md) | ${read.advisory.severity} | ${read.advisory.confidence} | ${read.advisory.summary} | ${cell(conditionsOf(read))} |`,
  );
  const facts = [...factDefinitions().values()].map(
    ({ name, type, unit, values, description, derived, absent, silent }) =>
      `| \`${name}\` | ${type}${unit ? ` (${unit})` : ''} | ${cell(description)}${values ? ` One of ${values.map((value) => `\`${value}\``).join(', ')}.` : ''} | ${cell(derived)} | ${cell(absent)} | ${cell(silent)} |`,
  );
  return `# Advisories

Generated from \`schemas/advisories/\` and \`schemas/facts.json\` by \`npm run generate\`.

An advisory holds a report against published guidance, or asks for what readers need. It is data: conditions on the facts below, all of which must hold, and what to say then. Nothing in it is run. It never weighs more than a warning, and info where it is known from general knowledge only.

A report answers an advisory under \`acknowledged\`, with a reason:

\`\`\`yaml
acknowledged:
  - advisory: cervical-interlaminar-level
    reason: Injected elsewhere; the discussion compares the level with the recommendation.
\`\`\`

| advisory | weighs | known | asks | when |
|---|---|---|---|---|
${rows.join('\n')}

## Facts

\`unknown\` is an answer: no advisory asks again for what the author states to be unknown.

| fact | type | says | derived from | absent | can't be told |
|---|---|---|---|---|---|
${facts.join('\n')}
`;
}

/** The conditions of an advisory, as its page shows them. */
export function conditionsOf({ advisory }: ReadAdvisory): string {
  return Object.entries(advisory.when)
    .map(([fact, raw]) => `\`${fact}\` ${(Array.isArray(raw) ? raw : [raw]).map(worded).join(' or ')}`)
    .join('; ');
}

function worded(raw: unknown): string {
  return raw === 'absent' || raw === 'present' ? `is ${raw}` : `\`${String(raw)}\``;
}

/** The procedures an advisory is about, by their labels. */
export function proceduresOf({ advisory }: ReadAdvisory): string[] {
  return advisory.applies.map((id) => (id === 'any' ? 'any procedure' : (lexicon.procedures.get(id)?.label ?? id)));
}

/** Text that may stand in a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
