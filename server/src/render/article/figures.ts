import type { Located } from '../../core/model/located';
import type { Figure } from '../document/content';

/** The figures of a report; their numbers are their places in the front matter. */
export function figuresOf(root: Located): Figure[] {
  return root
    .get('figures')
    .items()
    .map((at, index) => ({
      number: index + 1,
      id: at.get('id').fact,
      file: at.get('file').fact,
      caption: oneLine(at.get('caption').fact),
      alt: oneLine(at.get('alt').fact),
      panels: panelsOf(at.get('panels')),
    }));
}

function panelsOf(at: Located): Figure['panels'] {
  if (at.node?.kind === 'map')
    return at.entries().map(({ key, value }) => ({ letter: key.trim(), text: oneLine(value.fact) }));
  return at.items().flatMap(({ fact }) => (fact ? [{ letter: fact, text: undefined }] : []));
}

/** The caption with what its panels show: `Transsacral block. (a) Lateral view. (b) …`. */
export function captionOf({ caption, panels }: Figure): string {
  const told = panels.flatMap(({ letter, text }) => (text ? [`(${letter}) ${sentence(text)}`] : []));
  return [caption && sentence(caption), ...told].filter(Boolean).join(' ');
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}
