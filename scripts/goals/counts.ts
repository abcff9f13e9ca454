/** How many targets of an edition were met: as printed, as recomputed, as read strictly. */
import { readings, type Reading, type TargetsEdition } from '../../src/model/goals.ts';
import type { Published, Recomputed } from '../../src/model/grade.ts';
import type { Check } from '../../src/model/scored.ts';
import { isRated, TargetStatus, type Target } from '../../src/model/targets.ts';
import { recomputed } from '../figure/values.ts';

/** Claims about the counts that a document prints, by the status counted. */
type CountClaims = Partial<Record<TargetStatus, string>>;

const sourcesOf = (targets: readonly Target[]) => [...new Set(targets.map(({ source }) => source))];

/** How many targets have a status in a reading; the formula names the rows counted. */
export function countOf(targets: readonly Target[], reading: Reading, status: TargetStatus): Recomputed {
  const found = targets.filter((target) => target[reading] === status);
  return recomputed(found.length, found.map(({ id }) => id).join(', ') || '0', sourcesOf(targets));
}

/** The count as printed: published where a claim prints it and the rows, counted again, give the same. */
export function printedCount(
  targets: readonly Target[],
  status: TargetStatus,
  claims: CountClaims,
  checks: readonly Check[],
): Published | Recomputed {
  const counted = countOf(targets, 'statusPrinted', status);
  const check = checks.find(({ id, verdict }) => id === claims[status] && verdict === 'match');
  if (!check) return counted;
  const { value } = counted;
  return { grade: 'published', value, verbatim: String(value), sources: check.sources, quote: check.quote };
}

/** All counts of an edition; none as printed where no status is. */
export function countsOf(
  targets: readonly Target[],
  claims: CountClaims,
  checks: readonly Check[],
): TargetsEdition['counts'] {
  const count = (reading: Reading, status: TargetStatus) =>
    reading === 'statusPrinted' ? printedCount(targets, status, claims, checks) : countOf(targets, reading, status);
  const all = (reading: Reading) =>
    Object.fromEntries(TargetStatus.options.map((status) => [status, count(reading, status)]));
  const counted = readings.filter((reading) => reading !== 'statusPrinted' || isRated(targets));
  return Object.fromEntries(counted.map((reading) => [reading, all(reading)])) as TargetsEdition['counts'];
}

/** The agencies in the order of their first target, each with how many it has and how many are printed as met. */
export function agenciesOf(targets: readonly Target[]): TargetsEdition['agencies'] {
  const areRated = isRated(targets);
  return [...new Set(targets.flatMap(({ agencies }) => agencies))].map((agency) => {
    const own = targets.filter(({ agencies }) => agencies.includes(agency));
    const met = own.filter(({ statusPrinted }) => statusPrinted === 'met');
    return {
      agency,
      all: own.length,
      ...(areRated ? { met: met.length } : {}),
      impossible: met.filter(({ impossible }) => impossible).length,
    };
  });
}
