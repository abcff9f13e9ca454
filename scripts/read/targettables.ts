/** The tables of the targets of a year, and how their printed cells are read. `data/README.md` tells every column. */
import { z } from 'zod';
import { parsePrinted } from '../../src/model/format.ts';
import { Level } from '../../src/model/ids.ts';
import type { Target, TargetStatus } from '../../src/model/targets.ts';
import { date, list, optional, sources, text, whole } from './cells.ts';
import { goalEdition, goalRows, type GoalRows } from './goaledition.ts';
import { maybeTexts, maybeTranslatable, texts } from './texts.ts';
import type { Tree } from './tree.ts';

export const GroupRow = z.object({ code: text, name: texts });

export const TargetRow = z.object({
  id: text,
  order: whole,
  group: text,
  stt_printed: optional(text),
  heading: optional(text),
  name: text,
  name_full: texts,
  agencies: list,
  agency_printed: optional(text),
  target_printed: maybeTranslatable,
  result_printed: maybeTranslatable,
  note_printed: maybeTranslatable,
  share_of: maybeTexts,
  source: sources,
  quote: text,
  note: maybeTexts,
});

/** `edition.json` of the targets of a year. */
export const TargetsFile = z.strictObject({
  kind: z.literal('targets'),
  ...goalEdition,
  as_of: date,
  /** How many targets the document has. */
  count: z.number().int().positive(),
  /** Where they stand, in words. */
  origin: texts.optional(),
  /** Whether they stand in an annex: pages then speak of one. */
  annex: z.boolean().optional(),
  /** Name of the rows that count all units of a level at once. */
  levels: z.partialRecord(Level, text).optional(),
  /** Claims about the counts that the document prints. */
  claims: z.partialRecord(z.enum(['met', 'missed', 'no-data', 'total']), text).optional(),
});
export type TargetsFile = z.infer<typeof TargetsFile>;

/** The targets of all editions, with their groups. */
export interface TargetTables {
  readonly groups: GoalRows<typeof GroupRow>;
  readonly targets: GoalRows<typeof TargetRow>;
}

export const readTargets = (tree: Tree, folders: readonly string[]): TargetTables => ({
  groups: goalRows(tree, folders, 'groups.csv', GroupRow, { key: ['code'] }),
  targets: goalRows(tree, folders, 'targets.csv', TargetRow, { key: ['id'] }),
});

export interface ParsedTarget {
  readonly operator: Target['operator'];
  readonly value?: number;
  readonly unit?: string;
}

/**
 * Reads a printed target: "trên 90%" is > 90 %, "100%" is ≥ 100 %, words without a figure are `text`, an empty cell is
 * `none`.
 */
export function parseTarget(printed: string | undefined): ParsedTarget {
  if (printed === undefined) return { operator: 'none' };
  const match = /^(trên|tối thiểu|ít nhất|từ)?\s*(\d[\d.,]*)\s*(%)?$/i.exec(printed);
  if (!match?.[2]) return { operator: 'text' };
  return { operator: /^trên$/i.test(match[1] ?? '') ? '>' : '>=', value: parsePrinted(match[2]), unit: match[3] };
}

/**
 * Status and excess in the note column: "Đạt và vượt 2,44% (…)", "Chưa đạt", "Chưa có số liệu đánh giá". Undefined for a
 * note without a status, which the check stage reports.
 */
export function parseNote(note: string): { status: TargetStatus; gap?: number } | undefined {
  const excess = /vượt\s+(\d[\d.,]*)\s*%/i.exec(note)?.[1];
  if (/^đạt/i.test(note)) return { status: 'met', gap: excess === undefined ? undefined : parsePrinted(excess) };
  if (/^chưa đạt/i.test(note)) return { status: 'missed' };
  if (/chưa có số liệu/i.test(note)) return { status: 'no-data' };
  return undefined;
}

/** A printed result; "-" and an empty cell are no result. */
export function parseResult(printed: string | undefined): number | undefined {
  const match = printed === undefined ? null : /^(\d[\d.,]*)\s*%?$/.exec(printed);
  return match?.[1] === undefined ? undefined : parsePrinted(match[1]);
}
