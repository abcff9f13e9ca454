import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dist, listFiles } from '../../scripts/site/site.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(root, '.cache', 'twice-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Hash of each file of a built site by its address. */
function hashes(site: string): Record<string, string> {
  const hash = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(site, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(site).map((file) => [file, hash(file)]));
}

/** Builds the site from the scores as they are, beside the one under test; its folder. */
function build(env: Record<string, string>): string {
  const out = join(folder, 'again');
  const run = spawnSync(process.execPath, [join('scripts', 'build.mjs'), '--no-score', '--out', out], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  return out;
}

test('two builds are the same to the byte, in whatever time zone and language', { timeout: 300_000 }, () => {
  // The first is the site under test, which `npm test` builds in Vietnamese and in the time of Ho Chi Minh City.
  const first = hashes(dist);
  const second = hashes(build({ TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: '' }));
  expect(Object.keys(first).length).toBeGreaterThan(0);
  expect(second).toEqual(first);
});
