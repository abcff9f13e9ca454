/** What the finder weighs, and what it finds, in the built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { limits } from '../../scripts/site/pagebytes.ts';
import { dist, listFiles, listPages } from '../../scripts/site/site.ts';
import type { Entry } from '../../src/find/entry.ts';
import { treeFile } from '../../src/find/tree.ts';
import { localeOf } from '../../src/model/pagekinds.ts';
import { finderFile } from '../../src/model/sitepages.ts';
import { isFictional } from './rules.ts';

const bytes = (file: string): number => brotliCompressSync(readFileSync(join(dist, file))).length;
const files = listFiles(dist);
const index = files.filter((file) => file.startsWith(finderFile('').replace('.json', '')));
const entries = index
  .filter((file) => file !== finderFile(treeFile))
  .flatMap((file) => JSON.parse(readFileSync(join(dist, file), 'utf8')) as Entry[]);

test('its script is small, and what brings it smaller', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const [finder] = scripts.filter((file) => readFileSync(join(dist, file), 'utf8').includes('chi-muc/'));
  const loaders = scripts.filter((file) => finder && readFileSync(join(dist, file), 'utf8').includes(finder));
  expect(loaders).toHaveLength(1);
  expect(bytes(loaders[0] ?? '')).toBeLessThan(300);
  expect(bytes(finder ?? '')).toBeLessThan(limits.script / 2);
});

test('a query loads at most 15 kB', () =>
  expect(bytes(finderFile(treeFile)) + 3 * Math.max(...index.map(bytes))).toBeLessThanOrEqual(15_000));

test('every unit in it has its page, and none is made up', () => {
  const pages = new Set(listPages(dist));
  expect(entries.length).toBeGreaterThan(300);
  expect(entries.map((entry) => entry[9]).filter((path) => !pages.has(path) || isFictional(path))).toEqual([]);
});

test('every page has the finder', () => {
  const without = listPages(dist)
    .filter((path) => localeOf(path) === 'vi')
    .map((path) => (path.endsWith('/') ? `${path}index.html` : path))
    .filter((file) => !/<form class="find /.test(readFileSync(join(dist, file), 'utf8')));
  expect(without).toEqual([]);
});

test.each(['/tim/', '/en/tim/'])('%s counts in its heading what the line under it counts part by part', (path) => {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const numbersIn = (pattern: RegExp) => (pattern.exec(html)?.[1] ?? '').match(/\d+/g)?.map(Number) ?? [];
  const [all] = numbersIn(/<h1[^>]*>([^<]*)/);
  expect(numbersIn(/<p class="dek"[^>]*>([^<]*)/).reduce((sum, n) => sum + n, 0)).toBe(all);
});
