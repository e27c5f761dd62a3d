import { createColors } from 'picocolors';
import { findKnowledge, type KnowledgePage, knowledgeNames, knowledgeUrl } from '../../core/assist/knowledge';
import { ruleNames } from '../../core/engine/check';
import { ruleUrl } from '../../core/engine/diagnostic';
import { groupOf } from '../../core/engine/settings';
import { nearestNames } from '../../core/model/vocabulary';
import { rules } from '../../core/rules/generated/index';
import type { Rule } from '../../core/rules/rule';
import type { Arguments } from '../arguments';
import { plural, visible, wrap } from '../display';
import { didYouMean, UsageError } from '../failure';
import { type Io, wantsColour } from '../io';
import { plainText } from '../plain-text';
import type { RuleExample } from '../rule-example';

type Registered = Rule & { readonly id: string };

const widest = 100;

/** Shows the page of a rule, the rules of a group, or all; else the page of a scale, a procedure, a drug or a level. */
export async function explain(args: Arguments, { stdout, env }: Io): Promise<number> {
  const [name] = args.positionals;
  const page = new Page(Math.max(40, Math.min(stdout.columns || widest, widest)), wantsColour(stdout, env));
  if (args.has('list')) {
    if (name !== undefined) throw new UsageError('`--list` stands without a rule.');
    stdout.write(`${page.list(rules)}${page.terms()}`);
    return 0;
  }
  if (name === undefined)
    throw new UsageError('Which rule? `case-report explain --list` shows all, and how to ask for a term.');
  const own = Object.hasOwn(internal, name) ? internal[name] : undefined;
  if (own) {
    stdout.write(page.internal(name, own));
    return 0;
  }
  const rule = rules.find(({ id }) => id === name);
  if (rule) {
    const { ruleExamples } = await import('../generated/rule-examples');
    stdout.write(page.rule(rule, ruleExamples()[name] ?? []));
    return 0;
  }
  const group = rules.filter(({ id }) => groupOf(id) === name);
  if (group.length === 0) {
    stdout.write(page.knowledge(name, knowledgeOf(name)));
    return 0;
  }
  stdout.write(page.list(group));
  return 0;
}

/** The pages on a term or a level; throws a `UsageError` with the nearest names where nothing has this one. */
function knowledgeOf(name: string): readonly KnowledgePage[] {
  const found = findKnowledge(name);
  if (found.length > 0) return found;
  const near = nearestNames(name, new Set([...ruleNames, ...Object.keys(internal), ...knowledgeNames()]), 2);
  throw new UsageError(
    `There is no rule and no term \`${name}\`.${didYouMean(near) || ' `case-report explain --list` shows the rules, and how to ask for a term.'}`,
  );
}

/** What is reported without being a rule. */
const internal: Readonly<Record<string, string>> = {
  'internal/crash':
    'The tool itself failed on this file, or one of its rules did. The rest was checked. This is a mistake of the tool: please report it, without patient data.',
  'internal/encoding':
    'The file is no text in UTF-8 or, with a byte order mark, UTF-16, so it was not checked. Save it as UTF-8.',
};

class Page {
  readonly #width: number;
  readonly #colours: ReturnType<typeof createColors>;

  constructor(width: number, colour: boolean) {
    this.#width = width;
    this.#colours = createColors(colour);
  }

  list(some: readonly Registered[]): string {
    const width = Math.max(...some.map(({ id }) => id.length));
    const rows = some.flatMap(({ id, severity, summary }) => {
      const hang = ' '.repeat(width + 11);
      const [first = '', ...more] = wrap(summary, Math.max(this.#width, hang.length + 30), hang);
      return [
        `${this.#colours.bold(id)}${' '.repeat(width - id.length)}  ${severity.padEnd(7)}  ${first.slice(hang.length)}`,
        ...more,
      ];
    });
    return `${rows.join('\n')}\n\n${plural(some.length, 'rule')}; \`case-report explain RULE\` says more.\n`;
  }

  /** How to ask for what is no rule. */
  terms(): string {
    const text =
      'Scales, procedures, drugs and levels have pages too: `case-report explain NRS`, `case-report explain C5/6`, `case-report explain "C6 root"`.';
    return `${wrap(text, this.#width).join('\n')}\n`;
  }

  /** The page of a term or a level or, where a name can mean several, the list of them. */
  knowledge(name: string, found: readonly KnowledgePage[]): string {
    const [only, ...others] = found;
    if (only && others.length === 0) {
      const text = plainText(only.text(), this.#width, (title) => this.#heading(title));
      return `${text}\n\n${knowledgeUrl(only)}\n`;
    }
    const width = Math.max(...found.map(({ id }) => id.length));
    const rows = found.map(({ id, label, name: full }) => {
      const about = full && full !== label ? `${label}, ${full}` : label;
      const hang = ' '.repeat(width + 2);
      const [first = '', ...more] = wrap(about, Math.max(this.#width, hang.length + 30), hang);
      return [`${this.#colours.bold(id)}${' '.repeat(width - id.length)}  ${first.slice(hang.length)}`, ...more].join(
        '\n',
      );
    });
    const ask = `\`case-report explain ${only?.id}\` says more of one.`;
    return `\`${visible(name)}\` can mean ${found.length} things:\n\n${rows.join('\n')}\n\n${ask}\n`;
  }

  internal(id: string, text: string): string {
    return `${this.#colours.bold(id)}\n\n${wrap(text, this.#width).join('\n')}\n`;
  }

  rule(rule: Registered, examples: readonly RuleExample[]): string {
    const { id, severity, summary, why, source } = rule;
    const parts = [`${this.#colours.bold(id)}  ${severity}`, this.#text(summary), this.#section('Why', why)];
    if (source) parts.push(this.#section('Source', source));
    parts.push(
      ...this.#examples(
        'Found',
        examples.filter(({ bad }) => bad),
      ),
    );
    parts.push(
      ...this.#examples(
        'Not found',
        examples.filter(({ bad }) => !bad),
      ),
    );
    const silence = [
      `  # case-report-disable-line ${id} -- reason                     in the front matter`,
      `  <!-- case-report-disable-next-line ${id} -- reason -->         in the narrative`,
      `  rules: { ${id}: off }                                          in .case-report.yaml`,
    ].map((line) => line.replace(/ {2,}(in .*)$/, '   ($1)'));
    parts.push(`${this.#heading('Silence it')}\n${silence.join('\n')}`, ruleUrl(id));
    return `${parts.join('\n\n')}\n`;
  }

  #examples(title: string, examples: readonly RuleExample[]): string[] {
    if (examples.length === 0) return [];
    const shown = examples.map((example) => {
      const block = example.lines.map((line) =>
        `      ${/^\s*\^+$/.test(line) ? this.#colours.red(line) : line}`.trimEnd(),
      );
      const messages = example.messages.flatMap((message) => wrap(message, this.#width, '    '));
      return [
        ...wrap(`${example.title.charAt(0).toUpperCase()}${example.title.slice(1)}:`, this.#width, '  '),
        ...block,
        ...messages,
      ].join('\n');
    });
    return [`${this.#heading(title)}\n${shown.join('\n\n')}`];
  }

  #section(title: string, text: string): string {
    return `${this.#heading(title)}\n${wrap(text, this.#width, '  ').join('\n')}`;
  }

  #heading(title: string): string {
    return this.#colours.bold(title);
  }

  #text(text: string): string {
    return wrap(text, this.#width).join('\n');
  }
}
