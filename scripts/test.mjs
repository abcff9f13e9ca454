// @ts-check
/**
 * `npm test`: installs what is missing, then checks, unit tests, a build, tests over the built site, tests over sites into
 * which an annex was imported, and tests in a browser. Every stage runs even when one before it failed, so that one run tells everything; the last line sums up.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './tool/chromium.mjs';
import { check, steps } from './check.mjs';
import { ensureInstalled, root, runNode, tools } from './tool/setup.mjs';
import { summary, tallyOf } from './tool/tally.mjs';

/** @typedef {import('./tool/tally.mjs').Tally} Tally */

const reports = join(root, '.cache', 'reports');

/**
 * @param {'unit' | 'site' | 'annex' | 'e2e'} project
 * @returns {Promise<Tally>}
 */
async function vitest(project) {
  const file = join(reports, `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runNode(tools.vitest, ['run', '--project', project, ...reporters]);
  return tallyOf(JSON.parse(readFileSync(file, 'utf8')), code);
}

/** @type {readonly (readonly [name: string, run: () => Promise<Tally>])[]} */
const stages = [
  [
    'check',
    async () => {
      const failed = (await check()).length;
      return { passed: steps.length - failed, failed, skipped: 0 };
    },
  ],
  ['unit', () => vitest('unit')],
  [
    'build',
    async () => {
      const { code } = await runNode(join('scripts', 'build.mjs'));
      if (code !== 0) throw new Error('the site could not be built; what follows tests the site that was built last');
      return { passed: 1, failed: 0, skipped: 0 };
    },
  ],
  ['site', () => vitest('site')],
  ['annex', () => vitest('annex')],
  [
    'e2e',
    async () => {
      ensureChromium();
      return vitest('e2e');
    },
  ],
];

/** @type {Tally} */
const total = { passed: 0, failed: 0, skipped: 0 };
try {
  ensureInstalled();
  mkdirSync(reports, { recursive: true });
} catch (error) {
  console.error(error);
  console.log(summary({ passed: 0, failed: 1, skipped: 0 }));
  process.exit(1);
}
for (const [name, run] of stages) {
  const started = performance.now();
  const tally = await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`\n== ${name}: ${summary(tally)} (${seconds} s)\n`);
}
console.log(summary(total));
process.exitCode = total.failed > 0 ? 1 : 0;
