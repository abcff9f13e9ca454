/** Lines between the ranks of two editions, that of one unit in front of all others. */
import { pointOf } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { vietnamese } from '../../telling/context.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { microDot, microLine, microText } from '../kit/micro.ts';
import { slopeWords } from './words.ts';

const [left, right] = [96, 214];
const top = 18;
/** Room of all ranks, and of one where there are few. */
const [most, step] = [175, 25];
/** Names closer than this would touch. */
const closest = 16;

/** How far the ranks of so many units reach down. */
export const depthOf = (count: number): number => Math.min(most, step * (count - 1));

/** The middle of the longest run of ranks that nobody is known to have held. */
function openMiddle(held: ReadonlySet<number>, count: number): number | undefined {
  let [best, start] = [{ length: 0, middle: 0 }, 1];
  for (let rank = 1; rank <= count + 1; rank++)
    if (held.has(rank) || rank > count) {
      if (rank - start > best.length) best = { length: rank - start, middle: (start + rank - 1) / 2 };
      start = rank + 1;
    }
  return best.length > 1 ? best.middle : undefined;
}

/** Both rulers, the lines of all units, then the one that leapt. `nameOf` says what stands beside a rank. */
export function drawSlopes(
  { rows, unitCount, year, previousYear = year - 1 }: Ranking,
  leap: RankingRow,
  nameOf: (row: RankingRow) => string,
  locale: Locale,
): Html {
  const depth = depthOf(unitCount);
  const pitch = unitCount > 1 ? depth / (unitCount - 1) : 0;
  const y = (rank: number): number => top + (rank - 1) * pitch;
  const known = rows.flatMap((row) => {
    const [from, to] = [pointOf(row.previousRank), pointOf(row.rank)];
    return from === undefined && to === undefined ? [] : [{ row, from, to, isLeap: row === leap }];
  });
  const ranks = Array.from({ length: unitCount }, (_, i) => i + 1);
  const ticks = [left, right].map((x) => ranks.map((rank) => microLine('axis', x - 5, y(rank), x + 5, y(rank))));
  const axes = [left, right].map((x) => microLine('axis', x, top - 10, x, top + depth + 10));
  const drawn = known
    .toSorted((a, b) => Number(a.isLeap) - Number(b.isLeap))
    .map(({ row, from, to, isLeap }) => {
      const dot = (x: number, rank: number, grade: string) =>
        microDot(`${isLeap ? 'main spot' : 'place'} ${grade}`, x, y(rank), isLeap ? 7.5 : 4.5);
      return [
        from !== undefined &&
          to !== undefined &&
          microLine(isLeap ? 'main line' : 'other', left, y(from), right, y(to)),
        from !== undefined && row.previousRank && dot(left, from, row.previousRank.grade),
        to !== undefined && dot(right, to, row.rank.grade),
      ];
    });
  const lang = vietnamese(locale);
  const labels = known.flatMap(({ row, from, to, isLeap }) => {
    const shown = isLeap || pitch >= closest;
    const kind = isLeap ? 'strong' : 'name';
    return [
      from !== undefined && shown && microText(kind, left - 16, y(from) + 5, 'end', from),
      to !== undefined && shown && microText(kind, right + 14, y(to) + 5, 'start', to),
      to !== undefined && shown && microText(kind, right + 34, y(to) + 5, 'start', nameOf(row), lang),
    ];
  });
  const open = openMiddle(new Set(known.flatMap(({ from }) => from ?? [])), unitCount);
  const t = strings(slopeWords, locale);
  const years = [
    microText('soft', left, top + depth + 30, 'middle', previousYear),
    microText('soft', right, top + depth + 30, 'middle', year),
  ];
  return html`${axes}${ticks}${drawn}${labels}${open !== undefined && microText('soft', left - 16, y(open) + 5, 'end', t.openRanks)}${years}`;
}
