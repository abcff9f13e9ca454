/** The line of one unit's ranks on a ruler of all ranks, the best on top. */
import { pointOf } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import type { Placing } from '../../telling/findings.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { microDot, microLine, microText, microWidth } from '../kit/micro.ts';
import { courseWords } from './words.ts';

const [top, bottom] = [30, 196];
const [left, right] = [62, microWidth - 32];
const ruler = 28;

/** Height of the drawing. */
export const courseHeight = 236;

/** Ranks that a ruler of so many names: each fifth, or each tenth of a long one. */
function ticksOf(count: number): number[] {
  const step = count > 100 ? 10 : 5;
  return [1, ...Array.from({ length: Math.floor(count / step) }, (_, i) => (i + 1) * step), count];
}

/** Where a number stands clear of the line: above its dot, aside of a line that rises from it, or below in a valley. */
function placeOf(y: number, before: number | undefined, after: number | undefined) {
  const [fromAbove, toAbove] = [before !== undefined && before < y, after !== undefined && after < y];
  if (fromAbove && toAbove && y < bottom - 30) return { dx: 0, dy: 32 };
  return { dx: fromAbove ? 11 : toAbove ? -11 : 0, dy: -15 };
}

/** `placings` are in the order of the years; a year without a rank leaves a gap. */
export function drawCourse(placings: readonly Placing[], count: number, locale: Locale): Html {
  const y = (rank: number): number => top + ((rank - 1) / Math.max(1, count - 1)) * (bottom - top);
  const x = (i: number): number =>
    placings.length === 1 ? (left + right) / 2 : left + (i / (placings.length - 1)) * (right - left);
  const points = placings.map(({ row }, i) => {
    const rank = pointOf(row.rank);
    return rank === undefined ? undefined : { x: x(i), y: y(rank), rank, grade: row.rank.grade };
  });
  const joins = points.map((to, i) => {
    const from = points[i - 1];
    return from && to && microLine('main line', from.x, from.y, to.x, to.y);
  });
  const marks = points.flatMap((point, i) => {
    if (!point) return [];
    const { dx, dy } = placeOf(point.y, points[i - 1]?.y, points[i + 1]?.y);
    const number = microText('figure main', point.x + dx, point.y + dy, 'middle', point.rank);
    return [html`${microDot(`main spot ${point.grade}`, point.x, point.y, 7)}${number}`];
  });
  const long = new Set([1, count]);
  const ticks = ticksOf(count).map((rank) =>
    microLine('axis', ruler - (long.has(rank) ? 10 : 5), y(rank), ruler, y(rank)),
  );
  const middle = y((count + 1) / 2);
  const t = strings(courseWords, locale);
  return html`
    ${microLine('axis', ruler, top, ruler, bottom)}${ticks}
    ${microText('soft', ruler - 13, top + 5, 'end', 1)}${microText('soft', ruler - 13, bottom + 5, 'end', count)}
    ${microLine('guide', ruler, middle, microWidth, middle)}${microText('soft', ruler + 6, middle + 15, 'start', t.middle)}
    ${joins}${marks}
    ${placings.map(({ ranking }, i) => microText('soft', x(i), courseHeight - 8, 'middle', ranking.year))}`;
}
