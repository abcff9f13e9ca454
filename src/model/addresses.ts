/** Addresses of pages that are made from data. Slugs are Vietnamese without diacritics and stable for ever. */
import { yearOf } from './day.ts';
import type { GoalEdition } from './goals.ts';
import type { Level } from './ids.ts';
import type { Province } from './province.ts';
import type { Ranking } from './scored.ts';
import { filePath, sitePages } from './sitepages.ts';

/** A year in an address; `*` in the pattern of many. */
type Year = number | '*';

/** Last part of a ranking's address, by level. */
export const levelSlugs = { department: 'so-nganh', district: 'huyen', commune: 'xa' } as const satisfies Partial<
  Record<Level, string>
>;

type At = Pick<Ranking, 'path'>;

/** Path of a province's hub, with both slashes. */
export const hubPath = ({ slug }: Pick<Province, 'slug'>): string => `/${slug}/`;

/** Page and file (without its ending) of a ranking of provinces. */
export const nationalAddress = (year: Year): Pick<Ranking, 'path' | 'file'> => ({
  path: `${sitePages.country}dti/${year}/`,
  file: filePath(`${sitePages.country.slice(1, -1)}-dti-${year}`),
});

/** Page and file (without its ending) of a ranking within a province. */
export function rankingAddress(
  { hub, slug, simulated }: Pick<Province, 'hub' | 'slug' | 'simulated'>,
  year: Year,
  level: keyof typeof levelSlugs,
): Pick<Ranking, 'path' | 'file'> {
  return {
    path: `${editionPath({ hub }, year)}${levelSlugs[level]}/`,
    file: `${simulated ? hub : sitePages.data}${slug}-pdti-${year}-${levelSlugs[level]}`,
  };
}

/** Page of an edition, which leads to its rankings. */
export const editionPath = ({ hub }: Pick<Province, 'hub'>, year: Year): string => `${hub}pdti/${year}/`;

/** Scorecard of a unit of a province. */
export const unitPath = ({ hub }: Pick<Province, 'hub'>, slug: string): string => `${hub}don-vi/${slug}/`;

/**
 * Last part of the address of a unit of today: the year since when it is so tells it apart from the scorecard of an older
 * unit of the same name and code.
 */
export const todaySlug = (slug: string, since: string): string => `${slug}-tu-${yearOf(since)}`;

/** Scorecard of a province among the others. */
export const provincePath = (slug: string): string => `${sitePages.country}tinh/${slug}/`;

/** Whether a page is the scorecard of a unit. */
export const isUnitPath = (path: string): boolean => /\/(don-vi|tinh)\//.test(path);

/** Page of a ranking. */
export const rankingPath = ({ path }: At): string => path;

/** What the reports of a province say. */
export const reportsPath = ({ hub }: Pick<Province, 'hub'>): string => `${hub}bao-cao/`;

/** Map of the communes of a place. */
export const mapPath = ({ hub }: { readonly hub: string }): string => `${hub}ban-do/`;

/** Page that explains, sentence by sentence, what bounds the unprinted values of a ranking; an anchor names the unit. */
export const boundsPath = ({ path }: At): string => `${path}suy-ra/`;

/** The form of a ranking for weights of one's own, filled in with some. */
export const ownWeightsPath = ({ path }: At, weights: string): string => `${path}?w=${weights}#${ownWeightsAnchor}`;

/** Page that tells how firm the ranks of a ranking are. */
export const firmnessPath = ({ path }: At): string => `${path}do-chac/`;

/** Page of a long ranking's table of units and pillars; shorter ones have it on their own page. */
export const pillarsPath = ({ path }: At): string => `${path}chi-so-chinh/`;

/** Page of a unit's indicators, below its scorecard. */
export const indicatorsPath = ({ path = '' }: { readonly path?: string | undefined }): string => `${path}chi-tieu/`;

/** Page of the changes of a long ranking. */
export const changePath = ({ path }: At): string => `${path}thay-doi/`;

/** Anchor of the form for weights of one's own, on the page of its ranking. */
export const ownWeightsAnchor = 'own-weights';

/** Name of a reader's own unit in the address of a ranking; its value is the last part of the address of the unit's page. */
export const myUnitParameter = 'don-vi';

/** Anchor of the row of that unit. */
export const myUnitAnchor = 'don-vi-cua-toi';

/** A ranking on which a unit is marked. */
export const rankingOfUnit = ({ path }: At, unit: { readonly path?: string | undefined }): string =>
  unit.path === undefined ? path : `${path}?${myUnitParameter}=${unit.path.split('/').at(-2)}#${myUnitAnchor}`;

/** Anchor of what a reader must know of an edition, on the page of its ranking. */
export const noteAnchor = 'luu-y';

/** File of a ranking, without its ending. */
export const rankingFile = ({ file }: Pick<Ranking, 'file'>): string => file;

/** File of what the reports of a province say, without its ending. */
export const reportsFile = ({ slug }: Pick<Province, 'slug'>): string => filePath(`${slug}-bao-cao`);

type Goals = Pick<GoalEdition, 'kind'> & { readonly year: Year; readonly place: { readonly slug: string } };

const goalSlugs = { targets: 'muc-tieu', plan: 'ke-hoach-dti' } as const satisfies Record<GoalEdition['kind'], string>;

/** Page of the targets of a year, or of a plan. */
export const goalsPath = ({ kind, place, year }: Goals): string => `${hubPath(place)}${goalSlugs[kind]}/${year}/`;

/** File of the targets of a year, or of a plan, without its ending. */
export const goalsFile = ({ kind, place, year }: Goals): string => filePath(`${place.slug}-${goalSlugs[kind]}-${year}`);

/** Anchor of a target on its page: `II.3.1` → `II-3-1`. */
export const targetAnchor = (id: string): string => id.replaceAll('.', '-');

/** Anchor of a task: `8đ` → `nhiem-vu-8dd`, because `8d` is another. */
export const taskAnchor = (id: string): string => `nhiem-vu-${id.replaceAll('đ', 'dd')}`;
