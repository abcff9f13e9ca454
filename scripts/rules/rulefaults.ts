/** What is wrong with the rule of an indicator, or with what was reported for it, in words for `check`. */
import type { z } from 'zod';
import { isDefined } from '../../src/model/defined.ts';
import type { IndicatorRow } from '../read/frameworktables.ts';
import { extentOf, limitShare, ratioLimits } from './points.ts';
import type { IndicatorRule } from './rule.ts';

type Row = Pick<
  z.infer<typeof IndicatorRow>,
  'max_points' | 'method' | 'direction' | 'floor' | 'cap' | 'tiers' | 'unit'
>;

/** A fault of a cell of `indicators.csv`. */
interface RuleFault {
  readonly column: keyof Row;
  readonly message: string;
}

/** Every fault of the rule that a row states; none where it states none. */
export const ruleFaults = (row: Row): RuleFault[] =>
  [pointsFault(row), directionFault(row), tiersFault(row), floorFault(row), capFault(row), rangeFault(row)].filter(
    isDefined,
  );

const pointsFault = ({ max_points: most }: Row): RuleFault | undefined =>
  isDefined(most) && most < 0
    ? { column: 'max_points', message: `max_points ${most} is less than 0 (expected 0 or more)` }
    : undefined;

const directed: readonly Row['method'][] = ['binary', 'ratio', 'min-max'];
const limited: readonly Row['method'][] = ['ratio', 'tiers', 'min-max'];

function directionFault(row: Row): RuleFault | undefined {
  if (row.direction === undefined || directed.includes(row.method)) return undefined;
  const mend = row.method === 'tiers' ? 'expected empty, and shares that fall: 0:1;50:0.5' : 'expected empty';
  return { column: 'direction', message: `direction "${row.direction}" has no meaning for ${nameOf(row)} (${mend})` };
}

function tiersFault(row: Row): RuleFault | undefined {
  if (row.method === 'tiers' && row.tiers === undefined)
    return { column: 'tiers', message: 'tiers is empty (expected steps for method tiers, like 0:0;50:0.5;80:1)' };
  if (row.method === 'tiers' || row.tiers === undefined) return undefined;
  const steps = row.tiers.map(({ from, share }) => `${from}:${share}`).join(';');
  return { column: 'tiers', message: `tiers "${steps}" has no meaning for ${nameOf(row)} (expected empty)` };
}

const floorFault = (row: Row): RuleFault | undefined => limitFault(row, 'floor');
const capFault = (row: Row): RuleFault | undefined => limitFault(row, 'cap');

function limitFault(row: Row, column: 'floor' | 'cap'): RuleFault | undefined {
  if (row[column] === undefined || limited.includes(row.method)) return undefined;
  return { column, message: `${column} ${row[column]} has no meaning for ${nameOf(row)} (expected empty)` };
}

function rangeFault(row: Row): RuleFault | undefined {
  if (!limited.includes(row.method)) return undefined;
  const { floor, cap } = row.method === 'ratio' ? ratioLimits(row) : row;
  if (floor === undefined || cap === undefined || floor < cap) return undefined;
  return { column: 'cap', message: `cap ${cap} is not more than the floor (expected more than ${floor})` };
}

const nameOf = ({ method }: Row): string => (isDefined(method) ? `method ${method}` : 'an indicator without a method');

/**
 * What is wrong with a raw value of an indicator; undefined where nothing is. Limits of a rule are no fault of a value: it
 * is held within them.
 */
export function rawFault({ code, method, maxPoints }: IndicatorRule, value: number): string | undefined {
  // Beyond it doubles no longer tell neighbouring numbers apart; this catches NaN and infinity too.
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER))
    return `${code} ${value} is out of range (expected at most ${Number.MAX_SAFE_INTEGER} either way)`;
  if (method === 'published' && (value < 0 || value > maxPoints))
    return `${code} ${value} is outside its points (expected 0 to ${maxPoints})`;
  if (method === 'binary' && value !== 0 && value !== 1)
    return `${code} ${value} is neither 1 nor 0 (expected 1 for yes, 0 for no)`;
  return undefined;
}

/**
 * Why a column of raw values earns no points at all although values were reported: a min–max of equal values that stand at
 * no limit of the rule. Undefined where it does earn points, and where nothing was reported.
 */
export function spreadFault(rule: IndicatorRule, raw: readonly (number | undefined)[]): string | undefined {
  const reported = raw.filter(isDefined);
  if (rule.method !== 'min-max' || reported.length === 0) return undefined;
  const [low, high] = extentOf(rule, reported);
  if (low < high || isDefined(limitShare(rule, low))) return undefined;
  return `${rule.code} is ${low} for all ${reported.length} units that reported it, and min-max cannot tell them apart (expected two different values, a floor or cap where they stand, or method published)`;
}
