/** Compared: the parts of a score that are set side by side, and how many of them there are in all, known or not. */
import { pointOf } from '../domain/grade.ts';
import type { Pillar, Ranking } from '../domain/scored.ts';

/** Parts of one kind: the indices of a ranking where there are any, for its pillars are made of them; else the pillars. */
export const comparedIn = ({ pillars }: Pick<Ranking, 'pillars'>): readonly Pillar[] => {
  const indices = pillars.filter(({ role }) => role === 'index');
  return indices.length > 0 ? indices : pillars;
};

/**
 * How many parts of a kind are scored in all. A framework may list fewer than there are: the number that a source prints
 * counts then. No source prints how many indices there are, so that nothing may be said of all of them: undefined.
 */
export function countAll(
  { pillars, pillarCount }: Pick<Ranking, 'pillars' | 'pillarCount'>,
  role: Pillar['role'],
): number | undefined {
  if (role === 'index') return undefined;
  const listed = pillars.filter((pillar) => pillar.role === role);
  const unscored = listed.filter(({ scored }) => !scored).length;
  return Math.max(listed.length, pointOf(pillarCount) ?? 0) - unscored;
}
