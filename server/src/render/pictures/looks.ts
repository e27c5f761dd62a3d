import { element, paper, rounded } from './svg';

/*
 * Patients are told apart by the shape of their marks and the dashes of their lines; colour only helps. The colours are
 * safe for colour-blind readers and dark enough on paper (Okabe and Ito's, darkened).
 */
const colours = ['#1b1b1b', '#0067a5', '#b34700', '#00694e', '#8a3f7c', '#6b5900'];
const dashes = [undefined, '7 3', '2 2.5', '9 3 2 3', '4 4', '1 3'];
const shapes = ['circle', 'square', 'triangle', 'diamond', 'inverted', 'cross'] as const;

/** How many patients or sides look different; further ones are told apart by their labels alone. */
export const differentLooks = colours.length;

/** The colour of a series, and the class by which a page may give it another. */
export function colourOf(index: number): { readonly colour: string; readonly name: string } {
  const at = index % colours.length;
  return { colour: colours[at]!, name: `series-${at}` };
}

/** The dashes of a series' line. */
export function dashOf(index: number): string | undefined {
  return dashes[index % dashes.length];
}

type Corner = readonly [x: number, y: number];

/** The marks that are polygons: their corners around the middle, and how much larger than a circle they are to look as large. */
const polygons: Partial<
  Record<(typeof shapes)[number], { readonly scale: number; readonly corners: readonly Corner[] }>
> = {
  square: { scale: 0.9, corners: around([1, 1]) },
  triangle: {
    scale: 1.2,
    corners: [
      [0, -1],
      [1, 0.8],
      [-1, 0.8],
    ],
  },
  diamond: { scale: 1.25, corners: around([0, 1]) },
  inverted: {
    scale: 1.2,
    corners: [
      [0, 1],
      [1, -0.8],
      [-1, -0.8],
    ],
  },
  cross: { scale: 1, corners: around([0.4, 0.4], [0.4, 1], [-0.4, 1]) },
};

/** Corners turned by quarters of a circle. */
function around(...quarter: readonly Corner[]): Corner[] {
  const turned = ([x, y]: Corner): Corner => [-y, x];
  const quarters = [quarter];
  while (quarters.length < 4) quarters.push(quarters.at(-1)!.map(turned));
  return quarters.flat();
}

/** The mark of a series; hollow where the value is not a reading. */
export function mark(index: number, x: number, y: number, hollow = false, size = 4): string {
  const { colour, name } = colourOf(index);
  const look = {
    class: `${name} ${hollow ? 'hollow' : 'solid'}`,
    stroke: colour,
    'stroke-width': 1.4,
    fill: hollow ? paper : colour,
  };
  const polygon = polygons[shapes[index % shapes.length]!];
  if (!polygon) return element('circle', { cx: x, cy: y, r: size, ...look });
  const at = ([dx, dy]: Corner) =>
    `${rounded(x + dx * size * polygon.scale)},${rounded(y + dy * size * polygon.scale)}`;
  return element('polygon', { points: polygon.corners.map(at).join(' '), ...look });
}
