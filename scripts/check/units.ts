import { unitKinds } from '../../src/model/unitkinds.ts';
import { covers } from '../lookup/register.ts';
import { problemAt } from '../read/located.ts';
import { nearestHint, nearestOf } from '../read/nearest.ts';
import type { Problem } from '../read/problem.ts';
import { unitLabel, unitTexts, type Context, type UnitRow } from './context.ts';

/** The register itself: one holder of a code at a time, parents and successors that exist, names in NFC. */
export function checkUnits({ data, register }: Context): Problem[] {
  return data.units.flatMap((row) => [
    ...overlap(row, data.units),
    ...parentFault(row, data.units),
    ...successorFault(row, register.at),
    ...compositionFault(row),
    ...kindFault(row),
  ]);
}

function overlap(row: UnitRow, rows: readonly UnitRow[]): Problem[] {
  const other = rows.find((one) => one !== row && one.code === row.code && overlaps(one, row) && comesBefore(one, row));
  if (other === undefined) return [];
  const message = `code "${row.code}" is in force twice: ${period(row)} overlaps ${period(other)} of line ${other.at.line}`;
  return [problemAt(row, 'code', message)];
}

/** Told once a pair: at the later holder, or at the later line where both begin together. */
const comesBefore = (one: UnitRow, row: UnitRow): boolean =>
  (one.valid_from ?? '') < (row.valid_from ?? '') ||
  ((one.valid_from ?? '') === (row.valid_from ?? '') && one.at.line < row.at.line);

const overlaps = (a: UnitRow, b: UnitRow): boolean =>
  covers(a, b.valid_from ?? '') || covers(b, a.valid_from ?? '') || (a.valid_from ?? '') === (b.valid_from ?? '');

const period = (row: UnitRow): string => `${row.valid_from ?? '…'} to ${row.valid_to ?? '…'}`;

function parentFault(row: UnitRow, rows: readonly UnitRow[]): Problem[] {
  const { parent } = row;
  if (parent === undefined) {
    if (row.level === 'province') return [];
    return [problemAt(row, 'parent', `parent of ${unitLabel(row)} is empty (expected the code of the unit above it)`)];
  }
  if (rows.some((one) => one.code === parent && one.level !== row.level && overlaps(one, row))) return [];
  const above = rows.filter((one) => one.level !== row.level);
  const near = nearestOf(parent, above, unitTexts).map(unitLabel);
  return [
    problemAt(row, 'parent', `parent "${parent}" is in no register row valid ${period(row)}${nearestHint(near)}`),
  ];
}

function successorFault(row: UnitRow, at: (code: string, date: string) => UnitRow | undefined): Problem[] {
  const { successor_code: successors = [], valid_to: last } = row;
  if (last === undefined) return [];
  const first = dayAfter(last);
  return successors
    .filter((code) => at(code, first) === undefined)
    .map((code) => {
      const message = `successor_code "${code}" is in no register row valid on ${first}, the day after ${last}`;
      return problemAt(row, 'successor_code', message);
    });
}

function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Kinds of units are counted and told by name: one that the site has no words for would be left out of the counts. */
function kindFault(row: UnitRow): Problem[] {
  if (row.level === 'department') return [];
  const kinds: readonly string[] = unitKinds[row.level];
  if (kinds.includes(row.kind)) return [];
  const expected = `expected ${kinds.join(', ')}; a new one is added to src/model/unitkinds.ts, and its words where \`npm run check\` asks for them`;
  return [problemAt(row, 'kind', `kind "${row.kind}" is none of a ${row.level} (${expected})`)];
}

/** `read` composes names; a data set made otherwise must too, or names that look alike would differ. */
const compositionFault = (row: UnitRow): Problem[] =>
  (['name', 'full_name'] as const)
    .filter((column) => row[column] !== row[column].normalize('NFC'))
    .map((column) => problemAt(row, column, `${column} "${row[column]}" is not composed (expected NFC)`));
