/** The smallest and the largest rise of a unit: nobody is beyond it, and somebody reached it. */
import { minus, sum } from './linear.ts';
import type { RuleOf } from './rules.ts';
import type { Sheet } from './sheet.ts';

/** Requires every unit to have risen by no less (no more) than the figure, and one at least by no more (no less). */
export function boundExtremeRise(rule: RuleOf<'least-rise' | 'greatest-rise'>, sheet: Sheet): void {
  const { kind, slot, low, high, units } = rule;
  const isLeast = kind === 'least-rise';
  const reached = sheet.lasting(slot).map((unit) => {
    const rise = minus(sheet.score(slot, unit), sheet.score(sheet.before(slot), unit));
    if (isLeast) sheet.require(rise, low, Infinity);
    else sheet.require(rise, -Infinity, high);
    const isIt = sheet.choice(`${kind} ${slot.edition} ${slot.pillar ?? ''} ${unit}`);
    if (isLeast) sheet.requireIf(isIt, 1, rise, -Infinity, high);
    else sheet.requireIf(isIt, 1, rise, low, Infinity);
    return units?.includes(unit) === false ? [] : [isIt];
  });
  sheet.require(sum(reached.flat()), 1, Infinity);
}
