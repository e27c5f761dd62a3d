import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** A package that has gone into a bundle. */
interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The published file of this package has its dependencies in it, so that a bundler does not see them. */
const holdsItsDependencies = ['docx'];

/** The licences of all packages whose code is in these bundles, each in full. Throws where one has no text. */
export function thirdPartyNotices(root: string, metafiles: readonly Metafile[]): string {
  const folders = new Set(metafiles.flatMap((each) => Object.values(each.outputs).flatMap(packagesOf)));
  for (const name of holdsItsDependencies) {
    const folder = path.posix.join('node_modules', name);
    if (!folders.has(folder)) continue;
    for (const dependency of Object.keys(packageIn(root, folder).dependencies ?? {}))
      if (!dependency.startsWith('@types/')) folders.add(path.posix.join('node_modules', dependency));
  }
  const entries = [...folders].map((folder) => entryOf(root, folder)).sort();
  return `Software that the files in this folder contain, and its licences.\n\n${[...new Set(entries)].join('\n')}`;
}

type OutputFile = Metafile['outputs'][string];

/** The folders of the packages of which something is left in an output. */
function packagesOf({ inputs }: OutputFile): string[] {
  return Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
}

function packageIn(root: string, folder: string): Package {
  return JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
}

function entryOf(root: string, folder: string): string {
  const { name, version, license } = packageIn(root, folder);
  let texts = licencesIn(path.join(root, folder));
  if (texts.length === 0 && name.startsWith('@')) texts = licencesOfScope(root, path.posix.dirname(folder), license);
  if (texts.length === 0) throw new Error(`${name} has no text of its licence in ${folder}.`);
  return `${'-'.repeat(78)}\n${name} ${version}${license ? ` (${license})` : ''}\n\n${texts.join('\n\n')}\n`;
}

function licencesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)\b/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
}

/** Packages of one scope have one publisher, who may have put the text into some of them only. */
function licencesOfScope(root: string, scope: string, license: string | undefined): string[] {
  const sisters = readdirSync(path.join(root, scope)).map((name) => path.posix.join(scope, name));
  const sister = sisters.find(
    (one) => packageIn(root, one).license === license && licencesIn(path.join(root, one)).length > 0,
  );
  return sister ? licencesIn(path.join(root, sister)) : [];
}
