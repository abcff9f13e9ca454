import Papa from 'papaparse';
import { z } from 'zod';
import { isDefined } from '../../src/model/defined.ts';
import { fold } from '../../src/model/text.ts';
import { parseTable } from '../read/csv.ts';
import type { Located } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { Doubt } from './doubt.ts';

const text = z.string().min(1).optional();
const MappingRow = z.object({ row: z.string().min(1), printed: text, unit: text, decision: text, reason: text });
const columns = Object.keys(MappingRow.shape);

/** An answer of the officer, or a row that still waits for one. */
export type Answer = Located<z.infer<typeof MappingRow>>;

export interface Mapping {
  /** The file as it is; undefined where there is none yet. */
  readonly text: string | undefined;
  /** What separates its columns. */
  readonly delimiter: ',' | ';';
  readonly rows: readonly Answer[];
  readonly problems: readonly Problem[];
}

export const noMapping: Mapping = { text: undefined, delimiter: ',', rows: [], problems: [] };

/** The mapping file beside an annex: decisions about its rows. */
export function parseMapping(file: string, bytes: Uint8Array): Mapping {
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const delimiter = delimiterOf(raw);
  // The strict reader of data/ takes commas only; rows and columns stay where they are.
  const plain =
    delimiter === ','
      ? bytes
      : new TextEncoder().encode(Papa.unparse(Papa.parse<string[]>(raw, { delimiter }).data, { newline: '\n' }));
  const { rows, problems } = parseTable(file, plain, MappingRow, { optional: true, key: ['row', 'printed'] });
  return { text: raw, delimiter, rows: rows.map(plainly), problems };
}

/** Spreadsheets with Vietnamese settings save CSV with semicolons; the header tells. */
const delimiterOf = (raw: string): Mapping['delimiter'] => {
  const [header = ''] = raw.split(/\r?\n/);
  return Papa.parse(header, { delimitersToGuess: [',', ';'] }).meta.delimiter === ';' ? ';' : ',';
};

/** "Accept" and "SKIP" are the words they look like. */
function plainly(answer: Answer): Answer {
  const word = fold(answer.decision ?? '');
  return word === 'accept' || word === 'skip' ? { ...answer, decision: word } : answer;
}

/**
 * The row of the mapping that is about something printed; what is printed must be the same, else it was about another. Who
 * accepts something accepts what the mapping repeats: `accept` without it holds for none.
 */
export const answerTo = (
  { row, printed }: Pick<Doubt, 'row' | 'printed'>,
  { rows }: Pick<Mapping, 'rows'>,
): Answer | undefined => rows.find((one) => one.row === row && !isUnbound(one) && (one.printed ?? printed) === printed);

/** Accepts, and does not say what. */
export const isUnbound = ({ printed, decision }: Answer): boolean => decision === 'accept' && printed === undefined;

/**
 * The mapping file with the open rows added below; a new one begins with the mark by which spreadsheets know UTF-8. What stands in it stays as it is, to the byte.
 */
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
    same.map(({ unit }) => unit).find(isDefined) ?? '',
    '',
    same.map(({ message }) => message).join('; '),
  ]);
  const before = mapping.text ?? `\ufeff${columns.join(',')}\n`;
  const glue = before.endsWith('\n') ? '' : '\n';
  return `${before}${glue}${Papa.unparse(lines, { newline: '\n', delimiter: mapping.delimiter })}\n`;
}
