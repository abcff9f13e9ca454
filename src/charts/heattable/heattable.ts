import { ascending } from 'd3';
import { documentsOf } from '../../model/documents.ts';
import { isUnheld, type Value } from '../../model/grade.ts';
import { mostPoints, reachedIn, totalMean } from '../../model/level.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { cellOfUnit, type Context } from '../../telling/context.ts';
import { rankCell } from '../../telling/firmness.ts';
import { inPlaces } from '../../telling/place.ts';
import { pointsText } from '../../telling/points.ts';
import { countText, measureOf, unitsName } from '../../telling/rankingwords.ts';
import { captionOf, gradesOf, toldOf } from '../../telling/reading.ts';
import { standingsOf } from '../../telling/standing.ts';
import type { Cell, Column } from '../../telling/table.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { drawRangeKey } from '../kit/firmnesskey.ts';
import { whyOf, withWhy } from '../kit/why.ts';
import { scoreIn, type Heat, meanText, partText, totalText } from './heat.ts';
import { heatMarks } from './key.ts';
import { drawHeat } from './rows.ts';
import { heatTitle, knowledgeOf } from './title.ts';
import { heatWords } from './words.ts';

/**
 * Units × pillars, best first: points in the cell, its colour the share of the pillar's maximum in five fixed classes, so
 * that colours mean the same in every year and level. The body is a real table; `table` has the same rows for downloads.
 */
export function heattable(ranking: Ranking, locale: Locale, context: Context): Chart {
  const t = strings(heatWords, locale);
  const pillars = [...ranking.pillars].sort((a, b) => ascending(a.order, b.order));
  const rows = inPlaces(ranking.rows, context);
  const heat: Heat = { ranking, pillars, rows, locale, context };
  const units = [countText(ranking.unitCount, locale), unitsName(ranking, locale)] as const;
  const subtitle = t.heatSubtitle(measureOf(ranking, locale, context));
  const values = rows.flatMap((row) => [row.rank, row.score, ...row.parts.map((part) => part.score)]);
  const means = [...pillars.map((pillar) => reachedIn(ranking, pillar.code)?.mean), totalMean(ranking)];
  const known = knowledgeOf(ranking);
  const counted = known.isWhole ? t.heatCaption : t.heatCaptionPart;
  const caption = counted(subtitle, countText(rows.length, locale), ...units, countText(known.units, locale));
  return {
    id: `${ranking.id.replaceAll('/', '-')}-heat`,
    title: heatTitle(ranking, known, locale),
    subtitle,
    body: drawHeat(heat, caption, heatMarks(heat)),
    method: drawRangeKey(ranking.weighing, heat.rows, locale),
    table: {
      caption: captionOf(caption, values, locale),
      columns: columnsOf(heat),
      rows: [...rows.map((row) => cellsOf(row, heat)), ...meanRow(heat)],
    },
    grades: gradesOf([...values, ...means]),
    standings: standingsOf([...values, ...means]),
    unheld: [...values, ...means].some(isUnheld),
    sources: documentsOf([...values, ...means]),
  };
}

function columnsOf({ ranking, pillars, locale }: Heat): Column[] {
  const c = strings(common, locale);
  const parts = pillars.map((pillar) => {
    const most = mostPoints(pillar, ranking);
    const name = pillar.name[locale];
    return most === undefined || ranking.scale === 'index' ? name : `${name} / ${pointsText(most, ranking, locale)}`;
  });
  return [{ label: c.unit }, ...[c.rank, c.score, ...parts].map((label) => ({ label, numeric: true }))];
}

const cell = (value: Value | undefined, text: (value: Value) => string): Cell =>
  value ? { text: text(value), ...toldOf(value) } : { text: '–' };

function cellsOf(row: RankingRow, { ranking, pillars, locale, context }: Heat): Cell[] {
  const part = (value: Value): string => partText(value, ranking, locale);
  return [
    cellOfUnit(row.unit, locale, context),
    withWhy(rankCell(row, locale, context), whyOf(ranking, row, 'rank', locale, context)),
    cell(row.score, (score) => totalText(score, ranking, locale)),
    ...pillars.map((pillar) =>
      pillar.scored ? cell(scoreIn(row, pillar), part) : { text: strings(heatWords, locale).notScored },
    ),
  ];
}

/** The means that the finding speaks of, as the last row; none where no mean is known. */
function meanRow({ ranking, pillars, locale }: Heat): Cell[][] {
  const means = pillars.map((pillar) => reachedIn(ranking, pillar.code)?.mean);
  if (!means.some((mean) => mean)) return [];
  const total = totalMean(ranking);
  return [
    [
      { text: strings(common, locale).mean },
      { text: '–' },
      cell(total, (value) => totalText(value, ranking, locale)),
      ...means.map((mean): Cell =>
        mean ? { text: meanText(mean, ranking, locale), grade: mean.grade } : { text: '–' },
      ),
    ],
  ];
}
