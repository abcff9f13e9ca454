import { sourceText } from '../../src/model/texts.ts';
import { numberReadings } from '../figure/numbers.ts';
import { problemAt, type RowLocation } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';

/** A number and its printed form must be the same; what cannot be read as a number is not judged. */
function verbatimFault(name: string, value: number | undefined, printed: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (printed === undefined) return `${name} ${value} has no printed form (expected it as the source prints it)`;
  const numbers = numberReadings(printed);
  if (numbers.length === 0 || numbers.includes(value)) return undefined;
  return `${name} ${value} is not what is printed, "${printed}" (expected ${numbers.join(' or ')})`;
}

interface Pair {
  readonly row: { readonly at: RowLocation };
  readonly column: string;
  readonly value: number | undefined;
  readonly printed: string | undefined;
}

/** Every number that is kept beside its printed form. */
export function checkVerbatim(data: DataSet): Problem[] {
  return [
    ...pairs(data).flatMap(({ row, column, value, printed }) => {
      const message = verbatimFault(column, value, printed);
      return message === undefined ? [] : [problemAt(row, column, message)];
    }),
    ...data.operands.flatMap(textFaults),
  ];
}

/** An operand in words has its printed form too: an empty one says that no source prints it. */
function textFaults(row: DataSet['operands'][number]): Problem[] {
  if (row.value === undefined || numberOf(row.value) !== undefined || row.value_verbatim !== undefined) return [];
  return [problemAt(row, 'value_verbatim', `value_verbatim is empty, value is "${row.value}" (expected as printed)`)];
}

const pairs = (data: DataSet): Pair[] => [
  ...data.editions
    .flatMap(({ results, statements }) => [...results, ...statements])
    .map((row) => ({ row, column: 'value', value: row.value, printed: row.value_verbatim })),
  ...data.afterMerger.map((row) => ({ row, column: 'value', value: row.value, printed: row.value_verbatim })),
  ...data.baselines.flatMap((row) => [
    { row, column: 'score', value: row.score, printed: row.score_verbatim },
    { row, column: 'percent', value: row.percent, printed: row.percent_verbatim?.replace(/\s*%$/, '') },
  ]),
  ...data.claims.map((row) => ({
    row,
    column: 'printed_value',
    value: row.printed_value,
    printed: sourceText(row.printed),
  })),
  ...data.operands.map((row) => ({
    row,
    column: 'value',
    value: numberOf(row.value),
    printed: sourceText(row.value_verbatim),
  })),
];

/** An operand may be any text; only numbers are held against print. */
const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
