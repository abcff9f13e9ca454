/** The files of the finder's index: one index for all languages. */
import { entriesOf } from '../find/entries.ts';
import { indexOf } from '../find/files.ts';
import { indexFile, treeFile } from '../find/tree.ts';
import { findable, unit, units, unitsOfToday } from '../store/scored.ts';
import { pageOf } from '../telling/context.ts';

/** A path for each file of the index, and for the tree that tells which there are. */
export function finderPaths() {
  const { tree, files } = indexOf(entriesOf([...findable, ...unitsOfToday], units, unit, pageOf));
  const pathOf = (file: string, data: unknown) => ({ params: { file }, props: { data } });
  return [pathOf(treeFile, tree), ...[...files].map(([key, entries]) => pathOf(indexFile(key), entries))];
}
