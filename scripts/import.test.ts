/** The command, over data folders of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { approvedAnnex, approvedLines } from '../tests/fixtures/annexes/approved.ts';
import { cases } from '../tests/fixtures/annexes/cases.ts';
import { communes, dataFiles } from '../tests/fixtures/annexes/data.ts';
import { readFolder } from '../tests/fixtures/data-folder.ts';
import { check } from './check/faults.ts';
import { importFile } from './import/command.ts';
import { scoreAll } from './pipeline/pipeline.ts';
import type { DataSet } from './read/tables.ts';
import { openDisk } from './run/disk.ts';
import { nodePath, root } from './run/setup.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string): string => join(folder, path);

async function run(...args: string[]): Promise<{ status: number; out: string; lines: string[] }> {
  const [out, lines]: [string[], string[]] = [[], []];
  const status = await importFile({
    args,
    disk: openDisk(folder),
    log: (line) => void out.push(line, '\n'),
    warn: (line) => void lines.push(...line.split('\n')),
  });
  return { status, out: out.join(''), lines };
}

function lay(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
}

async function annex(name: string): Promise<string> {
  writeFileSync(at(name), (await cases[name]?.()) ?? '');
  return name;
}

const about = ['--edition', 'ninh-binh/pdti-2023', '--level', 'commune'];
const results = 'data/ninh-binh/pdti-2023/results.csv';

test('a preview writes nothing, --write writes', async () => {
  lay(dataFiles);
  const file = await annex('two-row-header.xlsx');
  const preview = await run(file, ...about);
  expect([preview.status, preview.out]).toEqual([
    0,
    expect.stringContaining(`nothing was written; with --write: ${results}`),
  ]);
  expect(readFileSync(at(results), 'utf8')).toBe(dataFiles[results]);
  expect(await run(file, ...about, '--write')).toMatchObject({
    status: 0,
    out: expect.stringContaining(`written: ${results}`),
  });
  expect(readFileSync(at(results), 'utf8')).not.toBe(dataFiles[results]);
  expect(readdirSync(folder).sort()).toEqual(['data', file]);
});

test('in a git work tree the way back is printed, and is one', async () => {
  lay(dataFiles);
  const git = (...args: string[]): number | null =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder }).status;
  const file = await annex('two-row-header.csv');
  expect([git('init', '-q'), git('add', '.'), git('commit', '-qm', 'before')]).toEqual([0, 0, 0]);
  expect((await run(file, ...about, '--write')).out).toContain(`to take this back: git checkout -- ${results}\n`);
  expect(git('checkout', '--', results)).toBe(0);
  expect(readFileSync(at(results), 'utf8')).toBe(dataFiles[results]);
  writeFileSync(at(results), `${dataFiles[results]}\n`);
  expect((await run(file, ...about, '--write')).out).toContain('held changes that were not committed');
});

test('doubts change no data and lay a mapping file for the answers, which stay', async () => {
  lay(dataFiles);
  const file = await annex('faults.xlsx');
  const refused = await run(file, ...about, '--write');
  expect(refused.status).toBe(1);
  expect(refused.lines.at(-1)).toBe('8 open (and 3 that probably follow from these); nothing of the data was written');
  expect(readFileSync(at(results), 'utf8')).toBe(dataFiles[results]);
  const mapping = readFileSync(at('faults.mapping.csv'), 'utf8');
  const answered = mapping.replace('10 96,75 1",,,', '10 96,75 1",,14323,');
  expect(answered).not.toBe(mapping);
  writeFileSync(at('faults.mapping.csv'), answered);
  const again = await run(file, ...about, '--write', '--mapping', 'faults.mapping.csv');
  expect(again.lines.some((line) => line.includes('"Tân Thành" means'))).toBe(false);
  expect(readFileSync(at('faults.mapping.csv'), 'utf8').startsWith(answered)).toBe(true);
});

test('indicators that the framework lacks are laid beside the annex', async () => {
  lay(dataFiles);
  const file = await annex('unlisted-indicators.xlsx');
  expect((await run(file, ...about)).lines.at(-2)).toContain('unlisted-indicators.indicators.csv');
  expect(readFileSync(at('unlisted-indicators.indicators.csv'), 'utf8')).toContain('ke-hoach-5-nam');
  expect(readFileSync(at('data/frameworks/khung/indicators.csv'), 'utf8')).toBe(
    dataFiles['data/frameworks/khung/indicators.csv'],
  );
});

test('all that is wrong with a command line is told at once', async () => {
  lay(dataFiles);
  const file = await annex('ranks-only.csv');
  expect(
    await run('rank-only.csv', '--edition', 'ninh-binh/pdti-2033', '--level', 'comune', '--shet', 'x'),
  ).toMatchObject({
    status: 1,
    lines: [
      '--shet is no option (nearest: --sheet)',
      `file rank-only.csv does not exist (nearest: ${file})`,
      'edition "ninh-binh/pdti-2033" does not exist (nearest: ninh-binh/pdti-2023) (expected one of: ninh-binh/pdti-2023)',
      'level "comune" does not exist (nearest: commune) (expected one of: province, department, district, commune)',
      'nothing was written (--help tells what is expected)',
    ],
  });
});

test('where the edition names no annex, the command line must say whose table it is', async () => {
  const path = 'data/ninh-binh/pdti-2023/edition.json';
  const edition = JSON.parse(dataFiles[path] ?? '') as { levels: Record<string, object> };
  const levels = { ...edition.levels, commune: { ...edition.levels['commune'], annex: undefined } };
  lay({ ...dataFiles, [path]: JSON.stringify({ ...edition, levels }) });
  const file = await annex('ranks-only.csv');
  expect((await run(file, ...about)).lines[0]).toBe(
    'ninh-binh/pdti-2023 names no annex of level commune: --source must say in which document the table stands',
  );
});

test('a folder is no file, and a mapping file that is named must be there', async () => {
  lay({ ...dataFiles, 'a.mapping.csv': 'row,printed,unit,decision,reason\n' });
  expect(await run('data', ...about, '--mapping', 'a.maping.csv')).toMatchObject({
    status: 1,
    lines: [
      'file data is a folder (expected a file)',
      'mapping a.maping.csv does not exist (nearest: a.mapping.csv)',
      'nothing was written (--help tells what is expected)',
    ],
  });
});

test('most points that the framework lacks are laid beside the annex, once the import is written', async () => {
  const table = [
    'Huyện;Xã;Thể chế số (20 điểm);Điểm',
    ...communes.map((row) => [row[0], row[1], row[3], row[6]].join(';')),
  ];
  lay({ ...dataFiles, 'a.csv': table.join('\n') });
  expect((await run('a.csv', ...about)).status).toBe(0);
  expect(existsSync(at('a.pillars.csv'))).toBe(false);
  expect((await run('a.csv', ...about, '--write')).out).toContain(
    'to do: most points of pillars that the framework lacks stand in a.pillars.csv, as rows for its pillars.csv',
  );
  expect(readFileSync(at('a.pillars.csv'), 'utf8')).toContain('the-che-so,2,Thể chế số,Institutions,pillar,20,');
});

test('a file that is no table is refused', async () => {
  lay({ ...dataFiles, 'a.csv': 'Xin chào\n' });
  expect(await run('a.csv', ...about)).toMatchObject({
    status: 1,
    lines: [
      'a.csv  has no header with a column of units and one of scores or ranks',
      '  sheet "a.csv": begins "Xin chào"',
      '1 open; nothing of the data was written',
    ],
  });
});

test('a province in a folder of its own, and not part of the folder around it', async () => {
  lay(dataFiles);
  const sample = Object.entries(dataFiles).map(([path, text]): [string, string] => [
    path.replace('data/ninh-binh/', 'data/').replace('data/', 'data/tinh-mau/'),
    text.replace('"ninh-binh/pdti-2023"', '"tinh-mau/pdti-2023"'),
  ]);
  lay(Object.fromEntries(sample));
  const file = await annex('two-row-header.csv');
  const args = [file, '--edition', 'tinh-mau/pdti-2023', '--level', 'commune', '--root', './data/tinh-mau/', '--write'];
  expect(await run(...args)).toMatchObject({ status: 0 });
  expect(readFileSync(at('data/tinh-mau/pdti-2023/results.csv'), 'utf8')).toContain('14467,score,ha-tang-so');
  expect(await run(file, ...about)).toMatchObject({ status: 0 });
  expect(existsSync(at('two-row-header.mapping.csv'))).toBe(false);
});

test('the command runs in the folder where it is called, and ends with the code of what came of it', () => {
  lay({ ...dataFiles, 'a.csv': 'Xin chào\n' });
  const args = [join(root, 'scripts', 'import.ts'), 'a.csv', ...about];
  const { status, stdout, stderr } = spawnSync(nodePath(), args, { cwd: folder, encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trim().split('\n').at(-1)).toBe('1 open; nothing of the data was written');
});

/** The data folder of a root, read and checked. */
function dataOf(base: string): { data: DataSet; problems: unknown[] } {
  const { data, problems } = readFolder(base);
  return { data, problems: [...problems, ...check(data)] };
}

test('an annex of all 143 communes in, a complete ranking out', async () => {
  cpSync(join(root, 'data'), at('data'), { recursive: true });
  const base = at('data');
  const before = dataOf(base);
  const others = (data: DataSet) => data.editions.filter(({ meta }) => meta.id !== 'ninh-binh/pdti-2023');
  const made = approvedLines(before.data, 'commune', 0.5);
  writeFileSync(at('annex.xlsx'), await approvedAnnex(before.data, 'commune', made, true));
  const { status, out, lines } = await run('annex.xlsx', ...about, '--root', base, '--write');
  expect([lines, status]).toEqual([[], 0]);
  expect(out).toContain('matched: 143 of 143 units');
  expect(out).toContain('the sum of the pillars and the total: 143 of 143 rows agree');
  expect(out).toContain('rank against the scores: 143 of 143 rows agree');
  expect(out).toContain('that sentence is disputed, so this is only told');

  const { data, problems } = dataOf(base);
  expect(problems).toEqual([]);
  expect(others(data)).toEqual(others(before.data));
  const ranking = scoreAll(data).rankings.find(({ id }) => id === 'ninh-binh/pdti-2023/commune');
  expect(ranking?.rows).toHaveLength(143);
  for (const row of ranking?.rows ?? []) {
    expect([row.score.grade, row.rank.grade]).toEqual(['published', 'published']);
  }
});
