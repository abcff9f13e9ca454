import { subjectPaths } from '../lookup/addresses.ts';
import { problemAt } from '../read/located.ts';
import { nearest, nearestHint } from '../read/nearest.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet } from '../read/tables.ts';

/** What a claim is about has a page. */
export function checkSubjects(data: DataSet): Problem[] {
  if (data.claims.every(({ about }) => about === undefined)) return [];
  const ids = [...subjectPaths(data).keys()];
  return data.claims.flatMap((row) =>
    (row.about ?? [])
      .filter((id) => !ids.includes(id))
      .map((id) => {
        const expected = nearestHint(nearest(id, ids)) || ' (expected like ninh-binh/pdti-2023/district)';
        return problemAt(row, 'about', `about "${id}" is no province, edition, ranking or unit with a page${expected}`);
      }),
  );
}
