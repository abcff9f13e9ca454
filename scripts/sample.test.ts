/** The fictional province as it stands in `data/tinh-mau/`, and the command that makes it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { methods } from '../src/model/scored.ts';
import { fold } from '../src/model/text.ts';
import { saidIn } from '../src/model/texts.ts';
import { check } from './check/faults.ts';
import { readData } from './read/dataset.ts';
import { openDisk } from './run/disk.ts';
import { makeSample } from './sample/command.ts';
import { drawEditions } from './sample/edition.ts';
import { sampleFiles } from './sample/files.ts';
import { defaults, usage } from './sample/options.ts';
import { drawProvince } from './sample/province.ts';

const sampleRoot = 'data/tinh-mau';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'sample-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const make = (communes: number, years: number, seed: number) => {
  const province = drawProvince(communes, seed);
  return sampleFiles(province, drawEditions(province, years, seed));
};
const listFiles = (top: string): string[] =>
  readdirSync(join(root, top), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );

/** The files of a sample read as `npm run score` reads them. */
function readSample(files: Readonly<Record<string, string>>) {
  const paths = Object.keys(files).map((path) => `${sampleRoot}/${path}`);
  const open = (path: string) => {
    const text = files[path.slice(sampleRoot.length + 1)];
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  return readData(open, () => paths, sampleRoot);
}

const files = make(defaults.communes, defaults.years, defaults.seed);
const { data, problems, notices } = readSample(files);

test('data/tinh-mau is what the generator makes, byte for byte', () => {
  expect(listFiles(sampleRoot).sort()).toEqual(
    Object.keys(files)
      .map((path) => `${sampleRoot}/${path}`)
      .sort(),
  );
  for (const [path, text] of Object.entries(files)) {
    // Not `toEqual`: a difference of maps would print both.
    expect(readFileSync(join(root, sampleRoot, path), 'utf8') === text, path).toBe(true);
  }
});

test('the data are sound', () => {
  expect([...problems, ...notices]).toEqual([]);
  expect(check(data)).toEqual([]);
});

describe('the structure is that of Ninh Bình', () => {
  const [framework] = data.frameworks;
  test.each([
    ['department', 18, 6, 43],
    ['district', 8, 9, 72],
    ['commune', 143, 8, 50],
  ] as const)('%s: %i units, %i pillars, %i indicators', (level, units, pillars, indicators) => {
    expect(data.units.filter((row) => row.level === level)).toHaveLength(units);
    expect(framework?.pillars.filter((row) => row.level === level)).toHaveLength(pillars);
    const listed = framework?.indicators.filter((row) => row.level === level) ?? [];
    expect(new Set(listed.map(({ code }) => code)).size).toBe(indicators);
    for (const { raw } of data.editions) {
      const table = raw.find((one) => one.level === level);
      expect([table?.rows.length, table?.indicators.length]).toEqual([units, indicators]);
    }
  });

  test('pillars bear the names of its framework, one of the districts is not scored, the others make 765 points', () => {
    const open = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined);
    const { frameworks } = readData(open, () => listFiles('data')).data;
    const real = frameworks.find(({ meta }) => meta.id === 'pdti-ninh-binh-733');
    const named = (rows = real?.pillars) =>
      rows?.map(({ level, code, name, scored }) => ({ level, code, name, scored }));
    expect(named(framework?.pillars)).toEqual(named());
    const scored = framework?.pillars.filter((row) => row.level === 'district' && row.scored) ?? [];
    expect(scored).toHaveLength(8);
    expect(scored.reduce((sum, row) => sum + (row.max_points ?? 0), 0)).toBe(765);
  });

  test('points of indicators make those of their pillar', () => {
    for (const { level, code, max_points } of framework?.pillars ?? []) {
      const own = framework?.indicators.filter((row) => row.level === level && row.pillar === code) ?? [];
      expect(own.reduce((sum, row) => sum + (row.max_points ?? 0), 0)).toBe(max_points);
    }
  });

  test.each(['department', 'district', 'commune'])('the %s level uses every method and rule', (level) => {
    const own = framework?.indicators.filter((row) => row.level === level) ?? [];
    expect(new Set(own.map(({ method }) => method))).toEqual(new Set(methods));
    expect(new Set(own.map(({ missing }) => missing))).toEqual(new Set(['unknown', 'zero', 'rescale']));
    for (const part of ['direction', 'floor', 'cap', 'tiers', 'unit'] as const)
      expect(
        own.some((row) => row[part] !== undefined),
        part,
      ).toBe(true);
    expect(own.some(({ direction }) => direction === undefined)).toBe(true);
  });
});

test('names of communes are unique within a district, and a few stand in two', () => {
  const communes = data.units.filter(({ level }) => level === 'commune');
  expect(new Set(communes.map(({ parent, name }) => `${parent} ${fold(name)}`)).size).toBe(143);
  expect(new Set(communes.map(({ name }) => name)).size).toBe(141);
});

test('everything says that it is simulated', () => {
  expect(data.editions.map(({ meta }) => meta.simulated)).toEqual([true, true]);
  for (const { meta } of [...data.editions, ...data.frameworks]) {
    expect(meta.note?.vi).toContain('mô phỏng');
    expect(meta.note?.en).toContain('imulated');
  }
  expect(data.sources.map(({ id, title }) => [id, saidIn(title, 'vi').includes('mô phỏng')])).toEqual([
    ['mo-phong-tinh-mau', true],
  ]);
  expect(data.units.every(({ note }) => note?.vi?.includes('mô phỏng') && note.en?.includes('simulated'))).toBe(true);
  expect(files['README.md']).toContain('Dữ liệu mô phỏng');
});

test('two runs make the same bytes, another seed makes others', () => {
  expect(make(90, 3, 1)).toEqual(make(90, 3, 1));
  const [one, two] = [make(90, 1, 1), make(90, 1, 2)];
  expect(Object.keys(one).filter((path) => one[path] === two[path])).not.toContain('units.csv');
});

test.each([
  [72, 1, 5],
  [90, 4, 0],
  [400, 2, 4294967295],
])('%i communes in %i editions of seed %i are sound too', (communes, years, seed) => {
  const sample = readSample(make(communes, years, seed));
  expect(sample.problems).toEqual([]);
  expect(check(sample.data)).toEqual([]);
  expect(sample.data.units.filter(({ level }) => level === 'commune')).toHaveLength(communes);
  expect(sample.data.editions.map(({ meta }) => meta.previous === null)).toEqual(
    Array.from({ length: years }, (_, i) => i === 0),
  );
});

describe('the command', () => {
  const run = async (...args: string[]) => {
    const [out, told]: [string[], string[]] = [[], []];
    const world = { args, disk: openDisk(folder), log: (line: string) => out.push(line) };
    const status = await makeSample({ ...world, warn: (line) => told.push(line) });
    return { status, out, told };
  };

  test('writes the folder and the annex', () => {
    const args = ['--communes', '80', '--years', '1', '--out', 'mau', '--annex', 'out/annex.xlsx'];
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts/sample.ts'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('sample: 18 departments, 4 districts, 80 communes, 1 edition(s)');
    expect(readdirSync(join(folder, 'mau')).sort()).toEqual([
      'README.md',
      'frameworks',
      'geo',
      'pdti-2023',
      'provinces.csv',
      'sources.csv',
      'units.csv',
    ]);
    expect(readdirSync(join(folder, 'out'))).toEqual(['annex.xlsx']);
  });

  test('says all that is wrong and writes nothing', async () => {
    expect(await run('--communes', '5', '--sed', '1', '--out', 'none')).toEqual({
      status: 1,
      out: [],
      told: [
        'option "--sed" does not exist (nearest: --seed)',
        'option --communes "5" is not a whole number from 72 to 20000',
        usage,
      ],
    });
    expect(readdirSync(folder)).not.toContain('none');
  });

  test.runIf(process.platform === 'linux')('ends where no folder can be made', async () =>
    expect(await run('--out', '/proc/x')).toEqual({
      status: 1,
      out: [],
      told: ['folder /proc/x.next cannot be made (ENOENT)'],
    }),
  );

  test('leaves a folder alone that holds something else', async () => {
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine', 'notes.txt'), 'mine');
    const { status, told } = await run('--out', 'mine');
    expect([status, told]).toEqual([1, [expect.stringContaining('mine holds other files than a sample')]]);
    expect(readdirSync(join(folder, 'mine'))).toEqual(['notes.txt']);
  });
});
