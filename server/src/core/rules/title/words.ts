import type { Report } from '../../model/report';

/** The kind of report that a title names at its end. */
export function typeWords(report: Report): 'case report' | 'case series' {
  return report.type === 'case series' ? 'case series' : 'case report';
}

/** `: a case report` and its like at the end of a title. */
export const typeSuffix =
  /\s*(?::|[-–—,]|\()\s*(?:an? |the )?(?:rare |unusual |first )?case (?:reports?|series|study)\)?\.?$/i;

const whole = new Set(['todo', 'tbd', 'tba', 'tbc', 'fixme', 'xxx', 'xx', 'x', 'lorem ipsum', 'foo', 'asdf']);

/** Words that templates and forms are made of; a title of these alone says nothing of the case. */
const filler = new Set(
  (
    'a an and the this is my your our of for in here goes it title subtitle untitled heading name headline paper article manuscript ' +
    'report reports case cases series study document text file draft new test sample example template placeholder insert enter ' +
    'add type write put replace change me full short long running working provisional temporary final'
  ).split(' '),
);

const bracketed =
  /\[(?:insert |your |name of |main )?(?:title|diagnosis|procedure|event|condition|intervention|complication|drug|disease|phenomenon|topic)\b[^\]]{0,40}\]|<[a-z][a-z ]{0,40}>|\{\{|\}\}/i;
const standing =
  /(?:^|\s)(?:TODO|TBD|FIXME|X{4,}|_{2,})(?=$|[\s:,.])|lorem ipsum|^(?:…|\.\.\.)\s|(?:…|\.\.\.) (?:after|for|during|following)\b/;

/** What makes a title a stand-in: no words at all, the words of a template, or a single word. */
export function placeholderKind(title: string): 'empty' | 'template' | 'word' | undefined {
  const words =
    title
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return 'empty';
  if (words.every((word) => filler.has(word)) || whole.has(words.join(' '))) return 'template';
  const subject = title.replace(typeSuffix, '').trim();
  if (subject !== title && placeholderKind(subject) === 'template') return 'template';
  if (bracketed.test(title) || standing.test(title)) return 'template';
  return words.length === 1 ? 'word' : undefined;
}
