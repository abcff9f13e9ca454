/** How many units, and which, have all, some or none of the points of a pillar, or all but those of one indicator. */
import { scale, sum, constant, minus, type Linear } from './linear.ts';
import { slotKey, type Rule, type RuleOf, type Slot } from './rules.ts';
import type { Sheet } from './sheet.ts';

type PartRule = RuleOf<'full' | 'partial' | 'none'>;
const isPart = (rule: Rule): rule is PartRule =>
  rule.kind === 'full' || rule.kind === 'partial' || rule.kind === 'none';

/** Writes down the rules about parts of pillars whose points are known: the others limit nothing. */
export function boundParts(rules: readonly Rule[], sheet: Sheet): void {
  for (const rule of rules.filter(isPart)) {
    const maximum = rules.find((other) => other.kind === 'maximum' && slotKey(other.slot) === slotKey(rule.slot));
    if (maximum?.kind === 'maximum') boundPart(rule, maximum.points, sheet);
  }
  for (const rule of rules) if (rule.kind === 'full-except') boundExcept(rule, rules, sheet);
}

function boundPart({ kind, slot, units, count }: PartRule, points: number, sheet: Sheet): void {
  const all = sheet.unitsOf(slot);
  const share = (unit: number): Linear => shareOf(kind, slot, unit, points, sheet);
  for (const unit of units ?? []) sheet.require(share(unit), 1, 1);
  if (count !== undefined) sheet.require(sum(all.map(share)), count, count);
}

/**
 * Who has all points but those of one indicator has no less than the others are worth. Nothing is told of that indicator, nor
 * of who is not counted: no score is ever put at the maximum, and none is held below it.
 */
function boundExcept(rule: RuleOf<'full-except'>, rules: readonly Rule[], sheet: Sheet): void {
  const { slot, indicator, units, count } = rule;
  const isHere = (other: Rule): boolean => slotKey(other.slot) === slotKey(slot);
  const most = rules.find((other): other is RuleOf<'maximum'> => other.kind === 'maximum' && isHere(other));
  const excepted = rules.find(
    (other): other is RuleOf<'part-maximum'> =>
      other.kind === 'part-maximum' && isHere(other) && other.indicator === indicator,
  );
  if (!most || !excepted) return;
  const holds = (unit: number): Linear => {
    const choice = sheet.choice(`full except ${indicator} ${slotKey(slot)} ${unit}`);
    sheet.requireIf(choice, 1, sheet.score(slot, unit), most.points - excepted.points, Infinity);
    return choice;
  };
  for (const unit of units ?? []) sheet.require(holds(unit), 1, 1);
  if (count !== undefined) sheet.require(sum(sheet.unitsOf(slot).map(holds)), count, Infinity);
}

/** Whether (1) or not (0) a unit has all, some or none of the points. */
function shareOf(kind: PartRule['kind'], slot: Slot, unit: number, points: number, sheet: Sheet): Linear {
  const name = `${slotKey(slot)} ${unit}`;
  const score = sheet.score(slot, unit);
  const isFull = sheet.choice(`full ${name}`);
  const isNone = sheet.choice(`none ${name}`);
  const isPartial = minus(constant(1), sum([isFull, isNone]));
  sheet.require(minus(score, scale(isFull, points)), 0, Infinity);
  sheet.require(sum([score, scale(isNone, points)]), -Infinity, points);
  return { full: isFull, none: isNone, partial: isPartial }[kind];
}
