/** Head and rows of the ranked chart. */
import { pointOf, type Value } from '../../model/grade.ts';
import { html, nothing, type Html } from '../../model/html.ts';
import { readableScore } from '../../model/rows.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { quotedLabel, unitOf, type Context } from '../../telling/context.ts';
import { holderOf } from '../../telling/holder.ts';
import { gradeWord, graded, textOf } from '../../telling/reading.ts';
import { saidHtml } from '../../telling/said.ts';
import { toldInside } from '../../telling/standing.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { drawFirmness, drawRangeBrief } from '../kit/firmnesskey.ts';
import { anchorAt, circle, hatched, horizontal, label, mark, track, vertical } from '../kit/marks.ts';
import { drawMadeKey } from '../kit/plainrank.ts';
import { drawRow } from '../kit/row.ts';
import { drawRuler, type Ruler } from '../kit/ruler.ts';
import { countedName } from '../kit/unnamed.ts';
import { drawWhy, whyOf } from '../kit/why.ts';
import { caveatsOf } from './caveats.ts';
import { wordsFor } from './told.ts';
import { rankedWords } from './words.ts';

const height = 32;

/** What all rows are drawn from. */
export interface BoardSetting {
  readonly ranking: Ranking;
  readonly ruler: Ruler | undefined;
  readonly mean: Value | undefined;
  readonly locale: Locale;
  readonly context: Context;
}

interface RowSetting extends BoardSetting {
  readonly strong: boolean;
  /** How many units the row stands for. */
  readonly units: number;
}

/** Key of the previous edition, and the ruler with the mean's label above it, where no row's label can meet it. */
export function drawHead(shown: readonly RankingRow[], { ranking, ruler, mean, locale }: BoardSetting): Html {
  const t = strings(rankedWords, locale);
  const point = pointOf(mean);
  const words = mean && point !== undefined ? t.meanLabel(textOf(mean, locale)) : '';
  const spelt =
    words && mean && mean.grade !== 'published' && shown.some(({ score }) => score.grade !== mean.grade)
      ? `${words} (${gradeWord(mean.grade, locale)})`
      : words;
  const at = point === undefined ? undefined : ruler?.at(point);
  const above =
    at === undefined
      ? undefined
      : html`${label('mean-label', at, '0.9rem', anchorAt(at), spelt)}${vertical('mean', at, '1.2rem', '100%')}`;
  const hollow = shown.some((row) => row.score.grade !== 'unpublished' && pointOf(row.previousScore) !== undefined);
  const previous =
    hollow && html`<span><span class="key-previous"></span>${t.previousKey(String(ranking.previousYear))}</span>`;
  const caveats = caveatsOf(ranking, locale).map((words) => html`<p class="marks-key">${words}</p>`);
  const keys = [previous, drawMadeKey(shown, locale), drawRangeBrief(shown, locale)].filter((key) => !!key);
  const key = keys.length > 0 && html`<p class="marks-key">${keys}</p>`;
  const spoken = mean && words && html`<p class="vh">${words} (${toldInside(mean, locale)})</p>`;
  return html`${key}${caveats}${spoken}${ruler && html`<div class="axis">${drawRuler(ruler, locale, above)}</div>`}`;
}

/**
 * Rank in figures, with the range it takes when weights move or the link to what forces it; bounds in words that do not
 * pass for a point.
 */
function drawRank(row: RankingRow, ranking: Ranking, why: Html | undefined, locale: Locale): Html {
  const { rank } = row;
  const { rankUnpublished: words } = wordsFor(ranking, locale);
  if (rank.grade === 'unpublished')
    return html`<span class="rank unpublished" title="${words}">–<span class="vh"> ${words}</span></span>`;
  const figure = graded('rank', rank, locale);
  const range = drawFirmness(row, locale);
  return range || why ? html`<span class="place${why && ' stacked'}">${figure}${range}${why}</span>` : figure;
}

/** Last edition's score: hollow, joined to this one by a thin line that leads to the near end of a band. */
function drawPrevious(row: RankingRow, { at }: Ruler): Html {
  const before = pointOf(row.previousScore);
  if (before === undefined) return nothing;
  const { score } = row;
  const nearest =
    score.grade === 'bounded' ? (before < score.low ? score.low : Math.min(before, score.high)) : pointOf(score);
  const join = nearest !== undefined && horizontal('join', at(before), at(nearest));
  return html`${join}${circle('previous', at(before), 4.5)}`;
}

function drawTrack(row: RankingRow, setting: RowSetting): Html {
  const { ruler, mean, locale, context } = setting;
  const t = strings(rankedWords, locale);
  const { score } = row;
  if (score.grade === 'unpublished') {
    const holder = holderOf(score, context);
    // A hatched strip cannot carry a point on the ruler as well; last edition's score stands in its words.
    const before = row.previousScore && pointOf(row.previousScore) !== undefined ? row.previousScore : undefined;
    const extra =
      before && setting.ranking.previous
        ? ` · ${t.yearScore(String(setting.ranking.previousYear))}: ${textOf(before, locale)}`
        : '';
    return hatched(
      html`${textOf(score, locale) + extra}${holder !== undefined && html`<span class="vh"> (${saidHtml(holder, locale)})</span>`}`,
    );
  }
  if (!ruler) return nothing;
  const point = pointOf(mean);
  const line = point !== undefined && vertical('mean', ruler.at(point));
  const marks = [drawPrevious(row, ruler), mark(readableScore(row), ruler.at)];
  // The mean stays visible across a band but never strikes through a point.
  return track(height, score.grade === 'bounded' ? [marks, line] : [line, marks]);
}

/** One unit: rank, name, track, score. */
export function drawUnit(row: RankingRow, setting: RowSetting): Html {
  const { locale, context, strong, units } = setting;
  const t = strings(rankedWords, locale);
  const before = pointOf(row.previousScore);
  const spoken =
    before === undefined || !row.previousScore || row.score.grade === 'unpublished'
      ? undefined
      : html`
          <span class="vh">
            ; ${t.yearScore(String(setting.ranking.previousYear))}: ${textOf(row.previousScore, locale)}${' '}
            (${toldInside(row.previousScore, locale)})
          </span>`;
  const name = quotedLabel(unitOf(row.unit, context), locale, context);
  const why = (metric: 'score' | 'rank') =>
    drawWhy(
      whyOf(setting.ranking, row, metric, locale, context),
      html`${name}, ${strings(common, locale)[metric]}`,
      locale,
    );
  const printed = graded('score', row.score, locale);
  // A figure that cannot be read passes for none: what bounds it stands first, and it as it is printed.
  const figure = row.scoreBound
    ? html`${graded('score', row.scoreBound, locale)} <small class="misprint">${t.printedAs} ${printed}</small>`
    : printed;
  const score = row.score.grade !== 'unpublished' && [figure, why('score')];
  return drawRow({
    kinds: [row.score.grade, strong && 'strong'],
    rank: drawRank(row, setting.ranking, why('rank'), locale),
    name: countedName({ row, units }, setting.ranking, locale, context),
    plot: drawTrack(row, setting),
    value: [score, spoken],
  });
}
