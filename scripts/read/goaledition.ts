/** What editions of goals have in common, targets of a year and plans alike: each row remembers its edition, so that rows of several years never mix. */
import { z } from 'zod';
import { EditionId, SourceId } from '../../src/model/ids.ts';
import type { TableOptions } from './csv.ts';
import type { Located } from './located.ts';
import type { Tree } from './tree.ts';

/** What `edition.json` says of each. */
export const goalEdition = {
  id: EditionId,
  province: z.string(),
  year: z.number().int(),
  /** Documents that the rows are quoted from. */
  documents: z.array(SourceId).min(1),
  /** The document that sets up the province's own ranking, where sources only cite it. */
  own_index: SourceId.optional(),
};

/** Rows of a table, each with the edition in whose folder it lies. */
export type GoalRows<S extends z.ZodType> = (Located<z.infer<S>> & { readonly edition: EditionId })[];

/** The rows of the table of that name in each of the folders. */
export const goalRows = <S extends z.ZodObject>(
  tree: Tree,
  folders: readonly string[],
  name: string,
  schema: S,
  options: TableOptions & { readonly absent?: boolean },
): GoalRows<S> =>
  folders.flatMap((folder) => {
    const edition = folder.split('/').slice(-2).join('/') as EditionId;
    return tree.table(`${folder}/${name}`, schema, options).map((row) => ({ ...row, edition }));
  });
