/** What a ranking is called and measured in; shared by the charts of rankings. */
import { isWithheld } from '../model/awaited.ts';
import { formatNumber } from '../model/format.ts';
import { pointOf } from '../model/grade.ts';
import { indexName } from '../model/indexname.ts';
import { isSourceLanguage } from '../model/languages.ts';
import { listed } from '../model/list.ts';
import type { Ranking, RankingRow } from '../model/scored.ts';
import { chartWords } from '../words/charts.ts';
import type { Locale } from '../words/locale.ts';
import { scoreWords } from '../words/scores.ts';
import { strings } from '../words/strings.ts';
import { provinceOf, unitOf, type Context } from './context.ts';
import { sentenceName } from './glossedname.ts';
import { whole } from './reading.ts';

/** "PDTI 2023". */
export const editionName = (ranking: Pick<Ranking, 'index' | 'year'>): string =>
  `${indexName(ranking)} ${ranking.year}`;

/** "PDTI Ninh Bình năm 2023": an edition of a province, as its page and the links to it name it. */
export const editionTitle = (place: { readonly name: string }, ranking: Ranking, locale: Locale): string =>
  strings(scoreWords, locale).editionTitle(indexName(ranking), place.name, ranking.year);

/** "cấp huyện tỉnh Ninh Bình"; a chart that is embedded elsewhere must say where it is about. */
export function levelName({ level, province, rows }: Ranking, locale: Locale, context: Context): string {
  const t = strings(chartWords, locale);
  const home = provinceOf(province, context);
  if (!home) return t[`level_${level}`];
  // Vietnamese says "tỉnh" of every province; elsewhere the fictional one would be a bare word ("Mẫu", a sample).
  const fictional = rows.some(({ rank }) => rank.grade === 'simulated');
  return t.levelIn(t[`level_${level}`], fictional && !isSourceLanguage(locale) ? home.fullName : home.name);
}

/** "huyện, thành phố": what is ranked, after a number. */
export const unitsName = ({ level }: Pick<Ranking, 'level'>, locale: Locale): string =>
  strings(chartWords, locale)[`units_${level}`];

/** "Điểm chuyển đổi số (PDTI) cấp huyện năm 2023, thang 765 điểm". */
export function measureOf(ranking: Ranking, locale: Locale, context: Context): string {
  const t = strings(chartWords, locale);
  const max = pointOf(ranking.maxPoints);
  const scale =
    ranking.scale === 'index'
      ? t.scaleIndex
      : max === undefined
        ? isWithheld(ranking)
          ? t.scaleUnknown
          : t.scaleNotStated
        : t.scalePoints(formatNumber(max, locale));
  return t.rankedSubtitle(
    t[`measure_${ranking.index}`](indexName(ranking)),
    levelName(ranking, locale, context),
    String(ranking.year),
    scale,
  );
}

/** The names of the units of some rows in a sentence. */
export const rowNames = (rows: readonly RankingRow[], locale: Locale, context: Context): string =>
  listed(
    rows.map((row) => sentenceName(unitOf(row.unit, context), locale)),
    locale,
  );

/** Rows that hold a rank, as a point. */
export const atRank = (rows: readonly RankingRow[], rank: number): RankingRow[] =>
  rows.filter((row) => pointOf(row.rank) === rank);

/** A count as the language writes it. */
export const countText = (n: number, locale: Locale): string => whole(n, locale);
