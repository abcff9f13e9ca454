/** `getStaticPaths` of the pages of the whole country. */
import type { Ranking } from '../model/scored.ts';
import { nationalRankings, provinceUnits } from '../store/national.ts';
import { langParam } from '../words/locale.ts';
import { builtLocales } from './languages.ts';

/** Pages of national rankings, or of those of which `has` says that there is something to show. */
export const nationalPaths = (has: (ranking: Ranking) => boolean = () => true) =>
  builtLocales.flatMap((locale) =>
    nationalRankings.filter(has).map((ranking) => ({
      params: { lang: langParam(locale), year: String(ranking.year) },
      props: { locale, ranking },
    })),
  );

/** Pages of the provinces that stand in them. */
export const provincePaths = () =>
  builtLocales.flatMap((locale) =>
    provinceUnits.map((unit) => ({ params: { lang: langParam(locale), slug: unit.slug }, props: { locale, unit } })),
  );
