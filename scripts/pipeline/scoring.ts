/** The effects around the stages: reads `data/`, tells what is wrong with it, writes what was scored. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { collections, sampleCollections, type CollectionName, type Scored } from '../../src/model/scored.ts';
import { boundFields } from '../bounds/bounds.ts';
import { keepBounds, prune, type Cache } from '../bounds/cache.ts';
import { engineVersion } from '../bounds/engine.ts';
import { loadSolver } from '../bounds/solver.ts';
import { check } from '../check/faults.ts';
import { unreleasedNotices } from '../check/unreleased.ts';
import { register } from '../lookup/register.ts';
import { readData, rootsOf } from '../read/dataset.ts';
import { formatProblem, type Problem } from '../read/problem.ts';
import { wrongMeans } from '../reconcile/wrongmeans.ts';
import type { World } from '../run/command.ts';
import { openDisk, type Disk } from '../run/disk.ts';
import { removeLeftovers } from '../run/leftovers.mjs';
import { root } from '../run/setup.mjs';
import { swap } from '../run/swap.mjs';
import { scoreAll } from './pipeline.ts';

const boundsFolder = '.cache/bounds';

/** Where bounds are kept. The data lie where the command is called; the engine lies where its program does. */
const cacheOn = (disk: Disk): Cache => ({
  folder: boundsFolder,
  engine: engineVersion(openDisk(root).read),
  readFile: disk.read,
  writeFile: disk.write,
  listFiles: () => disk.names(boundsFolder),
  removeFile: disk.remove,
});

/** An entry a line: a set of 10,000 units stays readable and does not double in size. */
const textOf = (entries: readonly unknown[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;

/**
 * The files of the scored JSON: name and text, one a collection, in a fixed order. Of the fictional province, `sample-…`
 * files of those collections that its pages need; empty ones where there is no such province.
 */
export function scoredFiles(scored: Scored, sample?: Scored): [name: string, text: string][] {
  return [
    ...(Object.keys(collections) as CollectionName[]).map((name): [string, string] => [
      `${name}.json`,
      textOf(scored[name]),
    ]),
    ...sampleCollections.map((name): [string, string] => [`sample-${name}.json`, textOf(sample?.[name] ?? [])]),
  ];
}

/**
 * Writes the scored JSON into a folder beside the old one and swaps the two once all of it is written: never half a set.
 * Where writing fails, the old set stays as it was. Two runs at once write folders of their own.
 */
export function writeScored(scored: Scored, folder: string, sample?: Scored): void {
  const beside = `${basename(folder)}.next-`;
  removeLeftovers(dirname(folder), beside);
  const fresh = join(dirname(folder), `${beside}${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const [name, text] of scoredFiles(scored, sample)) writeFileSync(`${fresh}/${name}`, text);
  swap(fresh, folder);
}

/**
 * data/ → read → check → score → rank → bound → reconcile → .scored/, and the same for the fictional province, which lies
 * in a data folder of its own. Ends before anything is written there on any problem, and tells all of them.
 */
export async function scoreData({ disk, log, warn }: World): Promise<number> {
  const isSound = (problems: readonly Problem[]): boolean => {
    for (const problem of problems) warn(formatProblem(problem));
    if (problems.length > 0) warn(`${problems.length} problem(s) in data/; nothing was written`);
    return problems.length === 0;
  };

  if (disk.kind('data') !== 'folder') {
    warn(`${disk.at('data')} is no folder (expected that of the data: run this in the folder of the project)`);
    return 1;
  }
  const files = disk.list('data');
  const roots = ['data', ...rootsOf(files).filter((folder) => folder !== 'data')];
  const read = roots.map((folder) => readData(disk.read, () => files, folder));
  for (const { notices } of read) for (const notice of notices) warn(`note: ${formatProblem(notice)}`);
  // Rows that could not be read are missing from the tables: to check these would only repeat it in other words.
  if (!isSound(read.flatMap(({ data, problems }) => (problems.length > 0 ? problems : check(data))))) return 1;
  for (const { data } of read) for (const notice of unreleasedNotices(data)) warn(`warning: ${formatProblem(notice)}`);

  const solver = await loadSolver();
  const cache = cacheOn(disk);
  const kept = keepBounds(solver, cache);
  const bounds = read.map(({ data }) => boundFields(data, register(data.units), kept.boundOne));
  if (!isSound(bounds.flatMap(({ problems }) => problems))) return 1;
  prune(cache, kept);

  const [scored, sample] = read.map(({ data }, i) => scoreAll(data, bounds[i]));
  if (scored === undefined) throw new Error('no data folder was read');
  if (!isSound(read.flatMap(({ data }, i) => wrongMeans(data, (i === 0 ? scored : sample)?.rankings ?? [])))) return 1;
  writeScored(scored, disk.at('.scored'), sample);
  const counts = Object.entries(scored).map(([name, entries]) => `${entries.length} ${name}`);
  log(`scored: ${counts.join(', ')}${sample ? `; of the fictional province ${sample.units.length} units` : ''}`);
  return 0;
}
