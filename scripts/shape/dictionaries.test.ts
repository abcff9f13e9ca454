/** Whoever adds a language finds all that is to be said in it among the words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../src/model/languages.ts';
import { openDisk } from '../run/disk.ts';
import { dictionariesIn } from './dictionaries.ts';
import { isOfWords } from './wordmodules.ts';

const disk = openDisk(join(import.meta.dirname, '../..'));

/** The table of languages itself. */
const table = 'src/model/languages.ts';

const modules = ['src', 'scripts']
  .flatMap((folder) => disk.list(folder))
  .filter((path) => /\.(ts|mjs|astro)$/.test(path) && !path.endsWith('.test.ts'));

const found = (path: string) => dictionariesIn(path, readFileSync(disk.at(path), 'utf8'), locales);

test('all texts under the codes of languages lie in modules of words', () => {
  const elsewhere = modules.filter((path) => !isOfWords(path) && path !== table);
  expect(elsewhere.length).toBeGreaterThan(500);
  expect(elsewhere.flatMap((path) => found(path).map((line) => `${path}:${line}`))).toEqual([]);
});

test('there are such texts', () => {
  expect(modules.filter((path) => isOfWords(path) && found(path).length > 0).length).toBeGreaterThan(50);
  expect(found(table)).toHaveLength(1);
});

test.each<[string, string, number[]]>([
  ['a.ts', `const a = 1;\nexport const t = { title: { vi: 'Nguồn', en: 'Sources' } };`, [2]],
  ['a.ts', `export const t = { 'en': 'Sources' };`, [1]],
  ['a.ts', `export const t = { en: (n: number) => n };`, [1]],
  ['a.astro', `---\nconst t = 1;\n---\n\n<p>{{ vi: 'Nguồn', en: 'Sources' }[locale]}</p>\n`, [5]],
  ['a.astro', `---\nconst t = { vi: 'Nguồn', en: 'Sources' };\n---\n\n<p>{t[locale]}</p>\n`, [2]],
  ['a.ts', `// { vi: 'Nguồn' }\nexport const { vi } = texts;\nexport const t = { env: 1 };`, []],
])('%s: %s', (path, text, lines) => expect(dictionariesIn(path, text, ['vi', 'en'])).toEqual(lines));
