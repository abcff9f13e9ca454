/** The programme before it is written out: columns from 0 up, rows, and rows that hold only if a choice falls so. */
import { column, isConstant, type Linear } from './linear.ts';

/** A column is a score (0 or more) or a choice (0 or 1). */
export interface Column {
  readonly name: string;
  readonly isChoice: boolean;
}

/** low ≤ expression ≤ high. */
export interface Row {
  readonly terms: ReadonlyMap<number, number>;
  readonly low: number;
  readonly high: number;
}

/** A row that holds only if the column `choice` has the value `is`. */
export interface Condition {
  readonly choice: number;
  readonly is: 0 | 1;
  readonly row: Row;
}

export interface Model {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly conditions: readonly Condition[];
}

/** A model in the making. */
export interface Draft extends Model {
  /** The column of this name, made at its first use. */
  value(name: string): Linear;
  /** The choice of this name, made at its first use. */
  choice(name: string): Linear;
  /** States low ≤ expression ≤ high. */
  require(expression: Linear, low: number, high: number): void;
  /** States low ≤ expression ≤ high for the case that the choice (or a constant in its place) has the value `is`. */
  requireIf(choice: Linear, is: 0 | 1, expression: Linear, low: number, high: number): void;
}

const rowOf = ({ terms, constant }: Linear, low: number, high: number): Row => ({
  terms,
  low: low - constant,
  high: high - constant,
});

/** An empty draft, to which rules add columns and rows. */
export function draft(): Draft {
  const columns: Column[] = [];
  const rows: Row[] = [];
  const conditions: Condition[] = [];
  const indices = new Map<string, number>();
  const columnOf = (name: string, isChoice: boolean): Linear => {
    const index = indices.get(name) ?? columns.push({ name, isChoice }) - 1;
    indices.set(name, index);
    return column(index);
  };
  const require = (expression: Linear, low: number, high: number) => {
    rows.push(rowOf(expression, low, high));
  };
  return {
    columns,
    rows,
    conditions,
    value: (name) => columnOf(name, false),
    choice: (name) => columnOf(name, true),
    require,
    requireIf: (choice, is, expression, low, high) => {
      if (isConstant(choice)) {
        if (choice.constant === is) require(expression, low, high);
        return;
      }
      for (const index of choice.terms.keys())
        conditions.push({ choice: index, is, row: rowOf(expression, low, high) });
    },
  };
}
