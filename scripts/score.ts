#!/usr/bin/env node
/**
 * `npm run score`: data/ → read → check → score → rank → bound → reconcile → .scored/, and the same for the fictional
 * province, which lies in a data folder of its own. Stops before writing on any problem.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cachedBounds, prune, type Cache } from './bounds/cache.ts';
import { engineVersion } from './bounds/engine.ts';
import { loadSolver } from './bounds/solver.ts';
import { check } from './check/faults.ts';
import { formatProblem, type Problem } from './read/problem.ts';
import { register } from './lookup/register.ts';
import { readData, rootsOf } from './read/dataset.ts';
import { scoreAll } from './pipeline/pipeline.ts';
import { unreleasedNotices } from './check/unreleased.ts';
import { writeScored } from './pipeline/write.ts';
import { wrongMeans } from './reconcile/wrongmeans.ts';

const listFiles = (): string[] =>
  readdirSync('data', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();

const readFile = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(path);
  } catch (error) {
    // A table that is not there: the stage that reads it says whether it must be. Anything else is no matter of data.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Whole or not at all: a run that is stopped must not leave half a file to the next. */
const writeFile = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.next`, text);
  renameSync(`${path}.next`, path);
};

/** Tells what is wrong, and ends the run before anything is written. */
const stopOn = (problems: readonly Problem[]): void => {
  if (problems.length === 0) return;
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`${problems.length} problem(s) in data/; nothing was written`);
  process.exit(1);
};

const files = listFiles();
const roots = ['data', ...rootsOf(files).filter((root) => root !== 'data')];
const read = roots.map((root) => readData(readFile, () => files, root));
for (const { notices } of read) for (const notice of notices) console.warn(`note: ${formatProblem(notice)}`);
// Rows that could not be read are missing from the tables: to check these would only repeat it in other words.
const all = read.flatMap(({ data, problems }) => (problems.length > 0 ? problems : check(data)));
stopOn(all);
for (const { data } of read)
  for (const notice of unreleasedNotices(data)) console.warn(`warning: ${formatProblem(notice)}`);
const solver = await loadSolver();
// The data lie where the command is called; the engine lies where this file does.
const engine = engineVersion((path) => readFile(join(import.meta.dirname, '..', path)));
const folder = '.cache/bounds';
const cache: Cache = {
  ...{ folder, engine, readFile, writeFile },
  listFiles: () => (existsSync(folder) ? readdirSync(folder) : []),
  // Another run may have removed it before.
  removeFile: (path) => rmSync(path, { force: true }),
};
const bounds = read.map(({ data }) => cachedBounds(data, register(data.units), solver, cache));
stopOn(bounds.flatMap(({ problems }) => problems));
prune(cache, bounds);
const [scored, sample] = read.map(({ data }, i) => scoreAll(data, bounds[i]));
if (scored === undefined) throw new Error('no data folder was read');
stopOn(read.flatMap(({ data }, i) => wrongMeans(data, (i === 0 ? scored : sample)?.rankings ?? [])));
writeScored(scored, '.scored', sample);
const counts = Object.entries(scored).map(([name, entries]) => `${entries.length} ${name}`);
console.log(`scored: ${counts.join(', ')}${sample ? `; of the fictional province ${sample.units.length} units` : ''}`);
