/** `getStaticPaths` of the pages of places: what is made of which place is a matter of its data. */
import { levelSlugs } from '../model/addresses.ts';
import type { Ranking, Unit } from '../model/scored.ts';
import { standingsOf } from '../telling/findings.ts';
import { reportedPlaces } from '../telling/passages.ts';
import { langParam, type Locale } from '../words/locale.ts';
import { hasBoundaries } from './boundaries.ts';
import { homeProvinces } from './homes.ts';
import { builtLocales } from './paths.ts';
import { places, type Place } from './places.ts';
import { reports } from './scored.ts';

type Params = Readonly<Record<string, string | undefined>>;
type Address<Props> = { params: Params; props: { readonly locale: Locale; readonly place: Place } & Props };

/** Name of the folder of a place's pages. */
export const slugOf = ({ hub }: Pick<Place, 'hub'>): string => hub.slice(1, -1);

/** In each language, a page for each thing of a kind that a place has. */
const addresses = <Props>(
  of: (place: Place) => readonly { readonly params: Params; readonly props: Props }[],
): Address<Props>[] =>
  builtLocales.flatMap((locale) =>
    places.flatMap((place) =>
      of(place).map(({ params, props }) => ({
        params: { lang: langParam(locale), place: slugOf(place), ...params },
        props: { locale, place, ...props },
      })),
    ),
  );

/** Pages of which every place has one. */
export const placePaths = () => addresses(() => [{ params: {}, props: {} }]);

/** Pages of the communes on a map, where their boundaries are known. */
export const mapPaths = () => addresses((place) => (hasBoundaries(place) ? [{ params: {}, props: {} }] : []));

export const editionPaths = () =>
  addresses(({ rankings }) =>
    [...new Set(rankings.map(({ year }) => year))].map((year) => ({ params: { year: String(year) }, props: { year } })),
  );

/** Pages of the rankings of places, or of those of which `has` says that there is something to show. */
export const rankingPaths = (has: (ranking: Ranking) => boolean = () => true) =>
  addresses(({ rankings }) =>
    rankings.flatMap((ranking) =>
      ranking.level === 'province' || !has(ranking)
        ? []
        : [{ params: { year: String(ranking.year), level: levelSlugs[ranking.level] }, props: { ranking } }],
    ),
  );

/** Pages of the units of places, or of those of which `has` says that there is something to show. */
export const unitPaths = (has: (unit: Unit, place: Place) => boolean = () => true) =>
  addresses((place) =>
    place.units
      .filter((unit) => has(unit, place))
      .map((unit) => ({ params: { slug: unit.slug }, props: { unit, former: false } })),
  );

/** Pages of the indicators of units: of those that are known in any edition. */
export const indicatorsPaths = () =>
  unitPaths((unit, { rankings }) => standingsOf(unit, rankings).some(({ row }) => row.detail !== undefined));

/** Addresses at which units stood before a source named them. */
export const formerPaths = () =>
  addresses(({ units }) =>
    units.flatMap((unit) =>
      unit.formerSlug === undefined ? [] : [{ params: { slug: unit.formerSlug }, props: { unit, former: true } }],
    ),
  );

/** Pages of what the reports of provinces say, of those with rankings or without. */
export const reportsPaths = () =>
  builtLocales.flatMap((locale) =>
    reportedPlaces(reports, homeProvinces).map(({ home, passages }) => ({
      params: { lang: langParam(locale), place: home.slug },
      props: { locale, home, passages },
    })),
  );
