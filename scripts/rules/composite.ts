/** Score of a framework: indicators → pillars → total, for all units of a level and edition. */
import { fsum } from 'd3';
import { isDefined } from '../../src/model/defined.ts';
import { withoutDust } from '../../src/model/dust.ts';
import { points } from './points.ts';
import type { IndicatorRule } from './rule.ts';

/** What is scored, in the order in which results are given. Codes are unique; every indicator has its pillar here. */
export interface ScoredFramework {
  readonly pillars: readonly { readonly code: string; readonly scored: boolean }[];
  readonly indicators: readonly IndicatorRule[];
}

/** Points of one unit: by indicator and by pillar in the order of the framework, and in all. */
export interface Composite {
  readonly points: readonly (number | undefined)[];
  readonly pillars: readonly (number | undefined)[];
  readonly total: number | undefined;
}

/**
 * Points of `count` units. `raw` has their raw values by code of the indicator, one a unit, always in the same order; an
 * indicator without values was reported by nobody.
 *
 * A pillar is the sum of its indicators, the total that of the scored pillars; neither depends on the order of units,
 * pillars or indicators. Where an indicator is left out (rule `rescale`), the others stand for the whole pillar: their
 * points × points of all indicators / points of those others. What is not known stays so: a pillar with an indicator of
 * unknown points, with none, or with all of them left out is undefined, and so is the total. A pillar that the framework
 * does not score has no points, nor have its indicators; the total goes without it.
 *
 * This is the weighted arithmetic mean of COINr (`a_amean`, weights = points), told in points; only that COINr would also
 * go on without a pillar of which nothing is known.
 */
export function composite(
  framework: ScoredFramework,
  raw: ReadonlyMap<string, readonly (number | undefined)[]>,
  count: number,
): Composite[] {
  const { pillars, indicators } = framework;
  const scored = new Set(pillars.filter((pillar) => pillar.scored).map(({ code }) => code));
  const none = new Array<undefined>(count).fill(undefined);
  const columns = indicators.map((rule): Column => {
    const reported = raw.get(rule.code) ?? none;
    return { rule, reported, points: scored.has(rule.pillar) ? points(rule, reported) : none };
  });
  const members = pillars.map(({ code }) => columns.filter(({ rule }) => rule.pillar === code));

  return none.map((_, unit) => {
    // Dust is taken off each sum once, and not carried from the pillars into the total.
    const sums = members.map((own) => pillarSum(own, unit));
    const known = sums.filter(isDefined);
    return {
      points: columns.map((column) => column.points[unit]),
      pillars: sums.map((sum) => (isDefined(sum) ? withoutDust(sum) : undefined)),
      total: known.length > 0 && known.length === scored.size ? withoutDust(fsum(known)) : undefined,
    };
  });
}

/** One indicator over all units. */
interface Column {
  readonly rule: IndicatorRule;
  readonly reported: readonly (number | undefined)[];
  readonly points: readonly (number | undefined)[];
}

/** Points of a unit in the pillar that is made of these indicators, with the dust of the sum still on. */
function pillarSum(columns: readonly Column[], unit: number): number | undefined {
  const isLeftOut = ({ rule, reported }: Column) => rule.missing === 'rescale' && !isDefined(reported[unit]);
  const counted = columns.filter((column) => !isLeftOut(column));
  const won = counted.map((column) => column.points[unit]);
  if (won.length === 0 || !won.every(isDefined)) return undefined;
  if (counted.length === columns.length) return fsum(won);
  const rest = mostOf(counted);
  return rest > 0 ? (fsum(won) * mostOf(columns)) / rest : undefined;
}

const mostOf = (columns: readonly Column[]): number => fsum(columns.map(({ rule }) => rule.maxPoints));
