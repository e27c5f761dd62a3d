/** A part of the body that exists on both sides; what one side of it has, the other may not. */
export type Region = 'leg' | 'arm' | 'face' | 'eye' | 'ear' | 'neck' | 'back' | 'chest' | 'flank' | 'kidney';

const words: Record<Region, readonly string[]> = {
  leg: [
    ...['leg', 'thigh', 'calf', 'calves', 'shin', 'knee', 'foot', 'feet', 'toe', 'hallux', 'ankle', 'heel', 'sole'],
    ...['buttock', 'gluteal', 'hip', 'groin', 'quadriceps', 'hamstring', 'sciatica', 'sciatic', 'peroneal'],
    ...['lower limb', 'lower extremity', 'lower extremities'],
  ],
  arm: [
    ...['arm', 'forearm', 'hand', 'finger', 'thumb', 'wrist', 'elbow', 'shoulder', 'palm', 'biceps', 'triceps'],
    ...['deltoid', 'upper limb', 'upper extremity', 'upper extremities'],
  ],
  face: [
    'face',
    'facial',
    'cheek',
    'jaw',
    'forehead',
    'temple',
    'mandible',
    'mandibular',
    'submandibular',
    'maxilla',
    'parotid',
  ],
  eye: ['eye', 'eyelid', 'orbit', 'optic nerve'],
  ear: ['ear'],
  neck: ['neck', 'nuchal'],
  back: ['back', 'lumbar'],
  chest: ['chest', 'breast', 'hemithorax'],
  flank: ['flank', 'loin'],
  kidney: ['kidney'],
};

const regionOf = new Map<string, Region>(
  (Object.keys(words) as Region[]).flatMap((region) =>
    words[region].flatMap((word): [string, Region][] => [
      [word, region],
      [`${word}s`, region],
    ]),
  ),
);

/** Pattern of a word or two that name a region, for use within others; without groups. */
export const regionName = `(?:${[...regionOf.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', '[\\s-]')})`;

/** The region that a name means. */
export function regionNamed(name: string): Region | undefined {
  return regionOf.get(name.toLowerCase().replace(/[\s-]+/g, ' '));
}

/** Where what a spinal root supplies is felt, by the letter of its level. */
export function regionOfLevel(letter: string): Region {
  if (letter === 'C') return 'arm';
  return letter === 'L' || letter === 'S' ? 'leg' : 'chest';
}

/** The regions that a short text names, as a complaint or a movement does: `ankle dorsiflexion` is of the leg. */
export function regionsIn(text: string): Set<Region> {
  const found = new Set<Region>();
  const parts = text.toLowerCase().split(/[^a-z]+/);
  for (let index = 0; index < parts.length; index++) {
    const region = regionOf.get(parts[index]!) ?? regionOf.get(`${parts[index]} ${parts[index + 1]}`);
    if (region) found.add(region);
  }
  return found;
}
