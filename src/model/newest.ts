/** Which edition is the newest: a question of each level, since not every edition has them all. */
import type { Level } from './ids.ts';
import type { Ranking } from './scored.ts';

const byYear = (a: Ranking, b: Ranking): number => a.year - b.year;

/** Whether at least one rank is known. */
export const hasRanks = ({ rows }: Ranking): boolean => rows.some(({ rank }) => rank.grade !== 'unpublished');

/** The newest ranking of a level in which at least one rank is known. */
export const newestKnown = (rankings: readonly Ranking[], level: Level): Ranking | undefined =>
  newestOf(rankings.filter(hasRanks), level);

/** The newest ranking of a level, whatever is known of it; of several of one year the first in the order given. */
export const newestOf = (rankings: readonly Ranking[], level: Level): Ranking | undefined =>
  rankings.filter((ranking) => ranking.level === level).toSorted((a, b) => byYear(b, a))[0];

/** Of each level of each province the newest ranking; the newest year first, else in the order given. */
export const newestOfEach = (rankings: readonly Ranking[]): Ranking[] =>
  rankings
    .filter(
      ({ province, index, level, year }) =>
        !rankings.some(
          (other) => other.province === province && other.index === index && other.level === level && other.year > year,
        ),
    )
    .toSorted((a, b) => byYear(b, a));

/** The rankings of the newest edition that has all of some levels, in their order; none where no edition has. */
export const newestWhole = (rankings: readonly Ranking[], levels: readonly Level[]): Ranking[] =>
  [...Map.groupBy(rankings.toSorted(byYear), ({ edition }) => edition).values()]
    .map((own) => levels.flatMap((level) => own.find((ranking) => ranking.level === level) ?? []))
    .findLast((own) => own.length === levels.length) ?? [];
