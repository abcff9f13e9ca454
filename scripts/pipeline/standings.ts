/** Standings: beside each printed value, where it was read if that is no document of an authority. */
import type { Unofficial } from '../../src/model/grade.ts';
import type { Scored } from '../../src/model/scored.ts';

type Standings = ReadonlyMap<unknown, Unofficial>;

/** Anything that holds values, with the standing of the first document of each that is published. */
function told(thing: unknown, standings: Standings): unknown {
  if (typeof thing !== 'object' || thing === null) return thing;
  if (Array.isArray(thing)) return thing.map((item: unknown) => told(item, standings));
  const held: Record<string, unknown> = Object.fromEntries(
    Object.entries(thing).map(([key, value]) => [key, told(value, standings)]),
  );
  const { grade, sources } = held;
  const standing = grade === 'published' && Array.isArray(sources) ? standings.get(sources[0]) : undefined;
  return standing ? { ...held, standing } : held;
}

/** Collections whose entries hold published values, beside the rankings. */
const holders = ['goal-editions', 'targets', 'plan', 'plan-sums', 'after-merger', 'reports'] as const;

/** Nothing of a fictional ranking was printed: its many rows need no look. */
const isFictional = ({ rows }: Scored['rankings'][number]): boolean =>
  rows.some(({ score }) => score.grade === 'simulated');

/**
 * The scored collections in which each published value, target and passage says where it was read: in the press or in a copy.
 * What stands in an official document says nothing, and is left as it is.
 */
export function withStandings(scored: Scored): Scored {
  const standings: Standings = new Map(
    scored.sources.flatMap(({ id, standing }) => (standing === 'official' ? [] : [[id, standing] as const])),
  );
  if (standings.size === 0) return scored;
  // The entries come back in the same form: only `standing` is added.
  const entries = holders.map((name) => [name, told(scored[name], standings)]);
  const result = { ...scored, ...(Object.fromEntries(entries) as Pick<Scored, (typeof holders)[number]>) };
  const rankings = scored.rankings.map((one) => (isFictional(one) ? one : (told(one, standings) as typeof one)));
  const ofTarget = (target: Scored['targets'][number]) => {
    const standing = standings.get(target.source);
    return standing ? { ...target, standing } : target;
  };
  const ofPassage = (passage: Scored['reports'][number]) => {
    const standing = standings.get(passage.sources[0]);
    return standing ? { ...passage, standing } : passage;
  };
  return { ...result, rankings, targets: result.targets.map(ofTarget), reports: result.reports.map(ofPassage) };
}
