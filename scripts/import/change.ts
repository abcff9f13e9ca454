import { measureName, type Measure } from './column.ts';
import type { UnitRow } from './nameindex.ts';

/** A value that stood in results.csv and what the annex prints in its place. */
export interface Change {
  readonly unit: UnitRow;
  readonly measure: Measure;
  readonly old: { readonly verbatim: string; readonly source: string };
  readonly fresh: { readonly verbatim: string; readonly source: string };
}

/** `14335 Phường Phúc Thành score: 385,641 (so-noi-vu-nb-2023) → 385,64 (qd-506-2024)`. */
export const changeText = ({ unit, measure, old, fresh }: Change, sign: string): string =>
  `${unit.code} ${unit.full_name} ${measureName(measure)}: ${old.verbatim} (${old.source}) ${sign} ${fresh.verbatim} (${fresh.source})`;

/** The value that stood there is of another document. */
export const isForeign = ({ old, fresh }: Change): boolean => !old.source.split(';').includes(fresh.source);
