import { problemAt, type RowLocation } from '../read/located.ts';
import { nearest, nearestHint } from '../read/nearest.ts';
import { editionFile, frameworkFile } from '../read/paths.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';
import type { Context } from './context.ts';

interface Cited {
  readonly at: RowLocation;
  readonly source?: readonly string[];
  readonly sources?: readonly string[];
}

/** Every source a row, an edition or a framework names stands in `sources.csv`. */
export function checkCitations({ data, sourceIds }: Context): Problem[] {
  const ids = [...sourceIds];
  const faultOf = (id: string, name: string): string | undefined =>
    sourceIds.has(id) ? undefined : `${name} "${id}" is not in sources.csv${nearestHint(nearest(id, ids))}`;

  const ofRows = citedRows(data).flatMap((row) =>
    (['source', 'sources'] as const).flatMap((column) =>
      (row[column] ?? []).flatMap((id) => {
        const fault = faultOf(id, column);
        return fault === undefined ? [] : [problemAt(row, column, fault)];
      }),
    ),
  );
  return [
    ...ofRows,
    ...documents(data).flatMap(({ file, path, id }) => {
      const message = faultOf(id, path);
      return message === undefined ? [] : [{ file, message }];
    }),
  ];
}

/** All rows that cite; the checks of a table of its own need not repeat this. */
function citedRows(data: DataSet): Cited[] {
  return [
    ...data.units,
    ...data.frameworks.flatMap(({ pillars, indicators }) => [...pillars, ...indicators]),
    ...data.editions.flatMap(({ results, statements, remarks }) => [...results, ...statements, ...remarks]),
    ...data.targets,
    ...data.tasks,
    ...data.taskTargets,
    ...data.baselines,
    ...data.actions,
    ...data.platforms,
    ...data.claims,
    ...data.operands,
    ...data.afterMerger,
    ...data.reports.flatMap(({ passages }) => passages),
    ...data.access,
  ];
}

/** Documents named in the JSON files, with the path of the field. */
function documents(data: DataSet): { file: string; path: string; id: string }[] {
  return [
    ...data.frameworks.flatMap((framework) => {
      const { document: id } = framework.meta;
      return id === undefined ? [] : [{ file: frameworkFile(framework), path: 'document', id }];
    }),
    ...[...data.targetEditions, ...data.planEditions].flatMap(({ id: edition, documents: own, own_index: index }) => [
      ...own.map((id, i) => ({ file: editionFile(edition), path: `documents.${i}`, id })),
      ...(index === undefined ? [] : [{ file: editionFile(edition), path: 'own_index', id: index }]),
    ]),
    ...data.editions.flatMap(({ meta }) => [
      { file: editionFile(meta.id), path: 'decision', id: meta.decision },
      ...Object.entries(meta.levels).flatMap(([level, { annex }]) =>
        annex ? { file: editionFile(meta.id), path: `levels.${level}.annex.document`, id: annex.document } : [],
      ),
    ]),
  ];
}
