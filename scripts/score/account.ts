/** The arithmetic of a difference between two scores: how much of it comes from each part that the scores are made of. */
import { fsum } from 'd3';
import type { Parts } from './summands.ts';

/** A part with the points of both sides; `count` says over how many scores a mean on the other side was taken. */
export interface Term {
  readonly code: string;
  readonly own: number;
  readonly theirs: number;
  readonly difference: number;
  readonly count?: number | undefined;
}

/** A difference of two scores and what each part adds to it. The terms and the rest sum to the difference. */
export interface Division {
  readonly difference: number;
  readonly terms: readonly Term[];
  readonly rest: number;
}

/**
 * The account of a − b, in points and in the order of the parts. Undefined where nothing can be said part by part: no
 * parts, a part of unknown points, or other parts on one side than on the other.
 */
export function accountFor(a: Parts, b: Parts): Division | undefined {
  if (a.length === 0 || !areAlike(a, b)) return undefined;
  const terms = knownTerms(a, b);
  return terms.length < a.length ? undefined : { difference: sumOf(terms), terms, rest: 0 };
}

/**
 * The account of a known difference of two totals by those parts that are known on both sides; what they leave of it is the
 * rest. Undefined where no part is known on both sides, or the parts are not the same.
 */
export function accountWithin(difference: number, a: Parts, b: Parts): Division | undefined {
  if (!areAlike(a, b)) return undefined;
  const terms = knownTerms(a, b);
  return terms.length === 0 ? undefined : { difference, terms, rest: difference - sumOf(terms) };
}

/** What some terms add together. */
export const sumOf = (terms: readonly Term[]): number => fsum(terms, ({ difference }) => difference);

function knownTerms(a: Parts, b: Parts): Term[] {
  return a.flatMap(({ code, points: own }, i) => {
    const { points: theirs, count } = b[i] ?? {};
    return own === undefined || theirs === undefined ? [] : [{ code, own, theirs, difference: own - theirs, count }];
  });
}

const areAlike = (a: Parts, b: Parts): boolean =>
  a.length === b.length && a.every(({ code }, i) => code === b[i]?.code);
