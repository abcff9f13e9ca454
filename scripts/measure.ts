/** Seconds and peak memory of a command, for benchmarks. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Run {
  readonly step: string;
  readonly seconds: number;
  /** Peak of the process and its children together; undefined on systems without `/proc`. */
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

/** Runs a command of Node to its end in a folder and measures it; throws when it fails. */
export async function measure(step: string, args: readonly string[], cwd: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
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
