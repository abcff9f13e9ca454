import { ascending, group } from 'd3';
import { isDefined } from '../../model/defined.ts';
import { pointOf, type Grade, type Told } from '../../model/grade.ts';
import type { UnitId } from '../../model/ids.ts';
import { indexName } from '../../model/indexname.ts';
import { rowOf } from '../../model/rows.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { unitOf, vietnameseCell, type Context } from '../../telling/context.ts';
import { leadName } from '../../telling/glossedname.ts';
import { pointsText } from '../../telling/points.ts';
import { countText, unitsName } from '../../telling/rankingwords.ts';
import type { Cell, Table } from '../../telling/table.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { hasAll, hasNone, isKnown, type IndicatorGroup, type IndicatorRow } from './indicatorrow.ts';
import { drawIndicators, isForeign, rawText, type Setting } from './rows.ts';
import { indicatorCount, indicatorsTitle } from './title.ts';
import { indicatorWords } from './words.ts';

function groupsOf(ranking: Ranking, row: RankingRow): IndicatorGroup[] {
  const rows = ranking.indicators.map((indicator, i): IndicatorRow => ({
    indicator,
    points: row.detail?.points[i] ?? undefined,
    raw: row.detail?.raw?.[i] ?? undefined,
    mean: indicator.mean,
  }));
  const byPillar = group(rows, ({ indicator }) => indicator.pillar);
  return [...ranking.pillars]
    .sort((a, b) => ascending(a.order, b.order))
    .flatMap((pillar) => {
      const members = byPillar.get(pillar.code);
      const score = row.parts.find((part) => part.pillar === pillar.code)?.score;
      return members ? [{ pillar, score, rows: members }] : [];
    });
}

/**
 * The breakdown of one unit's score: a row an indicator, grouped by pillar, points out of the maximum against the mean of
 * the level, and how the reported value became points. Throws where the ranking has no row of the unit.
 */
export function indicators(ranking: Ranking, unit: UnitId, locale: Locale, context: Context): Chart {
  const t = strings(indicatorWords, locale);
  const setting: Setting = { ranking, locale, t };
  const row = rowOf(ranking, unit);
  const groups = row.detail ? groupsOf(ranking, row) : [];
  const rows = groups.flatMap((g) => g.rows);
  const measure = [indexName(ranking), String(ranking.year)] as const;
  const subtitle = rows.some(({ mean }) => mean !== undefined)
    ? t.indicatorsSubtitle(...measure, countText(ranking.unitCount, locale), unitsName(ranking, locale))
    : t.indicatorsSubtitleAlone(...measure);
  const grades: readonly Grade[] = row.detail ? [row.detail.grade] : ['unpublished'];
  const made = rows.flatMap(({ mean }) => mean?.grade ?? []);
  return {
    id: `${ranking.id.replaceAll('/', '-')}-${unit.replace('@', '-')}-indicators`,
    title: indicatorsTitle(ranking, rows, leadName(unitOf(unit, context), locale), locale),
    subtitle,
    body: drawIndicators(groups, row.detail?.grade, setting, context),
    table: tableOf(groups, row.detail, subtitle, setting),
    grades: [...new Set([...grades, ...made])],
    standings: row.detail?.grade === 'published' ? [row.detail.standing ?? 'official'] : [],
    sources: row.detail ? row.detail.sources : [ranking.annex?.document].filter(isDefined),
  };
}

const toldBy = ({ grade, standing }: Told): Pick<Cell, 'grade' | 'standing'> =>
  standing ? { grade, standing } : { grade };

function tableOf(groups: readonly IndicatorGroup[], told: Told | undefined, subtitle: string, setting: Setting): Table {
  const { ranking, locale, t } = setting;
  const rows = groups.flatMap((g) => g.rows);
  const count = (test: (row: IndicatorRow) => boolean): string => countText(rows.filter(test).length, locale);
  const number = (value: number | undefined): Cell => ({
    text: value === undefined ? '–' : pointsText(value, ranking, locale),
  });
  return {
    caption:
      rows.length === 0
        ? subtitle
        : t.indicatorsCaption(
            subtitle,
            count(hasAll),
            count(hasNone),
            count(isKnown),
            countText(indicatorCount(ranking, rows), locale),
          ),
    columns: [
      { label: t.indicator },
      { label: t.pillar },
      { label: t.howScored },
      ...[t.rawValue, t.score, t.most, t.mean].map((label) => ({ label, numeric: true })),
    ],
    rows: groups.flatMap(({ pillar, rows: members }) =>
      members.map((row): Cell[] => [
        { text: row.indicator.name[locale] },
        { text: pillar.name[locale] },
        { text: row.indicator.method ? t[`method_${row.indicator.method}`] : '–' },
        { text: rawText(row, setting) ?? '–', ...(isForeign(row, locale) ? vietnameseCell(locale) : {}) },
        { ...number(row.points), ...(row.points === undefined || !told ? {} : toldBy(told)) },
        number(row.indicator.maxPoints),
        number(pointOf(row.mean)),
      ]),
    ),
  };
}
