import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Ending, runScript } from './child.ts';
import { type Plan, planVariable } from './plan.ts';
import { strykerOptions } from './stryker.ts';

/**
 * Runs Stryker over a plan, in a copy of the repository at `root` that lies in `folder` below it as long as the run
 * lasts. What it prints is told only when it fails.
 */
export async function runStryker(plan: Plan, root: string, folder: string, signal: AbortSignal): Promise<Ending> {
  mkdirSync(join(root, folder), { recursive: true });
  const own = mkdtempSync(join(root, folder, 'run-'));
  const write = (name: string, data: unknown): string => {
    writeFileSync(join(own, name), JSON.stringify(data));
    return join(own, name);
  };
  const options = write('options.json', strykerOptions(Object.keys(plan), relative(root, join(own, 'copy'))));
  const env = { ...process.env, [planVariable]: write('plan.json', plan) };
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  let output = '';
  try {
    const ending = await runScript([stryker, 'run', options], { cwd: root, env }, signal, (text) => (output += text));
    if (typeof ending === 'number' && ending !== 0) console.error(output);
    return ending;
  } finally {
    rmSync(own, { recursive: true, force: true, maxRetries: 3 });
  }
}
