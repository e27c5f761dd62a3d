import { scaleRange } from '../../server/src/core/assist/describe-term';
import { type KnowledgePage, knowledgePages } from '../../server/src/core/assist/knowledge';
import { lexicon } from '../../server/src/core/model/lexicon';
import type { Term } from '../../server/src/core/model/vocabulary';

const folder = 'docs/vocabulary';

/** A page for each scale, procedure, drug and level, with the words of the hover, and the tables of all. */
export function vocabularyPages(): { file: string; content: string }[] {
  const pages = knowledgePages().map((page) => ({ file: `${folder}/${page.id}.md`, content: pageOf(page) }));
  return [
    ...pages,
    { file: `${folder}/README.md`, content: index() },
    { file: `${folder}/indications.md`, content: indications() },
    { file: `${folder}/findings.md`, content: findings() },
  ];
}

/** What procedures are done for, in one table: the entries are too short for a page each. */
function indications(): string {
  const { terms } = lexicon.indications;
  const rows = terms.map((term) => [
    term.label,
    (term.aliases ?? []).join(', '),
    (term.regions ?? []).join(', '),
    term.notes ?? '',
    cited(term),
  ]);
  return onePage(
    'Indications',
    'The complaints and diagnoses that procedures are done for, as `diagnosis` and `complaints` complete them. Any other words are legal too.',
    table(['indication', 'also written', 'region', 'notes', 'source'], rows),
  );
}

/** The words for what imaging and examination show. */
function findings(): string {
  const { terms } = lexicon.findingTerms;
  const modality = (id: string) => lexicon.vocabulary('modalities').terms.find((term) => term.id === id)?.label ?? id;
  const rows = terms.map((term) => [
    term.label,
    (term.aliases ?? []).filter((alias) => !term.avoid?.includes(alias)).join(', '),
    (term.avoid ?? []).join(', '),
    (term.modalities ?? []).map(modality).join(', '),
    [term.prefer, term.notes].filter(Boolean).join(' '),
    cited(term),
  ]);
  return onePage(
    'Finding terms',
    'The words for what imaging and examination show, as `finding` completes them. Any other words are legal too.',
    table(['finding', 'also written', 'better avoided', 'seen on', 'notes', 'source'], rows),
  );
}

function onePage(title: string, lead: string, content: string): string {
  return `# ${title}\n\n${lead} Generated from the vocabularies by \`npm run generate\`; [all of the vocabulary](README.md).\n\n${content}\n`;
}

function cited(term: Term): string {
  return [term.source, knownText(term)].filter(Boolean).join(' — ');
}

/** The first line of the text is its title; what follows a dash belongs to it. */
function pageOf({ label, text }: KnowledgePage): string {
  const [first = '', ...rest] = text().split('\n');
  const title = /^\*\*([^*]+)\*\*( — .*)?$/.exec(first);
  const heading = title ? `# ${title[1]}${title[2] ?? ''}` : `# ${label}\n\n${first}`;
  return `${heading}\n\n${rest.join('\n').trim()}`.trimEnd().concat('\n');
}

function index(): string {
  const { interspaces, roots, facets, vertebrae } = lexicon.levels;
  const root = (id: string) => roots.find((one) => one.id === id);
  const ofLevels = (kind: RegExp) =>
    knowledgePages().filter(({ id, label }) => id.startsWith('levels/') && kind.test(label));
  const parts = [
    '# Vocabulary',
    'Generated from the vocabularies by `npm run generate`: what an editor shows where a term stands. `case-report explain TERM` shows a page in the terminal. Facts marked *from general knowledge* were not checked at a source.',
    '[Scales](#scales) · [Procedures](#procedures) · [Drugs](#drugs) · [Indications](indications.md) · [Finding terms](findings.md) · [Interspaces](#interspaces) · [Roots](#roots) · [Vertebrae](#vertebrae)',
    '## Scales',
    table(
      ['scale', 'name', 'range', 'smallest meaningful change', 'known'],
      lexicon.scales.terms.map((scale) => [
        link(`scales/${scale.id}`, scale.label),
        scale.name,
        scaleRange(scale),
        scale.mcid ? String(scale.mcid.value) : '',
        knownText(scale),
      ]),
    ),
    '## Procedures',
    table(
      ['procedure', 'level', 'usually', 'known'],
      lexicon.procedures.terms.map((term) => [
        link(`procedures/${term.id}`, term.label),
        term.level.kind === 'none' ? '' : term.level.kind,
        term.level.usual ? `${term.level.usual.from} to ${term.level.usual.to}` : '',
        knownText(term),
      ]),
    ),
    '## Drugs',
    table(
      ['drug', 'class', 'known'],
      lexicon.drugs.terms.map((drug) => [link(`drugs/${drug.id}`, drug.label), drug.class, knownText(drug)]),
    ),
    '## Interspaces',
    table(
      ['interspace', 'root that leaves', 'facet joint supplied by'],
      ofLevels(/\//).map(({ id, label }) => [
        link(id, label),
        interspaces.find((one) => one.id === label)?.exiting ?? '',
        facets.find((one) => one.id === label)?.medialBranches.join(' and ') ?? '',
      ]),
    ),
    '## Roots',
    table(
      ['root', 'leaves at', 'key muscles', 'dermatome', 'reflex'],
      ofLevels(/ root$/).map(({ id, label }) => {
        const name = label.replace(' root', '');
        const facts = root(name);
        const at = interspaces.find(({ exiting }) => exiting === name)?.id ?? '';
        return [link(id, name), at, facts?.keyMuscle ?? '', facts?.dermatome ?? '', facts?.reflex ?? ''];
      }),
    ),
    '## Vertebrae',
    table(
      ['vertebra', 'region', 'also'],
      vertebrae.map(({ id, region, aliases = [] }) => [
        link(`levels/${id.toLowerCase()}-vertebra`, id),
        region,
        aliases.join(', '),
      ]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function link(id: string, text: string): string {
  return `[${text}](${id}.md)`;
}

/** How well an entry is known; `verified` at a public source, `partly`, or from `knowledge` alone. */
function knownText({ confidence }: Term): string {
  return confidence === 'knowledge' ? 'from general knowledge' : (confidence ?? '');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}
