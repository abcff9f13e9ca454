import { problemAt } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';

/** A reading says what comes out, or whether the sentence holds: one of the two at least. */
export const checkReadings = ({ readings }: DataSet): Problem[] =>
  readings
    .filter((row) => row.formula === undefined && row.fits === undefined)
    .map((row) =>
      problemAt(row, 'fits', 'fits is empty, and so is formula (expected yes or no where a reading has no formula)'),
    );
