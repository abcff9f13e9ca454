import { isWithheld } from '../../model/awaited.ts';
import { yearOf } from '../../model/day.ts';
import { documentsOf } from '../../model/documents.ts';
import { pointOf, isUnheld } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import { indexName } from '../../model/indexname.ts';
import { listed } from '../../model/list.ts';
import type { Ranking, RankingRow, Unit } from '../../model/scored.ts';
import { capitalized } from '../../model/text.ts';
import { compareNames } from '../../model/text.ts';
import { unitCell, vietnamese, type Context } from '../../telling/context.ts';
import { nameWithRange, rankCell } from '../../telling/firmness.ts';
import { firstRows } from '../../telling/firstrows.ts';
import { headName, sentenceName } from '../../telling/glossedname.ts';
import type { Land } from '../../telling/provincemap.ts';
import { captionOf, cellOf } from '../../telling/reading.ts';
import { standingsOf } from '../../telling/standing.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { gradesWithRanges, rangeCaption } from '../kit/firmnesskey.ts';
import { whyOf, withWhy } from '../kit/why.ts';
import { areasOf, bordersOf, communeBorders, outlineOf, type Area } from '../map/areas.ts';
import { colourScores, type Colouring } from '../map/colouring.ts';
import { describe, digitsOf } from '../map/description.ts';
import { contains } from '../map/inside.ts';
import { legend } from '../map/legend.ts';
import { areaPath, linePath } from '../map/path.ts';
import { beyondIn, mostLabels, placeLabels, type Placed } from '../map/place.ts';
import { layOut, tenths, type Sheet } from '../map/sheet.ts';
import * as draw from '../map/svg.ts';
import { unitOfArea, unitsByCode } from '../map/units.ts';
import { communeMapWords } from './words.ts';

interface CommuneLand extends Land {
  /** Name of the province, for the title. */
  readonly place: string;
  /** Start of the chart's id, as `ninh-binh`. */
  readonly slug: string;
  /** Scores of the communes, where there is such a ranking. */
  readonly ranking?: Ranking | undefined;
}

interface Spot {
  readonly area: Area;
  readonly unit: Unit;
  readonly row: RankingRow | undefined;
}

function titleOf(
  spots: readonly Spot[],
  districts: number,
  { place, asOf, ranking }: CommuneLand,
  locale: Locale,
): string {
  const t = strings(communeMapWords, locale);
  if (!ranking) return t.communeTitle(spots.length, place, districts, yearOf(asOf));
  const index = indexName(ranking);
  const known = spots.filter(({ row }) => pointOf(row?.score) !== undefined);
  const held = isWithheld(ranking);
  if (known.length === 0)
    return (held ? t.communeTitleNone : t.communeTitleNoneUnheld)(spots.length, place, index, ranking.year);
  const first = firstRows(ranking);
  const best = spots.flatMap(({ unit, row }) =>
    row && first.includes(row) ? [nameWithRange(sentenceName(unit, locale), row, locale)] : [],
  );
  if (known.length < spots.length || best.length === 0)
    return (held ? t.communeTitleSome : t.communeTitleSomeUnheld)(
      known.length,
      spots.length,
      place,
      index,
      ranking.year,
    );
  return t.communeTitleAll(capitalized(listed(best, locale)), spots.length, place, index, ranking.year);
}

function tableOf(
  spots: readonly Spot[],
  title: string,
  ranking: Ranking | undefined,
  locale: Locale,
  context: Context,
): Chart['table'] {
  const t = strings(communeMapWords, locale);
  const districtOf = ({ unit: { parent } }: Spot) => (parent === undefined ? undefined : context.units.get(parent));
  const districtName = (spot: Spot): string => {
    const district = districtOf(spot);
    return district ? headName(district, locale) : '–';
  };
  const sorted = spots.toSorted(
    (a, b) =>
      compareNames(districtOf(a)?.fullName ?? '–', districtOf(b)?.fullName ?? '–') ||
      compareNames(a.unit.name, b.unit.name),
  );
  const values = (row: RankingRow | undefined) =>
    ranking
      ? [
          withWhy(
            rankCell(row, locale, context, row && digitsOf(row.rank, ranking)),
            row && whyOf(ranking, row, 'rank', locale, context),
          ),
          withWhy(
            cellOf(row?.score, locale, context, row && digitsOf(row.score, ranking)),
            row && whyOf(ranking, row, 'score', locale, context),
          ),
        ]
      : [];
  const rows = spots.map(({ row }) => row);
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
    columns: [
      { label: t.unitColumn },
      { label: t.districtColumn },
      ...(ranking
        ? [
            { label: t.rankColumn, numeric: true },
            { label: t.scoreColumn, numeric: true },
          ]
        : []),
    ],
    rows: sorted.map((spot) => [
      { ...unitCell(spot.unit, locale, headName(spot.unit, locale)), lang: undefined },
      { text: districtName(spot) },
      ...values(spot.row),
    ]),
  };
}

/** District names over the communes, at both widths of the map. */
function districtLabels(
  sheet: Sheet,
  units: ReadonlyMap<string, Unit>,
  unassigned: readonly Area[],
): { width: 'narrow' | 'wide'; placed: Placed[] }[] {
  const districts = areasOf(sheet, 'districts');
  if (districts.length > mostLabels) return [];
  const land = [...districts, ...unassigned];
  const room = { width: sheet.width * tenths, height: sheet.height * tenths, land, taken: [] };
  const wanted = districts.map((area) => ({ area, lines: [unitOfArea(area.code, units).name] }));
  return (['narrow', 'wide'] as const).map((width) => {
    const size = draw.fontSizes[width] * tenths;
    return { width, placed: placeLabels(wanted, size, { ...room, beyond: beyondIn(size) }) };
  });
}

/** Ways for a finger, which misses a commune on a narrow map: each district leads to its page, which lists its communes. */
function districtLinks(
  sheet: Sheet,
  units: ReadonlyMap<string, Unit>,
  labels: ReturnType<typeof districtLabels>,
  locale: Locale,
): Html[] {
  return areasOf(sheet, 'districts').map((area) => {
    const unit = unitOfArea(area.code, units);
    const label = labels[0]?.placed.find(({ code }) => code === area.code);
    return draw.areaLink('by-district', unit, areaPath(area), headName(unit, locale), locale, label);
  });
}

/** The communes of a province, each a link to its page; coloured by score as far as scores are known. */
export function communeMap(land: CommuneLand, locale: Locale, context: Context): Chart {
  const { topology, asOf, slug, ranking } = land;
  const t = strings(communeMapWords, locale);
  const id = ranking ? `${ranking.edition.replace('/', '-')}-ban-do-xa` : `${slug}-ban-do-xa`;
  const sheet = layOut(topology, draw.drawing);
  const units = unitsByCode(context, 'commune', asOf);
  const rows = new Map((ranking?.rows ?? []).map((row) => [row.unit, row]));
  const spots = areasOf(sheet, 'communes').map((area): Spot => {
    const unit = unitOfArea(area.code, units);
    return { area, unit, row: rows.get(unit.id) };
  });
  const colours: Colouring | undefined = ranking && colourScores(spots, ranking, locale);
  const kind = (code: string): string => colours?.kinds.get(code) ?? 'land';
  const title = titleOf(spots, areasOf(sheet, 'districts').length, land, locale);
  const values = spots.flatMap(({ row }) => (row ? [row.rank, row.score] : []));
  const districts = unitsByCode(context, 'district', asOf);
  const unassigned = topology.objects['unassigned'] ? areasOf(sheet, 'unassigned') : [];
  const areas = spots.map(({ area, unit, row }) => {
    const said = ranking && `: ${row ? describe(row, ranking, locale) : t.notRanked}`;
    return draw.areaLink(
      `area ${kind(area.code)}`,
      unit,
      areaPath(area),
      headName(unit, locale) + (said ?? ''),
      locale,
    );
  });
  const labels = districtLabels(sheet, districts, unassigned);
  /** A name stands on the colour of the commune under it, and has a halo of that. */
  const kindUnder = (placed: readonly Placed[]) => {
    const under = placed.map(
      ({ code, at }) => [code, spots.find(({ area }) => contains(area, at))?.area.code] as const,
    );
    const byDistrict = new Map(under);
    return (code: string): string => kind(byDistrict.get(code) ?? '');
  };
  const ground = draw.ground([
    unassigned.map((area) => draw.hatchedArea(id, areaPath(area))),
    areas,
    draw.path('communes', linePath(communeBorders(sheet))),
    draw.path('borders', linePath(bordersOf(sheet, 'districts'))),
    draw.path('outline', linePath(outlineOf(sheet, 'communes'))),
    districtLinks(sheet, districts, labels, locale),
  ]);
  const picture = draw.svg(
    { id, width: sheet.width, height: sheet.height, labels, title, description: t.drawnWithLinks, links: true },
    [
      draw.hatchPattern(id),
      ground,
      labels.map(({ width, placed }) => draw.labels(width, placed, kindUnder(placed), vietnamese(locale))),
      values.some(({ grade }) => grade === 'simulated') && draw.watermark(sheet.width, sheet.height),
    ],
  );
  const items = [...(colours?.items ?? []), ...(unassigned.length > 0 ? [{ kind: 'hatch', text: t.mudflat }] : [])];
  return {
    id,
    title,
    subtitle: t.communeSubtitle(yearOf(asOf)),
    body: html`<div class="map small-areas">${picture}${items.length > 0 && legend(t.communeLegend, items)}</div>`,
    table: tableOf(spots, title, ranking, locale, context),
    grades: gradesWithRanges(
      values,
      spots.map(({ row }) => row),
    ),
    standings: standingsOf(values),
    unheld: values.some(isUnheld),
    sources: documentsOf(values),
    attribution: land.attribution[locale],
  };
}
