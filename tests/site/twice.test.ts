import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runNode, tools } from '../../scripts/run/setup.mjs';
import { dist, listFiles } from '../../scripts/site/site.ts';
import { sourceLocale } from '../../src/model/languages.ts';
import { localeOf } from '../../src/model/pagekinds.ts';
import { elsewhereOnEarth } from '../elsewhere.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(root, '.cache', 'twice-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Which styles a page links is settled once the pages of all languages are there (`scripts/site/packing.ts`, which has its own test). */
const unstyled = (html: string): string => html.replaceAll(/<link rel="stylesheet"[^>]*>/g, '');

/** Hash of each file of a built site by its address, styles aside. */
function hashes(site: string): Record<string, string> {
  const contents = (file: string): string | Buffer =>
    file.endsWith('.html') ? unstyled(readFileSync(join(site, file), 'utf8')) : readFileSync(join(site, file));
  const hash = (file: string): string => createHash('sha256').update(contents(file)).digest('hex');
  const files = listFiles(site).filter((file) => !file.endsWith('.css'));
  return Object.fromEntries(files.map((file) => [file, hash(file)]));
}

/** Builds the pages in the language of the documents from the scores as they are, beside the site under test; their folder. */
async function build(env: Record<string, string>): Promise<string> {
  const out = join(folder, 'again');
  let said = '';
  const args = ['build', '--silent', '--outDir', out];
  const own = { ...env, NODE_ENV: 'production', SITE_LOCALE: sourceLocale };
  const { code } = await runNode(tools.astro, args, own, (text) => void (said += text));
  if (code !== 0) throw new Error(said);
  return out;
}

/** Files of one language alone: its pages, and what all pages share but the styles and scripts, which each language adds to. */
const isOfOneBuild = (file: string): boolean => localeOf(file) === sourceLocale && !file.startsWith('/_astro/');

// Translations are held against one another, built here and elsewhere, by tests/language/.
test('two builds are the same to the byte, in whatever time zone and language', { timeout: 300_000 }, async () => {
  // The first is the site under test, which `npm test` builds in Vietnamese and in the time of Ho Chi Minh City.
  const first = hashes(dist);
  const second = hashes(await build(elsewhereOnEarth));
  expect(Object.keys(second).filter(isOfOneBuild).length).toBeGreaterThan(100);
  const firstOf = (files: Record<string, string>) =>
    Object.fromEntries(Object.keys(files).map((file) => [file, first[file]]));
  expect(second).toEqual(firstOf(second));
  expect(Object.keys(first).filter((file) => isOfOneBuild(file) && !(file in second))).toEqual([]);
});
