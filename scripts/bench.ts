/**
 * `npm run bench`: seconds and peak memory of scoring and of a cold and a warm build, then the weight of the pages.
 * Memory is the sum over the process and its children, looked at 20 times a second; on systems without `/proc` it is
 * left out.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../tests/site/site.ts';
import { budgetTable } from './budgets.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, '.cache', 'bench');

interface Run {
  readonly step: string;
  readonly seconds: number;
  readonly megabytes: number | undefined;
}

/** Resident memory of a process and all its descendants in MB; undefined where the system does not tell. */
function residentMegabytes(pid: number): number | undefined {
  if (!existsSync('/proc')) return undefined;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const field = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return [{ pid: Number(name), parent: field('PPid'), kilobytes: field('VmRSS') }];
      } catch {
        return []; // It ended between the listing and the reading.
      }
    });
  const sum = (of: number): number =>
    processes
      .filter((p) => p.pid === of || p.parent === of)
      .reduce((total, p) => total + (p.pid === of ? p.kilobytes : sum(p.pid)), 0);
  return sum(pid) / 1024;
}

/** Runs a command to its end and measures it; stops the bench when the command fails. */
async function measure(step: string, args: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  let peak: number | undefined;
  const watch = setInterval(() => {
    const now = child.pid === undefined ? undefined : residentMegabytes(child.pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, 50);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  clearInterval(watch);
  if (code !== 0) throw new Error(`${step} ended with code ${code ?? 'none'}`);
  return { step, seconds: (performance.now() - started) / 1000, megabytes: peak };
}

/** Everything that one build leaves for the next. */
const caches = ['.astro', join('node_modules', '.astro'), join('node_modules', '.vite')];

const build = ['scripts/build.mjs', '--no-score', '--out', out];
const runs = [await measure('score', ['scripts/score.ts'])];
for (const cache of caches) rmSync(join(root, cache), { recursive: true, force: true });
runs.push(await measure('build, cold', build));
runs.push(await measure('build, warm', build));

const pages = readSite(out).pages.size;
console.log(`${'step'.padEnd(12)}  ${'seconds'.padStart(7)}  ${'peak MB'.padStart(7)}`);
for (const { step, seconds, megabytes } of runs)
  console.log(`${step.padEnd(12)}  ${seconds.toFixed(1).padStart(7)}  ${(megabytes?.toFixed(0) ?? '-').padStart(7)}`);
console.log(`\n${pages} pages\n`);
console.log(budgetTable(out));
rmSync(out, { recursive: true, force: true });
