/** The national rankings, and the provinces that stand in them. */
import { isNational } from '../model/views.ts';
import type { UnitId } from '../model/ids.ts';
import type { Ranking } from '../model/scored.ts';
import { langParam } from '../words/locale.ts';
import { homeProvinces } from './homes.ts';
import { builtLocales } from './paths.ts';
import { rankings, units } from './scored.ts';

/** Oldest first. */
export const nationalRankings = rankings.filter(isNational).toSorted((a, b) => a.year - b.year);

/** Provinces with a scorecard. */
export const provinces = units.filter((unit) => unit.level === 'province' && unit.path !== undefined);

/** The provinces the site is about, which stand out among all. */
export const homes = homeProvinces.map(({ id }) => id as UnitId);

/** `getStaticPaths` of the pages of national rankings, or of those of which `has` says that there is something to show. */
export const nationalPaths = (has: (ranking: Ranking) => boolean = () => true) =>
  builtLocales.flatMap((locale) =>
    nationalRankings.filter(has).map((ranking) => ({
      params: { lang: langParam(locale), year: String(ranking.year) },
      props: { locale, ranking },
    })),
  );
