/** A table before it is HTML: its cells told in words, each with its grade. */
import type { Grade, Unofficial } from '../model/grade.ts';
import type { Locale } from '../model/languages.ts';
import type { Translatable } from '../model/texts.ts';

/** A cell of a chart's table: its text, the grade of what it shows, and where it leads. */
export interface Cell {
  readonly text: string;
  /** Set where the text is Vietnamese on a page in another language. */
  readonly lang?: Locale;
  readonly grade?: Grade;
  /** Where a published value was read, if not in an official document. */
  readonly standing?: Unofficial;
  /** No source says which document holds what is missing. */
  readonly unheld?: boolean;
  readonly href?: string;
  /** Verbatim quote or document behind the value. */
  readonly title?: string;
  /** How the value was made, in the reader's words: its formula, or what forces its bounds. Printed below the value. */
  readonly formula?: string;
  /** Where the sentences stand that force a bounded value. */
  readonly why?: string;
  /** Names of the documents that the formula rests on, printed after it. */
  readonly documents?: readonly Translatable[];
}

export interface Column {
  readonly label: string;
  readonly lang?: Locale;
  readonly numeric?: boolean;
}

/** The real table behind a chart: the same data, read by row. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly Cell[])[];
}
