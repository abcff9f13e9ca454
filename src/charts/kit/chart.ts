import type { Grade, Standing } from '../../model/grade.ts';
import type { Html } from '../../model/html.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Table } from '../../telling/table.ts';

/**
 * One chart: everything a page, an embed or a download needs, from the same data. Charts are pure functions from scored
 * data to this; `body` is finished HTML or SVG without styles (a strict Content-Security-Policy forbids style
 * attributes), coloured through the classes of `styles/charts.css`.
 */
export interface Chart {
  readonly id: string;
  /** The finding in one sentence; title and text alternative. */
  readonly title: string;
  /** Measure, unit, year. */
  readonly subtitle: string;
  readonly body: Html;
  readonly table: Table;
  /** Grades that occur among the marks, for the key. */
  readonly grades: readonly Grade[];
  /** Standings of the published values among them, for the same key. */
  readonly standings?: readonly Standing[];
  /** Whether some value is missing of which no source says where it stands: the key then calls none unpublished. */
  readonly unheld?: boolean;
  /** How its values were worked out, in sentences: told in the fold under the chart. */
  readonly method?: Html | undefined;
  readonly sources: readonly SourceId[];
  /** Attribution that the form must carry (boundaries of a map). */
  readonly attribution?: string;
}

/** A number for an SVG attribute: two decimals, no dust. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100);
