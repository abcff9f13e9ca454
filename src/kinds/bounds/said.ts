/** What the sentences behind the intervals of a page tell, for the line that introduces them. */
import type { EndGround, Explanation } from '../../model/explanation.ts';

const kinds = ['scores', 'places', 'total', 'means', 'rises', 'pillars'] as const;
export type SaidKind = (typeof kinds)[number];

const kindOf = {
  scores: 'scores',
  places: 'places',
  total: 'total',
  sum: 'means',
  some: 'means',
  rises: 'rises',
  pillars: 'pillars',
} as const satisfies Record<EndGround, SaidKind>;

/** The kinds of sentences that some end rests on, each once, in the order in which words name them. */
export function saidKinds(explanations: readonly Pick<Explanation, 'ends'>[]): SaidKind[] {
  const said = new Set(
    explanations.flatMap(({ ends }) => [...ends.low.grounds, ...ends.high.grounds].map((ground) => kindOf[ground])),
  );
  return kinds.filter((kind) => said.has(kind));
}
