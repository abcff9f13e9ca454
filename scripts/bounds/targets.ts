/** What is to be bounded in a field, sorted into classes of targets that are the same but for the name of their unit. */
import type { Target } from './compile.ts';
import { ranksAreClear } from './facts.ts';
import type { Field } from './field.ts';
import { partsOf, type Rule } from './rules.ts';

/**
 * Every total score that is not printed as a number, and every such rank, but for ranks that follow from a full table of
 * scores and ranks of which it is not known among whom they were given.
 */
export function targetsOf(field: Field): Target[] {
  return field.editions.flatMap(({ units, printed }, edition) => {
    const isRanked = ranksAreClear(field, edition) && printed.score.length < units.length;
    return (['score', 'rank'] as const).flatMap((metric) =>
      metric === 'rank' && !isRanked
        ? []
        : units.filter((unit) => !printed[metric].includes(unit)).map((unit) => ({ slot: { edition }, unit, metric })),
    );
  });
}

/**
 * Targets by class. Units that the rules name in the same part, and that belong to the same editions, may change places
 * without changing the programme: what holds for one holds for all.
 */
export function classesOf(field: Field, rules: readonly Rule[]): Target[][] {
  const parts = new Map<number, unknown[]>(
    field.units.map((_, unit) => [unit, field.editions.map(({ units }) => units.includes(unit))]),
  );
  for (const [i, rule] of rules.entries()) for (const [unit, part] of partsOf(rule)) parts.get(unit)?.push([i, part]);
  const keyOf = ({ slot, unit, metric }: Target) => JSON.stringify([slot, metric, parts.get(unit)]);
  return [...Map.groupBy(targetsOf(field), keyOf).values()];
}
