/** Why unprinted values lie where they lie: the sentences that force them, and how each end of an interval is set. */
import type { Explanation, Fact, Ranking } from '../model/scored.ts';
import { collection } from './collection.ts';

export const facts = collection('facts');

/** Facts by their id. */
export const factById: ReadonlyMap<string, Fact> = new Map(facts.map((fact) => [fact.id, fact]));

const explanations = collection('explanations').toSorted((a, b) => a.order - b.order);
const byRanking = Map.groupBy(explanations, ({ ranking }) => ranking);

/** Those of a ranking, in the order of its rows; empty where nothing forces any value. */
export const explanationsOf = ({ id }: Ranking): readonly Explanation[] => byRanking.get(id) ?? [];

/** Site path that explains a bound, by `<ranking>/<unit>/<metric>`. */
export const whyByBound: ReadonlyMap<string, string> = new Map(
  explanations.flatMap(({ ranking, units, metric, path }) =>
    units.map((unit): [string, string] => [`${ranking}/${unit}/${metric}`, path]),
  ),
);
