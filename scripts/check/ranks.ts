import { problemAt } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet, Edition } from '../read/tables.ts';
import type { Context } from './context.ts';

type Row = DataSet['editions'][number]['results'][number];

/** A published rank beside the published score of the same unit and pillar, where there is one. */
interface Ranked {
  readonly row: Row;
  readonly rank: number;
  readonly score: number | undefined;
}

/**
 * Published ranks are competition ranks ("1224") in the order of the published scores. Scores are printed rounded, so
 * equal scores may have different ranks; nothing else may disagree. Holds for partial tables too.
 */
export function checkRanks(context: Context): Problem[] {
  return context.data.editions.flatMap((edition) =>
    [...groups(edition, context)].flatMap(([level, rows]) => {
      const count = edition.meta.levels[level]?.units;
      if (count === undefined) return [];
      const ranks = rows.filter((row) => row.metric === 'rank');
      const outside = ranks.filter((row) => !inRange(row.value, count));
      const ranked = pair(
        ranks.filter((row) => !outside.includes(row)),
        rows,
      );
      return [
        ...outside.flatMap((row) => rangeFault(row, count)),
        ...orderFaults(ranked),
        ...tieFaults(ranked),
        ...placeFaults(ranked, count),
      ];
    }),
  );
}

type Level = keyof Edition['meta']['levels'];

/** Rows that are ranked together: of one level and one pillar or indicator. */
function groups(edition: Edition, { register }: Context): [Level, Row[]][] {
  const found = new Map<string, [Level, Row[]]>();
  for (const row of edition.results) {
    const level = register.at(row.unit, edition.meta.as_of)?.level;
    if (level === undefined) continue;
    const key = JSON.stringify([level, row.pillar, row.indicator]);
    const group = found.get(key) ?? [level, []];
    group[1].push(row);
    found.set(key, group);
  }
  return [...found.values()];
}

const inRange = (value: number | undefined, count: number): boolean =>
  value === undefined || (Number.isInteger(value) && value >= 1 && value <= count);

function rangeFault(row: Row, count: number): Problem[] {
  if (row.value === undefined) return [];
  const message =
    row.value > count
      ? `rank ${row.value} is greater than the number of units, ${count}`
      : `rank ${row.value} is not a whole number from 1`;
  return [problemAt(row, 'value', message)];
}

function pair(ranks: readonly Row[], rows: readonly Row[]): Ranked[] {
  const scores = new Map(rows.filter((row) => row.metric === 'score').map((row) => [row.unit, row.value]));
  return ranks
    .flatMap((row) => (row.value === undefined ? [] : [{ row, rank: row.value, score: scores.get(row.unit) }]))
    .sort((a, b) => a.rank - b.rank || (a.row.unit < b.row.unit ? -1 : 1));
}

/** From the first rank down, no score may be higher than the lowest one before it. */
function orderFaults(ranked: readonly Ranked[]): Problem[] {
  let lowest: (Ranked & { score: number }) | undefined;
  return ranked.flatMap((one) => {
    const { score } = one;
    if (score === undefined) return [];
    const before = lowest;
    if (before === undefined || score < before.score) lowest = { ...one, score };
    if (before === undefined || score <= before.score || one.rank === before.rank) return [];
    const message = `rank ${one.rank} with score ${score} stands below rank ${before.rank} with score ${before.score} (unit ${before.row.unit})`;
    return [problemAt(one.row, 'value', message)];
  });
}

function tieFaults(ranked: readonly Ranked[]): Problem[] {
  return ranked.flatMap((one) => {
    const first = ranked.find((other) => other.rank === one.rank && other.score !== undefined);
    if (first === undefined || one.score === undefined || first.score === one.score) return [];
    const message = `rank ${one.rank} is shared by different scores, ${one.score} and ${first.score} (unit ${first.row.unit})`;
    return [problemAt(one.row, 'value', message)];
  });
}

/** Before rank r stand r − 1 units: never more, and not fewer once all ranks are published. */
function placeFaults(ranked: readonly Ranked[], count: number): Problem[] {
  return ranked.flatMap((one) => {
    const better = ranked.findIndex((other) => other.rank === one.rank);
    const fits = ranked.length < count ? better < one.rank : better === one.rank - 1;
    if (fits) return [];
    const message = `rank ${one.rank} is not in order: ${better} units rank before it (expected rank ${better + 1})`;
    return [problemAt(one.row, 'value', message)];
  });
}
