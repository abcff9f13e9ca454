import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listFiles } from '../../scripts/tool/site/site.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(root, '.cache', 'twice-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the site from the scores as they are; hash of each file by its address. */
function build(name: string, env: Record<string, string>): Record<string, string> {
  const out = join(folder, name);
  const run = spawnSync(process.execPath, [join('scripts', 'build.mjs'), '--no-score', '--out', out], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  const hash = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(out, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(out).map((file) => [file, hash(file)]));
}

test('two builds are the same to the byte, in whatever time zone and language', { timeout: 300_000 }, () => {
  const first = build('first', { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' });
  const second = build('second', { TZ: 'America/Los_Angeles', LANG: 'C' });
  expect(Object.keys(first).length).toBeGreaterThan(0);
  expect(second).toEqual(first);
});
