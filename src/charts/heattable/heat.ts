/** What every part of the heat table is made of: its rows and columns, the figures in its cells, the classes of their colours. */
import { range } from 'd3';
import { dust } from '../../model/dust.ts';
import { formatNumber } from '../../model/format.ts';
import type { Value } from '../../model/grade.ts';
import type { Pillar, Ranking, RankingRow } from '../../model/scored.ts';
import type { Context } from '../../telling/context.ts';
import { textOf } from '../../telling/reading.ts';
import type { Locale } from '../../words/locale.ts';
import { stepOf } from '../map/classes.ts';

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

/** A figure as printed where it is published, else with decimals that line up in a column. */
const fixed =
  (digits: number) =>
  (value: Value, { scale }: Ranking, locale: Locale): string =>
    textOf(value, locale, scale === 'index' ? 4 : digits);

export const partText = fixed(1);
export const totalText = fixed(2);

/** A mean is never printed by a source here: it is worked out from the values of the column. */
export const meanText = ({ value }: { readonly value: number }, { scale }: Ranking, locale: Locale): string =>
  formatNumber(value, locale, scale === 'index' ? 4 : 1);

/** Fifths of the maximum, fixed, so that a colour means the same in every table. */
const count = 5;

/** Class of the ramp (`q0` least … `q7` most) for a share (0 to 1); an end belongs to the class above it. */
export function shareClass(share: number): string {
  // Binary fractions: 0.6 × 5 may come out below 3.
  const index = Math.floor(share * count + dust);
  return `q${stepOf(Math.min(count - 1, Math.max(0, index)), count)}`;
}

/** The classes with their ends in percent, least first, for the key. */
export const shareClasses = range(count).map((i) => ({
  kind: shareClass(i / count),
  text: `${(i * 100) / count}–${((i + 1) * 100) / count}`,
}));
