/** Ends of intervals that rest on how many units an edition ranked, where no source prints that number. */
import type { Bound, Fact, Ranking } from '../../../src/model/scored.ts';

/** Kinds whose figure only means something among a known number of units. */
const ofOneEdition = ['mean', 'mean_some', 'sum', 'rank_range'];
/** Of these, kinds that stand by themselves where they name their units. */
const ofNamedUnits = ['mean', 'sum'];
/** Such kinds that speak of the edition before as well. */
const ofTwoEditions = ['mean_change', 'rank_change'];

/**
 * The rankings whose number of units is assumed and enters an end: a mean stands for a sum only with that number, a rise of the
 * mean for two of them; who stands below a unit that gained places depends on how many there are. The rank itself that
 * follows from a gain does not. A lowest rank that no sentence limits is that number. `chain` holds the rankings of one level.
 */
export function countsBehind(
  { metric, ranking: id }: Pick<Bound, 'metric' | 'ranking'>,
  end: 'low' | 'high',
  facts: readonly Fact[],
  chain: readonly Ranking[],
): Ranking[] {
  const used = facts.flatMap(({ kind, edition, units }) => {
    if (ofNamedUnits.includes(kind) && units.length > 0) return [];
    if (ofOneEdition.includes(kind)) return [edition];
    if (!ofTwoEditions.includes(kind) || (kind === 'rank_change' && metric === 'rank')) return [];
    const own = chain.find((ranking) => ranking.edition === edition);
    return [edition, own?.previous ?? edition];
  });
  const isLast = (ranking: Ranking): boolean =>
    metric === 'rank' && end === 'high' && facts.length === 0 && ranking.id === id;
  return chain.filter((ranking) => ranking.unitCountAssumed && (isLast(ranking) || used.includes(ranking.edition)));
}
