/** All rankings, and the provinces with what the data have of them: their own, units, what reports say of both. */
import { editionPath, rankingPath } from '../model/addresses.ts';
import { yearOf } from '../model/day.ts';
import type { EditionId, Level } from '../model/ids.ts';
import { indexName } from '../model/indexname.ts';
import { once } from '../model/once.ts';
import { previousOf } from '../model/previous.ts';
import type { Ranking, Remark, Statement, Unit } from '../model/scored.ts';
import { editionName } from '../telling/rankingwords.ts';
import type { Locale } from '../words/locale.ts';
import { collection, sampleCollection } from './collection.ts';
import { homeAndSampleProvinces, homeProvinces } from './homes.ts';
import { byProvince } from './provinceorder.ts';
import { remarks, sampleUnits, statements, units } from './scored.ts';

export const rankings = byProvince(collection('rankings'), homeProvinces);

/** The fictional province stands apart: no list of real rankings has it. */
export const sampleRankings = sampleCollection('rankings');

/** The ranking of an edition at a level, where there is one. */
export const ranking = (edition: string, level: Level): Ranking | undefined =>
  [...rankings, ...sampleRankings].find((r) => r.edition === (edition as EditionId) && r.level === level);

/** The same ranking in the edition before, where there is one. */
export const rankingBefore = (one: Ranking): Ranking | undefined => previousOf(one, [...rankings, ...sampleRankings]);

export interface Place {
  readonly code: string;
  readonly name: string;
  /** Folder of its pages. */
  readonly slug: string;
  /** Path of its hub, with both slashes. */
  readonly hub: string;
  /** Its pages are watermarked, kept out of search engines and linked from nowhere but its own hub. */
  readonly simulated: boolean;
  /** The year whose units have pages. */
  readonly unitsYear: string;
  /** Oldest first. */
  readonly rankings: readonly Ranking[];
  /** Units with a scorecard. */
  readonly units: readonly Unit[];
  readonly statements: readonly Statement[];
  readonly remarks: readonly Remark[];
}

const withCard = ({ path, level }: Unit): boolean => path !== undefined && level !== 'province';

/** Every province of real ones in their order, then the fictional one; some may have no rankings. */
export const places: readonly Place[] = homeAndSampleProvinces.map(({ id, name, slug, hub, simulated, asOf }) => ({
  ...{ code: id, name, slug, hub, simulated, unitsYear: yearOf(asOf) },
  rankings: (simulated ? sampleRankings : rankings).filter(({ province }) => province === id),
  units: (simulated ? sampleUnits : units).filter((unit) => unit.province === id && withCard(unit)),
  statements: simulated ? [] : statements,
  remarks: simulated ? [] : remarks,
}));

const communesByDistrict = once(({ units }: Place) =>
  Map.groupBy(
    units.filter((unit) => unit.level === 'commune'),
    (unit) => unit.parent,
  ),
);

/** The communes of a district that have a scorecard. */
export const communesIn = (place: Place, district: Unit): readonly Unit[] =>
  communesByDistrict(place).get(district.id) ?? [];

/** One ranking of each edition of a place, of the newest first: the names of the index and the year stand in it. */
export const editionsOf = ({ rankings: own }: Pick<Place, 'rankings'>): Ranking[] =>
  own.filter(({ year }, i) => own.findIndex((one) => one.year === year) === i).toSorted((a, b) => b.year - a.year);

/** What a ranking is called in a title: `PDTI Tỉnh Mẫu 2023, cấp xã`. */
export const rankingName = (place: Place, ranking: Ranking, level: string, locale: Locale): string =>
  `${indexName(ranking)} ${place.name} ${ranking.year}, ${level.toLocaleLowerCase(locale)}`;

/** The way back from a page about one ranking. */
export const rankingCrumbs = (place: Place, ranking: Ranking, level: string) => [
  { label: place.name, path: place.hub },
  { label: editionName(ranking), path: editionPath(place, ranking.year) },
  { label: level, path: rankingPath(ranking) },
];
