/** The case that speaks for figures that were cut off instead of rounded. */
import { previousOf } from '../model/previous.ts';
import type { Check, Ranking } from '../model/scored.ts';

type Operand = Check['operands'][number];

/** An operand with the figure that is printed of it. */
type Figure = Operand & { readonly verbatim: string };

/** A rise of a mean, printed lower than the difference of the two printed means. */
export interface CutRise {
  readonly check: Check;
  readonly later: Figure;
  readonly earlier: Figure;
  readonly ranking: Ranking;
}

const printed = ({ mean }: Ranking): string | undefined => (mean?.grade === 'published' ? mean.verbatim : undefined);

const isFigure = (operand: Operand, figure: string | undefined): operand is Figure =>
  operand.verbatim === figure && figure !== undefined;

/** The check that takes the mean of a ranking less that of the edition before, and nothing else. */
function riseOf(ranking: Ranking, rankings: readonly Ranking[], checks: readonly Check[]): CutRise | undefined {
  const before = previousOf(ranking, rankings);
  const means = before && [printed(ranking), printed(before)];
  if (means === undefined || means.includes(undefined)) return undefined;
  for (const check of checks) {
    const [later, earlier, ...more] = check.operands;
    if (!later || !earlier || more.length > 0) continue;
    if (isFigure(later, means[0]) && isFigure(earlier, means[1])) return { check, later, earlier, ranking };
  }
  return undefined;
}

/** The newest such rise that rounding explains; undefined where every printed rise is what the printed means give. */
export const cutRise = (rankings: readonly Ranking[], checks: readonly Check[]): CutRise | undefined =>
  rankings
    .toSorted((a, b) => b.year - a.year)
    .flatMap((ranking) => riseOf(ranking, rankings, checks) ?? [])
    .find(({ check: { verdict, difference = 0 } }) => verdict === 'rounding' && difference < 0);
