/** Which documents to cite for the figures of a ranking. */
import { documentsOf } from '../../model/documents.ts';
import { pointOf } from '../../model/grade.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Ranking } from '../../model/scored.ts';
import type { Lookups } from '../../telling/context.ts';

/** Those in which its ranks, scores and mean were read, in the order of the table: never one that nobody here has read. */
export const citedFor = ({ rows, mean }: Ranking, { sources }: Pick<Lookups, 'sources'>): SourceId[] =>
  documentsOf(
    [...rows.flatMap(({ rank, score }) => [rank, score]), mean].filter(
      (value) => value && pointOf(value) !== undefined,
    ),
  ).filter((id) => sources.get(id)?.access !== 'not-released');
