/** Maximum: the most points of a pillar or of an indicator, and who prints them. */
import type { SourceId } from '../../src/model/ids.ts';
import type { Edition, Framework } from '../read/tables.ts';

export interface Maximum {
  readonly points: number;
  readonly sources: readonly SourceId[];
}

/**
 * The points that the framework lists or a sentence prints; undefined where nobody does, or where two differ. `own` are the
 * statements about the pillar or the indicator.
 */
export function maximumOf(
  row: Pick<Framework['pillars'][number], 'max_points' | 'source'>,
  own: Edition['statements'],
): Maximum | undefined {
  const printed = own.filter(({ kind }) => kind === 'max_points').map(({ value, source }) => ({ value, source }));
  const listed = row.max_points === undefined ? [] : [{ value: row.max_points, source: row.source }];
  const [points, ...others] = new Set([...printed, ...listed].map(({ value }) => value));
  if (points === undefined || others.length > 0) return undefined;
  return { points, sources: (printed.length > 0 ? printed : listed).flatMap(({ source }) => source) };
}
