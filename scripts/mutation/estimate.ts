/** What became of a mutant, in Stryker's words. */
export type Fate = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError';

/** Whether a test failed, or ran on for ever, because of the mutant. */
export const isNoticed = (fate: Fate): boolean => fate === 'Killed' || fate === 'Timeout';

/** A mutant that cannot be loaded says nothing of the tests, as Stryker counts. */
export const isValid = (fate: Fate): boolean => fate !== 'RuntimeError';

export interface Noticed {
  readonly noticed: number;
  readonly tried: number;
}

/** How many of the mutants with these fates were noticed. */
export const noticedShare = (fates: readonly Fate[]): Noticed => ({
  noticed: fates.filter(isNoticed).length,
  tried: fates.filter(isValid).length,
});

/**
 * The 95 % confidence interval of a share in a sample (E. B. Wilson, Probable Inference, the Law of Succession, and
 * Statistical Inference, 1927), from 0 to 1; everything is possible where nothing was tried.
 */
export function wilson({ noticed, tried }: Noticed): readonly [low: number, high: number] {
  if (tried === 0) return [0, 1];
  const z = 1.959964;
  const share = noticed / tried;
  const middle = share + z ** 2 / (2 * tried);
  const half = z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2));
  const scale = 1 + z ** 2 / tried;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}
