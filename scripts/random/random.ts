import { randomLcg, randomNormal, shuffler } from 'd3';

/** 32 well mixed bits of whole numbers (the finaliser of MurmurHash3): near inputs give unrelated outputs. */
function scramble(...numbers: readonly number[]): number {
  let bits = 0x9e3779b9;
  for (const number of numbers) {
    bits = Math.imul(bits ^ number, 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    bits ^= bits >>> 16;
  }
  return bits >>> 0;
}

/** A number of [0, 1) that belongs to these whole numbers alone, whatever was drawn before. */
export const fraction = (...numbers: readonly number[]): number => scramble(...numbers) / 2 ** 32;

/** Random numbers for one purpose. */
export interface Stream {
  /** Uniform in [0, 1). */
  readonly uniform: () => number;
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number;
  /** A whole number from 0 up to, not including, `count`. */
  readonly below: (count: number) => number;
}

/** The random numbers of a purpose: each has its own stream, so that one more draw in one changes nothing in another. */
export function stream(seed: number, purpose: string): Stream {
  const letters = Array.from(purpose, (letter) => letter.codePointAt(0) ?? 0);
  const uniform = randomLcg(fraction(seed, ...letters));
  return { uniform, normal: randomNormal.source(uniform)(), below: (count) => Math.floor(uniform() * count) };
}

/** The items in random order. */
export const shuffled = <T>(items: readonly T[], { uniform }: Stream): T[] => shuffler(uniform)([...items]);
