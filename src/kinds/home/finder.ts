/** What the finder of the front page offers of a province. */
import { rankingPath } from '../../model/addresses.ts';
import { newestKnown } from '../../model/newest.ts';
import type { Province } from '../../model/province.ts';
import type { Ranking, Unit } from '../../model/scored.ts';

/** Where the departments of a province are told of; undefined where none has a page, since its districts alone were ranked. */
export function departmentsPath(
  { id, hub }: Pick<Province, 'id' | 'hub'>,
  rankings: readonly Ranking[],
  units: readonly Pick<Unit, 'level' | 'path' | 'province'>[],
): string | undefined {
  const isHere = units.some(
    ({ level, path, province }) => level === 'department' && path !== undefined && province === id,
  );
  if (!isHere) return undefined;
  const ranking = newestKnown(
    rankings.filter(({ province }) => province === id),
    'department',
  );
  return ranking ? rankingPath(ranking) : hub;
}
