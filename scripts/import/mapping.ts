import Papa from 'papaparse';
import { z } from 'zod';
import { parseTable } from '../csv.ts';
import type { Problem } from '../problem.ts';
import type { Placed } from '../tables.ts';
import type { Doubt } from './doubt.ts';

const text = z.string().min(1).optional();
const MappingRow = z.object({ row: z.string().min(1), printed: text, unit: text, decision: text, reason: text });
const columns = Object.keys(MappingRow.shape);

/** An answer of the officer, or a row that still waits for one. */
export type Answer = Placed<z.infer<typeof MappingRow>>;

export interface Mapping {
  /** The file as it is; undefined where there is none yet. */
  readonly text: string | undefined;
  readonly rows: readonly Answer[];
  readonly problems: readonly Problem[];
}

export const noMapping: Mapping = { text: undefined, rows: [], problems: [] };

/** The mapping file beside an annex: decisions about its rows. */
export function parseMapping(file: string, bytes: Uint8Array): Mapping {
  const { rows, problems } = parseTable(file, bytes, MappingRow, { optional: true, key: ['row', 'printed'] });
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), rows, problems };
}

/** The row of the mapping that is about something printed; what is printed must be the same, else it was about another. */
export const answerTo = (
  { row, printed }: Pick<Doubt, 'row' | 'printed'>,
  { rows }: Pick<Mapping, 'rows'>,
): Answer | undefined => rows.find((one) => one.row === row && (one.printed ?? printed) === printed);

/** The mapping file with the open rows added below. What stands in it stays as it is, to the byte. */
export function withOpenRows(mapping: Mapping, doubts: readonly Doubt[]): string | undefined {
  const open = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    if (answerTo(doubt, mapping) !== undefined) continue;
    const key = JSON.stringify([doubt.row, doubt.printed]);
    open.set(key, [...(open.get(key) ?? []), doubt]);
  }
  if (open.size === 0) return undefined;
  const lines = [...open.values()].map((same) => [
    same[0]?.row,
    same[0]?.printed,
    same.map(({ unit }) => unit).find((unit) => unit !== undefined) ?? '',
    '',
    same.map(({ message }) => message).join('; '),
  ]);
  const before = mapping.text ?? `${columns.join(',')}\n`;
  const glue = before.endsWith('\n') ? '' : '\n';
  return `${before}${glue}${Papa.unparse(lines, { newline: '\n' })}\n`;
}
