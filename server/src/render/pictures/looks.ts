import { element, paper } from './svg';

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

/** The mark of a series; hollow where the value is not a reading. */
export function mark(index: number, x: number, y: number, hollow = false, size = 4): string {
  const { colour, name } = colourOf(index);
  const look = {
    class: `${name} ${hollow ? 'hollow' : 'solid'}`,
    stroke: colour,
    'stroke-width': 1.4,
    fill: hollow ? paper : colour,
  };
  switch (shapes[index % shapes.length]!) {
    case 'circle':
      return element('circle', { cx: x, cy: y, r: size, ...look });
    case 'square':
      return element('rect', { x: x - size * 0.9, y: y - size * 0.9, width: size * 1.8, height: size * 1.8, ...look });
    case 'triangle':
      return outline(
        x,
        y,
        size * 1.2,
        [
          [0, -1],
          [1, 0.8],
          [-1, 0.8],
        ],
        look,
      );
    case 'diamond':
      return outline(
        x,
        y,
        size * 1.25,
        [
          [0, -1],
          [1, 0],
          [0, 1],
          [-1, 0],
        ],
        look,
      );
    case 'inverted':
      return outline(
        x,
        y,
        size * 1.2,
        [
          [0, 1],
          [1, -0.8],
          [-1, -0.8],
        ],
        look,
      );
    case 'cross':
      return outline(
        x,
        y,
        size,
        [
          [-0.4, -1],
          [0.4, -1],
          [0.4, -0.4],
          [1, -0.4],
          [1, 0.4],
          [0.4, 0.4],
          [0.4, 1],
          [-0.4, 1],
          [-0.4, 0.4],
          [-1, 0.4],
          [-1, -0.4],
          [-0.4, -0.4],
        ],
        look,
      );
  }
}

function outline(
  x: number,
  y: number,
  size: number,
  corners: readonly (readonly [number, number])[],
  look: Record<string, string | number>,
): string {
  const points = corners.map(([dx, dy]) => `${(x + dx * size).toFixed(1)},${(y + dy * size).toFixed(1)}`).join(' ');
  return element('polygon', { points, ...look });
}
