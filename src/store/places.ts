/** The two places whose PDTI has hubs, rankings and scorecards of one kind: Ninh Bình, and the fictional province. */
import { once } from '../model/once.ts';
import { rankings, remarks, sampleRankings, sampleUnits, statements, unitsWithPage } from './scored.ts';
import { homeProvinces, hubPath } from '../model/province.ts';
import type { Ranking, Remark, Statement, Unit } from '../model/scored.ts';
import type { Locale } from '../words/locale.ts';
import { rankingPath } from '../model/addresses.ts';

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

/** Provinces with rankings: the real ones in their order, then the fictional one. */
export const places: readonly Place[] = [ninhBinh, tinhMau];

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
