import { z } from 'zod';
import { Level } from '../../src/domain/ids.ts';
import { decimal, type EditionFile, type Framework, type RawTable } from '../tables.ts';
import type { Tree } from './tree.ts';

/**
 * What the units of an edition reported, level by level: `raw-<level>.csv`, a row a unit and a column an indicator of the
 * edition's framework at that level. An empty cell is a value that was not reported.
 */
export function readRaw(tree: Tree, folder: string, meta: EditionFile, frameworks: readonly Framework[]): RawTable[] {
  const listed = frameworks.find((framework) => framework.meta.id === meta.framework)?.indicators ?? [];
  return Level.options.flatMap((level) => {
    const file = `${folder}/raw-${level}.csv`;
    if (!tree.hasFile(file)) return [];
    const indicators = listed.filter((row) => row.level === level).map((row) => row.code);
    const columns = Object.fromEntries(indicators.map((code) => [code, decimal.optional()]));
    const rows = tree.table(file, z.object({ unit: z.string().min(1), ...columns }), { key: ['unit'] });
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
