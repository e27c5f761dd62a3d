import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { nameKey, nearestNames } from '../../model/vocabulary';
import { say } from '../../text/say';
import { suggestScalars } from '../edits';
import { defineRule, type Finding } from '../rule';
import { authorsOf, nameOfAuthor } from './people';

export const rule = defineRule({
  severity: 'error',
  summary: 'The affiliations of the authors are listed, and every listed one is an author’s.',
  why: 'An author refers to an affiliation by its `id`. A reference to one that is not listed prints nothing; one that nobody refers to is mostly a slip of the pen on the other side.',
  source: 'The report format.',
  reads: 'report',
  *check(report) {
    const authors = authorsOf(report);
    const list = report.root.get('affiliations');
    const listed = list.items().filter(({ node }) => node?.kind === 'map');
    // `affiliations: unknown` is an answer: nothing can be held against it.
    if (authors.length === 0 || list.answer) return;
    const used = new Set<string>();
    for (const author of authors) {
      for (const reference of author.get('affiliations').items()) {
        if (reference.fact === undefined) continue;
        used.add(reference.fact);
        if (listed.some((affiliation) => affiliation.get('id').text === reference.fact)) continue;
        const meant = meantBy(reference.fact, listed);
        // The one that is meant is not left unused: it is the same slip.
        for (const id of meant) used.add(id);
        yield dangling(report, author, reference, listed, meant);
      }
    }
    yield* inList(listed, used);
  },
});

/** The ids of affiliations that a reference may mean: by their name, or nearly the same id. */
function meantBy(reference: string, listed: readonly Located[]): string[] {
  const idOf = (affiliation: Located) => affiliation.get('id').fact ?? [];
  const named = listed
    .filter((affiliation) => nameKey(affiliation.get('name').text ?? '') === nameKey(reference))
    .flatMap(idOf);
  return [...new Set([...named, ...nearestNames(reference, listed.flatMap(idOf))])];
}

function dangling(
  report: Report,
  author: Located,
  reference: Located,
  listed: readonly Located[],
  meant: readonly string[],
): Finding {
  const ids = listed.flatMap((affiliation) => affiliation.get('id').fact ?? []);
  return {
    span: reference.span,
    message: say`${nameOfAuthor(author)} refers to the affiliation \`${reference.fact}\`, which is not listed.`,
    help:
      ids.length > 0
        ? say`Listed are ${ids
            .slice(0, 12)
            .map((name) => `\`${name}\``)
            .join(', ')}.`
        : say`Add an entry with this \`id\` under \`affiliations\`.`,
    fixes: suggestScalars(report, reference, meant),
  };
}

function* inList(listed: readonly Located[], used: ReadonlySet<string>): Generator<Finding> {
  const first = new Map<string, Located>();
  for (const affiliation of listed) {
    const id = affiliation.get('id');
    const text = id.fact;
    if (text === undefined) {
      yield {
        span: affiliation.get('name').span,
        severity: 'warning',
        message: say`This affiliation has no \`id\`, so no author can refer to it.`,
        help: say`Add a short name of your choice as its \`id\`.`,
      };
      continue;
    }
    const earlier = first.get(text);
    if (earlier) {
      yield {
        span: id.span,
        message: say`Two affiliations have the id \`${text}\`, so nobody knows which one is meant.`,
        help: say`Give each its own.`,
        related: [{ span: earlier.span, message: say`The first one is here.` }],
      };
      continue;
    }
    first.set(text, id);
    if (!used.has(text)) {
      yield {
        span: id.span,
        severity: 'warning',
        message: say`No author refers to the affiliation \`${text}\`.`,
        help: say`Write \`affiliations: [${text}]\` with its authors, or remove it.`,
      };
    }
  }
}
