import { goalAddress, goalFiles, type GoalFile } from '../lookup/goaleditions.ts';
import { provinceOf } from '../lookup/provinces.ts';
import { problemAt, type RowLocation } from '../read/located.ts';
import { nearest, nearestHint } from '../read/nearest.ts';
import { editionFile } from '../read/paths.ts';
import type { PlanFile } from '../read/plantables.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import type { TargetsFile } from '../read/targettables.ts';
import { expectedAgency } from './agencies.ts';
import type { Context } from './context.ts';
import { claimFaults } from './goalclaims.ts';

/** Editions of goals: each has an address of its own, holds rows of its own documents, and names what there is. */
export function checkGoals(context: Context): Problem[] {
  const { data } = context;
  const all = goalFiles(data);
  return [
    ...all.flatMap((file) => [...placeFaults(file, all, data), ...rowFaults(file, data)]),
    ...data.targetEditions.flatMap((file) => [...targetsFaults(file, data), ...endFaults(file, context)]),
    ...data.planEditions.flatMap((file) => planFaults(file, context)),
  ];
}

const fault = ({ id }: GoalFile, message: string): Problem => ({ file: editionFile(id), message });

/** The province has pages, and no other edition has the same one. */
function placeFaults(file: GoalFile, all: readonly GoalFile[], data: DataSet): Problem[] {
  if (!provinceOf(data, file.province))
    return [fault(file, `province "${file.province}" has no pages (expected the code of a province that has)`)];
  const { path } = goalAddress(data, file);
  const first = all.find((other) => provinceOf(data, other.province) && goalAddress(data, other).path === path);
  if (first === file || first === undefined) return [];
  return [fault(file, `has the page ${path}, which ${first.id} has already (expected another year or province)`)];
}

interface Row {
  readonly at: RowLocation;
  readonly edition: string;
  readonly source: readonly string[];
}

/** Rows of another document belong to another edition: told beside each, so that years are never counted together. */
function rowFaults(file: GoalFile, data: DataSet): Problem[] {
  const rows: readonly Row[] = [
    ...data.targets,
    ...data.tasks,
    ...data.taskTargets,
    ...data.baselines,
    ...data.actions,
    ...data.platforms,
  ];
  const documents: readonly string[] = file.documents;
  return rows
    .filter(({ edition, source }) => edition === file.id && !documents.includes(source[0] ?? ''))
    .map((row) => {
      const expected = `expected ${documents.join(' or ')}, the documents of its edition.json; rows of another year have a folder of their own`;
      return problemAt(row, 'source', `source "${row.source[0]}" is not of the edition ${file.id} (${expected})`);
    });
}

function targetsFaults(file: TargetsFile, data: DataSet): Problem[] {
  const rows = data.targets.filter(({ edition }) => edition === file.id);
  const nameless = Object.entries(file.levels ?? {}).filter(([, name]) => !rows.some((row) => row.name === name));
  return [
    ...(file.as_of.startsWith(`${file.year}-`)
      ? []
      : [fault(file, `as_of is ${file.as_of}, which is not in the year ${file.year}`)]),
    ...(rows.length === file.count
      ? []
      : [fault(file, `count is ${file.count}, but targets.csv has ${rows.length} rows (expected as many)`)]),
    ...claimFaults(file, data),
    ...nameless.map(([level, name]) => fault(file, `levels.${level} "${name}" is the name of no row of targets.csv`)),
  ];
}

/** No results run on after the province has ended. */
function endFaults(file: TargetsFile, { register }: Context): Problem[] {
  const named = register.rows.filter(({ code, level }) => level === 'province' && code === file.province);
  const last = named.map(({ valid_to: end }) => end ?? '9999').reduce((a, b) => (a > b ? a : b), '');
  if (last === '' || file.as_of <= last) return [];
  const expected = `expected a day up to ${last}, its last in units.csv`;
  return [fault(file, `as_of is ${file.as_of}, when there was no province ${file.province} any more (${expected})`)];
}

function planFaults(file: PlanFile, { data, register }: Context): Problem[] {
  const codes = register.rows.map(({ code }) => code);
  const home = provinceOf(data, file.province);
  const days = home ? [home.asOf] : [];
  const groups = Object.entries(file.levels ?? {}).flatMap(([level, own]) => own.map((code) => ({ level, code })));
  const unknown = groups
    .filter(({ code }) => !codes.includes(code))
    .map(({ level, code }) =>
      fault(file, `levels.${level} "${code}" is not in units.csv (${expectedAgency(code, home, days, register)})`),
    );
  return [...unknown, ...goalFaults(file, data)];
}

function goalFaults(file: PlanFile, data: DataSet): Problem[] {
  if (!file.goal) return [];
  const named = [
    ['passage', data.reports.flatMap(({ passages }) => passages.map(({ id }) => id)), 'passages.csv'],
    ['edition', data.editions.map(({ meta }) => meta.id), 'the editions of rankings'],
  ] as const;
  return named.flatMap(([field, ids, where]) => {
    const id = file.goal?.[field] ?? '';
    if (ids.includes(id)) return [];
    return [fault(file, `goal.${field} "${id}" is not in ${where}${nearestHint(nearest(id, ids))}`)];
  });
}
