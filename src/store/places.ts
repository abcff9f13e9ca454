/** The two places whose PDTI has hubs, rankings and scorecards of one kind: Ninh Bình, and the fictional province. */
import { once } from '../model/once.ts';
import { rankings, remarks, sampleRankings, sampleUnits, statements, unitsWithPage } from './scored.ts';
import { homeProvinces, hubPath } from '../model/province.ts';
import type { Ranking, Remark, Statement, Unit } from '../model/scored.ts';
import { langParam, type Locale } from '../words/locale.ts';
import { builtLocales } from './paths.ts';
import { levelSlugs, rankingPath } from '../model/addresses.ts';

export interface Place {
  readonly code: keyof typeof homeProvinces;
  readonly name: string;
  /** Path of its hub, with both slashes. */
  readonly hub: string;
  /** Its pages are watermarked, kept out of search engines and linked from nowhere but its own hub. */
  readonly simulated: boolean;
  /** Oldest first. */
  readonly rankings: readonly Ranking[];
  /** Units with a scorecard. */
  readonly units: readonly Unit[];
  readonly statements: readonly Statement[];
  readonly remarks: readonly Remark[];
}

export const ninhBinh: Place = {
  code: '37',
  name: homeProvinces['37'].name,
  hub: hubPath(homeProvinces['37']),
  simulated: homeProvinces['37'].simulated,
  rankings: rankings.filter((ranking) => ranking.province === '37'),
  units: unitsWithPage('37'),
  statements,
  remarks,
};

export const tinhMau: Place = {
  code: 'mau',
  name: homeProvinces.mau.name,
  hub: hubPath(homeProvinces.mau),
  simulated: homeProvinces.mau.simulated,
  rankings: sampleRankings,
  units: sampleUnits.filter((unit) => unit.path !== undefined && unit.level !== 'province'),
  statements: [],
  remarks: [],
};

const communesByDistrict = once(({ units }: Place) =>
  Map.groupBy(
    units.filter((unit) => unit.level === 'commune'),
    (unit) => unit.parent,
  ),
);

/** The communes of a district that have a scorecard. */
export const communesIn = (place: Place, district: Unit): readonly Unit[] =>
  communesByDistrict(place).get(district.id) ?? [];

/** What a ranking is called in a title: `PDTI Tỉnh Mẫu 2023, cấp xã`. */
export const rankingName = (place: Place, ranking: Ranking, level: string, locale: Locale): string =>
  `PDTI ${place.name} ${ranking.year}, ${level.toLocaleLowerCase(locale)}`;

/** The way back from a page about one ranking. */
export const rankingCrumbs = (place: Place, ranking: Ranking, level: string) => [
  { label: place.name, path: place.hub },
  { label: `PDTI ${ranking.year}`, path: `${place.hub}pdti/${ranking.year}/` },
  { label: level, path: rankingPath(ranking) },
];

/** Addresses of the pages of a place, in both languages. */
export const rankingPaths = ({ rankings: own }: Place) =>
  builtLocales.flatMap((locale) =>
    own.flatMap((ranking) =>
      ranking.level === 'province'
        ? []
        : [
            {
              params: { lang: langParam(locale), year: String(ranking.year), level: levelSlugs[ranking.level] },
              props: { locale, ranking },
            },
          ],
    ),
  );

export const editionPaths = ({ rankings: own }: Place) =>
  builtLocales.flatMap((locale) =>
    [...new Set(own.map(({ year }) => year))].map((year) => ({
      params: { lang: langParam(locale), year: String(year) },
      props: { locale, year },
    })),
  );

export const unitPaths = ({ units }: Place) =>
  builtLocales.flatMap((locale) =>
    units.map((unit) => ({ params: { lang: langParam(locale), slug: unit.slug }, props: { locale, unit } })),
  );

/** Addresses at which units stood before a source named them, in both languages. */
export const formerPaths = ({ units }: Place) =>
  builtLocales.flatMap((locale) =>
    units.flatMap((unit) =>
      unit.formerSlug === undefined
        ? []
        : [{ params: { lang: langParam(locale), slug: unit.formerSlug }, props: { locale, unit, former: true } }],
    ),
  );
