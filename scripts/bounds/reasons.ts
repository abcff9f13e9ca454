/** Why an end is where it is: facts that force it, none of which can be spared. */
import { agrees, type Scores } from './agreement.ts';
import type { Solution } from './extent.ts';
import type { Given } from './facts.ts';
import type { Field } from './field.ts';
import { irreducible } from './irreducible.ts';
import { partsOf, type Rule } from './rules.ts';
import { scoreName } from './sheet.ts';

/**
 * The facts that force an end. `beyond` has scores past that end where some facts allow them; all facts together do not.
 * Facts are gathered from none on: as long as there are such scores, a fact that speaks against them is added, which
 * takes fewer and smaller programmes than to start from all. What is gathered is then freed from all that can be spared.
 * Facts that name the unit itself are tried first, then those that make the smallest programmes.
 * `agreed` are scores that agree with all facts; they stand for those of which the facts gathered so far do not speak.
 */
export function reasons(
  field: Field,
  givens: readonly Given[],
  unit: number,
  beyond: (some: readonly Given[]) => Solution | undefined,
  agreed: Solution,
): readonly Given[] {
  const gathered = new Set<Given>();
  const inOrder = () => givens.filter((given) => gathered.has(given));
  const nearestFirst = sortedBy(smallKinds, givens).sort((a, b) => Number(names(b, unit)) - Number(names(a, unit)));
  const aboutPlaces = sortedBy(placeKinds, givens).filter(({ rules }) =>
    rules.some(({ kind }) => placeKinds.includes(kind)),
  );
  for (let past = beyond([]); past !== undefined; past = beyond(inOrder())) {
    const scores = scoresOf(past, agreed);
    const against = nearestFirst.find(
      (given) => !gathered.has(given) && given.rules.some((rule) => !agrees(rule, field, scores)),
    );
    // Scores that tie speak against no rank, and may be past an end that is one: then only the solver knows.
    const next = against ?? aboutPlaces.find((given) => !gathered.has(given));
    for (const given of next ? [next] : givens) gathered.add(given);
  }
  return irreducible(inOrder(), (some) => beyond(some) === undefined);
}

const names = ({ rules }: Given, unit: number): boolean =>
  rules.some((rule) => partsOf(rule).some(([named]) => named === unit));

type Kinds = readonly Rule['kind'][];

/** Kinds of rules that make small programmes, the smallest first. */
const smallKinds: Kinds = ['order', 'score', 'mean', 'sum', 'rank', 'range', 'mean-change', 'rise', 'maximum'];
/** Kinds of rules about who stands above whom, those that say most first. */
const placeKinds: Kinds = ['range', 'rank-change', 'order', 'rank'];

/** Facts in the order of the kinds of their rules; other kinds come last. */
function sortedBy(kinds: Kinds, givens: readonly Given[]): Given[] {
  const place = ({ rules }: Given): number =>
    Math.max(...rules.map(({ kind }) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length)));
  return givens.toSorted((a, b) => place(a) - place(b));
}

const scoresOf =
  (past: Solution, agreed: Solution): Scores =>
  (edition, unit) => {
    const name = scoreName(edition, unit);
    return past.get(name) ?? agreed.get(name) ?? 0;
  };
