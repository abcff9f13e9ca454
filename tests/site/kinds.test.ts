import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, listPages } from '../../scripts/site/site.ts';
import { locales } from '../../src/model/languages.ts';
import { kindOf, kinds, localesOf, pathIn, samples, slugOf } from '../../src/model/pagekinds.ts';
import type { Province } from '../../src/model/scored.ts';

/** Kinds of pages that the published data ask for, by province; other patterns have a page by themselves. */
const own = {
  'ninh-binh': [
    '/*/',
    '/*/pdti/*/',
    ...['so-nganh', 'huyen', 'xa'].map((level) => `/*/pdti/*/${level}/`),
    '/*/pdti/*/*/suy-ra/',
    '/*/don-vi/*/',
    '/*/don-vi/*-#-tu-#/',
    '/*/bao-cao/',
    '/*/ban-do/',
  ],
  'ninh-thuan': [
    '/*/',
    '/*/don-vi/*/',
    '/*/don-vi/*-#-tu-#/',
    '/*/muc-tieu/*/',
    '/*/ke-hoach-dti/*/',
    '/*/bao-cao/',
    '/*/ban-do/',
  ],
  'tinh-mau': [
    '/*/',
    '/*/pdti/*/',
    ...['so-nganh', 'huyen', 'xa'].map((level) => `/*/pdti/*/${level}/`),
    ...['do-chac', 'chi-so-chinh', 'thay-doi'].map((view) => `/*/pdti/*/*/${view}/`),
    '/*/don-vi/*/chi-tieu/',
    '/*/don-vi/*/',
    '/*/ban-do/',
  ],
} as const;
const expected = [
  ...kinds.flatMap((kind) =>
    kind.patterns
      .filter((one) => !one.startsWith('/*/'))
      .flatMap((one) => localesOf(kind).map((l) => [one, l] as const)),
  ),
  ...Object.entries(own).flatMap(([slug, patterns]) =>
    patterns.flatMap((pattern) => locales.map((l) => [pattern.replace('*', slug), l] as const)),
  ),
];

/** Addresses that are promised for good, besides those without a `*` above. */
const promised: readonly string[] = [
  ...['2022', '2023'].flatMap((year) =>
    ['', 'so-nganh/', 'huyen/', 'xa/'].map((level) => `/ninh-binh/pdti/${year}/${level}`),
  ),
  '/ninh-thuan/muc-tieu/2024/',
  '/ninh-thuan/ke-hoach-dti/2023/',
  ...['2022', '2023', '2024'].map((year) => `/viet-nam/dti/${year}/`),
];

/** Units of the scored data from which the site was built. */
const scored = JSON.parse(readFileSync(join(dist, '..', '.scored', 'units.json'), 'utf8')) as {
  level: string;
  path?: string;
  todayPath?: string;
  formerSlug?: string;
}[];

/** How many units have a scorecard: of a level, under a folder. A unit that falls out of the data fails here. */
const places = [
  ['/ninh-binh/don-vi/', 'department', 18],
  ['/ninh-binh/don-vi/', 'district', 8],
  ['/ninh-binh/don-vi/', 'commune', 143],
  ['/ninh-thuan/don-vi/', 'department', 17],
  ['/ninh-thuan/don-vi/', 'district', 7],
  ['/ninh-thuan/don-vi/', 'commune', 65],
  ['/viet-nam/tinh/', 'province', 63],
] as const;

const folders = [...new Set(places.map(([folder]) => folder))];

const registered = (folder: string, level: string): string[] =>
  scored.flatMap((unit) => (unit.level === level && unit.path?.startsWith(folder) ? [unit.path] : []));

describe('the built site', () => {
  const pages = new Set(listPages(dist));

  test.each(expected)('has a page %s in %s', (pattern, locale) => {
    expect(samples([...pages], () => 0)).toContainEqual(expect.objectContaining({ pattern, locale }));
  });

  test.each(promised.flatMap((path) => locales.map((locale) => pathIn(path, locale))))('has %s', (path) => {
    expect(pages.has(path)).toBe(true);
  });

  test.each(places.flatMap((place) => locales.map((locale) => [...place, locale] as const)))(
    'has under %s a page of every %s: %d, in %s',
    (folder, level, count, locale) => {
      const expected = registered(folder, level);
      expect(expected).toHaveLength(count);
      expect(expected.map((path) => pathIn(path, locale)).filter((path) => !pages.has(path))).toEqual([]);
    },
  );

  test.each(folders.flatMap((folder) => locales.map((locale) => [folder, locale] as const)))(
    'has no page of a unit under %s in %s that is not registered',
    (folder, locale) => {
      const built = [...pages].filter((path) => path.startsWith(pathIn(folder, locale)));
      const own = scored.flatMap(({ path, formerSlug }) => (path?.startsWith(folder) ? [{ path, formerSlug }] : []));
      const today = scored.flatMap(({ todayPath }) => (todayPath?.startsWith(folder) ? [todayPath] : []));
      // A unit that was named later keeps a page at its old address.
      const known = own.flatMap(({ path, formerSlug }) =>
        formerSlug === undefined ? [path] : [path, `${folder}${formerSlug}/`],
      );
      expect(built.toSorted()).toEqual([...known, ...today].map((path) => pathIn(path, locale)).toSorted());
    },
  );

  test('has no page of an unknown kind', () => {
    const slugs = ['provinces', 'sample-provinces'].flatMap((name) =>
      (JSON.parse(readFileSync(join(dist, '..', '.scored', `${name}.json`), 'utf8')) as Province[]).map(
        ({ slug }) => slug,
      ),
    );
    const isUnknown = (path: string) => !kindOf(path) || !slugs.includes(slugOf(path) ?? slugs[0] ?? '');
    expect([...pages].filter(isUnknown)).toEqual([]);
  });

  test('has every pattern of provinces in some province', () => {
    const listed = new Set<string>(Object.values(own).flat());
    const patterns = kinds.flatMap((kind) => kind.patterns.filter((one) => one.startsWith('/*/')));
    expect(patterns.filter((pattern) => !listed.has(pattern))).toEqual([]);
  });
});
