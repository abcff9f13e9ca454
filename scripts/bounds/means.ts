/** Means and sums, which are stated as sums: so their coefficients are whole. */
import { minus, scale, sum, type Linear } from './linear.ts';
import { slotKey, type RuleOf, type Slot } from './rules.ts';
import type { Sheet } from './sheet.ts';

const total = (slot: Slot, units: readonly number[], sheet: Sheet): Linear =>
  sum(units.map((unit) => sheet.score(slot, unit)));

/** The mean or the sum over the named units, or over all. */
export function boundMean({ kind, slot, units, low, high }: RuleOf<'mean' | 'sum'>, sheet: Sheet): void {
  const of = units ?? sheet.unitsOf(slot);
  const count = kind === 'mean' ? of.length : 1;
  sheet.require(total(slot, of, sheet), count * low, count * high);
}

/** The mean over all less that of the edition before; each edition has as many units as it has. */
export function boundMeanChange({ slot, low, high }: RuleOf<'mean-change'>, sheet: Sheet): void {
  const [now, past] = [sheet.unitsOf(slot), sheet.before(slot)];
  const before = sheet.unitsOf(past);
  const scaled = scale(total(past, before, sheet), now.length / before.length);
  sheet.require(minus(total(slot, now, sheet), scaled), now.length * low, now.length * high);
}

/**
 * The mean over so many units that are not named: some choice of that many units has this sum. A unit that is chosen adds
 * its score, the others add nothing; so the mean limits no more than what any such choice could leave.
 */
export function boundMeanOfSome({ slot, count, low, high }: RuleOf<'mean-some'>, sheet: Sheet): void {
  const name = `${slotKey(slot)} ${count} ${low} ${high}`;
  const units = sheet.unitsOf(slot);
  const chosen = units.map((unit) => sheet.choice(`chosen ${name} ${unit}`));
  const added = units.map((unit, i) => {
    const share = sheet.value(`added ${name} ${unit}`);
    const isChosen = chosen[i];
    if (!isChosen) return share;
    sheet.requireIf(isChosen, 1, minus(share, sheet.score(slot, unit)), 0, 0);
    sheet.requireIf(isChosen, 0, share, 0, 0);
    return share;
  });
  sheet.require(sum(chosen), count, count);
  sheet.require(sum(added), count * low, count * high);
}
