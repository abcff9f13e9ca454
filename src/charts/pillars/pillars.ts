import { ascending } from 'd3';
import { countAll } from '../../model/compared.ts';
import { documentsOf } from '../../model/documents.ts';
import { isPoint, isUnheld, pointOf, type Value } from '../../model/grade.ts';
import type { UnitId } from '../../model/ids.ts';
import { indexName } from '../../model/indexname.ts';
import { mostPoints, reachedIn } from '../../model/level.ts';
import { rowOf } from '../../model/rows.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import type { Context } from '../../telling/context.ts';
import { pointsText } from '../../telling/points.ts';
import { countText, unitsName } from '../../telling/rankingwords.ts';
import { captionOf, cellOf, gradesOf } from '../../telling/reading.ts';
import { standingsOf } from '../../telling/standing.ts';
import type { Cell, Column } from '../../telling/table.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { whyOfOrder, withWhy } from '../kit/why.ts';
import type { PillarRow } from './pillarrow.ts';
import { drawParts } from './rows.ts';
import { atMost, pillarsTitle, type Count } from './title.ts';
import { pillarWords } from './words.ts';

/** Four decimals, as the sources print an index; points have at most two. */
const digitsOf = ({ scale }: Ranking): number | undefined => (scale === 'index' ? 4 : undefined);

/**
 * The parts that can be told of a unit. An index that the ranking's sources never break out says nothing of this unit;
 * a pillar of points that others have and this unit has not is unpublished.
 */
function rowsOf(ranking: Ranking, row: RankingRow): PillarRow[] {
  const scoredByAny = (code: string) => ranking.rows.some((r) => r.parts.some((part) => part.pillar === code));
  return [...ranking.pillars]
    .sort((a, b) => ascending(a.order, b.order))
    .map((pillar) => {
      const { mean, best } = reachedIn(ranking, pillar.code) ?? {};
      const part = row.parts.find((p) => p.pillar === pillar.code);
      return { pillar, part, most: mostPoints(pillar, ranking), mean, best };
    })
    .filter(
      ({ part, pillar }) =>
        part !== undefined || !pillar.scored || (ranking.scale === 'points' && scoredByAny(pillar.code)),
    );
}

/**
 * The pillars, which alone the finding counts. Index values that are a part of the total are no pillars: what they weigh in
 * it may be unknown, and pillars made of them would count them twice.
 */
function countOf(ranking: Ranking, rows: readonly PillarRow[]): Count {
  const counted = rows.filter(({ pillar }) => pillar.role === 'pillar');
  const measured = counted.filter((r) => r.mean && isPoint(r.part?.score));
  const gaps = measured.map(({ part, mean }) => (pointOf(part?.score) ?? 0) - (mean?.value ?? 0));
  return {
    counted,
    known: counted.filter(({ part }) => isPoint(part?.score)).length,
    all: countAll(ranking),
    measured: measured.length,
    above: gaps.filter((gap) => gap > 0).length,
    below: gaps.filter((gap) => gap < 0).length,
  };
}

/** Subtitle and caption. A unit is held against others only where there is a mean, and nothing is counted out of none. */
function headOf(
  ranking: Ranking,
  rows: readonly PillarRow[],
  count: Count,
  locale: Locale,
): readonly [subtitle: string, caption: string] {
  const t = strings(pillarWords, locale);
  const [index, year, parts] = [indexName(ranking), String(ranking.year), t[`parts_${ranking.scale}`]];
  const units = [countText(ranking.unitCount, locale), unitsName(ranking, locale)] as const;
  const [above, measured, full] = [count.above, count.measured, atMost(count.counted).length].map((n) =>
    countText(n, locale),
  ) as [string, string, string];
  if (ranking.scale === 'index') {
    const isCompared = rows.some(({ mean, part }) => mean && isPoint(part?.score));
    const subtitle = isCompared ? t.pillarsSubtitle(index, ...units) : t.pillarsSubtitleAlone(index);
    const counted = count.measured > 0 ? t.pillarsCaptionAbove(above, measured, parts) : '';
    return [subtitle, t.pillarsCaption(subtitle, year) + counted];
  }
  if (count.measured > 0) {
    const subtitle = t.pillarsPointsSubtitle(index, year, ...units);
    return [subtitle, t.pillarsPointsCaption(subtitle, above, measured, full, parts)];
  }
  const subtitle = t.pillarsPointsSubtitleAlone(index, year);
  if (!count.all) return [subtitle, subtitle];
  const [known, all] = [countText(count.known, locale), countText(count.all, locale)];
  return [subtitle, t.pillarsPointsCaptionAlone(subtitle, known, all, full, parts)];
}

/** The parts of one unit's score, each as share of its maximum, against mean and best of the same edition. */
export function pillars(ranking: Ranking, unit: UnitId, locale: Locale, context: Context): Chart {
  const rows = rowsOf(ranking, rowOf(ranking, unit));
  const count = countOf(ranking, rows);
  const [subtitle, caption] = headOf(ranking, rows, count, locale);
  const values = rows.flatMap((r) => [r.part?.score, r.part?.rank, r.mean, r.best]);
  return {
    id: `${ranking.id.replaceAll('/', '-')}-${unit.replace('@', '-')}-pillars`,
    title: pillarsTitle(ranking, unit, rows, count, locale, context),
    subtitle,
    body: drawParts(rows, ranking, locale),
    table: {
      caption: captionOf(caption, values, locale),
      columns: columnsOf(ranking, locale),
      rows: rows.map((row) => cellsOf(row, ranking, locale, context)),
    },
    grades: gradesOf(values),
    standings: standingsOf(values),
    unheld: values.some(isUnheld),
    sources: documentsOf(values),
  };
}

function columnsOf({ scale }: Ranking, locale: Locale): Column[] {
  const [t, c] = [strings(pillarWords, locale), strings(common, locale)];
  const most = scale === 'points' ? [t.most] : [];
  const numbers = [c.score, ...most, c.mean, t.best, c.rank];
  return [{ label: scale === 'points' ? t.pillar : t.part }, ...numbers.map((label) => ({ label, numeric: true }))];
}

function cellsOf(row: PillarRow, ranking: Ranking, locale: Locale, context: Context): Cell[] {
  const cell = (value: Value | undefined): Cell => {
    const made = cellOf(value, locale, context, digitsOf(ranking));
    const isMade = value?.grade === 'recomputed' || value?.grade === 'simulated';
    return isMade ? { ...made, text: pointsText(value.value, ranking, locale) } : made;
  };
  const most: Cell = { text: row.most === undefined ? '–' : pointsText(row.most, ranking, locale) };
  return [
    { text: row.pillar.name[locale] },
    row.pillar.scored ? cell(row.part?.score) : { text: strings(pillarWords, locale).notScored },
    ...(ranking.scale === 'points' ? [most] : []),
    cell(row.mean),
    cell(row.best),
    withWhy(cellOf(row.part?.rank, locale, context), whyOfOrder(row.part?.rank, locale)),
  ];
}
