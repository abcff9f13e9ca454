// @ts-check
/**
 * What every other command needs: the packages of the lock file and the Node version they ask for. Plain JavaScript,
 * because it runs before anything is installed, on whatever Node (20 or later) the reader has.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endTogether } from './children.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const windows = process.platform === 'win32';

/** True when the packages were never installed, or before the lock file last changed. */
function isInstallNeeded() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** The search path without our own packages: npm must not run on a Node that it is about to replace. */
function outsidePath() {
  const own = join(root, 'node_modules');
  const path = process.env.PATH ?? '';
  return path
    .split(delimiter)
    .filter((entry) => !entry.startsWith(own))
    .join(delimiter);
}

/** @param {string[]} args */
function npm(args) {
  const env = { ...process.env, PATH: outsidePath() };
  return spawnSync('npm', args, { cwd: root, env, stdio: 'inherit', shell: windows }).status === 0;
}

/**
 * Installs the packages of the lock file when that is needed; throws when it cannot. `npm install`, not `npm ci`: the
 * latter refuses a lock file that lacks optional packages of other systems, which npm leaves out where it was written.
 */
export function ensureInstalled() {
  if (!isInstallNeeded()) return;
  console.log('Installing packages (once, about a minute) …');
  if (!npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']))
    throw new Error('the packages could not be installed; npm says why above');
}

/** The Node that the packages bring along; the reader's own when it is new enough and ours is missing. */
export function nodePath() {
  const own = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(`${own} is missing: run npm ci without --ignore-scripts, or use Node 24 or later`);
}

/** @typedef {{ code: number, signal: NodeJS.Signals | null }} Ending */

/**
 * Runs a file of JavaScript or TypeScript on that Node; resolves with how it ended. What it says goes where this process
 * says things, or to `hear`. A signal that would end this process ends it too.
 * @param {string} file
 * @param {string[]} [args]
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(text: string) => void} [hear]
 * @returns {Promise<Ending>}
 */
export function runNode(file, args = [], env = {}, hear) {
  // A program that speaks into a pipe leaves out colours, unless it is told that they will be seen.
  const colours = hear && process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  const child = spawn(nodePath(), [file, ...args], {
    cwd: root,
    stdio: hear ? ['inherit', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...colours, ...env },
  });
  endTogether(child);
  if (hear) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', hear);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // Not `exit`: what was said last may still be on its way.
    child.on('close', (code, signal) => resolve({ code: code ?? 1, signal }));
  });
}

/** Command files of the packages that the scripts run. */
export const tools = {
  astro: join('node_modules', 'astro', 'bin', 'astro.mjs'),
  eslint: join('node_modules', 'eslint', 'bin', 'eslint.js'),
  prettier: join('node_modules', 'prettier', 'bin', 'prettier.cjs'),
  vitest: join('node_modules', 'vitest', 'vitest.mjs'),
  vnu: join('node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar'),
};
