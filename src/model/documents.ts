import type { Value } from './grade.ts';
import type { SourceId } from './ids.ts';

/** Documents that values rest on (or would stand in), in the order of their first use. */
export function documentsOf(values: readonly (Value | undefined)[]): SourceId[] {
  const ids = values.flatMap((value): readonly SourceId[] => {
    if (!value || value.grade === 'simulated') return [];
    if (value.grade === 'unpublished') return value.document ? [value.document] : [];
    return value.sources;
  });
  return [...new Set(ids)];
}
