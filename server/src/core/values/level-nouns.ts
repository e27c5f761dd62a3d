import type { LevelKind } from './level-expression';

/** A noun as it was read: a kind, a named nerve, or a word that says nothing (`C5/6 level`). */
export type Noun = LevelKind | 'dorsal ramus' | 'level';

/** How each noun is spelt in reports. Longer names come before the shorter ones they contain. */
const spellings: readonly [noun: Noun, spelling: string][] = [
  ['vertebra', 'vertebra[es]?|vertebral (?:body|bodies|levels?)|body|bodies'],
  ['interspace', '(?:interlaminar |intervertebral |dis[ck] )spaces?|interspaces?'],
  ['disc', '(?:intervertebral )?dis[ck]s?'],
  ['facet', '(?:facet|zygapophys[ei]al|z)[ -]?joints?|facets?'],
  ['sacral foramen', 'sacral foram(?:en|ina|ens)'],
  ['foramen', '(?:intervertebral |neural |neuro)?foram(?:en|ina|ens)'],
  ['root', '(?:spinal )?(?:nerve )?roots?|(?:spinal )?nerves?'],
  ['medial branch', 'medial branch(?:es)?'],
  ['dorsal ramus', 'dorsal ram(?:us|i)'],
  ['cord segment', '(?:spinal )?cord segments?'],
  ['dermatome', 'dermatomes?'],
  ['level', '(?:spinal )?levels?'],
];

/** A noun at the reader's place; it counts where `endsWord` holds behind it. */
export const nounPatterns: readonly [noun: Noun, pattern: RegExp][] = spellings.map(([noun, spelling]) => [
  noun,
  new RegExp(`(?:${spelling.replaceAll(' ', '\\s')})(?![a-z\\d])`, 'iy'),
]);

const wordCharacter = /[\p{L}\p{N}]/u;

/** Whether no word goes on at `at`. Asked apart from the nouns: letters of all scripts make a pattern dear to compile. */
export function endsWord(text: string, at: number): boolean {
  return at >= text.length || !wordCharacter.test(String.fromCodePoint(text.codePointAt(at)!));
}

const plurals: Partial<Record<Noun, string>> = {
  vertebra: 'vertebrae',
  foramen: 'foramina',
  'sacral foramen': 'sacral foramina',
  'medial branch': 'medial branches',
  'dorsal ramus': 'dorsal rami',
};

/** The noun for one or for several. */
export function nounFor(noun: Noun, many: boolean): string {
  return many ? (plurals[noun] ?? `${noun}s`) : noun;
}
