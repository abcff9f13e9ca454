/** Places that a unit gained, against the ranks that are printed. */
import { resultsOf } from '../lookup/results.ts';
import { rankedBefore } from '../rank/moved.ts';
import { locate, problemAt } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { Edition } from '../read/tables.ts';
import type { Context } from './context.ts';

type Statement = Edition['statements'][number];
type Result = Edition['results'][number];

/**
 * Gains of places that do not lead from one printed rank to the other, and ranks that would follow from them beyond the
 * first or the last. Ranks of which it is not known among whom they were given are not held against each other.
 */
export function checkMoved({ data: { editions } }: Context): Problem[] {
  return editions.flatMap((edition) =>
    edition.statements
      .filter(({ kind }) => kind === 'rank_change')
      .flatMap((row) =>
        (row.units ?? []).flatMap((unit) => faultsOf(row, unit, edition, rankedBefore(edition, editions))),
      ),
  );
}

function faultsOf(row: Statement, unit: string, edition: Edition, before: Edition | undefined): Problem[] {
  const [own, past] = [edition.meta.levels[row.level], before?.meta.levels[row.level]];
  if (row.value === undefined || own?.rank_scope_unclear || past?.rank_scope_unclear) return [];
  const printed = rankOf(row, unit, edition);
  const earlier = before && past ? rankOf(row, unit, before) : undefined;
  const label = `rank_change ${row.value} of unit ${unit}`;
  if (printed?.value !== undefined && earlier?.value !== undefined) {
    if (earlier.value - printed.value === row.value) return [];
    const message = `${label} does not lead from rank ${earlier.value} at ${locate(earlier, 'value')} to rank ${printed.value} at ${locate(printed, 'value')} (expected ${earlier.value - printed.value})`;
    return [problemAt(row, 'value', message)];
  }
  const follows = printed?.value !== undefined ? printed.value + row.value : (earlier?.value ?? NaN) - row.value;
  const count = (printed ? (past ?? own) : own)?.units ?? Infinity;
  if (Number.isNaN(follows) || (follows >= 1 && follows <= count)) return [];
  const from = printed ?? earlier;
  const message = `${label} gives rank ${follows} of ${count}${from ? `, from rank ${from.value} at ${locate(from, 'value')}` : ''} (expected 1 to ${count})`;
  return [problemAt(row, 'value', message)];
}

const rankOf = ({ pillar, indicator }: Statement, unit: string, edition: Edition): Result | undefined =>
  resultsOf(edition, unit).find(
    (row) => row.metric === 'rank' && row.pillar === pillar && row.indicator === indicator && row.value !== undefined,
  );
