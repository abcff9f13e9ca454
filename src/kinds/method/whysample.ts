/** Why the examples of scoring are those of the fictional province: whose lists of indicators, or whose raw values, are missing. */
import type { Ranking } from '../../model/scored.ts';

interface Ranked {
  readonly name: string;
  readonly rankings: readonly Ranking[];
}

/** Points by indicator are known where an annex has them; what the units reported stays with the fictional province. */
const isDetailed = ({ rankings }: Ranked): boolean =>
  rankings.some(({ rows }) => rows.some(({ detail }) => detail !== undefined));

/** Of a framework of which no source says that it has indicators, no list of them can be missed. */
const hasIndicators = ({ rankings }: Ranked): boolean =>
  rankings.some(({ indicatorCount }) => indicatorCount !== undefined);

/** What is told of which provinces; nothing where there is none of either kind. */
export function whySample<P extends Ranked>(
  places: readonly P[],
): { readonly words: 'whySample' | 'whySampleReports'; readonly of: readonly P[] } | undefined {
  const detailed = places.filter(isDetailed);
  if (detailed.length > 0) return { words: 'whySampleReports', of: detailed };
  const listed = places.filter(hasIndicators);
  return listed.length > 0 ? { words: 'whySample', of: listed } : undefined;
}
