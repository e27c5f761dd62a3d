import type { Settings } from '../engine/settings';
import type { Report } from '../model/report';
import { expansionOf } from '../prose/abbreviations';
import type { Prose } from '../prose/prose';
import { figuresOf } from '../rules/figure/figures';
import { say } from '../text/say';
import { type Span, touches } from '../text/span';
import { describeReference } from './describe-reference';
import { codeSpan, escapeMarkdown } from './markdown';
import { type Name, namesAt, namesOf } from './names';
import { proseUnder } from './navigate';
import { toldFacts } from './told-facts';

/** What stands behind words of the narrative: the entry of a key, the figure, the case, the words of an abbreviation, the fact. */
export function describeProse(
  report: Report,
  offset: number,
  settings: Settings,
): { span: Span; text: string } | undefined {
  const prose = proseUnder(report, settings);
  const found = namesAt(namesOf(prose, settings.surroundings ?? {}), offset);
  const text = found?.names.flatMap((name) => nameText(prose, name, offset, settings) ?? []).join('\n\n---\n\n');
  if (found && text) return { span: found.span, text };
  const told = toldFacts(prose).filter(({ span }) => touches(span, offset));
  const [first] = told;
  if (!first) return undefined;
  const lines = told
    .filter(({ span }) => span.start === first.span.start)
    .map(({ name, text: fact, differs }) =>
      differs
        ? say`**${name}** — ${codeSpan(fact)}. The narrative says something else.`
        : `**${name}** — ${codeSpan(fact)}`,
    );
  return { span: first.span, text: [...new Set(lines)].slice(0, mostFacts).join('\n\n') };
}

/** A level may stand in many findings. */
const mostFacts = 6;

function nameText(prose: Prose, name: Name, offset: number, settings: Settings): string | undefined {
  const { report } = prose;
  switch (name.kind) {
    case 'citation key':
      return keyText(name, settings);
    case 'figure id': {
      const { number, at } = figuresOf(report)[name.index]!;
      const caption = at.get('caption').fact;
      const file = at.get('file').fact;
      return [
        `**${say`Figure ${number}`}**${caption ? ` — ${escapeMarkdown(caption)}` : ''}`,
        ...(file ? [codeSpan(file)] : []),
      ].join('\n\n');
    }
    case 'case id': {
      const one = report.cases[name.index]!;
      const facts = ['age', 'sex', 'side'].flatMap((key) => one.patient.get(key).fact ?? []);
      const status = one.outcome.get('status').fact;
      const told = [...facts, ...(status ? [say`outcome ${status}`] : [])].map(escapeMarkdown).join(', ');
      return `**${say`Case ${codeSpan(one.id ?? String(one.index + 1))}`}** — ${told}`;
    }
    case 'abbreviation': {
      const inAbstract = prose.sentenceAt(offset)?.part === 'abstract';
      const long = expansionOf(prose, name.text, inAbstract ? 'abstract' : 'body');
      return long ? `**${escapeMarkdown(name.text)}** — ${escapeMarkdown(long)}` : undefined;
    }
    default: {
      const affiliation = report.root.get('affiliations').items()[name.index]!;
      const parts = ['department', 'name', 'city', 'country'].flatMap((key) => affiliation.get(key).fact ?? []);
      return parts.length > 0 ? escapeMarkdown(parts.join(', ')) : undefined;
    }
  }
}

function keyText({ text, entries }: Name, { surroundings }: Settings): string | undefined {
  const [place] = entries;
  const file = surroundings?.bibliography?.find(({ path }) => path === place?.path);
  const entry = file?.entries.find(({ key }) => key === text);
  return file && entry ? describeReference(entry, file.path) : undefined;
}
