import { nearest, nearestHint } from './nearest.ts';
import { ProvinceRow } from './provincetable.ts';
import type { DataSet } from './tables.ts';
import type { Tree } from './tree.ts';

/**
 * The provinces whose units have pages. A file of boundaries that is named must be there, and none may be called like a
 * folder `apart`, which has provinces of its own: both would have the same pages.
 */
export function readProvinces(tree: Tree, root: string, apart: readonly string[]): DataSet['provinces'] {
  const rows = tree.table(`${root}/provinces.csv`, ProvinceRow, { key: ['code'] });
  for (const { slug, at } of rows) {
    const folder = `${root}/${slug}`;
    if (!apart.includes(folder)) continue;
    const column = (at.columns?.indexOf('slug') ?? 0) + 1;
    const message = `slug "${slug}" is that of ${folder}/provinces.csv, too`;
    tree.problems.push({ file: at.file, line: at.line, column, message });
  }
  for (const { map, at } of rows) {
    if (map === undefined || tree.hasFile(`${root}/geo/${map}`)) continue;
    const hint = nearestHint(nearest(map, tree.filesIn(`${root}/geo`)));
    const column = (at.columns?.indexOf('map') ?? 0) + 1;
    tree.problems.push({ file: at.file, line: at.line, column, message: `map "${map}" is not in ${root}/geo/${hint}` });
  }
  return rows;
}
