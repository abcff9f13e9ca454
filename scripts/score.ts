#!/usr/bin/env node
/**
 * `npm run score`: data/ → read → check → score → rank → bound → reconcile → .scored/, and the same for the fictional
 * province below data/tinh-mau/. Stops before writing on any problem.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundAll } from './bounds.ts';
import { loadSolver } from './bounds/solver.ts';
import { check } from './check.ts';
import { formatProblem } from './problem.ts';
import { register } from './register.ts';
import { readData, sampleRoot } from './read.ts';
import { scoreAll } from './pipeline.ts';
import { writeScored } from './write.ts';

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

const files = listFiles();
const roots = ['data', ...(files.some((file) => file.startsWith(`${sampleRoot}/`)) ? [sampleRoot] : [])];
const read = roots.map((root) => readData(readFile, () => files, root));
for (const { notices } of read) for (const notice of notices) console.warn(`note: ${formatProblem(notice)}`);
// Rows that could not be read are missing from the tables: to check these would only repeat it in other words.
const all = read.flatMap(({ data, problems }) => (problems.length > 0 ? problems : check(data)));
const solver = await loadSolver();
const bounds = new Map(read.map(({ data }) => [data, boundAll(data, register(data.units), solver)]));
if (all.length === 0) all.push(...[...bounds.values()].flatMap(({ problems }) => problems));
if (all.length > 0) {
  for (const problem of all) console.error(formatProblem(problem));
  console.error(`${all.length} problem(s) in data/; nothing was written`);
  process.exit(1);
}
const [scored, sample] = read.map(({ data }) => scoreAll(data, bounds.get(data)));
if (scored === undefined) throw new Error('no data folder was read');
writeScored(scored, '.scored', sample);
const counts = Object.entries(scored).map(([name, entries]) => `${entries.length} ${name}`);
console.log(`scored: ${counts.join(', ')}${sample ? `; of the fictional province ${sample.units.length} units` : ''}`);
