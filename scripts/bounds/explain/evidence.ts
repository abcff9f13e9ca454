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
 * Whether `upper` certainly stands no lower than `lower`, however many units there are: because the order or both ranks say
 * so, because all places down to the upper one's are taken, or because `lower` alone is among the last.
 */
export function isAbove(upper: UnitId, lower: UnitId, { scores, ranks, order, last }: Evidence): boolean {
  if (order.includes(upper) && order.indexOf(upper) < order.indexOf(lower)) return true;
  if (last.includes(lower) && !last.includes(upper)) return true;
  const rank = ranks.get(upper);
  if (rank === undefined) return false;
  if ((ranks.get(lower) ?? 0) > rank) return true;
  const high = scores.get(upper)?.high ?? Infinity;
  const better = [...new Set([...ranks.keys(), ...scores.keys()])].filter(
    (one) =>
      one !== lower && one !== upper && ((ranks.get(one) ?? Infinity) < rank || (scores.get(one)?.low ?? 0) > high),
  );
  return better.length === rank - 1;
}

/** Whether a unit has the last rank that there is: it stands below all others, if there are no more units than `units`. */
const isLast = (unit: UnitId, { ranks, units }: Evidence): boolean => ranks.get(unit) === units.length;

/**
 * The most that a unit can have: its own printed score, or that of a unit that certainly stands above it. Undefined where no
 * printed score limits it.
 */
export function mostOf(unit: UnitId, evidence: Evidence): number | undefined {
  const own = evidence.scores.get(unit);
  if (own) return own.high;
  const limits = [...evidence.scores].filter(([other]) => isLast(unit, evidence) || isAbove(other, unit, evidence));
  return limits.length === 0 ? undefined : Math.min(...limits.map(([, { high }]) => high));
}

/** The least that a unit can have: the score of a unit that certainly stands below it. */
export function leastOf(unit: UnitId, evidence: Evidence): number | undefined {
  const limits = [...evidence.scores].filter(
    ([other]) => other !== unit && (isLast(other, evidence) || isAbove(unit, other, evidence)),
  );
  return limits.length === 0 ? undefined : Math.max(...limits.map(([, { low }]) => low));
}

/** Whether `other` certainly stands no higher than `unit`. */
export const isBelow = (other: UnitId, unit: UnitId, { order, last }: Evidence): boolean =>
  order.includes(unit) && order.includes(other)
    ? order.indexOf(other) > order.indexOf(unit)
    : last.includes(other) && !last.includes(unit);
