/** Addresses of pages that are made from data. Slugs are Vietnamese without diacritics and stable for ever. */
import type { GoalEdition } from './goals.ts';
import type { Level } from './ids.ts';
import { homeProvince, hubPath, type HomeProvince } from './province.ts';
import type { Ranking } from './scored.ts';

/** Last part of a ranking's address, by level. */
export const levelSlugs = { department: 'so-nganh', district: 'huyen', commune: 'xa' } as const satisfies Partial<
  Record<Level, string>
>;

type Named = Pick<Ranking, 'index' | 'year' | 'level' | 'province'>;

/** The province of a ranking that is not of the whole country. */
function placeOf({ province }: Named): HomeProvince {
  const found = homeProvince(province);
  if (!found) throw new Error(`province "${province}" has no pages (expected one of src/model/province.ts)`);
  return found;
}

/** Page of a ranking. */
export const rankingPath = (ranking: Named): string =>
  ranking.index === 'dti' || ranking.level === 'province'
    ? `/viet-nam/dti/${ranking.year}/`
    : `${hubPath(placeOf(ranking))}pdti/${ranking.year}/${levelSlugs[ranking.level]}/`;

/** What the reports of a province say. */
export const reportsPath = (home: HomeProvince): string => `${hubPath(home)}bao-cao/`;

/** Map of the communes of a place. */
export const mapPath = ({ hub }: { readonly hub: string }): string => `${hub}ban-do/`;

/** Page that explains, sentence by sentence, what bounds the unprinted values of a ranking; an anchor names the unit. */
export const boundsPath = (ranking: Named): string => `${rankingPath(ranking)}suy-ra/`;

/** Page that tells how firm the ranks of a ranking are. */
export const firmnessPath = (ranking: Named): string => `${rankingPath(ranking)}do-chac/`;

/** Page of a long ranking's table of units and pillars; shorter ones have it on their own page. */
export const pillarsPath = (ranking: Named): string => `${rankingPath(ranking)}chi-so-chinh/`;

/** Page of a unit's indicators, below its scorecard. */
export const indicatorsPath = ({ path = '' }: { readonly path?: string | undefined }): string => `${path}chi-tieu/`;

/** Page of the changes of a long ranking. */
export const changePath = (ranking: Named): string => `${rankingPath(ranking)}thay-doi/`;

/** Anchor of what a reader must know of an edition, on the page of its ranking. */
export const noteAnchor = 'luu-y';

/** File of a ranking, without its ending. */
export function rankingFile(ranking: Named): string {
  if (ranking.index === 'dti' || ranking.level === 'province') return `/du-lieu/viet-nam-dti-${ranking.year}`;
  const place = placeOf(ranking);
  const folder = place.simulated ? hubPath(place) : '/du-lieu/';
  return `${folder}${place.slug}-pdti-${ranking.year}-${levelSlugs[ranking.level]}`;
}

/** File of what the reports of a province say, without its ending. */
export const reportsFile = ({ slug }: HomeProvince): string => `/du-lieu/${slug}-bao-cao`;

type Goals = Pick<GoalEdition, 'kind' | 'year'> & { readonly place: { readonly slug: string } };

const goalSlugs = { targets: 'muc-tieu', plan: 'ke-hoach-dti' } as const satisfies Record<GoalEdition['kind'], string>;

/** Page of the targets of a year, or of a plan. */
export const goalsPath = ({ kind, place, year }: Goals): string => `/${place.slug}/${goalSlugs[kind]}/${year}/`;

/** File of the targets of a year, or of a plan, without its ending. */
export const goalsFile = ({ kind, place, year }: Goals): string => `/du-lieu/${place.slug}-${goalSlugs[kind]}-${year}`;

/** Anchor of a target on its page: `II.3.1` → `II-3-1`. */
export const targetAnchor = (id: string): string => id.replaceAll('.', '-');

/** Anchor of a task: `8đ` → `nhiem-vu-8dd`, because `8d` is another. */
export const taskAnchor = (id: string): string => `nhiem-vu-${id.replaceAll('đ', 'dd')}`;
