import type { Journal } from '../../server/src/core/model/generated/types';
import { lexicon } from '../../server/src/core/model/lexicon';

type Limit = NonNullable<Journal['keywords']>;
type Known = Pick<Limit, 'confidence' | 'source' | 'checked'>;

/** One page with all journal profiles: what is known of each, how surely, and where it was read. */
export function journalOverview(): string {
  const journals = lexicon.journals.terms;
  return `# Journals

Generated from \`schemas/journals/\` by \`npm run generate\`.

Limits of journals change. Every value says how surely it is known: ✓ confirmed at the source named, ~ confirmed in part, ? general knowledge up to about 2025, · a default of this tool. What is not confirmed never fails a report; its findings say “check the journal's page”. What is not listed is not known, and nothing is checked against it. Words of the body are counted from the introduction to the conclusion, without abstract, captions, tables and references.

A report names a journal by its id, its name or a short name. A repository brings profiles of its own by \`journals: [folder]\` in \`.case-report.yaml\`; \`schemas/journal.schema.json\` says what one is made of.

| journal | short names | abstract | words of the abstract | keywords | words of the body | references | levels | citations |
|---|---|---|---|---|---|---|---|---|
${journals.map(row).join('\n')}

${journals.map(section).join('\n\n')}
`;
}

function row(journal: Journal): string {
  const { id, name, aliases, abstract, keywords, body, references, levelStyle, citationStyle } = journal;
  return `| [${name}](#${id}) | ${(aliases ?? []).map((alias) => `\`${alias}\``).join(', ')} | ${abstractText(abstract)} | ${range(abstract.words)} | ${range(keywords)} | ${range(body.words)} | ${range(references)} | ${levelStyle.value} ${sign(levelStyle)} | ${citationStyle ? `${citationStyle.value} ${sign(citationStyle)}` : ''} |`;
}

function abstractText({ kind, sections, ...known }: Journal['abstract']): string {
  if (kind !== 'structured') return `${kind === 'none' ? 'none' : 'without headings'} ${sign(known)}`;
  return `${(sections ?? []).map(({ heading }) => heading).join(', ')} ${sign(known)}`;
}

function range(limit: Limit | undefined): string {
  if (!limit) return '';
  const { min, max } = limit;
  const text = max === undefined ? `at least ${min}` : min ? `${min} to ${max}` : max === 0 ? 'none' : `up to ${max}`;
  return `${text} ${sign(limit)}`;
}

function sign({ confidence }: Pick<Known, 'confidence'> | { confidence?: undefined }): string {
  return confidence ? { verified: '✓', partly: '~', knowledge: '?', design: '·' }[confidence] : '';
}

function section(journal: Journal): string {
  const { id, name, publisher, caseReports, title, body, statements, remarks, source } = journal;
  const counts: [string, Limit | undefined][] = [
    ['patients', journal.patients],
    ['authors', journal.authors],
    ['figures', journal.figures],
    ['tables', journal.tables],
    ['figures and tables', journal.figuresAndTables],
    ['learning points', journal.learningPoints],
    ['highlights', journal.highlights],
  ];
  const titles = [
    ...(title?.mustContain ? [`contains ${title.mustContain.map(code).join(' or ')}`] : []),
    ...(title?.mustNotContain ? [`does not contain ${title.mustNotContain.map(code).join(', ')}`] : []),
    ...(title?.mustNotState ? [`does not state ${title.mustNotState.join(', ')}`] : []),
    ...(title?.ending ? [`ends with ${code(title.ending)}`] : []),
  ];
  const lines = [
    ...(publisher ? [`- Publisher: ${publisher}`] : []),
    ...(caseReports ? [`- Case reports: ${caseReports.note} ${sign(caseReports)}`] : []),
    ...(titles.length > 0 ? [`- The title ${titles.join('; ')} ${sign(title!)}`] : []),
    ...(body.sections.length > 0
      ? [
          `- Sections: ${body.sections.map(({ heading, required }) => (required ? heading : `(${heading})`)).join(', ')} ${sign(body)}`,
        ]
      : []),
    ...counts.flatMap(([what, limit]) => (limit ? [`- Number of ${what}: ${range(limit)}`] : [])),
    ...(statements ? [`- Statements: ${statements.map((each) => `${each.id} ${sign(each)}`).join(', ')}`] : []),
    ...(remarks ?? []).map((remark) => `- ${remark.text} ${sign(remark)}`),
    `- Source: ${source}`,
  ];
  return `## ${id}\n\n${name}\n\n${lines.join('\n')}`;
}

function code(text: string): string {
  return `\`${text}\``;
}
