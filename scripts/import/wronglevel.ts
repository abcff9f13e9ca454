import type { Level } from '../../src/model/ids.ts';
import type { Chosen } from './choose.ts';
import type { Target } from './target.ts';

/** A table as it looks at one level: how many units of that level its rows name. */
export interface Fit {
  readonly target: Target;
  readonly chosen: Chosen;
  readonly named: number;
  readonly rows: number;
}

const plurals: Readonly<Record<Level, string>> = {
  commune: 'communes',
  department: 'departments',
  district: 'districts',
  province: 'provinces',
};

/** Why a table is not of the level that was asked for: most of its rows name units of another one. */
export function wrongLevel(own: Fit, others: () => readonly Fit[]): string | undefined {
  if ('table' in own.chosen && own.named * 2 >= own.rows) return undefined;
  const better = others()
    .filter(({ named, rows }) => named > own.named && named * 2 > rows)
    .toSorted((a, b) => b.named - a.named)[0];
  if (better === undefined) return undefined;
  const { level } = better.target;
  return `these rows name ${plurals[level]} (${better.named} of ${better.rows}), not ${plurals[own.target.level]}: --level ${level}?`;
}
