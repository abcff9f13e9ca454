/** What is said of the units that stand beside one in a ranking: how far they are ahead or behind. */
import { compareRanks, pointOf, type Value } from '../model/grade.ts';
import type { Ranking, RankingRow } from '../model/scored.ts';
import { capitalized } from '../model/text.ts';
import { cardWords } from '../words/cards.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { amount, atMostAmount } from './cardsentence.ts';
import { shortName, unitOf, type Context } from './context.ts';
import { neighboursOf, type Placing } from './findings.ts';
import { isWithin } from './fitting.ts';
import { isSame } from './points.ts';

/** So many characters may a heading of a list have that stands in a narrow column. */
const longestHeading = 70;

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

/** The next unit that surely stands above, and the next that surely stands below. */
function nextTo(placing: Placing) {
  const { row } = placing;
  const near = neighboursOf(placing);
  const own = near.indexOf(row);
  return {
    above: near.slice(0, own).findLast((one) => compareRanks(one.rank, row.rank) < 0),
    below: near.slice(own + 1).find((one) => compareRanks(one.rank, row.rank) > 0),
  };
}

const nameOf = ({ unit }: RankingRow, locale: Locale, context: Context): string =>
  shortName(unitOf(unit, context), locale);

/**
 * "Kém Tam Điệp 18,77 điểm, trên Nho Quan": how a unit stands to the next above and below; what the list is where its own
 * place or that of others is not known, or nobody says among whom it was given.
 */
export function besideHeading(placing: Placing, locale: Locale, context: Context): string {
  const t = strings(cardWords, locale);
  const { ranking, row } = placing;
  const { above, below } = nextTo(placing);
  const isPlaced = [row, above, below].every((one) => one === undefined || pointOf(one.rank) !== undefined);
  if (!isPlaced || ranking.rankScopeUnclear || !(above ?? below)) return t.neighbours;
  const part = (
    one: RankingRow | undefined,
    gap: Value | undefined,
    [by, bare]: readonly [(name: string, gap: string) => string, (name: string) => string],
  ): string | undefined => {
    if (!one) return undefined;
    const [name, points] = [nameOf(one, locale, context), pointOf(gap)];
    return points === undefined || isSame(points, 0) ? bare(name) : by(name, amount(points, ranking, locale));
  };
  const parts = [
    part(above, row.gapToAbove, [t.behindBy, t.behind]),
    part(below, below?.gapToAbove, [t.aheadBy, t.ahead]),
  ];
  const told = capitalized(parts.filter((words) => words !== undefined).join(', '));
  return isWithin(told, longestHeading) ? told : t.neighbours;
}

/** The neighbours of a unit in the order of the ranking, itself among them; the gaps are those of the stage that ranked. */
export function besideOf(placing: Placing, locale: Locale, context: Context): Beside[] {
  const t = strings(cardWords, locale);
  const { ranking, row } = placing;
  const near = neighboursOf(placing);
  const { above, below } = nextTo(placing);
  const best = (gap: string): string => t.best(gap, nameOf(row, locale, context));
  const isBest = ({ rank }: RankingRow) => pointOf(rank) === 1;
  const gapOf = (one: RankingRow): Beside['gap'] => {
    if (one === above) return told(row.gapToAbove, [t.above, t.aboveAtMost], ranking, locale);
    if (one === below) return told(one.gapToAbove, [t.below, t.belowAtMost], ranking, locale);
    return isBest(one) && one !== row ? told(row.gapToBest, [best, best], ranking, locale) : undefined;
  };
  return near.map((one) => ({ row: one, isOwn: one === row, gap: one === row ? undefined : gapOf(one) }));
}
