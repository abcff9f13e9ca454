import { neighbors } from 'topojson-client';
import { isWithheld } from '../../model/awaited.ts';
import { yearOf } from '../../model/day.ts';
import { documentsOf } from '../../model/documents.ts';
import { isUnheld, pointOf } from '../../model/grade.ts';
import { html } from '../../model/html.ts';
import { indexName } from '../../model/indexname.ts';
import { listed } from '../../model/list.ts';
import type { Ranking, RankingRow, Unit } from '../../model/scored.ts';
import { capitalized, compareNames } from '../../model/text.ts';
import type { MapTopology } from '../../model/topology.ts';
import { cellOfUnit, vietnamese, type Context } from '../../telling/context.ts';
import { nameWithRange, rankCell, rankLabel } from '../../telling/firmness.ts';
import { firstRows } from '../../telling/firstrows.ts';
import { fitting } from '../../telling/fitting.ts';
import { glossedName, headName } from '../../telling/glossedname.ts';
import type { Land } from '../../telling/provincemap.ts';
import { captionOf, cellOf, textOf } from '../../telling/reading.ts';
import { standingsOf } from '../../telling/standing.ts';
import type { Cell } from '../../telling/table.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { gradesWithRanges, rangeCaption } from '../kit/firmnesskey.ts';
import { whyOf, withWhy } from '../kit/why.ts';
import { areasOf, bordersOf, codeOf, communeBorders, layer, outlineOf, type Area } from '../map/areas.ts';
import { stepOf, steps } from '../map/classes.ts';
import { describe, digitsOf } from '../map/description.ts';
import { legend, type LegendItem } from '../map/legend.ts';
import { areaPath, linePath } from '../map/path.ts';
import { beyondIn, mostLabels, placeLabels } from '../map/place.ts';
import { layOut, tenths } from '../map/sheet.ts';
import * as draw from '../map/svg.ts';
import { tilesOf } from '../map/tiles.ts';
import { unitOfArea, unitsByCode } from '../map/units.ts';
import { districtMapWords } from './words.ts';

interface RankedLand {
  /** Boundaries; without any, districts are tiles. */
  readonly map: Land | undefined;
  readonly ranking: Ranking;
}

/** A district on the map. */
interface Spot {
  readonly area: Area;
  readonly unit: Unit;
  readonly row: RankingRow | undefined;
  readonly rank: number | undefined;
}

/** Whether two districts share a border. */
function adjacent(topology: MapTopology, a: string, b: string): boolean {
  const objects = layer(topology, 'districts').geometries;
  const [i, j] = [a, b].map((code) => objects.findIndex((object) => codeOf(object) === code)) as [number, number];
  return neighbors(objects)[i]?.includes(j) ?? false;
}

/** Of how many the ranks are; undefined where no source prints that. */
const statedCount = (spots: readonly Spot[], { unitCountAssumed }: Ranking): number | undefined =>
  unitCountAssumed ? undefined : spots.length;

/** Who surely leads where the ranks of others are not known, and which further ranks are known; the most telling first. */
function knownTitles(spots: readonly Spot[], { rankScopeUnclear }: Ranking, locale: Locale): string[] {
  const t = strings(districtMapWords, locale);
  const placed = spots
    .filter(({ rank }) => rank !== undefined)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || compareNames(a.unit.name, b.unit.name));
  const front = placed.filter(({ rank }, i) => (rank ?? Infinity) <= i + 1);
  if (rankScopeUnclear || front.length === 0) return [];
  const names = front.map(({ unit }) => glossedName(unit, locale));
  const others = placed
    .slice(front.length)
    .map(({ unit, rank }) => t.districtAlso(glossedName(unit, locale), String(rank)));
  const told = capitalized(listed(names, locale));
  return [others.join(''), ''].map((more) => t.districtTitleTop(told, more, front.length));
}

/** What the key calls districts of no known rank: the ranges in which they lie, else that their ranks are not known. */
function unrankedText(spots: readonly Spot[], ranking: Ranking, locale: Locale): string {
  const t = strings(districtMapWords, locale);
  const open = spots.filter(({ rank }) => rank === undefined).map(({ row }) => row?.rank);
  const ranges = new Set(open.map((rank) => (rank?.grade === 'bounded' ? textOf(rank, locale) : '')));
  if (ranges.size > 0 && !ranges.has('')) return t.rank([...ranges].join(', '));
  return isWithheld(ranking) ? t.noRank : t.noRankHeld;
}

/** The finding: who comes first and second, and whether they are neighbours, which only a map shows. */
function titleOf(spots: readonly Spot[], { map, ranking }: RankedLand, locale: Locale): string {
  const t = strings(districtMapWords, locale);
  const ranks = spots.map(({ rank }) => rank);
  if (ranks.some((rank) => rank === undefined))
    return fitting([
      ...knownTitles(spots, ranking, locale),
      (isWithheld(ranking) ? t.districtTitleUnknown : t.districtTitleUnheld)(statedCount(spots, ranking)),
    ]);
  const first = firstRows(ranking);
  const best = spots.filter(({ row }) => row && first.includes(row));
  // A place that follows from scores may be another's within their rounding.
  const second = spots.filter(({ row, rank }) => rank === 2 && row?.rank.grade !== 'recomputed');
  const names = (some: readonly Spot[]): string =>
    listed(
      some.map(({ unit, row }) =>
        row ? nameWithRange(glossedName(unit, locale), row, locale) : glossedName(unit, locale),
      ),
      locale,
    );
  const leader = capitalized(names(best));
  const [b, s] = [best[0], second[0]];
  if (!b || !s) return fitting([t.districtTitleFirst(leader)]);
  const side = map && best.length === 1 && second.length === 1 && adjacent(map.topology, b.unit.code, s.unit.code);
  return fitting([
    (side ? t.districtTitleAdjacent : t.districtTitle)(leader, names(second)),
    t.districtTitle(leader, names(second)),
    t.districtTitleFirst(leader),
  ]);
}

/** One ramp step a rank while there are steps enough; tied units share one. */
const kindOf = (rank: number | undefined, count: number): string =>
  rank === undefined ? 'land' : `q${stepOf(count - rank, Math.min(Math.max(count, 2), count > steps ? count : steps))}`;

function rowsOf(spots: readonly Spot[], ranking: Ranking, locale: Locale, context: Context): Cell[][] {
  const t = strings(districtMapWords, locale);
  const sorted = spots.toSorted(
    (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || compareNames(a.unit.name, b.unit.name),
  );
  const why = (row: RankingRow, metric: 'score' | 'rank') => whyOf(ranking, row, metric, locale, context);
  return sorted.map(({ unit, row }) => [
    cellOfUnit(unit.id, locale, context),
    ...(row
      ? [
          withWhy(rankCell(row, locale, context, digitsOf(row.rank, ranking)), why(row, 'rank')),
          withWhy(cellOf(row.score, locale, context, digitsOf(row.score, ranking)), why(row, 'score')),
        ]
      : [{ text: t.notRanked }, { text: t.notRanked }]),
  ]);
}

/** What is drawn, and the districts by code: those of the map on its day, else those of the ranking as tiles, by name. */
function drawnOf({ map, ranking }: RankedLand, context: Context) {
  if (map) return { topology: map.topology, units: unitsByCode(context, 'district', map.asOf) };
  const ranked = ranking.rows
    .flatMap(({ unit }) => context.units.get(unit) ?? [])
    .toSorted((a, b) => compareNames(a.name, b.name));
  return { topology: tilesOf(ranked.map(({ code }) => code)), units: new Map(ranked.map((unit) => [unit.code, unit])) };
}

/** The districts of a province, filled by rank and labelled with it; communes are only drawn as thin borders. */
export function districtMap(land: RankedLand, locale: Locale, context: Context): Chart {
  const { ranking, map } = land;
  const { topology, units } = drawnOf(land, context);
  const t = strings(districtMapWords, locale);
  const id = `${ranking.edition.replace('/', '-')}-ban-do-huyen`;
  const sheet = layOut(topology, draw.drawing);
  const rows = new Map(ranking.rows.map((row) => [row.unit, row]));
  const spots = areasOf(sheet, 'districts').map((area): Spot => {
    const unit = unitOfArea(area.code, units);
    const row = rows.get(unit.id);
    return { area, unit, row, rank: pointOf(row?.rank) };
  });
  const count = spots.length;
  const stated = statedCount(spots, ranking);
  const kinds = new Map(spots.map(({ area, rank }) => [area.code, kindOf(rank, count)]));
  const kind = (code: string): string => kinds.get(code) ?? 'land';
  const title = titleOf(spots, land, locale);
  const values = spots.flatMap(({ row }) => (row ? [row.rank, row.score] : []));
  const rowsOfSpots = spots.map(({ row }) => row);
  const simulated = values.some(({ grade }) => grade === 'simulated');
  const unassigned = topology.objects['unassigned'] ? areasOf(sheet, 'unassigned') : [];

  const wanted = spots
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ area, unit, row, rank }) => ({
      area,
      lines: [...(row && rank !== undefined ? [rankLabel(row, locale)] : []), unit.name],
    }));
  const ground = [...spots.map(({ area }) => area), ...unassigned];
  const room = { width: sheet.width * tenths, height: sheet.height * tenths, land: ground, taken: [] };
  const widths = spots.length > mostLabels ? [] : (['narrow', 'wide'] as const);
  const labels = widths.map((width) => {
    const size = draw.fontSizes[width] * tenths;
    return { width, placed: placeLabels(wanted, size, { ...room, beyond: beyondIn(size) }) };
  });
  const besideOf = (code: string) => labels[0]?.placed.find((label) => label.code === code);
  const areas = spots.map(({ area, unit, row }) =>
    draw.areaLink(
      `area ${kind(area.code)}`,
      unit,
      areaPath(area),
      `${headName(unit, locale)}: ${row ? describe(row, ranking, locale) : t.notRanked}`,
      locale,
      besideOf(area.code),
    ),
  );
  const drawn = draw.ground([
    unassigned.map((area) => draw.hatchedArea(id, areaPath(area))),
    areas,
    draw.path('communes', linePath(communeBorders(sheet))),
    draw.path('borders', linePath(bordersOf(sheet, 'districts'))),
    draw.path('outline', linePath(outlineOf(sheet, 'districts'))),
  ]);
  const ranks = [...new Set(spots.flatMap(({ rank }) => rank ?? []))].sort((a, b) => a - b);
  const items: LegendItem[] = [
    ...ranks.map((rank) => ({ kind: kindOf(rank, count), text: String(rank), inside: true })),
    ...(ranks.length === 0 || spots.some(({ rank }) => rank === undefined)
      ? [{ kind: 'land', text: unrankedText(spots, ranking, locale) }]
      : []),
    ...(unassigned.length > 0 ? [{ kind: 'hatch', text: t.mudflat }] : []),
  ];
  const picture = draw.svg(
    { id, width: sheet.width, height: sheet.height, labels, title, description: t.drawnWithLinks, links: true },
    [
      draw.hatchPattern(id),
      drawn,
      labels.map(({ width, placed }) => draw.labels(width, placed, kind, vietnamese(locale))),
      simulated && draw.watermark(sheet.width, sheet.height),
    ],
  );
  return {
    id,
    title,
    subtitle: map
      ? t.districtSubtitle(indexName(ranking), ranking.year, stated, yearOf(map.asOf))
      : t.tileSubtitle(indexName(ranking), ranking.year, stated),
    body: html`<div class="map">${picture}${legend(t.rankColumn, items)}</div>`,
    table: {
      caption: rangeCaption(captionOf(title, values, locale), rowsOfSpots, locale),
      columns: [
        { label: t.unitColumn },
        { label: t.rankColumn, numeric: true },
        { label: t.scoreColumn, numeric: true },
      ],
      rows: rowsOf(spots, ranking, locale, context),
    },
    grades: gradesWithRanges(values, rowsOfSpots),
    standings: standingsOf(values),
    unheld: values.some(isUnheld),
    sources: documentsOf(values),
    attribution: map ? map.attribution[locale] : t.tiles,
  };
}
