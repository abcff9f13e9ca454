import { nearest, nearestHint } from '../nearest.ts';
import { sameMeasure, skipped, type Column } from './column.ts';
import type { Doubt } from './doubt.ts';
import { isAbsent } from './figure.ts';
import type { Frame } from './frame.ts';
import { answerTo, type Mapping } from './mapping.ts';
import { cellOf, letterOf } from './sheet.ts';
import type { Table } from './table.ts';

export interface Decided {
  readonly columns: readonly Column[];
  readonly doubts: readonly Doubt[];
}

/**
 * The columns of a table after the officer's decisions. A column with figures that names nothing known, and a second one
 * of the same, are doubts; one with words only is left out.
 */
export function decideColumns(table: Table, frame: Frame, mapping: Mapping): Decided {
  const answered = table.columns.map((column) => answer(column, frame, mapping));
  const columns = answered.map(({ column }) =>
    isOpen(column) && !hasFigures(column, table)
      ? { ...column, role: { kind: 'aside', why: 'is no column that is known, and holds no figures' } as const }
      : column,
  );
  const open = columns
    .filter(isOpen)
    .map((column): Doubt => doubtOf(column, 'why' in column.role ? column.role.why : ''));
  return { columns, doubts: [...answered.flatMap(({ doubt }) => doubt ?? []), ...open, ...repeated(columns)] };
}

const isOpen = ({ role }: Column): boolean => role.kind === 'unknown' || role.kind === 'unlisted';

const hasFigures = ({ index }: Column, { body }: Table): boolean =>
  body.some((line) => /\d/.test(cellOf(line, index).text) && !isAbsent(cellOf(line, index).text));

const doubtOf = ({ index, heading }: Column, why: string): Doubt => ({
  row: letterOf(index),
  printed: heading,
  column: index,
  message: `column "${heading}" ${why}`,
  takes: 'column',
});

function answer(column: Column, frame: Frame, mapping: Mapping): { column: Column; doubt?: Doubt } {
  const decision = answerTo({ row: letterOf(column.index), printed: column.heading }, mapping)?.decision;
  if (decision === undefined) return { column };
  if (decision === 'skip') return { column: { ...column, role: { kind: 'aside', why: skipped } } };
  if (frame.pillars.some(({ code }) => code === decision))
    return { column: { ...column, role: { kind: 'value', measure: { metric: 'score', pillar: decision } } } };
  const hint = nearestHint(nearest(decision, ['skip', ...frame.pillars.map(({ code }) => code)]));
  return { column, doubt: doubtOf(column, `has the decision "${decision}"${hint}`) };
}

/** Columns that hold what an earlier one holds, and a second column of names. */
function repeated(columns: readonly Column[]): Doubt[] {
  return columns.flatMap((column, index) => {
    const { role } = column;
    const first = columns
      .slice(0, index)
      .find((other) =>
        role.kind === 'value'
          ? other.role.kind === 'value' && sameMeasure(other.role.measure, role.measure)
          : role.kind === 'unit' && other.role.kind === 'unit',
      );
    if (first === undefined) return [];
    return [
      doubtOf(
        column,
        `says the same as column ${letterOf(first.index)} "${first.heading}" (expected one of them: skip the other)`,
      ),
    ];
  });
}
