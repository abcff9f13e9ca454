import { ascending } from 'd3';
import { documentsOf } from '../../model/documents.ts';
import { formatNumber } from '../../model/format.ts';
import { pointOf, type Grade } from '../../model/grade.ts';
import type { UnitId } from '../../model/ids.ts';
import { listed } from '../../model/list.ts';
import type { Ranking, RankingRow, RankRange, Weighing } from '../../model/scored.ts';
import { cellOfUnit, unitOf, type Context } from '../../telling/context.ts';
import { rangeText } from '../../telling/firmness.ts';
import { fitting } from '../../telling/fitting.ts';
import { sentenceName } from '../../telling/glossedname.ts';
import { byName } from '../../telling/place.ts';
import { countText, measureOf, unitsName } from '../../telling/rankingwords.ts';
import { captionOf, cellOf, gradesOf } from '../../telling/reading.ts';
import { standingsOf } from '../../telling/standing.ts';
import type { Cell } from '../../telling/table.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { gradeOfRanges } from '../kit/firmnesskey.ts';
import { whyOf, withWhy } from '../kit/why.ts';
import { drawMethod, drawRanges } from './rows.ts';
import { rangeWords } from './words.ts';

/** A row whose range is known. */
type RangedRow = RankingRow & { readonly rankRange: RankRange };

/** From so many places between its ends on, a range is counted as wide in the finding. */
const wide = 5;
/** The ranks of which the finding says who holds them surely. */
const top = 3;

/** Who is meant, within a sentence: so many names as there are top ranks, else how many they are. */
function whoText(rows: readonly RangedRow[], ranking: Ranking, locale: Locale, context: Context): string {
  if (rows.length > top) return `${countText(rows.length, locale)} ${unitsName(ranking, locale)}`;
  const name = ({ unit }: RangedRow): string => sentenceName(unitOf(unit, context), locale);
  return listed(rows.map(name), locale);
}

/** Best first; units of one rank by group, then by name. */
const byPlace = (context: Context) => (a: RankingRow, b: RankingRow) =>
  ascending(pointOf(a.rank) ?? Infinity, pointOf(b.rank) ?? Infinity) ||
  ascending(a.rankRange?.group ?? Infinity, b.rankRange?.group ?? Infinity) ||
  byName(context)(a, b);

const isRanged = (row: RankingRow): row is RangedRow => row.rankRange !== undefined;

/** What the finding counts. */
function countsOf(rows: readonly RangedRow[]) {
  return {
    wide: rows.filter(({ rankRange: { low, high } }) => high - low >= wide).length,
    sure: rows.filter(({ rankRange }) => rankRange.high <= top),
  };
}

function titleOf(ranking: Ranking, rows: readonly RangedRow[], locale: Locale, context: Context): string {
  const t = strings(rangeWords, locale);
  const { wide: many, sure } = countsOf(rows);
  const [all, units] = [countText(rows.length, locale), unitsName(ranking, locale)];
  const counts = [countText(many, locale), all, units, String(wide)] as const;
  const found =
    many === 0 ? t.titleNone(all, units, String(wide)) : fitting([t.title(...counts), t.titleBrief(...counts)]);
  // Among three units everyone is in the top three.
  if (rows.length <= top) return found;
  const words = sure.length === 0 ? undefined : sure.length === 1 ? t.sureTop : t.sureTops;
  const top3 = words ? words(whoText(sure, ranking, locale, context), String(top)) : t.noneTop(String(top));
  return fitting([`${found}; ${top3}`, found]);
}

const percent = (spread: number, locale: Locale): string => formatNumber(spread * 100, locale);

function captionText(
  ranking: Ranking,
  weighing: Weighing,
  rows: readonly RangedRow[],
  locale: Locale,
  context: Context,
): string {
  const t = strings(rangeWords, locale);
  const { draws, spread, seed } = weighing;
  const { wide: many, sure } = countsOf(rows);
  const factor = (value: number) => formatNumber(value, locale);
  const how = t.caption(countText(draws, locale), factor(1 - spread), factor(1 + spread), String(seed));
  const counted = t.counted(
    countText(many, locale),
    countText(rows.length, locale),
    String(wide),
    countText(sure.length, locale),
    String(top),
  );
  return [measureOf(ranking, locale, context), t.spread(percent(spread, locale)), how, counted].join('; ');
}

/** A row of the table; a dash where the unit has no range. */
function tableRow(row: RankingRow, ranking: Ranking, grade: Grade, locale: Locale, context: Context): Cell[] {
  const { rankRange } = row;
  const cell = (text: string | undefined, more: Partial<Cell> = {}): Cell =>
    text === undefined ? { text: '–' } : { text, ...more };
  return [
    cellOfUnit(row.unit, locale, context),
    withWhy(cellOf(row.rank, locale, context), whyOf(ranking, row, 'rank', locale, context)),
    cell(rankRange && rangeText(rankRange), { grade }),
    cell(rankRange && String(rankRange.median)),
    cell(rankRange && String(rankRange.group)),
  ];
}

interface RankRangeOptions {
  /** Units the reader came for: set in bold. */
  readonly focus?: readonly UnitId[];
}

/** How firm each rank of a ranking is: the official rank, and the range it takes when the weights of the parts move. */
export function rankRange(
  ranking: Ranking,
  locale: Locale,
  context: Context,
  { focus = [] }: RankRangeOptions = {},
): Chart {
  const { weighing } = ranking;
  const rows = [...ranking.rows].sort(byPlace(context));
  const ranged = rows.filter(isRanged);
  const grade = gradeOfRanges(ranged.map(({ rankRange }) => rankRange));
  if (!weighing || grade === undefined) throw new Error(`no rank ranges in ranking "${ranking.id}"`);
  const [t, c] = [strings(rangeWords, locale), strings(common, locale)];
  const ranks = rows.map((row) => row.rank);
  const numeric = [t.official, t.range, t.median, t.group].map((label) => ({ label, numeric: true }));
  return {
    id: `${ranking.id.replaceAll('/', '-')}-rank-range`,
    title: titleOf(ranking, ranged, locale, context),
    subtitle: t.subtitle(measureOf(ranking, locale, context)),
    body: drawRanges(rows, { grade, focus, locale, context }),
    method: drawMethod(weighing, grade, locale),
    table: {
      caption: captionOf(captionText(ranking, weighing, ranged, locale, context), ranks, locale),
      columns: [{ label: c.unit }, ...numeric],
      rows: rows.map((row) => tableRow(row, ranking, grade, locale, context)),
    },
    grades: [...new Set([...gradesOf(ranks), grade])],
    standings: standingsOf(ranks),
    sources: documentsOf(rows.flatMap((row) => [row.rank, row.score])),
  };
}
