import { describe, expect, test } from 'vitest';
import { kindOf, kinds, locales, localesOf, pathIn, promised, samples } from './kinds.ts';
import { dist, readSite } from './site.ts';

describe('the kinds themselves', () => {
  test.each([
    ['/', 'home'],
    ['/en/', 'home'],
    ['/ninh-binh/pdti/2023/', 'edition'],
    ['/en/ninh-binh/pdti/2023/xa/', 'ranking'],
    ['/ninh-thuan/don-vi/xa-phuoc-son-22873/', 'scorecard'],
    ['/nguon/', 'sources'],
    ['/nguon/vietq-2024/', 'source'],
    ['/404.html', 'missing'],
    ['/nowhere/', undefined],
    ['/nguon//', undefined],
  ])('%s is of kind %s', (path, name) => {
    expect(kindOf(path)?.name).toBe(name);
  });

  test('the first page by the given order stands for its pattern', () => {
    const paths = ['/nguon/a/', '/nguon/bb/', '/nguon/cc/', '/en/nguon/a/'];
    expect(samples(paths, (a, b) => b.length - a.length).map(({ path }) => path)).toEqual([
      '/nguon/bb/',
      '/en/nguon/a/',
    ]);
  });
});

describe('the built site', () => {
  const { pages } = readSite(dist);

  test.each(
    kinds.flatMap((kind) => kind.patterns.flatMap((pattern) => localesOf(kind).map((l) => [pattern, l] as const))),
  )('has a page %s in %s', (pattern, locale) => {
    expect(samples([...pages.keys()], () => 0)).toContainEqual(expect.objectContaining({ pattern, locale }));
  });

  test.each(promised.flatMap((path) => locales.map((locale) => pathIn(path, locale))))('has %s', (path) => {
    expect(pages.has(path)).toBe(true);
  });

  test('has no page of an unknown kind', () => {
    expect([...pages.keys()].filter((path) => !kindOf(path))).toEqual([]);
  });
});
