/** Kinds of published sentences, and of the printed facts that a bound can rest on. */

/** Sentences that limit scores or ranks. */
const limits = [
  'rank_range',
  'order',
  'mean',
  'mean_some',
  'sum',
  'mean_change',
  'change_min',
  'change_max',
  'all_rose',
  'rank_change',
  'max_points',
  'units_at_max',
  'units_at_max_except',
  'units_at_zero',
  'units_partial',
] as const;

/** Sentences that tell of a level without limiting anybody's score; a mean that is disputed may not force anything. */
const tellings = ['mean_disputed', 'pillar_count', 'indicator_count', 'unit_count', 'units_share'] as const;

/** Kinds of statements, as `statements.csv` has them. */
export const statementKinds = [...limits, ...tellings] as const;
export type StatementKind = (typeof statementKinds)[number];

/** What a bound can rest on: scores and ranks of units, and the statements that limit them. */
export const factKinds = ['score', 'rank', ...limits] as const;
export type FactKind = (typeof factKinds)[number];

/** The kind of a fact. Throws for one that no page has words for: a reason must never stand there without its name. */
export function factKind({ id, kind }: { readonly id: string; readonly kind: string }): FactKind {
  const found = factKinds.find((known) => known === kind);
  if (!found) throw new Error(`fact "${id}" has the kind "${kind}" (expected ${factKinds.join(', ')})`);
  return found;
}
