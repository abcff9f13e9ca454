// @ts-check
/** `npm run check`: types, rules of the code, form. All three run, so that one reading tells everything. */
import { runNode, tools } from './tool/setup.mjs';

/** @type {readonly (readonly [name: string, file: string, args: string[]])[]} */
export const steps = [
  ['types', tools.astro, ['check', '--minimumSeverity', 'warning']],
  ['lint', tools.eslint, ['--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint/', '.']],
  ['form', tools.prettier, ['--check', '--log-level', 'warn', '.']],
];

/** Runs the steps; returns the names of those that failed. */
export async function check() {
  const failed = [];
  for (const [name, file, args] of steps) {
    console.log(`check: ${name}`);
    const { code } = await runNode(file, args);
    if (code !== 0) failed.push(name);
  }
  return failed;
}

if (import.meta.main) {
  const failed = await check();
  if (failed.length > 0) console.error(`check: failed: ${failed.join(', ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
