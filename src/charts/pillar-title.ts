/** The finding of the pillar chart. */
import { max, maxIndex } from 'd3';
import { isPoint, pointOf } from '../domain/grade.ts';
import type { UnitId } from '../domain/ids.ts';
import type { Ranking, RankingRow } from '../domain/scored.ts';
import { chartWords } from '../i18n/charts.ts';
import { fullWords } from '../i18n/charts-full.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { nameOf, unitOf, type Context } from './context.ts';
import { scoreOfMost } from './pillar-rows.ts';
import type { PillarRow } from './pillars.ts';
import { isSame, pointsText } from './points.ts';
import { countText, indexName, scoreText } from './ranking-words.ts';
import { textOf } from './reading.ts';
import { rowOf } from './row.ts';

/** The parts that a finding counts, how many of them can be held against a mean, and how many lie above it. */
export interface Count {
  readonly counted: readonly PillarRow[];
  readonly measured: number;
  readonly above: number;
}

const share = ({ part, most }: PillarRow): number | undefined => {
  const point = pointOf(part?.score);
  return point === undefined || !most ? undefined : point / most;
};

/** Parts in which nothing is left to win. */
export const atMost = (rows: readonly PillarRow[]): PillarRow[] => rows.filter((row) => isSame(share(row) ?? 0, 1));

/** What is sure where only index values are known beside the total: score and rank of the unit. */
function totalTitle(ranking: Ranking, name: string, { score, rank }: RankingRow, locale: Locale): string {
  const t = strings(chartWords, locale);
  const index = `${indexName(ranking)} ${ranking.year}`;
  const total = t.pillarsTotal(name, index, scoreText(ranking, score, locale));
  return isPoint(rank) ? `${total}, ${t.rankIn(textOf(rank, locale))}` : total;
}

export function pillarsTitle(
  ranking: Ranking,
  unit: UnitId,
  rows: readonly PillarRow[],
  count: Count,
  locale: Locale,
  context: Context,
): string {
  const t = strings(chartWords, locale);
  const [name, year] = [nameOf(unitOf(unit, context), locale), String(ranking.year)];
  const parts = t[`parts_${ranking.scale}`];
  const row = rowOf(ranking, unit);
  if (count.counted.length === 0 && rows.length > 0 && isPoint(row.score))
    return totalTitle(ranking, name, row, locale);
  if (!count.counted.some((row) => isPoint(row.part?.score))) return t.pillarsUnknown(name, year, parts);
  return ranking.scale === 'index'
    ? indexTitle(ranking, name, count, locale)
    : pointsTitle(ranking, name, count, locale);
}

function indexTitle(ranking: Ranking, name: string, { counted, above, measured }: Count, locale: Locale): string {
  const t = strings(chartWords, locale);
  const year = String(ranking.year);
  const top = counted[maxIndex(counted, (r) => pointOf(r.part?.score) ?? -1)];
  const score = top?.part?.score;
  if (!top || !score) return t.pillarsUnknown(name, year, t[`parts_${ranking.scale}`]);
  const text = score.grade === 'recomputed' ? pointsText(score.value, ranking, locale) : textOf(score, locale);
  const best = top.pillar.name[locale];
  // One score of several parts is not the highest: the others are not known.
  const scored = counted.filter(({ pillar }) => pillar.scored);
  const isOnly = scored.length > 1 && scored.filter((r) => isPoint(r.part?.score)).length === 1;
  if (measured === 0 && isOnly) return t.pillarsTitlePart(name, year, best, text);
  return measured > 0
    ? t.pillarsTitle(
        name,
        countText(above, locale),
        countText(measured, locale),
        t[`parts_${ranking.scale}`],
        year,
        best,
        text,
      )
    : t.pillarsTitleAlone(name, year, best, text);
}

/** Against the mean where there is one; then the parts at their maximum, or the one that comes closest to it. */
function pointsTitle(ranking: Ranking, name: string, count: Count, locale: Locale): string {
  const [t, f] = [strings(chartWords, locale), strings(fullWords, locale)];
  const { counted, measured, above } = count;
  const [year, parts] = [String(ranking.year), t[`parts_${ranking.scale}`]];
  const number = (n: number) => countText(n, locale);
  const full = atMost(counted);
  const most = max(counted, share);
  const tops = counted.filter((row) => most !== undefined && isSame(share(row) ?? -1, most));
  const [top] = tops;
  const clause =
    full.length > 0
      ? f.pillarsFull(number(full.length), parts)
      : tops.length === 1 && top
        ? f.pillarsNearest(top.pillar.name[locale], scoreOfMost(top, ranking, locale))
        : undefined;
  const known = counted.filter((row) => isPoint(row.part?.score)).length;
  const start =
    measured > 0
      ? f.pillarsAbove(name, number(above), number(measured), parts, year)
      : f.pillarsKnown(name, number(known), parts, year);
  return clause === undefined ? start : `${start}; ${clause}`;
}
