/** From rules to a model: what each kind of rule requires of the scores. */
import type { Field } from './field.ts';
import { constant, minus, type Linear } from './linear.ts';
import { boundMean, boundMeanChange, boundMeanOfSome } from './means.ts';
import type { Model } from './model.ts';
import { boundRange, boundRangeRanks } from './occupancy.ts';
import { boundParts } from './partial.ts';
import { placesOf, type Places } from './places.ts';
import { boundExtremeRise } from './rises.ts';
import type { Rule, Slot } from './rules.ts';
import { sheetOf, type Sheet } from './sheet.ts';

/** What is to be bounded: the score or the rank of a unit. */
export interface Target {
  readonly slot: Slot;
  readonly unit: number;
  readonly metric: 'score' | 'rank';
}

interface Compiled {
  readonly model: Model;
  /** The target as an expression over the model's columns; zero without a target. */
  readonly expression: Linear;
}

/** The model of some rules of a field. Depends on nothing but its arguments; rules in the same order give the same text. */
export function compile(field: Field, rules: readonly Rule[], target?: Target): Compiled {
  const sheet = sheetOf(field);
  const places = placesOf(sheet, rules);
  const expression = target === undefined ? constant(0) : expressionOf(target, sheet, places);
  for (const rule of rules) require(rule, sheet, places);
  boundParts(rules, sheet);
  boundRangeRanks(rules, sheet, places);
  places.finish();
  sheet.sumPillars();
  return { model: { columns: sheet.columns, rows: sheet.rows, conditions: sheet.conditions }, expression };
}

const expressionOf = ({ slot, unit, metric }: Target, sheet: Sheet, places: Places): Linear =>
  metric === 'score' ? sheet.score(slot, unit) : places.rankOf(slot, unit);

function require(rule: Rule, sheet: Sheet, places: Places): void {
  const { slot } = rule;
  const score = (unit: number): Linear => sheet.score(slot, unit);
  switch (rule.kind) {
    case 'score':
      return sheet.require(score(rule.unit), rule.low, rule.high);
    case 'order':
      return rule.units
        .slice(1)
        .forEach((unit, i) => sheet.require(minus(score(rule.units[i] ?? unit), score(unit)), 0, Infinity));
    case 'range':
      return boundRange(rule, sheet);
    case 'mean':
    case 'sum':
      return boundMean(rule, sheet);
    case 'mean-some':
      return boundMeanOfSome(rule, sheet);
    case 'mean-change':
      return boundMeanChange(rule, sheet);
    case 'least-rise':
    case 'greatest-rise':
      return boundExtremeRise(rule, sheet);
    case 'rise':
      return sheet
        .lasting(slot)
        .filter((unit) => rule.units?.includes(unit) ?? true)
        .forEach((unit) => sheet.require(minus(score(unit), sheet.score(sheet.before(slot), unit)), 0, Infinity));
    case 'rank-change': {
      const change = minus(places.rankOf(sheet.before(slot), rule.unit), places.rankOf(slot, rule.unit));
      return sheet.require(change, rule.places, rule.places);
    }
    case 'maximum':
      return sheet.unitsOf(slot).forEach((unit) => sheet.require(score(unit), 0, rule.points));
    // Known ranks are written down as the places are made, parts of pillars once the points of the pillar are known.
    case 'rank':
    case 'full':
    case 'partial':
    case 'none':
    case 'full-except':
    case 'part-maximum':
      return undefined;
  }
}
