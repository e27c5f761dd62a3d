import { check } from '../../server/src/core/engine/check';
import { shippedAdvisories } from '../../server/src/core/model/advisory';
import type { Rule } from '../../server/src/core/rules/rule';
import { parseSource } from '../../server/src/core/syntax/source';
import { listed } from '../../server/src/core/values/parsed';
import type { RuleCase } from '../rule-cases';
import { conditionsOf, proceduresOf } from './advisory-page';

/** The documentation page of a rule. The messages in it are those the rule really gives. */
export function rulePage(rule: Rule & { readonly id: string }, cases: readonly RuleCase[]): string {
  const parts = [
    `# ${rule.id}`,
    rule.summary,
    `**Weighs:** ${rule.severity}${repairs(rule.id, cases)}`,
    `## Why`,
    rule.why,
  ];
  if (rule.source) parts.push(`**Source:** ${rule.source}`);
  const read = shippedAdvisories().find(({ advisory }) => `advisory/${advisory.id}` === rule.id);
  if (read) {
    parts.push(
      '## When',
      `For ${listed(proceduresOf(read))}: ${conditionsOf(read)}. What each fact means is told in [the list of facts](../../advisories.md#facts).`,
    );
  }
  for (const [title, bad] of [
    ['Found', true],
    ['Not found', false],
  ] as const) {
    parts.push(`## ${title}`);
    for (const example of cases.filter((one) => one.bad === bad)) parts.push(...exampleParts(rule.id, example));
  }
  if (read) {
    parts.push(
      '## Answer it',
      `\`\`\`yaml\nacknowledged:\n  - advisory: ${read.advisory.id}\n    reason: Why the report departs from it, or where it discusses it.\n\`\`\``,
    );
  }
  parts.push(
    '## Silence it',
    `In the front matter: \`# case-report-disable-line ${rule.id} -- reason\`. In the body: \`<!-- case-report-disable-next-line ${rule.id} -- reason -->\`. In \`.case-report.yaml\`: \`rules: { ${rule.id}: off }\`.`,
  );
  return `${parts.join('\n\n')}\n`;
}

function exampleParts(id: string, example: RuleCase): string[] {
  const beside = [...(example.files ?? [])].filter(([name]) => /\.(?:bib|json|case\.md)$/.test(name));
  const parts = [
    `${capital(example.title)}${options(example)}:`,
    ...beside.map(
      ([name, text]) =>
        `\`${name}\`\n\n\`\`\`${/\.bib$/.test(name) ? 'bibtex' : /\.json$/.test(name) ? 'json' : 'markdown'}\n${text}\n\`\`\``,
    ),
    `\`\`\`${example.language}\n${unmarked(example.block)}\n\`\`\``,
  ];
  if (!example.bad) return parts;
  const found = diagnosticsOf(id, example);
  parts.push(
    found.map(({ message, help }) => `> ${message}${help ? ` ${help.replace(/\n/g, ' ')}` : ''}`).join('\n>\n'),
  );
  return parts;
}

function repairs(id: string, cases: readonly RuleCase[]): string {
  const fixes = cases
    .filter(({ bad }) => bad)
    .flatMap((example) => diagnosticsOf(id, example))
    .flatMap((diagnostic) => diagnostic.fixes);
  const kinds = [
    fixes.some(({ safe }) => safe) ? 'safe fix (`--fix`)' : '',
    fixes.some(({ safe }) => !safe) ? 'suggestion (`--fix --unsafe-fixes`, or the light bulb)' : '',
  ];
  const text = kinds.filter(Boolean).join(' and ');
  return text ? ` · **Repairs:** ${text}` : '';
}

function diagnosticsOf(id: string, example: RuleCase) {
  // A directive is unused only where the rules it names have run.
  const settings = id.startsWith('directive/') ? example.settings : { ...example.settings, select: [id] };
  return check(parseSource(example.text), settings).diagnostics.filter(({ rule }) => rule === id);
}

function unmarked(block: string): string {
  return block
    .split('\n')
    .filter((line) => !/^\s*\^+(\s.*)?$/.test(line))
    .join('\n');
}

function options({ settings: { surroundings, ...settings } }: RuleCase): string {
  const given = Object.entries(settings).map(([name, value]) => `${name} ${value}`);
  return given.length > 0 ? ` (${given.join(', ')})` : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
