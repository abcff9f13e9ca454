import { nearest, nearestHint, nearestOf } from '../read/nearest.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { goalDayWhereKnown } from '../lookup/goaleditions.ts';
import { pageDays } from '../lookup/provinces.ts';
import { unitLabel, unitTexts, type Context } from './context.ts';
import { problemAt, type RowLocation } from '../read/located.ts';

interface Reference {
  readonly row: { readonly at: RowLocation };
  readonly column: string;
  readonly value: string | undefined;
  readonly table: string;
  readonly ids: ReadonlySet<string>;
}

/** Targets, plan and claims: every row they point to exists; agencies stand in the register. */
export function checkReferences(context: Context): Problem[] {
  return [...references(context.data).flatMap(referenceFault), ...agencyFaults(context), ...agreeFaults(context.data)];
}

const idsOf = (rows: readonly { readonly id: string }[]): Set<string> => new Set(rows.map(({ id }) => id));

/** Ids of the rows of an edition: other years may have the same. */
const idsIn = (edition: string, rows: readonly { readonly id: string; readonly edition: string }[]): Set<string> =>
  idsOf(rows.filter((row) => row.edition === edition));

function references(data: DataSet): Reference[] {
  const claims = idsOf(data.claims);
  return [
    ...data.targets.map((row) => ({
      ...{ row, column: 'group', value: row.group, table: 'groups.csv' },
      ids: new Set(data.groups.filter(({ edition }) => edition === row.edition).map(({ code }) => code)),
    })),
    ...[...data.taskTargets, ...data.actions, ...data.platforms, ...data.baselines].map((row) => ({
      ...{ row, column: 'task', value: row.task, table: 'tasks.csv' },
      ids: idsIn(row.edition, data.tasks),
    })),
    ...data.baselines.map((row) => ({
      ...{ row, column: 'target', value: row.target, table: 'targets.csv' },
      ids: idsIn(row.edition, data.taskTargets),
    })),
    ...[...data.operands, ...data.readings].map((row) => ({
      row,
      column: 'claim',
      value: row.claim,
      table: 'claims.csv',
      ids: claims,
    })),
  ];
}

function referenceFault({ row, column, value, table, ids }: Reference): Problem[] {
  if (value === undefined || ids.has(value)) return [];
  return [problemAt(row, column, `${column} "${value}" is not in ${table}${nearestHint(nearest(value, [...ids]))}`)];
}

/** Agencies and leads are units that were in force on the day whose units have pages, where they are linked. */
function agencyFaults({ data, register }: Context): Problem[] {
  const all = pageDays(data);
  const daysOf = ({ edition }: { readonly edition: string }): readonly string[] => {
    const day = goalDayWhereKnown(data, edition);
    return day === undefined ? all : [day];
  };
  const codes = new Set(register.rows.map(({ code }) => code));
  const named = [
    ...data.targets.map((row) => ({ row, column: 'agencies', codes: row.agencies, days: daysOf(row) })),
    ...data.tasks.map((row) => ({ row, column: 'leads', codes: row.leads, days: daysOf(row) })),
    ...data.reports.flatMap(({ passages }) =>
      passages.map((row) => ({ row, column: 'leads', codes: row.leads ?? [], days: all })),
    ),
  ];
  return named.flatMap(({ row, column, codes: agencies, days }) =>
    agencies
      .filter((code) => days.every((day) => register.at(code, day) === undefined))
      .map((code) => {
        if (codes.has(code))
          return problemAt(row, column, `${column}: "${code}" is in no register row valid on ${days.join(' or ')}`);
        const near = nearestOf(code, register.rows, unitTexts).map(unitLabel);
        return problemAt(row, column, `${column}: "${code}" is not in units.csv${nearestHint(near)}`);
      }),
  );
}

/** A claim that its operands agree has nothing to compute; any other has. */
function agreeFaults({ claims }: DataSet): Problem[] {
  return claims.flatMap((row) => {
    const agree = row.relation === 'agree';
    if (agree && row.formula !== undefined)
      return [problemAt(row, 'formula', 'formula of a claim of agreement (expected none)')];
    if (!agree && row.formula === undefined)
      return [problemAt(row, 'formula', `formula is empty (relation ${row.relation})`)];
    return [];
  });
}
