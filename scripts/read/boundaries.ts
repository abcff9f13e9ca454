import { BoundaryRow, layersOf, MapFile, type Areas } from './boundarytable.ts';
import { nearest, nearestHint } from './nearest.ts';
import type { DataSet } from './tables.ts';
import type { Tree } from './tree.ts';

/** What is told of each map in `geo/`: the day whose units it shows, and where it comes from. No map without, and no row of none. */
export function readBoundaries(tree: Tree, root: string): DataSet['boundaries'] {
  const folder = `${root}/geo`;
  const table = `${folder}/boundaries.csv`;
  const maps = tree.filesIn(folder).filter((name) => name.endsWith('.topojson'));
  const areas = new Map(maps.map((map) => [map, tree.json(`${folder}/${map}`, MapFile)?.objects]));
  const rows = tree.table(table, BoundaryRow, { absent: maps.length === 0, key: ['file'] });
  for (const { file, at } of rows) {
    if (maps.includes(file)) continue;
    const column = (at.columns?.indexOf('file') ?? 0) + 1;
    const hint = nearestHint(nearest(file, maps));
    tree.problems.push({ file: at.file, line: at.line, column, message: `file "${file}" is not in ${folder}/${hint}` });
  }
  if (tree.hasFile(table))
    for (const map of maps.filter((name) => !rows.some(({ file }) => file === name)))
      tree.problems.push({ file: `${folder}/${map}`, message: 'has no row in boundaries.csv' });
  for (const { file, shows } of rows) tree.problems.push(...layerFaults(`${folder}/${file}`, shows, areas.get(file)));
  return rows.map((row) => ({ ...row, areas: areas.get(row.file) ?? {} }));
}

/** Layers that are missing; of a map that could not be read, that has been told. */
const layerFaults = (file: string, shows: keyof typeof layersOf, areas: Areas | undefined) =>
  layersOf[shows]
    .filter((layer) => areas && !(layer in areas))
    .map((layer) => ({ file, message: `shows ${shows}, but has no layer "${layer}"` }));
