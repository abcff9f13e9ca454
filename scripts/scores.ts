/** Score: what is known of the scores of one edition at one level, unit by unit and for the level as a whole. */
import { pointOf, type Published, type Recomputed, type Unpublished, type Value } from '../src/domain/grade.ts';
import type { Level } from '../src/domain/ids.ts';
import { isDefined } from './rank.ts';
import type { DataSet, Edition } from './tables.ts';
import { number, published, recomputed, sourcesOf, stated } from './values.ts';

export type UnitRow = DataSet['units'][number];
export type LevelMeta = NonNullable<Edition['meta']['levels'][Level]>;
type Result = Edition['results'][number];
type Statement = Edition['statements'][number];

/** Whether a result is of the whole index, not of a pillar or an indicator. */
export const isTotal = (row: Result): boolean => row.pillar === undefined && row.indicator === undefined;

/** The printed total score or rank of a unit. */
export const totalOf = (edition: Edition, unit: string, metric: Result['metric']): Result | undefined =>
  edition.results.find((row) => row.unit === unit && row.metric === metric && isTotal(row));

/** What stands for a value that was not released: the annex it would be in. */
export const absentIn = (meta: LevelMeta): Unpublished => ({
  grade: 'unpublished',
  document: meta.annex.document,
  annex: meta.annex.name,
});

export interface Scored {
  readonly unit: UnitRow;
  readonly score: Value;
}

/** The total score of every unit, in the order of the units. */
export const scoresOf = (edition: Edition, meta: LevelMeta, units: readonly UnitRow[]): Scored[] =>
  units.map((unit) => {
    const row = totalOf(edition, unit.code, 'score');
    return { unit, score: row ? published(row) : absentIn(meta) };
  });

/** What is stated of the whole level: its mean, its maximum, its counts. */
export function levelFacts(edition: Edition, level: Level) {
  const own = edition.statements.filter(
    (s) => s.level === level && s.pillar === undefined && s.indicator === undefined,
  );
  const fact = (kind: Statement['kind']): Published | undefined => {
    const found = own.find((s) => s.kind === kind && s.units === undefined);
    return found && stated(found);
  };
  return {
    mean: fact('mean') ?? fact('mean_disputed'),
    meanDisputed: fact('mean_disputed') !== undefined,
    meanChange: fact('mean_change'),
    maxPoints: fact('max_points'),
    pillarCount: fact('pillar_count'),
    indicatorCount: fact('indicator_count'),
  };
}

/** The mean over complete scores, where none was printed. */
export function recomputedMean(all: readonly Scored[]): Recomputed | undefined {
  const scores = all.map(({ score }) => pointOf(score));
  if (scores.length === 0 || !scores.every(isDefined)) return undefined;
  const total = scores.reduce((a, b) => a + b, 0);
  return recomputed(
    total / scores.length,
    `${number(total)} / ${scores.length}`,
    sourcesOf(...all.map(({ score }) => score)),
  );
}
