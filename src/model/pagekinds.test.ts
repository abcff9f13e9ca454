import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kindOf, kinds, samples, slugOf } from './pagekinds.ts';

describe('the kinds themselves', () => {
  test.each([
    ['/', 'home'],
    ['/en/', 'home'],
    ['/ninh-binh/pdti/2023/', 'edition'],
    ['/en/ninh-binh/pdti/2023/xa/', 'ranking'],
    ['/ninh-thuan/don-vi/xa-phuoc-son-22873/', 'scorecard'],
    ['/ninh-binh/don-vi/phuong-tay-hoa-lu-14533-tu-2025/', 'today'],
    ['/en/ninh-binh/don-vi/xa-yen-tu-14728/', 'scorecard'],
    ['/doi-chieu/', 'checks'],
    ['/en/doi-chieu/register/', 'checks'],
    ['/nguon/', 'sources'],
    ['/nguon/vietq-2024/', 'source'],
    ['/404.html', 'missing'],
    ['/ninh-binh/', 'hub'],
    ['/viet-nam/', 'country'],
    ['/viet-nam/tinh/ninh-binh/', 'province'],
    ['/viet-nam/dti/2024/do-chac/', 'firmness'],
    ['/en/ninh-binh/pdti/2023/xa/thay-doi/', 'change'],
    ['/nowhere/at/all/', undefined],
    ['/nguon//', undefined],
  ])('%s is of kind %s', (path, name) => {
    expect(kindOf(path)?.name).toBe(name);
  });

  test('each has its folder, and each folder its kind', () => {
    const folders = kinds.flatMap(({ name, beside = [] }) => [name, ...beside]);
    expect(folders.toSorted()).toEqual(readdirSync('src/kinds').sort());
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
