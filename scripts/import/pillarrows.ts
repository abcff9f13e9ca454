import Papa from 'papaparse';
import { columnsOf } from '../read/columns.ts';
import { PillarRow } from '../read/frameworktables.ts';
import { textCells } from '../read/texts.ts';
import type { Column } from './column.ts';
import type { Target } from './target.ts';

/**
 * Rows of pillars.csv for the pillars whose most points a header prints and the framework lacks: as they stand there, with
 * the points, the document before the other sources, and the heading as its quote. Undefined where there are none.
 */
export function pillarRows(columns: readonly Column[], { frame, framework, source }: Target): string | undefined {
  const header = columnsOf(PillarRow);
  const rows = columns.flatMap(({ role, max, heading }) => {
    if (role.kind !== 'value' || role.measure.metric !== 'score' || role.measure.indicator !== undefined) return [];
    const { pillar } = role.measure;
    const known = frame.pillars.find(({ code }) => code === pillar)?.max;
    const row = framework.pillars.find(({ level, code }) => level === frame.level && code === pillar);
    if (row === undefined || max === undefined || known !== undefined) return [];
    const cells: Readonly<Record<string, string | undefined>> = {
      level: row.level,
      code: row.code,
      order: String(row.order),
      ...textCells('name', row.name),
      role: row.role,
      max_points: String(max),
      weight: row.weight === undefined ? undefined : String(row.weight),
      scored: row.scored ? 'yes' : 'no',
      source: [source, ...row.source.filter((one) => one !== source)].join(';'),
      quote: heading,
      note: row.note,
    };
    return [header.map((column) => cells[column] ?? '')];
  });
  return rows.length === 0 ? undefined : `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`;
}
