import type { Grade, Standing, Unofficial } from '../../model/grade.ts';
import type { SourceId } from '../../model/ids.ts';

/** A cell of a chart's table: its text, the grade of what it shows, and where it leads. */
export interface Cell {
  readonly text: string;
  /** Set where the text is Vietnamese on a page in another language. */
  readonly lang?: 'vi';
  readonly grade?: Grade;
  /** Where a published value was read, if not in an official document. */
  readonly standing?: Unofficial;
  readonly href?: string;
  /** Verbatim quote or document behind the value. */
  readonly title?: string;
  /** How the value was made, in the reader's words: its formula, or what forces its bounds. Printed below the value. */
  readonly formula?: string;
  /** Where the sentences stand that force a bounded value. */
  readonly why?: string;
  /** Names of the Vietnamese documents that the formula rests on, printed after it. */
  readonly documents?: readonly string[];
}

export interface Column {
  readonly label: string;
  readonly lang?: 'vi';
  readonly numeric?: boolean;
}

/** The real table behind a chart: the same data, read by row. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly Cell[])[];
}

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
  readonly body: string;
  readonly table: Table;
  /** Grades that occur among the marks, for the key. */
  readonly grades: readonly Grade[];
  /** Standings of the published values among them, for the same key. */
  readonly standings?: readonly Standing[];
  readonly sources: readonly SourceId[];
  /** Attribution that the form must carry (boundaries of a map). */
  readonly attribution?: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for HTML content and attributes. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c] ?? c);

/** A number for an SVG attribute: two decimals, no dust. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100);
