/**
 * `npm run bench`: seconds and peak memory of scoring and of a cold and a warm build, the weight of the pages, the two
 * stages that compute most, and the whole line once more with a fictional province of many communes (`--communes`,
 * 10,600 unless told: as many as the country had). `--quick` leaves that last part out.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { locales, prefixOf } from '../src/model/languages.ts';
import { boundAll } from './bounds/bounds.ts';
import { loadSolver } from './bounds/solver.ts';
import { budgetTable } from './budgets.ts';
import { register } from './lookup/register.ts';
import { rankRanges } from './ranges/rankranges.ts';
import { readData } from './read/dataset.ts';
import { measure, type Run } from './run/measure.ts';
import { readOptions } from './run/options.mjs';
import { provinceSlug } from './sample/identity.ts';
import { readSite } from './site/site.ts';

const usage = `npm run bench -- [options]: seconds and memory of scoring and building
  --communes N  communes of the large fictional province (10600)
  --quick       without that province
  --help        this text`;

const { values } = readOptions(
  { options: { communes: { type: 'string', default: '10600' }, quick: { type: 'boolean', default: false } } },
  usage,
);
const root = join(import.meta.dirname, '..');
const out = join(root, '.cache', 'bench');

/** Everything that one build leaves for the next. */
const caches = ['.astro', join('node_modules', '.astro'), join('node_modules', '.vite')];

/** Seconds of a function in this process. */
function time(step: string, work: () => void): Run {
  const started = performance.now();
  work();
  return { step, seconds: (performance.now() - started) / 1000, megabytes: undefined };
}

function print(runs: readonly Run[]): void {
  console.log(`${'step'.padEnd(44)}  ${'seconds'.padStart(7)}  ${'peak MB'.padStart(7)}`);
  for (const { step, seconds, megabytes } of runs)
    console.log(`${step.padEnd(44)}  ${seconds.toFixed(1).padStart(7)}  ${(megabytes?.toFixed(0) ?? '-').padStart(7)}`);
}

/** The bounds of all rankings, and rank ranges of three sizes. */
async function benchStages(): Promise<Run[]> {
  const files = readdirSync(join(root, 'data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  const bytes = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined);
  const { data } = readData(bytes, () => files);
  const solver = await loadSolver();
  const ranges = [
    [63, 5],
    [143, 8],
    [143, 50],
  ] as const;
  return [
    time('bounds of all rankings, with reasons', () => boundAll(data, register(data.units), solver)),
    ...ranges.map(([units, parts]) =>
      time(`rank ranges, ${units} units × ${parts} parts`, () => {
        const share = (unit: number, part: number) => ((unit * 7919 + part * 104_729) % 9973) / 9973;
        const shares = Array.from({ length: units }, (_, unit) =>
          Array.from({ length: parts }, (_, part) => share(unit, part)),
        );
        rankRanges(shares, new Array<number>(parts).fill(10));
      }),
    ),
  ];
}

/** The whole line in a copy of the project whose fictional province has so many communes. */
async function benchScale(communes: number): Promise<{ runs: Run[]; scorecards: number }> {
  const copy = join(out, `scale-${communes}`);
  mkdirSync(copy, { recursive: true });
  for (const name of [
    'src',
    'data',
    'scripts',
    'public',
    'LICENSE',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const step = (name: string) => `${name}, ${communes} communes`;
  const runs = [
    await measure(step('sample'), ['scripts/sample.ts', '--communes', String(communes)], copy),
    await measure(step('score'), ['scripts/score.ts'], copy),
    await measure(step('build'), ['scripts/build.mjs', '--no-score'], copy),
  ];
  const scorecards = locales.reduce(
    (sum, locale) => sum + readdirSync(join(copy, 'dist', prefixOf(locale), provinceSlug, 'don-vi')).length,
    0,
  );
  rmSync(copy, { recursive: true, force: true });
  return { runs, scorecards };
}

rmSync(out, { recursive: true, force: true });
const build = ['scripts/build.mjs', '--no-score', '--out', join(out, 'site')];
const runs = [await measure('score', ['scripts/score.ts'], root)];
for (const cache of caches) rmSync(join(root, cache), { recursive: true, force: true });
runs.push(await measure('build, cold', build, root));
runs.push(await measure('build, warm', build, root));
print([...runs, ...(await benchStages())]);
console.log(`\n${readSite(join(out, 'site')).pages.size} pages\n`);
console.log(budgetTable(join(out, 'site')));

if (!values.quick) {
  const [small, large] = [await benchScale(143), await benchScale(Number(values.communes))];
  console.log();
  print([...small.runs, ...large.runs]);
  const grown = (large.runs.at(-1)?.seconds ?? 0) - (small.runs.at(-1)?.seconds ?? 0);
  const more = large.scorecards - small.scorecards;
  console.log(
    `\n${small.scorecards} → ${large.scorecards} scorecards: ${((grown / more) * 11_000).toFixed(1)} s per 11,000`,
  );
}
rmSync(out, { recursive: true, force: true });
