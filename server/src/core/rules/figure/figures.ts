import type { Located } from '../../model/located';
import type { Report } from '../../model/report';
import { say } from '../../text/say';

/** A figure of the list, by its number. */
export interface ListedFigure {
  /** From 1, by its place in the list. */
  readonly number: number;
  readonly at: Located;
  readonly id: string | undefined;
  /** The letters of its panels, small; `undefined` where they are not listed. */
  readonly panels: ReadonlySet<string> | undefined;
  /** Where it is pointed at: its id, else its first key. */
  readonly place: Located;
}

/** The figures of a report in the order of their numbers. */
export function figuresOf({ root }: Report): ListedFigure[] {
  return root
    .get('figures')
    .items()
    .filter(({ node }) => node?.kind === 'map')
    .map((at, index) => {
      const id = at.get('id');
      return { number: index + 1, at, id: id.fact, panels: panelsOf(at.get('panels')), place: id.exists ? id : at };
    });
}

function panelsOf(panels: Located): ReadonlySet<string> | undefined {
  if (panels.node?.kind === 'map') return new Set(panels.entries().map(({ key }) => key.toLowerCase()));
  if (panels.node?.kind !== 'list') return undefined;
  return new Set(panels.items().flatMap(({ fact }) => fact?.toLowerCase() ?? []));
}

/** How a message names a figure: `Figure 2 (\`mri\`)`. */
export function nameOfFigure({ number, id }: ListedFigure): string {
  return id === undefined ? say`Figure ${number}` : say`Figure ${number} (\`${id}\`)`;
}
