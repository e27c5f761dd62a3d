import { createColors } from 'picocolors';
import { ruleNames } from '../../core/engine/configuration';
import { ruleUrl } from '../../core/engine/diagnostic';
import { groupOf } from '../../core/engine/settings';
import { nearestNames } from '../../core/model/vocabulary';
import { rules } from '../../core/rules/generated/index';
import type { Rule } from '../../core/rules/rule';
import type { Arguments } from '../arguments';
import { plural, wrap } from '../display';
import { didYouMean, UsageError } from '../failure';
import { type Io, wantsColour } from '../io';
import type { RuleExample } from '../rule-example';

type Registered = Rule & { readonly id: string };

const widest = 100;

/** Shows the page of a rule, the rules of a group, or all. */
export async function explain(args: Arguments, { stdout, env }: Io): Promise<number> {
  const [name] = args.positionals;
  const page = new Page(Math.max(40, Math.min(stdout.columns || widest, widest)), wantsColour(stdout, env));
  if (args.has('list')) {
    if (name !== undefined) throw new UsageError('`--list` stands without a rule.');
    stdout.write(page.list(rules));
    return 0;
  }
  if (name === undefined) throw new UsageError('Which rule? `case-report explain --list` shows all.');
  const own = internal[name];
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
    const near = nearestNames(name, [...ruleNames(), ...Object.keys(internal)], 2);
    throw new UsageError(
      `There is no rule \`${name}\`.${didYouMean(near) || ' `case-report explain --list` shows all.'}`,
    );
  }
  stdout.write(page.list(group));
  return 0;
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
