import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../../../package.json';
import type { Arguments } from '../arguments';
import { plural } from '../display';
import { Duplicates, withoutDuplicates } from '../duplicates';
import { FileError, reasonOf, UsageError } from '../failure';
import { type Io, tell } from '../io';
import { Outputs } from '../outputs';
import { readText, textOrNothing } from '../read-file';
import { type ReadResults, readResults } from '../read-results';
import { Counts, type FileResult, isIncomplete } from '../result';
import { verdict } from '../verdict';
import { isInside } from '../workspace';
import { readReportingOptions } from './reporting-options';

/** Joins the JSON results of the parts of a run into what one run over everything gives, in any format, with its exit code. */
export async function merge(args: Arguments, io: Io): Promise<number> {
  const options = readReportingOptions(args);
  if (args.positionals.length === 0)
    throw new UsageError('Which results? `case-report merge results/*.json` joins the files that shards wrote.');
  const inputs = args.positionals.flatMap((given) => filesAt(path.resolve(io.cwd, given), given));
  const parts = inputs.map(({ file, shown }) => ({ shown, results: readResults(readText(file, shown).text, shown) }));
  checkAlike(parts);
  const problems = [...new Set(parts.flatMap(({ results }) => results.problems))].sort();
  for (const problem of problems) tell(io, problem);
  const missing = missingShards(parts.map(({ results }) => results));
  if (missing) tell(io, missing);
  const targets = new Set(inputs.map(({ file }) => file));
  const journals = parts[0]?.results.journals ?? [];
  const outputs = await Outputs.open(
    { ...options, journals },
    {
      io,
      terminal: io.stdout,
      isInput: (file) => targets.has(file),
      // The paths in a result are anybody's: nothing outside is read for them.
      textOf: (shown) => {
        const file = path.resolve(io.cwd, shown);
        return isInside(file, io.cwd) && !path.isAbsolute(shown) ? textOrNothing({ path: file, shown }) : undefined;
      },
    },
  );
  const counts = new Counts();
  let incomplete = problems.length > 0 || missing !== undefined;
  try {
    const duplicates = new Duplicates();
    for (const each of joined(parts)) {
      const result = duplicates.add(each);
      counts.add(result);
      incomplete ||= isIncomplete(result);
      outputs.file(result);
    }
    outputs.end(0, problems);
  } catch (error) {
    outputs.abandon();
    throw error;
  }
  const { code, why } = verdict(counts, options);
  if (incomplete) return 2;
  if (why) tell(io, why);
  return code;
}

interface Input {
  readonly file: string;
  readonly shown: string;
}

/** A file, or every `.json` file of a folder and the folders in it, as servers lay out what jobs hand in. */
function filesAt(target: string, given: string): Input[] {
  try {
    if (!statSync(target).isDirectory()) return [{ file: target, shown: given }];
    const names = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    if (names.length === 0) throw new FileError(`There are no results in ${given}.`);
    return names.sort().map((name) => ({ file: path.join(target, name), shown: path.join(given, name) }));
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(`${given} can't be read: ${reasonOf(error)}.`);
  }
}

interface Part {
  readonly shown: string;
  readonly results: ReadResults;
}

/** Parts of one run come from one program, with the same journals, divided in one way, and each is there once. */
function checkAlike([first, ...others]: readonly Part[]): void {
  const tool = `case-report ${version}`;
  const seen = new Map<number, Part>();
  for (const part of first ? [first, ...others] : []) {
    const { shown, results } = part;
    if (results.tool !== tool)
      throw new FileError(
        `${shown} was written by ${results.tool}, and this is ${tool}; both may find different things.`,
      );
    if (results.journals.join() !== first!.results.journals.join())
      throw new FileError(`${first!.shown} and ${shown} are of runs for different journals (\`--journal\`).`);
    if (results.shard?.count !== first!.results.shard?.count)
      throw new FileError(
        `${first!.shown} is ${partOf(first!)} and ${shown} ${partOf(part)}: they belong to runs that were divided in different ways.`,
      );
    const twin = results.shard && seen.get(results.shard.index);
    if (twin)
      throw new FileError(`${twin.shown} and ${shown} are both ${partOf(part)}; only one of them belongs here.`);
    if (results.shard) seen.set(results.shard.index, part);
  }
}

function partOf({ results: { shard } }: Part): string {
  return shard ? `shard ${shard.index}/${shard.count}` : 'a whole run';
}

/** The files of all parts in order. One that several parts have, such as a configuration, must be the same in each. */
function joined(parts: readonly Part[]): FileResult[] {
  const all = new Map<string, { readonly result: FileResult; readonly json: string; readonly from: string }>();
  for (const { shown, results } of parts) {
    for (const result of results.files) {
      // Each part knew its own reports alone.
      const json = JSON.stringify(withoutDuplicates(result));
      const before = all.get(result.path);
      if (before && before.json !== json) {
        throw new FileError(
          `${before.from} and ${shown} say different things about ${result.path}: they are results of different states or flags.`,
        );
      }
      if (!before) all.set(result.path, { result, json, from: shown });
    }
  }
  return [...all.values()].map(({ result }) => result).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Which parts of a run are not there, in words. */
function missingShards(results: readonly ReadResults[]): string | undefined {
  const shards = results.flatMap(({ shard }) => shard ?? []);
  const count = shards[0]?.count ?? 0;
  const there = new Set(shards.map(({ index }) => index));
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !there.has(index));
  if (missing.length === 0) return undefined;
  return `${plural(missing.length, 'shard')} of ${count} missing: ${missing.map((index) => `${index}/${count}`).join(', ')}.`;
}
