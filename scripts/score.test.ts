/** The command, over a folder of its own: bad data must be told whole, and change nothing. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { soundFiles, type Files } from '../tests/fixtures/sound-files.ts';
import { scoreData } from './pipeline/scoring.ts';
import { openDisk } from './run/disk.ts';
import { nodePath, root } from './run/setup.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'score-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function lay(files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The sound files with the first of two texts replaced by the second, file by file. */
function spoiled(changes: readonly (readonly [file: string, from: string, to: string])[]): Files {
  const files: Record<string, string> = { ...soundFiles };
  for (const [file, from, to] of changes) {
    if (!files[file]?.includes(from)) throw new Error(`no "${from}" in ${file}`);
    files[file] = files[file].replace(from, to);
  }
  return files;
}

/** All files of the folder, below others too. */
const laid = (): string[] => openDisk(folder).list('.');

async function run(): Promise<{ status: number; out: string[]; told: string[] }> {
  const [out, told]: [string[], string[]] = [[], []];
  const world = { args: [], disk: openDisk(folder), log: (line: string) => out.push(line) };
  const status = await scoreData({ ...world, warn: (line) => told.push(line) });
  return { status, out, told };
}

const units = 'data/units.csv';
const results = 'data/ninh-binh/pdti-2023/results.csv';
const targets = 'data/ninh-thuan/targets-2024/targets.csv';
const baselines = 'data/ninh-thuan/dti-plan-2023/baselines.csv';
const claims = 'data/claims/claims.csv';

test('sound data is scored', async () => {
  lay(soundFiles);
  expect(await run()).toEqual({
    status: 0,
    told: [],
    out: [expect.stringMatching(/^scored: 2 sources, 2 provinces, 0 boundaries, 9 units/)],
  });
  expect(laid()).toContain('.scored/rankings.json');
});

test('where there are no data, that is said', async () => {
  expect(await run()).toEqual({
    status: 1,
    out: [],
    told: [`${join(folder, 'data')} is no folder (expected that of the data: run this in the folder of the project)`],
  });
  expect(laid()).toEqual([]);
});

test('the command scores the folder where it is called', () => {
  lay(soundFiles);
  const script = join(root, 'scripts', 'score.ts');
  const { status, stdout, stderr } = spawnSync(nodePath(), [script], { cwd: folder, encoding: 'utf8' });
  expect([status, stderr, stdout]).toEqual([
    0,
    '',
    expect.stringMatching(/^scored: 2 sources, 2 provinces, 0 boundaries, 9 units/),
  ]);
  expect(laid()).toContain('.scored/rankings.json');
});

describe.each<[kind: string, changes: [string, string, string][], expected: string[]]>([
  [
    'cells that cannot be read',
    [
      [units, '2024-12-31,373', '2024-17-48,373'],
      [results, '400.5,', '40o.5,'],
      [baselines, '"6,03",10,', '"6,03",0,'],
    ],
    [
      `${results}:2:5  score "40o.5" is not a number (expected like 358.17)`,
      `${baselines}:2:9  max_points "0" is not more than 0`,
      `${units}:6:8  valid_to "2024-17-48" is not a day of the calendar`,
    ],
  ],
  [
    'rows that contradict others',
    [
      [claims, 'a / b * 100', 'a / (b * 100'],
      [targets, 'Chưa đạt', 'Đang làm'],
      [units, 'Sở,Nội vụ,Sở Nội vụ,,', 'Sở,Nội vụ,Sở Nội vụ,2024-01-01,'],
    ],
    [
      `${claims}:2:8  formula "a / (b * 100": Unclosed ( at character 12`,
      `data/ninh-thuan/dti-plan-2023/tasks.csv:2:9  leads: "nt-so-noi-vu" is in no register row valid on 2023-12-31`,
      `${targets}:2:9  agencies: "nt-so-noi-vu" is in no register row valid on 2023-12-31`,
      `${targets}:2:13  note_printed "Đang làm" does not stand in its quote, "Hộ gia đình trên 90% 86,32% Chưa đạt"`,
      `${targets}:2:13  note_printed "Đang làm" holds no status (expected to start with Đạt or Chưa đạt, or to hold "chưa có số liệu")`,
    ],
  ],
])('%s', (_kind, changes, expected) => {
  test('stop the run, all told at once, and the scores of before stay', async () => {
    lay({ ...spoiled(changes), '.scored/units.json': '[]' });
    const before = laid();
    expect(await run()).toEqual({
      status: 1,
      out: [],
      told: [...expected, `${expected.length} problem(s) in data/; nothing was written`],
    });
    expect(laid()).toEqual(before);
  });
});
