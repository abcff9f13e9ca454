import { documentsOf } from '../../model/documents.ts';
import { isPoint, isUnheld } from '../../model/grade.ts';
import { html } from '../../model/html.ts';
import type { UnitId } from '../../model/ids.ts';
import { undisputedMean } from '../../model/level.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { cellOfUnit, type Context } from '../../telling/context.ts';
import { rankCell } from '../../telling/firmness.ts';
import { inPlaces } from '../../telling/place.ts';
import { countText, measureOf } from '../../telling/rankingwords.ts';
import { captionOf, cellOf, textOf } from '../../telling/reading.ts';
import { standingsOf, toldInside } from '../../telling/standing.ts';
import type { Cell } from '../../telling/table.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { drawRangeKey, gradesWithRanges, rangeCaption } from '../kit/firmnesskey.ts';
import { plainRank } from '../kit/plainrank.ts';
import { extentOf, rulerOf } from '../kit/ruler.ts';
import { rowBefore, whyOf, withWhy } from '../kit/why.ts';
import { drawBoard } from './board.ts';
import { rankCaveat } from './caveats.ts';
import { knownText, rankedTitle } from './title.ts';
import { wordsFor } from './told.ts';
import { unitList, type Group } from './unitlist.ts';
import { rankedWords } from './words.ts';

interface RankedOptions {
  /** Units by the unit above them; those of which nothing is published are listed under its name. */
  readonly groups?: readonly Group[];
  /** Units the reader came for: set in bold and named in the title. */
  readonly focus?: readonly UnitId[];
}

/** From so many rows on, a rank has three digits. */
const hundred = 100;

type Past = readonly ('previousRank' | 'previousScore')[];

const known = (row: RankingRow): boolean => row.rank.grade !== 'unpublished' || row.score.grade !== 'unpublished';

/** Chart of a ranking: a row a unit on one ruler, with last edition's score where it may be compared. */
export function ranked(ranking: Ranking, locale: Locale, context: Context, options: RankedOptions = {}): Chart {
  const { focus = [], groups } = options;
  const t = wordsFor(ranking, locale);
  const rows = inPlaces(ranking.rows, context);
  const shown = rows.filter(known);
  const hidden = rows.filter((row) => !known(row));
  const mean = undisputedMean(ranking);
  const values = shown.flatMap((row) => [row.score, row.previousScore]);
  const extent = extentOf(values);
  const ruler = extent.length > 0 ? rulerOf(extentOf([...values, mean])) : undefined;

  const board = shown.length > 0 && drawBoard(shown, { ranking, ruler, mean, locale, context }, focus);
  const list = hidden.length > 0 && unitList(ranking, hidden, locale, context, groups);
  const kinds = [shown.length >= hundred && 'hundreds', plainRank(rows) === 'recomputed' && 'ranks-made'];
  const body = html`<div class="${['ranked', ...kinds].filter(Boolean).join(' ')}">${board}${list}</div>`;

  const past = previousIn(rows);
  const measure = measureOf(ranking, locale, context);
  const about = knownText(ranking, locale);
  const scored = rows.filter((row) => isPoint(row.score)).length;
  const all = rows.flatMap((row) => [row.rank, row.score, row.previousScore]);
  const marked = [
    ...rows.flatMap((row) => [row.rank, row.score, row.scoreBound]),
    // The table beside the drawing has last edition's ranks, too.
    ...shown.flatMap((row) => [row.previousScore, row.previousRank]),
    mean,
  ];
  // Printed, but not as a number: neither a score nor unpublished.
  const unreadable = rows.filter(({ score }) => score.grade === 'published' && !isPoint(score)).length;
  const counted = t.rankedCaption(
    measure,
    countText(ranking.unitCount, locale),
    countText(scored, locale),
    countText(ranking.unitCount - scored - unreadable, locale),
  );
  const caption = unreadable > 0 ? t.rankedCaptionUnreadable(counted, countText(unreadable, locale)) : counted;
  return {
    id: ranking.id.replaceAll('/', '-'),
    title: rankedTitle(ranking, locale, context, focus),
    subtitle: about === undefined ? measure : `${measure}; ${about}`,
    body,
    method: drawRangeKey(ranking.weighing, rows, locale),
    table: {
      caption: withCaveats(
        rangeCaption(captionOf(withMean(caption, ranking, locale), all, locale), rows, locale),
        ranking,
        locale,
      ),
      columns: tableColumns(ranking, past, locale),
      rows: rows.map((row) => tableRow(row, ranking, past, locale, context)),
    },
    grades: gradesWithRanges(marked, rows),
    standings: standingsOf(marked),
    unheld: marked.some(isUnheld),
    sources: documentsOf([...all, mean]),
  };
}

/** A caption with what must be known of its ranks. */
const withCaveats = (caption: string, ranking: Ranking, locale: Locale): string =>
  [caption, rankCaveat(ranking, locale)].filter(Boolean).join('. ');

/** A caption with the mean, as printed or worked out. */
function withMean(caption: string, { mean }: Ranking, locale: Locale): string {
  if (!isPoint(mean) || mean === undefined) return caption;
  const words = strings(rankedWords, locale).meanLabel(textOf(mean, locale));
  return `${caption}. ${words} (${toldInside(mean, locale)})`;
}

/** What the table says of the edition before: ranks are not set beside those given among other units. */
const previousIn = (rows: readonly RankingRow[]): Past =>
  (['previousRank', 'previousScore'] as const).filter((key) => rows.some((row) => row[key] !== undefined));

function tableColumns(ranking: Ranking, past: Past, locale: Locale) {
  const [t, c] = [strings(rankedWords, locale), strings(common, locale)];
  const before = String(ranking.previousYear);
  const columns = [{ label: c.unit }, { label: c.rank, numeric: true }, { label: c.score, numeric: true }];
  const labels = { previousRank: t.yearRank, previousScore: t.yearScore };
  return [...columns, ...past.map((key) => ({ label: labels[key](before), numeric: true }))];
}

/** A score; one that cannot be read stands as printed before what bounds it, whose grade the cell has. */
function scoreCell({ score, scoreBound }: RankingRow, locale: Locale, context: Context): Cell {
  if (!scoreBound) return cellOf(score, locale, context);
  const text = `${textOf(score, locale)} (${strings(common, locale).unreadable}): ${textOf(scoreBound, locale)}`;
  return { ...cellOf(scoreBound, locale, context), text };
}

function tableRow(row: RankingRow, ranking: Ranking, past: Past, locale: Locale, context: Context): Cell[] {
  const cell = (value: RankingRow['previousScore']) => cellOf(value, locale, context);
  const why = (metric: 'score' | 'rank') => whyOf(ranking, row, metric, locale, context);
  const whyBefore = (key: Past[number]) =>
    whyOf(...rowBefore(ranking, row), key === 'previousRank' ? 'rank' : 'score', locale, context);
  const cells = [
    cellOfUnit(row.unit, locale, context),
    withWhy(rankCell(row, locale, context), why('rank')),
    withWhy(scoreCell(row, locale, context), why('score')),
  ];
  return [...cells, ...past.map((key) => withWhy(cell(row[key]), whyBefore(key)))];
}
