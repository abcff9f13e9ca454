import { problemAt, type RowLocation } from '../read/located.ts';
import type { Notice } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';

interface Quoted {
  readonly at: RowLocation;
  readonly source: readonly string[];
}

/**
 * Documents that are called `not-released` and that values are quoted from: one of both is wrong, most likely `access`. A
 * row quotes the first of its sources; the others it only names.
 */
export function unreleasedNotices(data: DataSet): Notice[] {
  const quoted = new Map<string, Quoted[]>();
  for (const row of quotedRows(data)) {
    const [id] = row.source;
    if (id !== undefined) quoted.set(id, [...(quoted.get(id) ?? []), row]);
  }
  return data.sources
    .filter(({ access }) => access === 'not-released')
    .flatMap((source): Notice[] => {
      const { id } = source;
      const rows = quoted.get(id) ?? [];
      const [first] = rows;
      if (first === undefined) return [];
      const message = `access "not-released" of ${id}, but ${rows.length} row(s) quote values from it, first ${first.at.file}:${first.at.line} (expected full, or excerpt while parts of it are missing; look at its note, too)`;
      return [problemAt(source, 'access', message)];
    });
}

/** The rows that hold values. Registers and frameworks name the acts that they rest on, and those need not be at hand. */
function quotedRows(data: DataSet): Quoted[] {
  return [
    ...data.editions.flatMap(({ results, statements, remarks }) => [...results, ...statements, ...remarks]),
    ...data.targets,
    ...data.taskTargets,
    ...data.baselines,
    ...data.actions,
    ...data.platforms,
    ...data.operands,
    ...data.afterMerger,
    ...data.reports.flatMap(({ passages }) => passages),
  ];
}
