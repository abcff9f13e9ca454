/** Ends of intervals that rest on how many units an edition ranked, where no source prints that number. */
import type { Bound, Fact, Ranking } from '../../../src/model/scored.ts';
import { evidenceOf, isAbove } from './evidence.ts';

/** Kinds whose figure only means something among a known number of units. */
const ofOneEdition = ['mean', 'mean_some', 'sum', 'rank_range'];
/** Of these, kinds that stand by themselves where they name their units. */
const ofNamedUnits = ['mean', 'sum'];
/** Such kinds that speak of the edition before as well. */
const ofTwoEditions = ['mean_change', 'rank_change'];
/** Kinds that say who stands above whom. */
const ofPlaces = ['score', 'rank', 'order'];

type End = 'low' | 'high';

/**
 * The rankings whose number of units is assumed and enters an end: a mean stands for a sum only with that number, a rise of the
 * mean for two of them; who stands below a unit that gained places depends on how many there are. The rank itself that
 * follows from a gain does not. A lowest rank that no sentence limits is that number, and one that units below limit is
 * counted from it. A rank is the last one, or leaves no place but the last ones, only among so many. `chain` holds the
 * rankings of one level.
 */
export function countsBehind(
  bound: Pick<Bound, 'metric' | 'ranking' | 'unit'>,
  end: End,
  facts: readonly Fact[],
  chain: readonly Ranking[],
): Ranking[] {
  const { metric, ranking: id } = bound;
  const used = facts.flatMap(({ kind, edition, units }) => {
    if (ofNamedUnits.includes(kind) && units.length > 0) return [];
    if (ofOneEdition.includes(kind)) return [edition];
    if (!ofTwoEditions.includes(kind) || (kind === 'rank_change' && metric === 'rank')) return [];
    const own = chain.find((ranking) => ranking.edition === edition);
    return [edition, own?.previous ?? edition];
  });
  const isLast = (ranking: Ranking): boolean =>
    metric === 'rank' && end === 'high' && facts.length === 0 && ranking.id === id;
  return chain.filter(
    (ranking) =>
      ranking.unitCountAssumed &&
      (isLast(ranking) || used.includes(ranking.edition) || isCounted(bound, end, facts, ranking)),
  );
}

/** Whether places of a ranking that are behind an end are counted from its last one. */
function isCounted(
  { metric, unit }: Pick<Bound, 'metric' | 'unit'>,
  end: End,
  facts: readonly Fact[],
  { edition, rows }: Ranking,
): boolean {
  const units = rows.map((row) => row.unit);
  const evidence = evidenceOf(facts, edition, units);
  // A rank that is printed, or counted from the first, needs no last one.
  if (metric === 'rank')
    return (
      end === 'high' &&
      !evidence.ranks.has(unit) &&
      facts.some((fact) => fact.edition === edition && ofPlaces.includes(fact.kind))
    );
  if (evidence.ranks.size === 0) return false;
  const scored = facts.filter(({ kind }) => kind === 'score').flatMap((fact) => fact.units);
  return !scored.some(
    (other) => other !== unit && (end === 'high' ? isAbove(other, unit, evidence) : isAbove(unit, other, evidence)),
  );
}
