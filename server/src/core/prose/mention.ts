import type { Span } from '../text/span';
import { type Polarity, polarityOf } from './polarity';
import type { Part, Prose } from './prose';
import { type Subject, subjectAt } from './subject';

/** What prose says of a fact: the place and the circumstances; each kind adds the value it read. */
export interface Mention {
  /** The words that state it, in the file. */
  readonly span: Span;
  /** As written. */
  readonly text: string;
  readonly part: Part;
  readonly subject: Subject;
  readonly polarity: Polarity;
}

/** The circumstances of the words at `span`; `undefined` outside of sentences, as in the list of references. */
export function mentionAt(prose: Prose, span: Span): Mention | undefined {
  const sentence = prose.sentenceAt(span.start);
  if (!sentence) return undefined;
  return {
    span,
    text: prose.report.text.slice(span.start, span.end),
    part: sentence.part,
    subject: subjectAt(prose, span.start),
    polarity: polarityOf(prose, span),
  };
}
