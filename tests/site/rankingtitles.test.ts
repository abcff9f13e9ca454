/** Titles of rankings and of their views: short, and about what is so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { kindOf } from '../../src/model/pagekinds.ts';
import { longestTitle } from '../../src/telling/fitting.ts';

const kinds = ['ranking', 'national', 'pillars', 'change', 'firmness', 'bounds'];
const paths = listPages(dist).filter((path) => kinds.includes(kindOf(path)?.name ?? ''));

const titleOf = (path: string): string => {
  const html = readFileSync(join(dist, fileOf(path)), 'utf8');
  return (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').trim();
};
const titles = paths.map((path) => [path, titleOf(path)] as const);

test('each kind has pages', () => {
  expect(new Set(paths.map((path) => kindOf(path)?.name))).toEqual(new Set(kinds));
});

describe('a title', () => {
  test(`has at most ${longestTitle} characters`, () => {
    expect(titles.filter(([, title]) => title.length === 0 || title.length > longestTitle)).toEqual([]);
  });

  test('says nothing of what is not known', () => {
    const missing =
      /chưa công bố|chưa thấy|no publication|chưa rõ|không có trong nguồn|không biết|in no source|not published|unpublished|unknown/i;
    expect(titles.filter(([, title]) => missing.test(title))).toEqual([]);
  });
});
