import { goalDayWhereKnown, goalFiles } from '../lookup/goaleditions.ts';
import { pageDays, provinceOf, provinceOfFolder } from '../lookup/provinces.ts';
import { problemAt, type RowLocation } from '../read/located.ts';
import { nearest, nearestHint } from '../read/nearest.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import { expectedAgency } from './agencies.ts';
import type { Context } from './context.ts';

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
  const provincesOfToday = new Set(
    data.units
      .filter(({ level, valid_to: last }) => level === 'province' && last === undefined)
      .map(({ code }) => code),
  );
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
    ...data.afterMerger.map((row) => ({
      ...{ row, column: 'unit', value: row.unit, table: 'units.csv, among the provinces of today' },
      ids: provincesOfToday,
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
function agencyFaults(context: Context): Problem[] {
  const { data, register } = context;
  const all = pageDays(data);
  const daysOf = ({ edition }: { readonly edition: string }): readonly string[] => {
    const day = goalDayWhereKnown(data, edition);
    return day === undefined ? all : [day];
  };
  const codes = new Set(register.rows.map(({ code }) => code));
  const homeOf = ({ edition }: { readonly edition: string }) =>
    provinceOf(data, goalFiles(data).find(({ id }) => id === edition)?.province);
  const named = [
    ...data.targets.map((row) => ({
      row,
      column: 'agencies',
      codes: row.agencies,
      days: daysOf(row),
      home: homeOf(row),
    })),
    ...data.tasks.map((row) => ({ row, column: 'leads', codes: row.leads, days: daysOf(row), home: homeOf(row) })),
    ...data.reports.flatMap(({ folder, passages }) => {
      const home = provinceOfFolder(data, folder);
      return passages.map((row) => ({ row, column: 'leads', codes: row.leads ?? [], days: all, home }));
    }),
  ];
  const missing = named.flatMap(({ row, column, codes: agencies, days, home }) =>
    agencies
      .filter((code) => days.every((day) => register.at(code, day) === undefined))
      .map((code) => {
        if (codes.has(code))
          return problemAt(row, column, `${column}: "${code}" is in no register row valid on ${days.join(' or ')}`);
        return problemAt(
          row,
          column,
          `${column}: "${code}" is not in units.csv (${expectedAgency(code, home, days, register)})`,
        );
      }),
  );
  return [...missing, ...strangerFaults(context)];
}

/** Who carries out a target or leads a task is an agency of the province whose edition it is: it has a scorecard there. */
function strangerFaults({ data, register }: Context): Problem[] {
  const rows = [
    ...data.targets.map((row) => ({ row, column: 'agencies', codes: row.agencies })),
    ...data.tasks.map((row) => ({ row, column: 'leads', codes: row.leads })),
  ];
  return rows.flatMap(({ row, column, codes }) => {
    const day = goalDayWhereKnown(data, row.edition);
    const province = goalFiles(data).find(({ id }) => id === row.edition)?.province;
    if (day === undefined || province === undefined) return [];
    const units = codes.flatMap((code) => register.at(code, day) ?? []);
    return units
      .filter((unit) => unit.level !== 'department' || register.provinceOf(unit, day) !== province)
      .map((unit) => {
        const expected = `expected a department of province ${province}, whose edition this is`;
        const found = `a ${unit.level} of province ${register.provinceOf(unit, day) ?? 'unknown'}`;
        return problemAt(row, column, `${column}: "${unit.code}" is ${found} (${expected})`);
      });
  });
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
