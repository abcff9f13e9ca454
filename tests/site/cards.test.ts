/** What scorecards say first: a heading that says what is so, in few words, and nothing of what is not known. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, fileOf } from '../../scripts/site/site.ts';
import type { Ranking, Unit } from '../../src/model/scored.ts';
import { locales, localPath } from '../../src/words/locale.ts';

const scored = <T>(name: string): T[] =>
  JSON.parse(readFileSync(join(dist, '..', '.scored', `${name}.json`), 'utf8')) as T[];
const read = (path: string): string => readFileSync(join(dist, fileOf(path)), 'utf8');
const headOf = (path: string): string =>
  (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(read(path))?.[1] ?? '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Pages of units of which a rank is known in some ranking. */
const ranked = new Set(
  ['rankings', 'sample-rankings'].flatMap((name) =>
    scored<Ranking>(name).flatMap(({ rows }) =>
      rows.flatMap((row) => (row.rank.grade === 'unpublished' ? [] : [row.unit])),
    ),
  ),
);
const pages = ['units', 'sample-units']
  .flatMap((name) => scored<Unit>(name))
  .filter(({ id, path }) => path !== undefined && ranked.has(id))
  .flatMap(({ path = '' }) => locales.map((locale) => localPath(path, locale)));

test('there are many', () => expect(pages.length).toBeGreaterThan(300));

test('headings have at most 90 letters', () => expect(pages.filter((path) => headOf(path).length > 90)).toEqual([]));

test('the heading of a unit with a rank says it', () =>
  expect(pages.filter((path) => !/\d/.test(headOf(path)))).toEqual([]));

test('a unit with a rank shows it large', () =>
  expect(pages.filter((path) => !/<p class="rank[ "]/.test(read(path)))).toEqual([]));
