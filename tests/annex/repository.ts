/** A copy of the repository that a test may import into and build, as a data officer would; the repository stays as it is. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { nodePath, root } from '../../scripts/run/setup.mjs';

const copied = ['data', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'];

/** Folder of the fictional province in `data/`. */
export const fictional = 'tinh-mau';

/** Communes of the fictional province in a copy, the fewest that make one: half of all pages are those of its units. */
const fewCommunes = 72;

/**
 * Makes the copy, with a small fictional province or with none; its packages are links, and what builds leave among
 * packages is its own.
 */
export function copyRepository({ hasFictional = true } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'annex-'));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  const bounds = join(root, '.cache', 'bounds');
  if (existsSync(bounds)) cpSync(bounds, join(folder, '.cache', 'bounds'), { recursive: true });
  const packages = join(root, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const entry of readdirSync(packages).filter((name) => !name.startsWith('.')))
    symlinkSync(join(packages, entry), join(folder, 'node_modules', entry), 'junction');
  if (hasFictional) run(folder, 'sample.ts', ['--communes', String(fewCommunes)]);
  else rmSync(join(folder, 'data', fictional), { recursive: true });
  return folder;
}

/** Without what Vitest says of itself (it lies at the root): a build would believe it. */
const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'BASE_URL'));

function attempt(folder: string, script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(nodePath(), [join('scripts', script), ...args], {
    cwd: folder,
    env: { ...outside, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Runs a script of the copy in it; what it said. Throws where it fails. */
function run(folder: string, script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = attempt(folder, script, args, env);
  if (status !== 0) throw new Error(`${script} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

type Row = Record<string, string>;

/** Rewrites rows of a CSV file of the copy, as an officer does in a spreadsheet. */
function editRows(file: string, edit: (row: Row) => Row): void {
  const { data } = Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  writeFileSync(file, `${Papa.unparse(data.map(edit), { newline: '\n' })}\n`);
}

/** What an annex prints of departments that no source at hand names. */
export const madeUpName = (code: string): string => `Sở Giả định ${code.at(-1)}`;

/** Answers for departments that the register only counts: each row of a new name is of the unit that the tool proposes. */
function answerNames(folder: string, level: string): void {
  const file = join(folder, `${level}.mapping.csv`);
  if (existsSync(file)) editRows(file, (row) => ({ ...row, decision: row['unit'] ?? '' }));
}

/** Imports an annex into Ninh Bình's PDTI 2023, and puts the most points that its header prints where the offer says. */
export function importAnnex(folder: string, level: string, annex: Uint8Array): string {
  writeFileSync(join(folder, `${level}.xlsx`), annex);
  const args = [`${level}.xlsx`, '--edition', 'ninh-binh/pdti-2023', '--level', level, '--write'];
  if (level === 'department') {
    attempt(folder, 'import.ts', args);
    answerNames(folder, level);
  }
  const said = run(folder, 'import.ts', args);
  const offer = join(folder, `${level}.pillars.csv`);
  if (existsSync(offer)) {
    const offered = Papa.parse<Row>(readFileSync(offer, 'utf8'), { header: true, skipEmptyLines: true }).data;
    editRows(
      join(folder, 'data', 'frameworks', 'pdti-ninh-binh-733', 'pillars.csv'),
      (row) => offered.find(({ level: of, code }) => of === row['level'] && code === row['code']) ?? row,
    );
  }
  return said;
}

/** What data/README.md asks for after an import: how far the document could be read, and a note that no longer misses it. */
export function tellRelease(folder: string, access: 'full' | 'excerpt'): void {
  editRows(join(folder, 'data', 'sources.csv'), (row) =>
    row['id'] === 'qd-506-2024' ? { ...row, access, note: '', note_en: '' } : row,
  );
  const file = join(folder, 'data', 'ninh-binh', 'pdti-2023', 'edition.json');
  const edition = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const note = { vi: 'Các phụ lục đã có trong tay.', en: 'The annexes are at hand.' };
  writeFileSync(file, `${JSON.stringify({ ...edition, note }, null, 2)}\n`);
}

/** Scores and builds the copy; its pages lie in `dist/`, if they are wanted nowhere else. */
export const build = (
  folder: string,
  { out = 'dist', env = {} }: { out?: string; env?: NodeJS.ProcessEnv } = {},
): string => run(folder, 'build.mjs', ['--out', out], env);
