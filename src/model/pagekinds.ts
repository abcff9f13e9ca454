/**
 * The kinds of pages of the site, by the pattern of their address (Vietnamese; English pages mirror them under `/en/`).
 * Everything that looks at "one page of each kind" reads this list: site tests, browser tests, budgets, bench. A `*`
 * stands for one segment. A page that no pattern matches fails a test, so that none escapes the others.
 */
export interface Kind {
  readonly name: string;
  readonly patterns: readonly string[];
  /** Addresses of this kind that no page has yet, for want of data. */
  readonly awaited?: readonly string[];
  /** Budget in bytes of HTML, CSS and JavaScript together, brotli, before fonts. */
  readonly budget: number;
  /** True for the one page that hosts serve in the place of a missing one, and that therefore has no mirror. */
  readonly single?: boolean;
}

/** Where no narrower budget is set, a page may weigh what the heaviest kind may. */
const general = 60_000;

export const kinds: readonly Kind[] = [
  { name: 'home', patterns: ['/'], budget: 30_000 },
  { name: 'hub', patterns: ['/ninh-binh/', '/ninh-thuan/', '/viet-nam/', '/tinh-mau/'], budget: general },
  { name: 'edition', patterns: ['/ninh-binh/pdti/*/', '/tinh-mau/pdti/*/'], budget: general },
  {
    name: 'ranking',
    patterns: ['ninh-binh', 'tinh-mau'].flatMap((place) =>
      ['so-nganh', 'huyen', 'xa'].map((level) => `/${place}/pdti/*/${level}/`),
    ),
    budget: 25_000,
  },
  {
    name: 'view',
    patterns: [
      ...['do-chac', 'chi-so-chinh', 'thay-doi'].map((view) => `/tinh-mau/pdti/*/*/${view}/`),
      '/viet-nam/dti/*/do-chac/',
    ],
    // Real pages of these kinds are there from the day on which an annex is imported.
    awaited: ['do-chac', 'chi-so-chinh', 'thay-doi'].map((view) => `/ninh-binh/pdti/*/*/${view}/`),
    budget: general,
  },
  {
    name: 'indicators',
    patterns: ['/tinh-mau/don-vi/*/chi-tieu/'],
    awaited: ['/ninh-binh/don-vi/*/chi-tieu/'],
    budget: general,
  },
  { name: 'bounds', patterns: ['/ninh-binh/pdti/*/*/suy-ra/'], budget: general },
  {
    name: 'scorecard',
    patterns: ['/ninh-binh/don-vi/*/', '/ninh-thuan/don-vi/*/', '/viet-nam/tinh/*/', '/tinh-mau/don-vi/*/'],
    budget: 14_000,
  },
  { name: 'targets', patterns: ['/*/muc-tieu/*/'], budget: general },
  { name: 'plan', patterns: ['/*/ke-hoach-dti/*/'], budget: general },
  { name: 'reports', patterns: ['/ninh-binh/bao-cao/', '/ninh-thuan/bao-cao/'], budget: general },
  { name: 'national', patterns: ['/viet-nam/dti/*/'], budget: 25_000 },
  { name: 'map', patterns: ['/ninh-binh/ban-do/', '/ninh-thuan/ban-do/', '/tinh-mau/ban-do/'], budget: 60_000 },
  { name: 'checks', patterns: ['/doi-chieu/'], budget: general },
  { name: 'sources', patterns: ['/nguon/'], budget: general },
  { name: 'source', patterns: ['/nguon/*/'], budget: general },
  { name: 'method', patterns: ['/phuong-phap/'], budget: general },
  { name: 'data', patterns: ['/du-lieu/'], budget: general },
  { name: 'about', patterns: ['/gioi-thieu/'], budget: general },
  { name: 'licences', patterns: ['/giay-phep/'], budget: general },
  { name: 'find', patterns: ['/tim/'], budget: general },
  { name: 'missing', patterns: ['/404.html'], budget: general, single: true },
];

/** Addresses that are promised for good, besides those without a `*` above. */
export const promised: readonly string[] = [
  ...['2022', '2023'].flatMap((year) =>
    ['', 'so-nganh/', 'huyen/', 'xa/'].map((level) => `/ninh-binh/pdti/${year}/${level}`),
  ),
  '/ninh-thuan/muc-tieu/2024/',
  '/ninh-thuan/ke-hoach-dti/2023/',
  ...['2022', '2023', '2024'].map((year) => `/viet-nam/dti/${year}/`),
];

export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Language of a page by its address. */
export const localeOf = (path: string): Locale => (path.startsWith('/en/') ? 'en' : 'vi');

/** The Vietnamese address of a page in either language. */
export const rootPath = (path: string): string => (localeOf(path) === 'en' ? path.slice('/en'.length) : path);

/** The address of a page in a language. */
export const pathIn = (path: string, locale: Locale): string =>
  locale === 'en' ? `/en${rootPath(path)}` : rootPath(path);

const matches = (pattern: string, path: string): boolean => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return wanted.length === given.length && wanted.every((part, i) => part === given[i] || (part === '*' && !!given[i]));
};

/** The kind of a page, in either language; undefined for an address that no kind covers. */
export function kindOf(path: string): Kind | undefined {
  return kinds.find(({ patterns, awaited = [] }) =>
    [...patterns, ...awaited].some((pattern) => matches(pattern, rootPath(path))),
  );
}

/** The languages in which a kind of page exists. */
export const localesOf = (kind: Kind): readonly Locale[] => (kind.single ? ['vi'] : locales);

/**
 * One page for each pattern of each kind and language: of several, the one that comes first by `compare` (the largest
 * page is the hardest case of its kind).
 */
export function samples(paths: readonly string[], compare: (a: string, b: string) => number): Sample[] {
  return kinds.flatMap((kind) =>
    kind.patterns.flatMap((pattern) =>
      localesOf(kind).flatMap((locale) => {
        const found = paths.filter((path) => localeOf(path) === locale && matches(pattern, rootPath(path)));
        const [path] = found.toSorted((a, b) => compare(a, b) || (a < b ? -1 : 1));
        return path === undefined ? [] : [{ kind, pattern, locale, path }];
      }),
    ),
  );
}

export interface Sample {
  readonly kind: Kind;
  readonly pattern: string;
  readonly locale: Locale;
  readonly path: string;
}
