import { assignUnits, type Assignment } from './assign.ts';
import { readBody, type Body } from './body.ts';
import { chooseTable } from './choose.ts';
import { decideColumns } from './columns.ts';
import type { Column } from './column.ts';
import type { Doubt } from './doubt.ts';
import type { Finding } from './finding.ts';
import type { Mapping } from './mapping.ts';
import { matchUnit, placesNamed } from './match.ts';
import { unitsCalled } from './nameindex.ts';
import { readLines } from './reading.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from './table.ts';
import type { Target } from './target.ts';
import { verify } from './verify.ts';

/** A table read, matched and checked. */
export interface Annex {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly body: Body;
  readonly assignment: Assignment;
  readonly findings: readonly Finding[];
  /** All that waits for the officer, in the order of columns, rows and checks. */
  readonly doubts: readonly Doubt[];
}

/** The table of a target in the sheets of an annex, or why there is none. */
export function readAnnex(
  sheets: readonly Sheet[],
  sheet: string | undefined,
  target: Target,
  mapping: Mapping,
): Annex | { readonly fault: string } {
  const names = {
    isPlace: (text: string): boolean => placesNamed(text, target).length > 0,
    isUnit: (text: string): boolean => unitsCalled(text, target.named.units).length > 0,
  };
  const unitsOf = (table: Table): (string | undefined)[] =>
    readBody(table, names).lines.map(({ printed, place }) => {
      const match = matchUnit(printed, place, target);
      return 'unit' in match ? match.unit.code : undefined;
    });
  const chosen = chooseTable(sheets, sheet, target.frame, unitsOf);
  if ('fault' in chosen) return chosen;
  const { columns, doubts } = decideColumns(chosen.table, target.frame, mapping);
  const table = { ...chosen.table, columns };
  const body = readBody(table, names);
  const assignment = assignUnits(readLines(body.lines), target, mapping);
  const findings = verify(assignment.rows, columns, readLines(body.means), target, mapping);
  return {
    table,
    columns,
    body,
    assignment,
    findings,
    doubts: [...doubts, ...assignment.doubts, ...findings.flatMap((finding) => finding.doubts)],
  };
}
