/** What sentences tell, by their kinds: the words for an end that has no arithmetic of one line. */
import { endGrounds, type EndGround } from '../../../src/model/explanation.ts';
import { factKind, type FactKind } from '../../../src/model/factkinds.ts';
import type { UnitId } from '../../../src/model/ids.ts';
import type { Bound, Fact } from '../../../src/model/scored.ts';

const groundOf = {
  score: 'scores',
  rank: 'places',
  rank_range: 'places',
  order: 'places',
  rank_change: 'places',
  sum: 'total',
  mean: 'sum',
  mean_change: 'sum',
  mean_some: 'some',
  change_min: 'rises',
  change_max: 'rises',
  all_rose: 'rises',
  max_points: 'pillars',
  units_at_max: 'pillars',
  units_at_max_except: 'pillars',
  units_at_zero: 'pillars',
  units_partial: 'pillars',
} as const satisfies Record<FactKind, EndGround>;

/** What a fact tells: a mean or a sum of units that are named tells of these alone. */
function groundIn(fact: Fact): EndGround {
  const kind = factKind(fact);
  return (kind === 'mean' || kind === 'sum') && fact.units.length > 0 ? 'some' : groundOf[kind];
}

/** What the facts tell, each once, in the order in which the words name them. */
export function groundsOf(facts: readonly Fact[]): EndGround[] {
  const found = new Set(facts.map(groundIn));
  return endGrounds.filter((ground) => found.has(ground));
}

/**
 * How facts set an end of a rank: they print the unit's group of ranks (`group`), or say who holds the places beyond
 * (`held`). Undefined for a score, and where they take more than that.
 */
export function rankReason(
  { metric }: Pick<Bound, 'metric'>,
  unit: UnitId,
  facts: readonly Fact[],
): 'group' | 'held' | undefined {
  if (metric === 'score') return undefined;
  const [only, ...more] = facts;
  if (only?.kind === 'rank_range' && only.units.includes(unit) && more.length === 0) return 'group';
  const simple = facts.every(({ kind }) => ['score', 'rank', 'rank_range', 'order'].includes(kind));
  return simple && !facts.some(({ kind, units }) => kind === 'rank_range' && units.includes(unit)) ? 'held' : undefined;
}
