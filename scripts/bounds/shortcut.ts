/**
 * Reasons that need no search: an end that is forced by printed scores that are apart, or by the score of the neighbour in
 * the ranking. On a level of 143 units the search would take minutes, and might find a hundred facts where three suffice.
 */
import type { Target } from './compile.ts';
import type { Given } from './facts.ts';
import type { Field } from './field.ts';
import { slotKey, type RuleOf, type Slot } from './rules.ts';
import type { Sense } from './text.ts';

type Kind = 'score' | 'rank' | 'order';
/** A fact with its only rule. */
interface Sole<K extends Kind> {
  readonly given: Given;
  readonly rule: RuleOf<K>;
}

/**
 * The facts that force the end of a rank by mere counting: the score of the unit and those surely above it (low), or surely
 * below it (high). Each is needed. Undefined where counting does not reach the end, or where it is that of the ranking.
 */
export function countedReasons(
  field: Field,
  givens: readonly Given[],
  { slot, unit }: Target,
  sense: Sense,
  end: number,
): readonly Given[] | undefined {
  const size = field.editions[slot.edition]?.units.length ?? 0;
  const passed = sense === 'low' ? end - 1 : size - end;
  const scores = soleRules(givens, 'score', slot);
  const own = scores.find(({ rule }) => rule.unit === unit);
  if (own === undefined || passed === 0) return undefined;
  const apart = scores.filter(({ rule }) => (sense === 'low' ? rule.low > own.rule.high : rule.high < own.rule.low));
  const units = new Set(apart.map(({ rule }) => rule.unit));
  if (units.size !== passed || apart.length !== passed) return undefined;
  return givens.filter((given) => given === own.given || apart.some((other) => other.given === given));
}

/**
 * Small sets of facts that may force the end of a score: a printed order, or the ranks of two, and the score of the nearest
 * unit behind (low) or before (high) whose score is printed. The fewest facts first; whether they do is to be tried.
 */
export function neighbourReasons(
  givens: readonly Given[],
  { slot, unit, metric }: Target,
  sense: Sense,
): (readonly Given[])[] {
  if (metric !== 'score') return [];
  const scores = soleRules(givens, 'score', slot);
  const scoreOf = (other: number | undefined) => scores.find(({ rule }) => rule.unit === other)?.given;
  const orders = soleRules(givens, 'order', slot).flatMap(({ given, rule }) => {
    const place = rule.units.indexOf(unit);
    if (place < 0) return [];
    const beside = sense === 'low' ? rule.units.slice(place + 1) : rule.units.slice(0, place).reverse();
    const score = scoreOf(beside.find((other) => scoreOf(other) !== undefined));
    return score ? [[given, score]] : [];
  });
  const ranks = soleRules(givens, 'rank', slot);
  const own = ranks.find(({ rule }) => rule.unit === unit);
  if (own === undefined) return orders;
  const distance = ({ rule }: Sole<'rank'>) => (sense === 'low' ? 1 : -1) * (rule.rank - own.rule.rank);
  const [nearest] = ranks
    .filter((other) => distance(other) > 0 && scoreOf(other.rule.unit) !== undefined)
    .sort((a, b) => distance(a) - distance(b));
  const score = scoreOf(nearest?.rule.unit);
  return nearest && score ? [...orders, [own.given, nearest.given, score]] : orders;
}

/** Facts that state nothing but one rule of a kind about the scores of a slot. */
function soleRules<K extends Kind>(givens: readonly Given[], kind: K, slot: Slot): Sole<K>[] {
  const isOfKind = (rule: Given['rules'][number] | undefined): rule is RuleOf<K> => rule?.kind === kind;
  return givens.flatMap((given) => {
    const [rule, ...others] = given.rules;
    if (others.length > 0 || !isOfKind(rule) || slotKey(given.rules[0]?.slot ?? slot) !== slotKey(slot)) return [];
    return [{ given, rule }];
  });
}
