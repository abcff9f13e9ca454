import { describe, expect, test } from 'vitest';
import { kindOf, samples, slugOf } from './pagekinds.ts';

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
    ['/ninh-binh/', 'hub'],
    ['/viet-nam/', 'hub'],
    ['/viet-nam/tinh/ninh-binh/', 'scorecard'],
    ['/nowhere/at/all/', undefined],
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

describe('the province of a page', () => {
  test.each([
    ['/ninh-binh/', 'ninh-binh'],
    ['/en/ninh-thuan/don-vi/so-noi-vu/', 'ninh-thuan'],
    ['/viet-nam/', undefined],
    ['/nguon/', undefined],
  ])('%s is of %s', (path, slug) => expect(slugOf(path)).toBe(slug));

  test('each has a sample of its own', () => {
    const paths = ['/nguon/', '/a/', '/b/', '/viet-nam/', '/en/a/'];
    expect(samples(paths, () => 0).map(({ pattern, path }) => [pattern, path])).toEqual([
      ['/nguon/', '/nguon/'],
      ['/viet-nam/', '/viet-nam/'],
      ['/a/', '/a/'],
      ['/a/', '/en/a/'],
      ['/b/', '/b/'],
    ]);
  });
});
