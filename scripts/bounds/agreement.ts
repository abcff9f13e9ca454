/** Whether given scores agree with a rule: a quick look, without the solver. */
import type { Field } from './field.ts';
import type { Rule, Slot } from './rules.ts';

/** Total scores of the units of a field, by edition and unit. */
export type Scores = (edition: number, unit: number) => number;

/** Solutions of the solver are off by less. */
const tolerance = 1e-6;

const within = (value: number, low: number, high: number): boolean =>
  value >= low - tolerance && value <= high + tolerance;

/**
 * Whether the total scores agree with a rule, ties read either way. Rules about pillars are taken to agree: the search for
 * reasons, which asks here, makes up for it with the solver.
 */
export function agrees(rule: Rule, field: Field, scores: Scores): boolean {
  const { slot } = rule;
  if (slot.pillar !== undefined) return true;
  const unitsOf = ({ edition }: Slot): readonly number[] => field.editions[edition]?.units ?? [];
  const before: Slot = { edition: field.editions[slot.edition]?.previous ?? slot.edition };
  const score = (unit: number): number => scores(slot.edition, unit);
  const rise = (unit: number): number => score(unit) - scores(before.edition, unit);
  const lasting = unitsOf(slot).filter((unit) => unitsOf(before).includes(unit));
  const sumOf = (where: Slot, units: readonly number[]): number =>
    units.reduce((sum, unit) => sum + scores(where.edition, unit), 0);
  const mean = (where: Slot, units = unitsOf(where)): number => sumOf(where, units) / units.length;
  /** Units of the slot, least score first. */
  const rising = (): number[] => unitsOf(slot).toSorted((a, b) => score(a) - score(b));
  /** Best and worst rank of a unit, were those that tie with it behind or before it. */
  const ranks = (where: Slot, unit: number): [best: number, worst: number] => {
    const own = scores(where.edition, unit);
    const leads = unitsOf(where)
      .filter((other) => other !== unit)
      .map((other) => scores(where.edition, other) - own);
    return [1 + leads.filter((lead) => lead > tolerance).length, 1 + leads.filter((lead) => lead >= -tolerance).length];
  };
  switch (rule.kind) {
    case 'score':
      return within(score(rule.unit), rule.low, rule.high);
    case 'rank': {
      const [best, worst] = ranks(slot, rule.unit);
      return best <= rule.rank && rule.rank <= worst;
    }
    case 'range':
      return rule.units.every((unit) => {
        const [best, worst] = ranks(slot, unit);
        return best <= rule.high && rule.low <= worst;
      });
    case 'order':
      return rule.units.slice(1).every((unit, i) => score(rule.units[i] ?? unit) >= score(unit) - tolerance);
    case 'mean':
      return within(mean(slot, rule.units ?? unitsOf(slot)), rule.low, rule.high);
    case 'sum':
      return within(sumOf(slot, rule.units ?? unitsOf(slot)), rule.low, rule.high);
    case 'mean-some': {
      // Between the least and the greatest choice of units others may miss the figure: that is left to the solver.
      const [least, most] = [rising().slice(0, rule.count), rising().slice(-rule.count)];
      return mean(slot, least) <= rule.high + tolerance && mean(slot, most) >= rule.low - tolerance;
    }
    case 'mean-change':
      return within(mean(slot) - mean(before), rule.low, rule.high);
    case 'least-rise':
      return within(Math.min(...lasting.map(rise)), rule.low, rule.high);
    case 'greatest-rise':
      return within(Math.max(...lasting.map(rise)), rule.low, rule.high);
    case 'rise':
      return lasting.filter((unit) => rule.units?.includes(unit) ?? true).every((unit) => rise(unit) >= -tolerance);
    case 'rank-change': {
      const [[best, worst], [bestBefore, worstBefore]] = [ranks(slot, rule.unit), ranks(before, rule.unit)];
      return within(rule.places, bestBefore - worst, worstBefore - best);
    }
    case 'maximum':
      return unitsOf(slot).every((unit) => score(unit) <= rule.points + tolerance);
    case 'full':
    case 'partial':
    case 'none':
    case 'full-except':
    case 'part-maximum':
      return true;
  }
}
