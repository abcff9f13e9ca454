/** Pairs: what is said in Vietnamese and in English is said in both languages, or in neither. */
import { problemAt, type RowLocation } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';

/** A problem where one of the two columns of a row, `note` and `note_en`, is filled and the other is empty. */
export function pairFaults<C extends string>(
  row: { readonly at: RowLocation } & Readonly<Partial<Record<C | `${C}_en`, unknown>>>,
  column: C,
): Problem[] {
  const english = `${column}_en` as const;
  const [isThere, isTranslated] = [row[column] !== undefined, row[english] !== undefined];
  if (isThere === isTranslated) return [];
  const [full, empty] = isThere ? [column, english] : [english, column];
  return [problemAt(row, empty, `${empty} is empty, ${full} is not (expected both or neither)`)];
}
