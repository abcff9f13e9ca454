/** Something about the table that only the officer can decide; the import waits for it. */
export interface Doubt {
  /**
   * What it is about, as the mapping file names it: number of a row, letter of a column, `missing` for a unit without a
   * row, `replaced` for a value of another document, or the name of a check of the whole table (`sum`, `ranks`, `mean`,
   * `scale`, `cells`, `fraction`, `year`, `decision`, `own`).
   */
  readonly row: string;
  /**
   * What is printed there, of a row all its cells, of a check of the whole table what it found: an answer holds only as
   * long as this stays the same.
   */
  readonly printed: string;
  /** Code of the unit it is about, or of the one it may be. */
  readonly unit?: string | undefined;
  readonly column?: number | undefined;
  /** Row of the cell to look at, where `row` is the name of something else. */
  readonly line?: number | undefined;
  readonly message: string;
  /** The figures that fail, as short as can be: an answer about many rows is bound to those of all of them. */
  readonly found?: string | undefined;
  /** The officer has taken the row as it stands: nothing is asked, but it is told. */
  readonly accepted?: boolean;
  /** Rows in doubt themselves that this probably follows from: it is asked only if it remains once they are settled. */
  readonly follows?: readonly string[];
  /** Which decisions settle it. */
  readonly takes: 'unit' | 'accept' | 'column' | 'heading' | 'replace';
}

/** What may be written in the column `decision` to settle a doubt. */
export const takesText: Readonly<Record<Doubt['takes'], string>> = {
  unit: 'code of the unit, or skip',
  accept: 'accept or skip',
  replace: 'accept, or skip to keep the old value',
  column: 'skip, or code of a pillar',
  heading: 'accept, skip, or code of a pillar',
};
