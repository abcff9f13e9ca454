/** What the sentences behind one end of an interval say of an edition, ready to be reckoned with. */
import { scoreSpan } from '../../../src/model/figurespan.ts';
import type { EditionId, UnitId } from '../../../src/model/ids.ts';
import type { Fact } from '../../../src/model/scored.ts';
import type { Span } from '../../../src/model/span.ts';

/** The sentences of one edition, and the units that it ranks. */
interface Evidence {
  readonly units: readonly UnitId[];
  /** Values that the printed scores stand for. */
  readonly scores: ReadonlyMap<UnitId, Span>;
  readonly ranks: ReadonlyMap<UnitId, number>;
  /** Units from first to last, where the sentences print their order. */
  readonly order: readonly UnitId[];
  /** The units that hold the last places, in whatever order; empty where no sentence names them. */
  readonly last: readonly UnitId[];
}

/** What `facts` say of the units of `edition`; sentences of other editions are left out. */
export function evidenceOf(facts: readonly Fact[], edition: EditionId, units: readonly UnitId[]): Evidence {
  const own = facts.filter((fact) => fact.edition === edition);
  const last = own.find(
    ({ kind, low, high, units: named }) =>
      kind === 'rank_range' && low !== undefined && high === units.length && named.length === high - low + 1,
  );
  return {
    units,
    scores: new Map(own.flatMap((fact) => scoreOf(fact))),
    ranks: new Map(
      own.flatMap(({ kind, units: [unit], value }): [UnitId, number][] =>
        kind === 'rank' && unit !== undefined && value !== undefined ? [[unit, value]] : [],
      ),
    ),
    order: own.find(({ kind }) => kind === 'order')?.units ?? [],
    last: last?.units ?? [],
  };
}

function scoreOf({ kind, units: [unit], verbatim }: Fact): [UnitId, Span][] {
  const span = kind === 'score' ? scoreSpan(verbatim) : undefined;
  return unit !== undefined && span ? [[unit, span]] : [];
}

/**
 * The most that a unit can have: its own printed score, or that of a unit that certainly stands above it, because the order
 * says so, because all places down to that one's are taken, or because the unit is among the last. Undefined where no
 * printed score limits it.
 */
export function mostOf(unit: UnitId, { scores, ranks, order, last }: Evidence): number | undefined {
  const own = scores.get(unit);
  if (own) return own.high;
  const before = order.slice(0, Math.max(order.indexOf(unit), 0));
  const isAbove = (other: UnitId, { high }: Span): boolean => {
    if (before.includes(other) || (last.includes(unit) && !last.includes(other))) return true;
    const rank = ranks.get(other);
    if (rank === undefined) return false;
    const better = [...new Set([...ranks.keys(), ...scores.keys()])].filter(
      (one) =>
        one !== unit && one !== other && ((ranks.get(one) ?? Infinity) < rank || (scores.get(one)?.low ?? 0) > high),
    );
    return better.length === rank - 1;
  };
  const limits = [...scores].filter(([other, span]) => isAbove(other, span)).map(([, { high }]) => high);
  return limits.length === 0 ? undefined : Math.min(...limits);
}

/** The least that a unit can have: the score of a unit that stands below it, by rank or in the order. */
export function leastOf(unit: UnitId, { scores, ranks, order }: Evidence): number | undefined {
  const rank = ranks.get(unit) ?? Infinity;
  const after = order.includes(unit) ? order.slice(order.indexOf(unit) + 1) : [];
  const limits = [...scores]
    .filter(([other]) => after.includes(other) || (ranks.get(other) ?? 0) > rank)
    .map(([, { low }]) => low);
  return limits.length === 0 ? undefined : Math.max(...limits);
}

/** Whether `other` certainly stands no higher than `unit`. */
export const isBelow = (other: UnitId, unit: UnitId, { order, last }: Evidence): boolean =>
  order.includes(unit) && order.includes(other)
    ? order.indexOf(other) > order.indexOf(unit)
    : last.includes(other) && !last.includes(unit);
