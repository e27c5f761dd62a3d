import { lexicon } from '../../server/src/core/model/lexicon';
import { Report } from '../../server/src/core/model/report';
import { type Prose, proseOfReport } from '../../server/src/core/prose/prose';
import { parseSource } from '../../server/src/core/syntax/source';

/** A whole file, read as prose. */
export function proseOf(text: string): Prose {
  return proseOfReport(new Report(parseSource(text)), lexicon.journals.get('generic-care')!);
}

/** A narrative of one patient whose front matter states nothing. */
export function narrative(body: string): Prose {
  return proseOf(`---\ncase-report: 1\n---\n\n# Case presentation\n\n${body}\n`);
}

/** The case presentation of a series of three patients. */
export function series(body: string): Prose {
  return proseOf(`---\ncases:\n  - id: P1\n  - id: P2\n  - id: P3\n---\n\n# Case report\n\n${body}\n`);
}
