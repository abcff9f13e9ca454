// @ts-check
/**
 * `npm test`: installs what is missing, then checks, unit tests, a build, tests over the built site, tests over sites into
 * which an annex was imported, and tests in a browser. Every stage runs even when one before it failed, so that one run
 * tells everything. Stages run side by side where cores are free; each says what it has to say when it ends, and the last
 * line sums up.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { steps } from './check.mjs';
import { ensureChromium } from './run/chromium.mjs';
import { cores, runStages } from './run/lanes.mjs';
import { readOptions } from './run/options.mjs';
import { ensureInstalled, root, runNode, tools } from './run/setup.mjs';
import { tell } from './run/stage.mjs';
import { summary, tallyOf, total } from './run/tally.mjs';

const usage = `npm test: everything that must hold: checks, unit tests, the built site, a browser
  --help  this text`;

/** @typedef {import('./run/tally.mjs').Tally} Tally */
/** @typedef {import('./run/stage.mjs').Hear} Hear */
/** @typedef {import('./run/stage.mjs').TestStage & { lanes: number, after?: readonly string[] }} Stage */

const reports = join(root, '.cache', 'reports');

/**
 * @param {'unit' | 'site' | 'annex' | 'e2e'} project
 * @param {Hear} hear
 * @returns {Promise<Tally>}
 */
async function vitest(project, hear) {
  const file = join(reports, `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runNode(tools.vitest, ['run', '--project', project, ...reporters], {}, hear);
  return tallyOf(JSON.parse(readFileSync(file, 'utf8')), code);
}

/** Where and in which language the site is built: tests/site/twice.test.ts builds it again on the other side of the world. */
const elsewhere = { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: '' };

/**
 * Small ones first, two at a time; the others keep all cores busy by themselves.
 * @type {readonly Stage[]}
 */
const stages = [
  ...Object.entries(steps).map(([name, run]) => ({
    name,
    lanes: 1,
    run: async (/** @type {Hear} */ hear) => {
      const failed = (await run(hear)) ? 0 : 1;
      return { passed: 1 - failed, failed, skipped: 0 };
    },
  })),
  { name: 'unit', lanes: cores, run: (hear) => vitest('unit', hear) },
  {
    name: 'build',
    lanes: cores,
    run: async (hear) => {
      const { code } = await runNode(join('scripts', 'build.mjs'), [], elsewhere, hear);
      if (code !== 0) throw new Error('the site could not be built; what follows tests the site that was built last');
      return { passed: 1, failed: 0, skipped: 0 };
    },
  },
  { name: 'site', lanes: cores, after: ['build'], run: (hear) => vitest('site', hear) },
  { name: 'annex', lanes: cores, run: (hear) => vitest('annex', hear) },
  {
    name: 'e2e',
    lanes: cores,
    after: ['build'],
    run: async (hear) => {
      ensureChromium();
      return vitest('e2e', hear);
    },
  },
];

readOptions({}, usage);
try {
  ensureInstalled();
  mkdirSync(reports, { recursive: true });
} catch (error) {
  console.error(error);
  console.log(summary({ passed: 0, failed: 1, skipped: 0 }));
  process.exit(1);
}
const tallies = await runStages(
  stages.map((stage) => ({ ...stage, run: () => tell(stage, (text) => process.stdout.write(text)) })),
  cores,
);
const all = total(tallies);
console.log(`in all ${(performance.now() / 1000).toFixed(0)} s`);
console.log(summary(all));
process.exitCode = all.failed > 0 ? 1 : 0;
