/** Compared: the pillars that are set side by side, and how many of them there are in all, known or not. */
import { pointOf } from './grade.ts';
import type { Pillar, Ranking } from './scored.ts';

/** The pillars alone: index values that are a part of the total are none, and what they weigh in it may be unknown. */
export const comparedIn = ({ pillars }: Pick<Ranking, 'pillars'>): readonly Pillar[] =>
  pillars.filter(({ role }) => role === 'pillar');

/** How many pillars are scored in all. A framework may list fewer than there are: the number that a source prints counts then. */
export function countAll(ranking: Pick<Ranking, 'pillars' | 'pillarCount'>): number {
  const listed = comparedIn(ranking);
  const unscored = listed.filter(({ scored }) => !scored).length;
  return Math.max(listed.length, pointOf(ranking.pillarCount) ?? 0) - unscored;
}
