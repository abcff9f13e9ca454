// @ts-check
/** `npm run check`: types, rules of the code, form. All three run, so that one reading tells everything. */
import { cores, runStages } from './run/lanes.mjs';
import { readOptions } from './run/options.mjs';
import { runNode, tools } from './run/setup.mjs';

const usage = `npm run check: types, rules of the code, form
  --help  this text`;

/** @typedef {import('./run/stage.mjs').Hear} Hear */

/**
 * @param {string} file
 * @param {...string} args
 * @returns {(hear: Hear) => Promise<boolean>} whether all is well
 */
const step =
  (file, ...args) =>
  async (hear) =>
    (await runNode(file, args, {}, hear)).code === 0;

/** Each keeps one core busy. */
export const steps = {
  types: step(tools.astro, 'check', '--minimumSeverity', 'warning'),
  lint: step(tools.eslint, '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint/', '.'),
  form: step(tools.prettier, '--check', '--log-level', 'warn', '.'),
};

if (import.meta.main) {
  readOptions({}, usage);
  /** @param {[name: string, run: (hear: Hear) => Promise<boolean>]} step */
  const told = async ([name, run]) => {
    let said = '';
    const isWell = await run((text) => void (said += text));
    process.stdout.write(`check: ${name}\n${said}`);
    return isWell ? [] : [name];
  };
  const stages = Object.entries(steps).map((one) => ({ name: one[0], lanes: 1, run: () => told(one) }));
  const failed = (await runStages(stages, cores)).flat();
  if (failed.length > 0) console.error(`check: failed: ${failed.join(', ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
