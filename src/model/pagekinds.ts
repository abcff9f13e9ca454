import {
  boundsPath,
  changePath,
  editionPath,
  firmnessPath,
  goalsPath,
  hubPath,
  indicatorsPath,
  levelSlugs,
  mapPath,
  nationalAddress,
  pillarsPath,
  provincePath,
  reportsPath,
  todaySlug,
  unitPath,
} from './addresses.ts';
import { locales, prefixOf, sourceLocale, type Locale } from './languages.ts';
import { checkTopicPath, sitePages, sourcePath } from './sitepages.ts';

/**
 * The kinds of pages of the site, each with its folder in `src/kinds/`, by the pattern of their address (that of the root; pages in other languages mirror them in the folder of their language).
 * Everything that looks at "one page of each kind" reads this list: site tests, browser tests, budgets, bench. A `*`
 * stands for a segment or a part of one, the first of a path for the slug of a province, a `#` for digits. A page that no pattern matches fails a test, so
 * that none escapes the others.
 */
export interface Kind {
  readonly name: string;
  /** Folders of what answers at the same addresses for places, or for units, that have something else to show. */
  readonly beside?: readonly string[];
  readonly patterns: readonly string[];
  /** Budget in bytes of HTML, CSS and JavaScript together, brotli, before fonts. */
  readonly budget: number;
  /** True for the one page that hosts serve in the place of a missing one, and that therefore has no mirror. */
  readonly single?: boolean;
}

/** Where no narrower budget is set, a page may weigh what the heaviest kind may. */
const general = 60_000;

/** Addresses of every province, year, level and unit, made as those of one are. */
const any = '*';
const home = { slug: any, hub: hubPath({ slug: any }), simulated: false };
const edition = editionPath(home, any);
const ranking = { path: `${edition}${any}/` };
const national = nationalAddress(any);
const unit = unitPath(home, any);
const goals = (kind: 'targets' | 'plan') => goalsPath({ kind, place: home, year: any });

/** Of several kinds that match an address the first is meant: what stands at a fixed address is no province. */
export const kinds: readonly Kind[] = [
  { name: 'home', patterns: [sitePages.home], budget: 30_000 },
  { name: 'national', patterns: [national.path], budget: 25_000 },
  { name: 'checks', patterns: [sitePages.checks, checkTopicPath(any)], budget: general },
  { name: 'sources', patterns: [sitePages.sources], budget: general },
  { name: 'source', patterns: [sourcePath(any)], budget: general },
  { name: 'method', patterns: [sitePages.method], budget: general },
  { name: 'data', patterns: [sitePages.data], budget: general },
  { name: 'about', patterns: [sitePages.about], budget: general },
  { name: 'licences', patterns: [sitePages.licences], budget: general },
  { name: 'find', patterns: [sitePages.find], budget: general },
  { name: 'missing', patterns: ['/404.html'], budget: general, single: true },
  { name: 'edition', patterns: [edition], budget: general },
  { name: 'ranking', patterns: Object.values(levelSlugs).map((level) => `${edition}${level}/`), budget: 25_000 },
  { name: 'pillars', patterns: [pillarsPath(ranking)], budget: general },
  { name: 'firmness', patterns: [firmnessPath(ranking), firmnessPath(national)], budget: general },
  { name: 'change', patterns: [changePath(ranking)], budget: general },
  { name: 'indicators', patterns: [indicatorsPath({ path: unit })], budget: general },
  { name: 'bounds', patterns: [boundsPath(ranking)], budget: general },
  { name: 'today', patterns: [unitPath(home, todaySlug(`${any}-#`, '#'))], budget: 14_000 },
  { name: 'scorecard', beside: ['agency', 'unscored', 'former'], patterns: [unit], budget: 14_000 },
  { name: 'province', patterns: [provincePath(any)], budget: 14_000 },
  { name: 'targets', patterns: [goals('targets')], budget: general },
  { name: 'plan', patterns: [goals('plan')], budget: general },
  { name: 'reports', patterns: [reportsPath(home)], budget: general },
  { name: 'map', beside: ['plainmap'], patterns: [mapPath(home)], budget: 60_000 },
  { name: 'country', patterns: [sitePages.country], budget: general },
  { name: 'hub', beside: ['goalshub', 'samplehub'], patterns: [home.hub], budget: general },
];

/** Language of a page by its address. */
export const localeOf = (path: string): Locale =>
  locales.find((locale) => locale !== sourceLocale && path.startsWith(`${prefixOf(locale)}/`)) ?? sourceLocale;

/** The address at the root of a page in any language. */
export const rootPath = (path: string): string => path.slice(prefixOf(localeOf(path)).length);

/** The address of a page in a language. */
export const pathIn = (path: string, locale: Locale): string => prefixOf(locale) + rootPath(path);

const matching = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+').replaceAll('#', '\\d+')}$`);

const listed = kinds.flatMap((kind) => kind.patterns.map((pattern) => ({ kind, pattern, matches: matching(pattern) })));

const listedFor = (path: string) => listed.find(({ matches }) => matches.test(rootPath(path)));

/** The kind of a page, in any language; undefined for an address that no kind covers. */
export const kindOf = (path: string): Kind | undefined => listedFor(path)?.kind;

/** Whether pages of this kind must weigh less than any page may. */
export const isLean = ({ budget }: Kind): boolean => budget < general;

/** The slug of the province whose page this is; undefined for a page of none. */
export const slugOf = (path: string): string | undefined =>
  listedFor(path)?.pattern.startsWith('/*/') ? rootPath(path).split('/')[1] : undefined;

/** The languages in which a kind of page exists. */
export const localesOf = (kind: Kind): readonly Locale[] => (kind.single ? [sourceLocale] : locales);

/**
 * One page for each pattern of each kind and language, and of a pattern of provinces for each of these: of several, the
 * one that comes first by `compare` (the largest page is the hardest case of its kind).
 */
export function samples(paths: readonly string[], compare: (a: string, b: string) => number): Sample[] {
  const found = Map.groupBy(paths, listedFor);
  return listed.flatMap((one) =>
    [...Map.groupBy(found.get(one) ?? [], slugOf)].flatMap(([slug, own]) =>
      localesOf(one.kind).flatMap((locale) => {
        const pattern = slug === undefined ? one.pattern : one.pattern.replace('*', slug);
        const inLocale = own.filter((path) => localeOf(path) === locale);
        const [path] = inLocale.toSorted((a, b) => compare(a, b) || (a < b ? -1 : 1));
        return path === undefined ? [] : [{ kind: one.kind, pattern, locale, path }];
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
