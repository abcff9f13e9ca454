/**
 * `npm run mutate`: the scoring core and the bounds engine are made wrong in many small ways; the tests of each module must
 * notice it. What became of a mutant is kept by content, so that nothing is tried twice and a stopped run goes on.
 */
import { join } from 'node:path';
import { affordable, draw } from './mutation/draw.ts';
import { fatesFile, keptFates } from './mutation/fatefiles.ts';
import { mutantsOf } from './mutation/mutants.ts';
import { parseOptions, usage } from './mutation/options.ts';
import type { Plan } from './mutation/plan.ts';
import { isTooLow, least, scoreLine, survivorLines } from './mutation/report.ts';
import { openRepository } from './mutation/repository.ts';
import { chosen, strangers } from './mutation/scope.ts';
import { runStryker } from './mutation/strykerrun.ts';
import { subjectsOf } from './mutation/subjects.ts';
import { trialsOf } from './mutation/trials.ts';
import { batchSize, inLanes, plansOf } from './mutation/work.ts';
import { shuffled, stream } from './random/random.ts';

const root = join(import.meta.dirname, '..');
/** Below the root. */
const folder = join('.cache', 'mutation');
const started = performance.now();
/** Seconds before the bound at which runs are stopped. */
const rest = 8;

function fail(faults: readonly string[]): never {
  for (const fault of faults) console.error(fault);
  console.error(usage);
  process.exit(1);
}

const asked = parseOptions(process.argv.slice(2));
if (asked.faults) fail(asked.faults);
if (asked.help) {
  console.log(usage);
  process.exit(0);
}
const { paths, isWhole, seed, minutes } = asked.options;
const repository = openRepository(root);
const all = subjectsOf(repository);
const modules = all.map(({ module }) => module);
const unknown = strangers(modules, paths);
if (unknown.length > 0) fail(unknown.map((path) => `"${path}" is no module that is mutated, and no folder of such`));
const names = new Set(chosen(modules, paths));
const subjects = shuffled(
  all.filter(({ module }) => names.has(module)),
  stream(seed, 'modules'),
);

const mutants = new Map(
  await Promise.all(
    subjects.map(async ({ module }) => [module, await mutantsOf(module, repository.read(module) ?? '')] as const),
  ),
);
const total = [...mutants.values()].reduce((sum, { length }) => sum + length, 0);
const runs = Math.ceil(subjects.length / batchSize);
const drawn = draw(mutants, isWhole ? total : affordable(minutes ?? Infinity, runs), seed);

const trials = () => trialsOf(drawn, subjects, ({ content }) => keptFates(join(root, folder), content));
const open = trials().flatMap(({ change, fate }) => (fate === undefined ? [change] : []));
const plans = plansOf(
  open,
  subjects.map(({ module, tests, content }) => ({ module, tests, fates: fatesFile(join(root, folder), content) })),
);
console.log(
  `${drawn.length} of ${total} mutants in ${subjects.length} module(s), seed ${seed}: ` +
    `${drawn.length - open.length} known from before, ${open.length} to try in ${plans.length} run(s)`,
);

const seconds = (): number => Math.round((performance.now() - started) / 1000);
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => stopping.abort());
const bound =
  minutes === undefined
    ? undefined
    : setTimeout(() => stopping.abort(), Math.max(0, minutes * 60_000 - 1000 * (seconds() + rest)));

const failed: string[] = [];
/** Tries the mutants of a plan; when it fails, module by module, because the tests of one may fail by themselves. */
async function tryPlan(plan: Plan): Promise<void> {
  const own = Object.entries(plan);
  const ending = await runStryker(plan, root, folder, stopping.signal);
  if (ending === 'stopped' || ending === 0) return;
  if (own.length > 1) for (const [module, planned] of own) await tryPlan({ [module]: planned });
  else failed.push(...Object.keys(plan));
}
await inLanes(plans, async (plan, i) => {
  await tryPlan(plan);
  if (!stopping.signal.aborted)
    console.log(`run ${i + 1} of ${plans.length} ended after ${seconds()} s: ${Object.keys(plan).join(' ')}`);
});
clearTimeout(bound);
if (stopping.signal.aborted) console.log(`stopped after ${seconds()} s; the same command goes on from here`);

const found = trials();
for (const line of survivorLines(found)) console.log(line);
console.log(scoreLine(found, total));
const isLow = isTooLow(found, total);
for (const module of failed) console.error(`${module}: Stryker could not try its mutants; see above`);
if (isLow) console.error(`the score is below ${least} %`);
process.exitCode = failed.length > 0 || isLow ? 1 : 0;
