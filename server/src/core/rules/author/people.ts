import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { say } from '../../text/say';

/** The authors that are given, each a name or a mapping; none where the list is missing or unknown. */
export function authorsOf(report: Report): Located[] {
  return report.root
    .get('authors')
    .items()
    .filter((author) => author.stated);
}

/** The name of an author, for a message. */
export function nameOfAuthor(author: Located): string {
  return (author.node?.kind === 'scalar' ? author : author.get('name')).fact ?? say`This author`;
}
