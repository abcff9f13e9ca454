/** Kinds of printed facts that a bound can rest on: scores and ranks of units, and the statements that limit scores. */
export const factKinds = [
  'score',
  'rank',
  'rank_range',
  'order',
  'mean',
  'mean_change',
  'change_min',
  'change_max',
  'all_rose',
  'rank_change',
  'max_points',
  'units_at_max',
  'units_at_zero',
  'units_partial',
] as const;
export type FactKind = (typeof factKinds)[number];

/** The kind of a fact. Throws for one that no page has words for: a reason must never stand there without its name. */
export function factKind({ id, kind }: { readonly id: string; readonly kind: string }): FactKind {
  const found = factKinds.find((known) => known === kind);
  if (!found) throw new Error(`fact "${id}" has the kind "${kind}" (expected ${factKinds.join(', ')})`);
  return found;
}
