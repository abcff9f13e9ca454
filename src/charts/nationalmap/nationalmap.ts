import { documentsOf } from '../../model/documents.ts';
import { pointOf } from '../../model/grade.ts';
import { html } from '../../model/html.ts';
import { indexName } from '../../model/indexname.ts';
import { listed } from '../../model/list.ts';
import type { Ranking, RankingRow, Unit } from '../../model/scored.ts';
import { compareNames } from '../../model/text.ts';
import { shortName, unitCell, vietnamese, type Context } from '../../telling/context.ts';
import { nameWithRange, rankCell, rankText } from '../../telling/firmness.ts';
import { firstRows } from '../../telling/firstrows.ts';
import { fitting } from '../../telling/fitting.ts';
import type { Land } from '../../telling/provincemap.ts';
import { captionOf, cellOf } from '../../telling/reading.ts';
import { standingsOf } from '../../telling/standing.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { gradesWithRanges, rangeCaption } from '../kit/firmnesskey.ts';
import { areasOf, bordersOf, type Area } from '../map/areas.ts';
import { colourClasses } from '../map/colouring.ts';
import { describe, digitsOf } from '../map/description.ts';
import { islandLabel } from '../map/islandlabels.ts';
import { drawIslands, splitIslands } from '../map/islands.ts';
import { legend } from '../map/legend.ts';
import { areaPath, linePath } from '../map/path.ts';
import { placeLabels } from '../map/place.ts';
import { provincesText } from '../map/provinces.ts';
import { layOut, tenths } from '../map/sheet.ts';
import * as draw from '../map/svg.ts';
import { unitOfArea, unitsByCode } from '../map/units.ts';
import { nationalMapWords } from './words.ts';

interface RankedCountry extends Land {
  readonly ranking: Ranking;
}

interface NationalMapOptions {
  /** Codes of provinces that are named on the map and in its title. */
  readonly highlight?: readonly string[];
}

interface Spot {
  readonly area: Area;
  readonly unit: Unit;
  readonly row: RankingRow | undefined;
}

function titleOf(spots: readonly Spot[], ranking: Ranking, locale: Locale, highlight: readonly string[]): string {
  const t = strings(nationalMapWords, locale);
  const first = firstRows(ranking);
  const best = spots.flatMap(({ unit, row }) =>
    row && first.includes(row) ? [nameWithRange(shortName(unit, locale), row, locale)] : [],
  );
  const named = spots
    .filter(({ area, row }) => highlight.includes(area.code) && pointOf(row?.rank) !== undefined)
    .sort((a, b) => (pointOf(a.row?.rank) ?? 0) - (pointOf(b.row?.rank) ?? 0))
    .map(({ unit, row }) => (row ? t.nationalPlace(shortName(unit, locale), rankText(row, locale)) : ''));
  const index = indexName(ranking);
  const rest = listed(named, locale);
  if (best.length === 0) return t.nationalTitleOpen(spots.length, index, ranking.year, rest);
  const lead = listed(best, locale);
  return fitting([
    t.nationalTitle(lead, spots.length, index, ranking.year, rest),
    t.nationalTitleBrief(lead, ranking.year, rest),
    t.nationalTitle(lead, spots.length, index, ranking.year, ''),
  ]);
}

function tableOf(
  spots: readonly Spot[],
  title: string,
  ranking: Ranking,
  locale: Locale,
  context: Context,
): Chart['table'] {
  const t = strings(nationalMapWords, locale);
  const rank = ({ row }: Spot): number => pointOf(row?.rank) ?? Infinity;
  const sorted = spots.toSorted((a, b) => rank(a) - rank(b) || compareNames(a.unit.name, b.unit.name));
  const rows = spots.map(({ row }) => row);
  const score = ranking.scale === 'index' ? t.indexColumn : t.scoreColumn;
  return {
    caption: rangeCaption(
      captionOf(
        title,
        rows.map((row) => row?.rank),
        locale,
      ),
      rows,
      locale,
    ),
    columns: [{ label: t.unitColumn }, { label: t.rankColumn, numeric: true }, { label: score, numeric: true }],
    rows: sorted.map(({ unit, row }) => [
      unitCell(unit, locale, shortName(unit, locale)),
      rankCell(row, locale, context, row && digitsOf(row.rank, ranking)),
      cellOf(row?.score, locale, context, row && digitsOf(row.score, ranking)),
    ]),
  };
}

/** The provinces in five quantile classes, each a link to its page, with Hoàng Sa and Trường Sa. */
export function nationalMap(
  { topology, asOf, attribution, ranking }: RankedCountry,
  locale: Locale,
  context: Context,
  { highlight = [] }: NationalMapOptions = {},
): Chart {
  const t = strings(nationalMapWords, locale);
  const id = `${ranking.edition.replace('/', '-')}-ban-do`;
  const sheet = layOut(topology, draw.drawing, 0.3);
  const { mainland, islands } = splitIslands(areasOf(sheet, 'provinces'), sheet);
  const units = unitsByCode(context, 'province', asOf);
  const rows = new Map(ranking.rows.map((row) => [row.unit, row]));
  const spots = mainland.map((area): Spot => {
    const unit = unitOfArea(area.code, units);
    return { area, unit, row: rows.get(unit.id) };
  });
  const { kinds, items } = colourClasses(spots, 'rank', ranking, locale);
  const missing = spots.filter(({ area }) => !kinds.has(area.code)).length;
  const title = titleOf(spots, ranking, locale, highlight);
  const values = spots.flatMap(({ row }) => (row ? [row.rank, row.score] : []));

  const chosen = spots.filter(({ area }) => highlight.includes(area.code));
  const [width, height] = [sheet.width * tenths, sheet.height * tenths];
  const labels = (['narrow', 'wide'] as const).map((variant) => {
    const size = draw.fontSizes[variant] * tenths;
    const own = islands.map((one) => islandLabel(one, size, width, height));
    const taken = [...own.map(({ box }) => box), ...islands.map(({ box }) => box)];
    const wanted = chosen.map(({ area, unit }) => ({ area, lines: [shortName(unit, locale)], outside: true }));
    const placed = [...own, ...placeLabels(wanted, size, { width, height, land: mainland, taken })];
    return draw.labels(variant, placed, () => 'beside', vietnamese(locale));
  });
  const areas = spots.map(({ area, unit, row }) =>
    draw.areaLink(
      `area ${kinds.get(area.code) ?? 'land'}`,
      unit,
      areaPath(area),
      `${unit.fullName}: ${row ? describe(row, ranking, locale) : t.notRanked}`,
      locale,
    ),
  );
  const ground = draw.ground([
    areas,
    draw.path('borders', linePath(bordersOf(sheet, 'provinces'))),
    draw.path('chosen', chosen.map(({ area }) => areaPath(area)).join('')),
    islands.map((one) => drawIslands(one, id)),
  ]);
  const key = legend(t.classes(t.byRank, items.length, kinds.size), [
    ...items,
    ...(missing > 0 ? [{ kind: 'land', text: t.noData(missing) }] : []),
    { kind: 'hatch', text: t.islandsLegend },
  ]);
  const frame = { id, width: sheet.width, height: sheet.height, title, description: t.drawnWithLinks, links: true };
  return {
    id,
    title,
    subtitle: t.nationalSubtitle(
      t.byRank,
      indexName(ranking),
      ranking.year,
      provincesText(
        spots.map(({ unit }) => unit),
        locale,
      ),
    ),
    body: html`<div class="map small-areas national">${draw.svg(frame, [draw.hatchPattern(id), ground, labels])}${key}</div>`,
    table: tableOf(spots, title, ranking, locale, context),
    grades: gradesWithRanges(
      values,
      spots.map(({ row }) => row),
    ),
    standings: standingsOf(values),
    sources: documentsOf(values),
    attribution: attribution[locale],
  };
}
