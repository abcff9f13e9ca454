/** Addresses of pages that are made from data. Slugs are Vietnamese without diacritics and stable for ever. */
import type { Level } from './domain/ids.ts';
import type { Ranking } from './domain/scored.ts';

/** Last part of a ranking's address, by level. */
export const levelSlugs = { department: 'so-nganh', district: 'huyen', commune: 'xa' } as const satisfies Partial<
  Record<Level, string>
>;

/** Page of a ranking. */
export const rankingPath = ({ index, year, level }: Pick<Ranking, 'index' | 'year' | 'level'>): string =>
  index === 'dti' || level === 'province' ? `/viet-nam/dti/${year}/` : `/ninh-binh/pdti/${year}/${levelSlugs[level]}/`;

/** File of a ranking, without its ending. */
export const rankingFile = ({ index, year, level }: Pick<Ranking, 'index' | 'year' | 'level'>): string =>
  index === 'dti' || level === 'province'
    ? `/du-lieu/viet-nam-dti-${year}`
    : `/du-lieu/ninh-binh-pdti-${year}-${levelSlugs[level]}`;

/** Pages of Ninh Thuận's targets and of its plan. */
export const targetsPath = '/ninh-thuan/muc-tieu/2024/';
export const planPath = '/ninh-thuan/ke-hoach-dti/2023/';

/** Anchor of a target on its page: `II.3.1` → `II-3-1`. */
export const targetAnchor = (id: string): string => id.replaceAll('.', '-');

/** Anchor of a task: `8đ` → `nhiem-vu-8dd`, because `8d` is another. */
export const taskAnchor = (id: string): string => `nhiem-vu-${id.replaceAll('đ', 'dd')}`;
