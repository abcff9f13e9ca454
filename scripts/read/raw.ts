import { z } from 'zod';
import { Level } from '../../src/model/ids.ts';
import { reported } from './cells.ts';
import type { EditionFile } from './editiontables.ts';
import type { Framework, RawTable } from './tables.ts';
import type { Tree } from './tree.ts';

/**
 * What the units of an edition reported, level by level: `raw-<level>.csv`, a row a unit and a column an indicator of the
 * edition's framework at that level. An empty cell is a value that was not reported. Without the framework no column has a
 * meaning: the tables are then left alone, and the problem is told of the edition.
 */
export function readRaw(tree: Tree, folder: string, meta: EditionFile, frameworks: readonly Framework[]): RawTable[] {
  const framework = frameworks.find((one) => one.meta.id === meta.framework);
  return Level.options.flatMap((level) => {
    const file = `${folder}/raw-${level}.csv`;
    if (!tree.hasFile(file)) return [];
    if (framework === undefined) {
      const message = `framework "${meta.framework}" was not read, so that no column of raw-${level}.csv has a meaning`;
      tree.problems.push({ file: `${folder}/edition.json`, message });
      return [];
    }
    const indicators = framework.indicators.filter((row) => row.level === level).map((row) => row.code);
    const columns = Object.fromEntries(indicators.map((code) => [code, reported.optional()]));
    const rows = tree.table(file, z.object({ ...columns, unit: z.string().min(1) }), { key: ['unit'] });
    return [
      {
        level,
        indicators,
        rows: rows.map(({ unit, at, ...values }) => {
          const found = new Map(Object.entries<number | undefined>(values));
          return { unit, at, values: indicators.map((code) => found.get(code)) };
        }),
      },
    ];
  });
}
