/** Rows of the pillar chart: bars from 0 to the maximum, with the mean and the best of all units. */
import { isWithheld } from '../../model/awaited.ts';
import { pointOf, type Value } from '../../model/grade.ts';
import { html, joined, nothing, type Html } from '../../model/html.ts';
import type { Ranking } from '../../model/scored.ts';
import { pointsText } from '../../telling/points.ts';
import { gradeWord, graded, textOf } from '../../telling/reading.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { absentWord } from '../kit/absentstrip.ts';
import { bar, haloed, hatched, mark, track } from '../kit/marks.ts';
import { drawRow } from '../kit/row.ts';
import { drawAxis, rulerBetween, type Ruler } from '../kit/ruler.ts';
import { drawWhy, whyOfOrder } from '../kit/why.ts';
import type { PillarRow } from './pillarrow.ts';
import { pillarWords } from './words.ts';

const height = 30;

/** Shares of the maximum: an index as it is, points in percent. */
const rulers = { index: rulerBetween(0, 1, 5), points: rulerBetween(0, 100, 5) } as const;
const wholes = { index: 1, points: 100 } as const;

function drawTrack({ part, mean, best }: PillarRow, most: number, { scale }: Ranking): Html {
  const { at } = rulers[scale];
  const place = (value: number): number => at((value / most) * wholes[scale]);
  const point = pointOf(part?.score);
  const marks = [
    bar('ground', place(0), place(most), 14),
    part && point !== undefined && bar(`bar ${part.score.grade}`, place(0), place(point), 14),
    part?.score.grade === 'bounded' && mark(part.score, place),
    mean && haloed('mean', place(mean.value), 26),
    best && haloed('best', place(best.value), 20),
  ];
  return track(height, marks);
}

function drawPlot(row: PillarRow, ranking: Ranking, locale: Locale): Html {
  const t = strings(pillarWords, locale);
  if (!row.pillar.scored) return html`<span class="soft">${t.notScored}</span>`;
  if (!row.part || row.part.score.grade === 'unpublished') return hatched(absentWord(ranking, locale));
  // Against the best of the level a bar would look like a share of the points to be had.
  if (!row.most) return html`<span class="soft">${isWithheld(ranking) ? t.mostUnpublished : t.mostUnheld}</span>`;
  return drawTrack(row, row.most, ranking);
}

const text = (value: Value, ranking: Ranking, locale: Locale): string =>
  value.grade === 'recomputed' || value.grade === 'simulated'
    ? pointsText(value.value, ranking, locale)
    : textOf(value, locale);

/** "31,2 / 40", or the points alone where the maximum is unpublished; an index needs none. */
export function scoreOfMost({ part, most }: PillarRow, ranking: Ranking, locale: Locale): string {
  if (!part) return '';
  const score = text(part.score, ranking, locale);
  if (ranking.scale === 'index') return score;
  return most
    ? strings(pillarWords, locale).ofMost(score, pointsText(most, ranking, locale))
    : strings(pillarWords, locale).points(score);
}

function drawValue(row: PillarRow, ranking: Ranking, locale: Locale): Html {
  const t = strings(pillarWords, locale);
  const c = strings(common, locale);
  const { part, mean, best } = row;
  if (!part) return nothing;
  const rank =
    part.rank &&
    part.rank.grade !== 'unpublished' &&
    html`
      <small>${graded('part-rank', part.rank, locale, t.rankIn(textOf(part.rank, locale)))}</small>
      ${drawWhy(whyOfOrder(part.rank, locale), `${row.pillar.name[locale]}, ${c.rank}`, locale)}`;
  // A rank may be printed where the points are not.
  if (part.score.grade === 'unpublished') return html`${rank}`;
  const others =
    mean &&
    best &&
    html`
      <span class="vh">
        ; ${t.meanBest(text(mean, ranking, locale), text(best, ranking, locale))} (${gradeWord(mean.grade, locale)})
      </span>`;
  const score = graded('score', part.score, locale, scoreOfMost(row, ranking, locale));
  return html`${joined([score, rank || undefined], ' ')}${others}`;
}

/** "Trung bình (tính lại)". */
const withGrade = (words: string, value: Value, locale: Locale): string =>
  `${words} (${gradeWord(value.grade, locale).toLocaleLowerCase(locale)})`;

function drawKey(rows: readonly PillarRow[], locale: Locale): Html {
  const t = strings(pillarWords, locale);
  const mean = rows.find((row) => row.mean)?.mean;
  if (!mean) return html`<p class="marks-key">${t.noMean}</p>`;
  const [average, best] = [strings(common, locale).mean, t.best].map((words) => withGrade(words, mean, locale));
  return html`<p class="marks-key"><span class="key-mean"></span>${average} <span class="key-best"></span>${best}</p>`;
}

/** A bar for each pillar, with the mean and the best of all units; a strip where no pillar is known. */
export function drawParts(rows: readonly PillarRow[], ranking: Ranking, locale: Locale): Html {
  if (rows.length === 0) return html`<div class="pillars">${hatched(absentWord(ranking, locale))}</div>`;
  const items = rows.map((row) =>
    drawRow({
      kinds: [row.pillar.role],
      name: row.pillar.name[locale],
      plot: drawPlot(row, ranking, locale),
      value: drawValue(row, ranking, locale),
    }),
  );
  const ruler: Ruler = rulers[ranking.scale];
  const axis = rows.some((row) => row.most) && drawAxis(ruler, locale);
  return html`<div class="pillars">${drawKey(rows, locale)}${axis}<ul class="rows">${items}</ul></div>`;
}
