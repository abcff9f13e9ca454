import type { Province } from '../../src/model/province.ts';
import { nearestOf } from '../read/nearest.ts';
import { unitLabel, unitTexts, type Context } from './context.ts';

/** What may stand in the place of an unknown agency: one of the same province with a code like it, or a new row. */
export function expectedAgency(
  code: string,
  home: Province | undefined,
  days: readonly string[],
  { rows, provinceOf }: Context['register'],
): string {
  if (!home) return 'expected the code of an agency that has a row there';
  const isOwn = (row: (typeof rows)[number]): boolean => days.some((day) => provinceOf(row, day) === home.id);
  const own = rows.filter((row) => row.level === 'department' && isOwn(row));
  const near = nearestOf(code, own, unitTexts).map(unitLabel);
  const found = near.length === 0 ? `expected a department of province ${home.id}` : `nearest: ${near.join(', ')}`;
  const added = `level department, parent ${home.id}, a code that begins with "${home.prefix}"`;
  return `${found}; a new agency needs a row in units.csv first: ${added}`;
}
