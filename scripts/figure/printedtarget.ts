/** The cells of a printed table of targets, read: the target, the note that says whether it was met, the result. */
import { parsePrinted } from '../../src/model/format.ts';
import type { Target, TargetStatus } from '../../src/model/scored.ts';

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
