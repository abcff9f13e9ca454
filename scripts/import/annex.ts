import { isDefined } from '../../src/model/defined.ts';
import { assignUnits, type Assignment } from './assign.ts';
import { readBody, type Body, type Names } from './body.ts';
import { chooseTable } from './choose.ts';
import type { Column } from './column.ts';
import { decideColumns } from './columns.ts';
import type { Doubt } from './doubt.ts';
import type { Mapping } from './mapping.ts';
import { matchUnit, placesNamed } from './match.ts';
import { unitsCalled } from './nameindex.ts';
import { readLines } from './reading.ts';
import { shapeFaults, type ShapeFault } from './shape.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from './table.ts';
import type { Target } from './target.ts';
import { verify, type Verified } from './verify.ts';
import { wrongLevel, type Fit } from './wronglevel.ts';

/** A table read, matched and checked. */
export interface Annex {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly body: Body;
  readonly assignment: Assignment;
  readonly findings: readonly Verified[];
  /** All that waits for the officer, in the order of columns, rows and checks. */
  readonly doubts: readonly Doubt[];
}

/** The table of a target in the sheets of an annex, or why there is none. `others` are the levels that it may be of. */
export function readAnnex(
  sheets: readonly Sheet[],
  sheet: string | undefined,
  target: Target,
  others: readonly Target[],
  mapping: Mapping,
): Annex | { readonly fault: string } | { readonly shape: readonly ShapeFault[] } {
  const fit = fitOf(sheets, sheet, target);
  const { chosen } = fit;
  const fault = wrongLevel(fit, () => others.map((other) => fitOf(sheets, sheet, other)));
  if (fault !== undefined) return { fault };
  if ('fault' in chosen) return chosen;
  const names = namesOf(target);
  const { columns, doubts } = decideColumns(chosen.table, target.frame, mapping);
  const table = { ...chosen.table, columns };
  const body = readBody(table, names);
  // What stands in a wrong column is not worth another question.
  const shape = shapeFaults(table, body);
  if (shape.length > 0) return { shape };
  const assignment = assignUnits(readLines(body.lines), target, mapping);
  const findings = verify(assignment.rows, table, readLines(body.means), target, mapping);
  return {
    table,
    columns,
    body,
    assignment,
    findings,
    doubts: [...doubts, ...following(assignment.doubts, findings)],
  };
}

/**
 * Doubts about rows, and about their figures. While rows have no unit or share one, units that have no row, ranks and means
 * probably follow from these rows.
 */
function following(ofRows: readonly Doubt[], findings: readonly Verified[]): Doubt[] {
  const follows = [...new Set(ofRows.filter(({ row }) => row !== 'missing').map(({ row }) => row))];
  const mark = (doubt: Doubt, isOverall: boolean): Doubt =>
    isOverall && follows.length > 0 ? { ...doubt, follows } : doubt;
  return [
    ...ofRows.map((doubt) => mark(doubt, doubt.row === 'missing')),
    ...findings.flatMap(({ doubts, overall }) => doubts.map((doubt) => mark(doubt, overall === true))),
  ];
}

const namesOf = (target: Target): Names => ({
  isPlace: (text) => placesNamed(text, target).length > 0,
  isUnit: (text) => unitsCalled(text, target.named.units).length > 0,
});

/** The table that fits a level best, and how many units of it its rows name. */
function fitOf(sheets: readonly Sheet[], sheet: string | undefined, target: Target): Fit {
  const unitsOf = (table: Table): (string | undefined)[] =>
    readBody(table, namesOf(target)).lines.map(({ printed, place }) => {
      const match = matchUnit(printed, place, target);
      return 'unit' in match ? match.unit.code : undefined;
    });
  const chosen = chooseTable(sheets, sheet, target.frame, unitsOf);
  const units = 'table' in chosen ? unitsOf(chosen.table) : [];
  return { target, chosen, named: new Set(units.filter(isDefined)).size, rows: units.length };
}
