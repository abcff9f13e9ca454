/** Seconds and peak memory of a command, for benchmarks. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Run {
  readonly step: string;
  readonly seconds: number;
  /** Peak of the process and its children together; undefined on systems without `/proc`. */
  readonly megabytes: number | undefined;
}

/**
 * Memory of a process and all its descendants in MB, pages that several share counted once (proportional set size);
 * undefined where the system does not tell.
 */
function usedMegabytes(pid: number): number | undefined {
  if (!existsSync('/proc')) return undefined;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const field = (file: string, key: string): number =>
          Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${name}/${file}`, 'utf8'))?.[1] ?? 0);
        return [{ pid: Number(name), parent: field('status', 'PPid'), kilobytes: field('smaps_rollup', 'Pss') }];
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

/** Runs a command of Node to its end in a folder and measures it; throws when it fails. */
export async function measure(step: string, args: readonly string[], cwd: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  let peak: number | undefined;
  const watch = setInterval(() => {
    const now = child.pid === undefined ? undefined : usedMegabytes(child.pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, 200);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  clearInterval(watch);
  if (code !== 0) throw new Error(`${step} ended with code ${code ?? 'none'}`);
  return { step, seconds: (performance.now() - started) / 1000, megabytes: peak };
}
