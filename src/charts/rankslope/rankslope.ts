import { documentsOf } from '../../model/documents.ts';
import { pointOf, type Value } from '../../model/grade.ts';
import { html, joined, type Html } from '../../model/html.ts';
import { leapOf } from '../../model/leap.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { briefName } from '../../telling/briefname.ts';
import { cellOfUnit, provinceOf, unitOf, type Context } from '../../telling/context.ts';
import { cellOf, gradesOf, signedCell, textOf } from '../../telling/reading.ts';
import { standingsOf, toldInside } from '../../telling/standing.ts';
import { chartWords } from '../../words/charts.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { numberWords } from '../../words/numbers.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { drawGradeMark } from '../kit/grademark.ts';
import { microSvg } from '../kit/micro.ts';
import { depthOf, drawSlopes } from './slopes.ts';
import { slopeWords } from './words.ts';

/** More units than this are told of in the table alone. */
const mostDescribed = 20;

const isUp = ({ rank, previousRank }: RankingRow): boolean => (pointOf(rank) ?? 0) < (pointOf(previousRank) ?? 0);

/** What the reader must know of the two ranks in the title: which of them no source prints, and what it rests on. */
function noteOf(row: RankingRow, years: readonly [number, number], locale: Locale): Html | undefined {
  const t = strings(slopeWords, locale);
  const told = ([row.previousRank, row.rank] as const).map((value, i) => {
    if (value?.grade !== 'recomputed') return undefined;
    const why = value.note?.[locale] ?? value.formula;
    return html`${why} ${drawGradeMark({ grade: value.grade }, locale, 'silent')} ${t.notPrinted(textOf(value, locale), String(years[i]))}`;
  });
  return told.some(Boolean) ? html`<p>${joined(told, ' ')}</p>` : undefined;
}

/** Ranks of a level in two editions, with the unit that moved furthest in front. There must be one. */
export function rankSlope(ranking: Ranking, locale: Locale, context: Context): Chart {
  const leap = leapOf(ranking);
  if (!leap?.previousRank) throw new Error(`nobody is known to have moved in "${ranking.id}"`);
  const { year, previousYear = year - 1, rows, level, province } = ranking;
  const [t, c] = [strings(slopeWords, locale), strings(common, locale)];
  const [from, to] = [textOf(leap.previousRank, locale), textOf(leap.rank, locale)];
  const name = (row: RankingRow): string => briefName(unitOf(row.unit, context), locale);
  const home = provinceOf(province, context);
  const { [`level_${level}` as const]: levelName, yearRank } = strings(chartWords, locale);
  const title = t.title(name(leap), from, to, isUp(leap), strings(numberWords, locale).years(year - previousYear));
  const values = rows.flatMap((row) => [row.previousRank, row.rank]);
  const told = (value: Value | undefined) => (value ? `${textOf(value, locale)} (${toldInside(value, locale)})` : '–');
  const id = `${ranking.id.replaceAll('/', '-')}-leap`;
  const subtitle = t.subtitle(home?.name ?? '', levelName, String(previousYear), String(year));
  return {
    id,
    title,
    subtitle,
    body: microSvg(
      {
        id,
        height: 58 + depthOf(ranking.unitCount),
        title,
        description: rows
          .map((row) => t.described(name(row), told(row.previousRank), told(row.rank)))
          .slice(0, mostDescribed)
          .join(' '),
      },
      drawSlopes(ranking, leap, name, locale),
    ),
    method: noteOf(leap, [previousYear, year], locale),
    table: {
      caption: subtitle,
      columns: [
        { label: c.unit },
        ...[yearRank(String(previousYear)), yearRank(String(year)), t.change].map((label) => ({
          label,
          numeric: true,
        })),
      ],
      rows: rows.map((row) => [
        cellOfUnit(row.unit, locale, context),
        cellOf(row.previousRank, locale, context),
        cellOf(row.rank, locale, context),
        signedCell(row.rankChange, locale, context),
      ]),
    },
    grades: gradesOf(values),
    standings: standingsOf(values),
    sources: documentsOf([leap.previousRank, leap.rank]),
  };
}
