import type { Value } from '../../model/grade.ts';
import type { Pillar, Ranking, RankingRow } from '../../model/scored.ts';
import type { Context } from '../../telling/context.ts';
import type { Locale } from '../../words/locale.ts';

/** What every part of the heat table is drawn from. */
export interface Heat {
  readonly ranking: Ranking;
  /** Columns: the pillars in the order of the framework. */
  readonly pillars: readonly Pillar[];
  /** Rows, best first. */
  readonly rows: readonly RankingRow[];
  readonly locale: Locale;
  readonly context: Context;
}

/** The score of a row in a pillar. */
export const scoreIn = (row: RankingRow, { code }: Pillar): Value | undefined =>
  row.parts.find((part) => part.pillar === code)?.score;
