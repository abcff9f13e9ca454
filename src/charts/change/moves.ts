/** Moves of many units on a ruler of ranks, who rose most first: between two long columns no line could be followed. */
import { descending } from 'd3';
import { formatChange } from '../../model/format.ts';
import { pointOf } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import type { Ranking, RankRange } from '../../model/scored.ts';
import { linkOfUnit, type Context } from '../../telling/context.ts';
import { byPlace } from '../../telling/place.ts';
import { graded } from '../../telling/reading.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { foldedRows } from '../kit/foldedrows.ts';
import { bar, circle, horizontal, mark, track, type Position } from '../kit/marks.ts';
import { rulerOfRanks } from '../kit/rankruler.ts';
import { drawRow } from '../kit/row.ts';
import { drawRuler } from '../kit/ruler.ts';
import { placesGained, type Pair } from './pair.ts';
import { drawRanges } from './ranges.ts';
import { changeWords } from './words.ts';

const height = 24;

/** The half rank that a range reaches over its ends, so that a range of one rank can be seen. */
const reach = 0.5;

/** A range of ranks; its ends may lie the other way round on the ruler. */
function drawRange(range: RankRange | undefined, at: Position): Html | undefined {
  if (range === undefined) return undefined;
  const ends = [at(range.low - reach), at(range.high + reach)];
  return bar('range', Math.min(...ends), Math.max(...ends), 10);
}

function drawTrack({ before, now }: Pair, from: number, to: number, at: Position): Html {
  const ranges = [drawRange(before.rankRange, at), drawRange(now.rankRange, at)];
  const line = from === to ? undefined : horizontal('join', at(from), at(to));
  return track(height, [ranges, line, circle('previous', at(from), 4.5), mark(now.rank, at)]);
}

/** Pairs whose ranks are known in both years, with both, who rose most first. */
function movesOf(pairs: readonly Pair[], context: Context) {
  const first = byPlace(context);
  return pairs
    .flatMap((pair) => {
      const [gained, to] = [placesGained(pair), pointOf(pair.now.rank)];
      return gained === undefined || to === undefined ? [] : [{ pair, gained, from: to + gained, to }];
    })
    .toSorted((a, b) => descending(a.gained, b.gained) || first(a.pair.now, b.pair.now));
}

/** Rows from the largest rise to the largest fall; those between are folded. */
export function drawMoves(
  pairs: readonly Pair[],
  [before, now]: readonly [before: Ranking, now: Ranking],
  locale: Locale,
  context: Context,
): Html {
  const t = strings(changeWords, locale);
  const moves = movesOf(pairs, context);
  const ruler = rulerOfRanks(Math.max(...moves.flatMap(({ from, to }) => [from, to])), 'right');
  const rows = moves.map(({ pair, from, to }) => {
    const { rankChange } = pair.now;
    const gained = rankChange && formatChange(rankChange, locale);
    return drawRow({
      rank: html`${rankChange && graded('rank', rankChange, locale, gained)}`,
      name: linkOfUnit(pair.unit, locale, context),
      plot: drawTrack(pair, from, to, ruler.at),
      value: html`${graded('before', pair.before.rank, locale)} → ${graded('score', pair.now.rank, locale)}`,
    });
  });
  const lists = foldedRows(rows, now, locale, { isDense: true });
  const years = [before, now].map(({ year }) => t.yearRank(String(year)));
  const hasRanges = pairs.some((pair) => (pair.now.rankRange ?? pair.before.rankRange) !== undefined);
  const ranges = hasRanges && html`<span><span class="key-range"></span>${t.rangeKey}</span>`;
  return html`
    <div class="moves">
      <p class="marks-key">
        <span><span class="key-previous"></span>${years[0]}</span>
        <span><span class="key-dot"></span>${years[1]}</span>
        ${ranges}
      </p>
      <div>
        <div class="axis">${drawRuler(ruler, locale)}</div>
        ${lists}
      </div>
    </div>
    ${drawRanges(pairs, 'before', before, locale, context)}
    ${drawRanges(pairs, 'now', now, locale, context)}`;
}
