/** `getStaticPaths` of the pages of places: what is made of which place is a matter of its data. */
import { levelSlugs } from '../model/addresses.ts';
import type { Ranking, Unit } from '../model/scored.ts';
import { hasBoundaries } from '../store/boundaries.ts';
import { homeProvinces } from '../store/homes.ts';
import { places, type Place } from '../store/places.ts';
import { isRanked } from '../store/ranked.ts';
import { reports } from '../store/scored.ts';
import { unitsOfTodayIn } from '../store/today.ts';
import { placingsOf } from '../telling/findings.ts';
import { reportedPlaces } from '../telling/passages.ts';
import { langParam, type Locale } from '../words/locale.ts';
import { builtLocales } from './languages.ts';
import { isUnscored } from './unscored.ts';

type Params = Readonly<Record<string, string | undefined>>;
type Address<Props> = { params: Params; props: { readonly locale: Locale; readonly place: Place } & Props };

/**
 * In each language, a page for each thing of a kind that a place has. Where places differ in what they have, several kinds
 * of pages share one pattern of addresses, each with a route of its own whose parameter tells for which places: so a page
 * loads no styles but those of its kind.
 */
const addresses = <Props>(
  of: (place: Place) => readonly { readonly params: Params; readonly props: Props }[],
  parameter = 'place',
): Address<Props>[] =>
  builtLocales.flatMap((locale) =>
    places.flatMap((place) =>
      of(place).map(({ params, props }) => ({
        params: { lang: langParam(locale), [parameter]: place.slug, ...params },
        props: { locale, place, ...props },
      })),
    ),
  );

const isUnranked = (place: Place): boolean => !isRanked(place);

/** Pages of which every place has one, for which `has` holds. */
const onePerPlace = (has: (place: Place) => boolean, parameter?: string) =>
  addresses((place) => (has(place) ? [{ params: {}, props: {} }] : []), parameter);

/** Hubs of places with rankings, of those without, and of a fictional one. */
export const hubPaths = () => onePerPlace((place) => isRanked(place) && !place.simulated);
export const goalsHubPaths = () => onePerPlace(isUnranked, 'unranked');
export const sampleHubPaths = () => onePerPlace((place) => isRanked(place) && place.simulated, 'simulated');

/** Pages of the communes on a map, where their boundaries are known: with their scores, and without rankings. */
export const mapPaths = () => onePerPlace((place) => isRanked(place) && hasBoundaries(place));
export const plainMapPaths = () => onePerPlace((place) => isUnranked(place) && hasBoundaries(place), 'unranked');

/** Pages of editions: of each year of which a place has rankings. */
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

/** Pages of the units for which `has` holds; the parameter of their slug tells apart what shares a pattern of addresses. */
const unitPaths = (has: (unit: Unit, place: Place) => boolean, parameter?: string, slug = 'slug') =>
  addresses(
    (place) =>
      place.units
        .filter((unit) => has(unit, place))
        .map((unit) => ({ params: { [slug]: unit.slug }, props: { unit } })),
    parameter,
  );

/** Scorecards of units of places with rankings; pages of those of which no result is known; and of units of places without. */
export const scorecardPaths = () => unitPaths((unit, place) => isRanked(place) && !isUnscored(unit, place));
export const unscoredPaths = () =>
  unitPaths((unit, place) => isRanked(place) && isUnscored(unit, place), 'place', 'unscored');
export const agencyPaths = () => unitPaths((_, place) => isUnranked(place), 'unranked');

/** Pages of the indicators of units: of those that are known in any edition. */
export const indicatorsPaths = () =>
  unitPaths((unit, { rankings }) => placingsOf(unit, rankings).some(({ row }) => row.detail !== undefined));

/** Pages of the communes of today that units of a place went into. */
export const todayPaths = () =>
  addresses((place) =>
    unitsOfTodayIn(place).map((unit) => ({
      params: { today: unit.todayPath?.split('/').at(-2) },
      props: { unit },
    })),
  );

/** Addresses at which units stood before a source named them. */
export const formerPaths = () =>
  addresses(({ units }) =>
    units.flatMap((unit) =>
      unit.formerSlug === undefined ? [] : [{ params: { former: unit.formerSlug }, props: { unit } }],
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
