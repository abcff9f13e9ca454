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
