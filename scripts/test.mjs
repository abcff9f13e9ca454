// @ts-check
/**
 * `npm test`: installs what is missing, then checks, unit tests, a build, tests over the built site, tests over sites into
 * which an annex was imported, and tests in a browser. Every stage runs even when one before it failed, so that one run tells everything; the last line sums up.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { check, steps } from './check.mjs';
import { ensureInstalled, root, runNode, tools } from './setup.mjs';

/** @typedef {{ passed: number, failed: number }} Tally */

const reports = join(root, '.cache', 'reports');

/**
 * Tally of a vitest report. A file that could not even be loaded holds no test, but is a failure.
 * @param {string} file
 * @param {number} code exit code of the run
 * @returns {Tally}
 */
function readReport(file, code) {
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = report.testResults.filter((r) => r.status === 'failed' && r.assertionResults.length === 0).length;
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/**
 * @param {'unit' | 'site' | 'annex' | 'e2e'} project
 * @returns {Promise<Tally>}
 */
async function vitest(project) {
  const file = join(reports, `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runNode(tools.vitest, ['run', '--project', project, ...reporters]);
  return readReport(file, code);
}

/** @type {readonly (readonly [name: string, run: () => Promise<Tally>])[]} */
const stages = [
  [
    'check',
    async () => {
      const failed = (await check()).length;
      return { passed: steps.length - failed, failed };
    },
  ],
  ['unit', () => vitest('unit')],
  [
    'build',
    async () => {
      const { code } = await runNode(join('scripts', 'build.mjs'));
      if (code !== 0) throw new Error('the site could not be built; what follows tests the site that was built last');
      return { passed: 1, failed: 0 };
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
const total = { passed: 0, failed: 0 };
try {
  ensureInstalled();
  mkdirSync(reports, { recursive: true });
} catch (error) {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
for (const [name, run] of stages) {
  const started = performance.now();
  const tally = await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  total.passed += tally.passed;
  total.failed += tally.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`\n== ${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)\n`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
