import { nearest, nearestHint } from '../nearest.ts';
import type { RawRecord } from './records.ts';

/** A fault of the header; `column` is the number of the field, where there is one. */
interface HeaderFault {
  readonly column?: number;
  readonly message: string;
}

const otherDelimiters: readonly (readonly [string, string])[] = [
  [';', "';'"],
  ['\t', 'tabs'],
  ['|', "'|'"],
];

/** The delimiter a header was written with where it is not the comma, in words. */
export function foreignDelimiter(header: RawRecord, columns: readonly string[]): string | undefined {
  const known = (names: readonly string[]): number => names.filter((name) => columns.includes(name.trim())).length;
  const line = header.cells.join(',');
  const found = known(header.cells);
  return otherDelimiters.find(([sign]) => line.includes(sign) && known(line.split(sign)) > found)?.[1];
}

/** Missing, doubled, unnamed and unknown columns, all of them; the `spare` ones may be missing. */
export function headerFaults(
  names: readonly string[],
  columns: readonly string[],
  spare: readonly string[] = [],
): HeaderFault[] {
  const unknown = names.filter((name) => name !== '' && !columns.includes(name));
  const missing = columns.filter((column) => !names.includes(column) && !spare.includes(column));
  return [
    ...missing.map((column) => ({
      message: `column "${column}" is missing${nearestHint(nearest(column, unknown))}`,
    })),
    ...names.flatMap((name, index) => {
      const message = faultOf(name, names.indexOf(name), index, columns, missing, spare);
      return message === undefined ? [] : [{ column: index + 1, message }];
    }),
  ];
}

function faultOf(
  name: string,
  first: number,
  index: number,
  columns: readonly string[],
  missing: readonly string[],
  spare: readonly string[],
): string | undefined {
  if (name === '') return 'column has no name';
  if (first !== index) return `column "${name}" stands twice (also field ${first + 1})`;
  if (columns.includes(name)) return undefined;
  const names = nearest(name, missing);
  return `column "${name}" is unknown${names.length > 0 ? nearestHint(names) : ` (expected: ${columns.filter((column) => !spare.includes(column)).join(', ')})`}`;
}
