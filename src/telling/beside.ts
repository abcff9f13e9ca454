/** What is said of the units that stand beside one in a ranking: how far they are ahead or behind. */
import { compareRanks, pointOf, type Value } from '../model/grade.ts';
import type { Ranking, RankingRow } from '../model/scored.ts';
import { cardWords } from '../words/cards.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { amount, atMostAmount } from './cardsentence.ts';
import { neighboursOf, type Placing } from './findings.ts';

export interface Beside {
  readonly row: RankingRow;
  readonly isOwn: boolean;
  /** "ngay trên, hơn 18,77 điểm", with the value of which it tells. */
  readonly gap: { readonly value: Value; readonly text: string } | undefined;
}

type Words = readonly [sure: (gap: string) => string, most: (gap: string) => string];

/** A gap in words; undefined where it is not known, or where nothing but the scale limits it. */
function told(value: Value | undefined, [sure, most]: Words, ranking: Ranking, locale: Locale): Beside['gap'] {
  if (value === undefined) return undefined;
  if (value.grade === 'bounded') return { value, text: most(atMostAmount(value.low, ranking, locale)) };
  const point = pointOf(value);
  if (point === undefined) return undefined;
  return { value, text: point === 0 ? strings(cardWords, locale).sameScore : sure(amount(point, ranking, locale)) };
}

/** The neighbours of a unit in the order of the ranking, itself among them; the gaps are those of the stage that ranked. */
export function besideOf(placing: Placing, locale: Locale): Beside[] {
  const t = strings(cardWords, locale);
  const { ranking, row } = placing;
  const near = neighboursOf(placing);
  const own = near.indexOf(row);
  const above = near.slice(0, own).findLast((one) => compareRanks(one.rank, row.rank) < 0);
  const below = near.slice(own + 1).find((one) => compareRanks(one.rank, row.rank) > 0);
  const isBest = ({ rank }: RankingRow) => pointOf(rank) === 1;
  const gapOf = (one: RankingRow): Beside['gap'] => {
    if (one === above) return told(row.gapToAbove, [t.above, t.aboveAtMost], ranking, locale);
    if (one === below) return told(one.gapToAbove, [t.below, t.belowAtMost], ranking, locale);
    return isBest(one) && one !== row ? told(row.gapToBest, [t.best, t.best], ranking, locale) : undefined;
  };
  return near.map((one) => ({ row: one, isOwn: one === row, gap: one === row ? undefined : gapOf(one) }));
}
