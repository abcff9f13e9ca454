/** Rows of the pillar chart: bars from 0 to the maximum of 1, with the mean and the best of all units. */
import { pointOf, type Value } from '../domain/grade.ts';
import { chartWords } from '../i18n/charts.ts';
import { common } from '../i18n/common.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { escape } from './chart.ts';
import { bar, haloed, hatched, track } from './marks.ts';
import type { PillarRow } from './pillars.ts';
import { gradeWord, graded, textOf } from './reading.ts';
import { drawRuler, rulerBetween } from './ruler.ts';

const height = 30;
const digits = 4;
const ruler = rulerBetween(0, 1, 5);

function drawTrack({ part, mean, best }: PillarRow): string {
  const point = pointOf(part?.score);
  const marks = [
    bar('ground', ruler.at(0), ruler.at(1), 14),
    part && point !== undefined ? bar(`bar ${part.score.grade}`, ruler.at(0), ruler.at(point), 14) : '',
    mean ? haloed('mean', ruler.at(mean.value), 26) : '',
    best ? haloed('best', ruler.at(best.value), 20) : '',
  ];
  return track(height, marks.join(''));
}

function drawPlot(row: PillarRow, locale: Locale): string {
  const t = strings(chartWords, locale);
  if (!row.pillar.scored) return `<span class="soft">${t.notScored}</span>`;
  if (!row.part || row.part.score.grade === 'unpublished') return hatched(strings(common, locale).grade_unpublished);
  return drawTrack(row);
}

function drawValue({ part, mean, best }: PillarRow, locale: Locale): string {
  const t = strings(chartWords, locale);
  if (!part || part.score.grade === 'unpublished') return '';
  const text = (value: Value) => textOf(value, locale, value.grade === 'recomputed' ? digits : undefined);
  const rank =
    part.rank && part.rank.grade !== 'unpublished'
      ? ` <small>${graded('part-rank', part.rank, locale, t.rankIn(textOf(part.rank, locale)))}</small>`
      : '';
  const others =
    mean && best
      ? `<span class="vh">; ${t.meanBest(text(mean), text(best))} (${gradeWord('recomputed', locale)})</span>`
      : '';
  return graded('score', part.score, locale, text(part.score)) + rank + others;
}

export function drawParts(rows: readonly PillarRow[], locale: Locale): string {
  const t = strings(chartWords, locale);
  const key = rows.some((row) => row.mean)
    ? `<p class="marks-key"><span class="key-mean"></span>${t.meanKey} <span class="key-best"></span>${t.bestKey}</p>`
    : `<p class="marks-key">${t.noMean}</p>`;
  const items = rows.map(
    (row) =>
      `<li class="row no-rank ${row.pillar.role}"><span class="name">${escape(row.pillar.name[locale])}</span>` +
      `<span class="plot">${drawPlot(row, locale)}</span><span class="value">${drawValue(row, locale)}</span></li>`,
  );
  return `<div class="pillars">${key}<div class="axis no-rank">${drawRuler(ruler, locale)}</div><ul class="rows">${items.join('')}</ul></div>`;
}
