/** Score: what is known of the scores of one edition at one level, unit by unit and for the level as a whole. */
import { fsum } from 'd3';
import { isDefined } from '../../src/model/defined.ts';
import { pointOf, type Published, type Recomputed, type Simulated } from '../../src/model/grade.ts';
import type { Level } from '../../src/model/ids.ts';
import { number, resultIn, stated, worked } from '../figure/values.ts';
import { isDisputed } from '../lookup/disputed.ts';
import type { LevelData, ScoredUnit } from '../lookup/level.ts';
import { absentIn, totalOf } from '../lookup/results.ts';
import { withPillarRanks } from '../rank/pillarranks.ts';
import { withRankedParts } from '../rank/rankedparts.ts';
import type { Edition } from '../read/tables.ts';
import { derivedParts } from './parts.ts';
import { printedDetails, totalSum } from './printedscores.ts';

type Statement = Edition['statements'][number];

/** The scores of every unit as printed, or as they follow from what is printed, in the order of the units. */
export function publishedScores(data: LevelData): ScoredUnit[] {
  const { edition, level, meta, framework, units, editions, boundOf } = data;
  const details = printedDetails(edition, level, framework, units);
  const derived = derivedParts(edition, level, framework, units, details);
  const counted = withPillarRanks(edition, level, framework, derived);
  const parts = withRankedParts(edition, level, framework, editions, counted);
  return units.map((unit) => {
    const own = parts.get(unit.code) ?? [];
    const row = totalOf(edition, unit.code, 'score');
    // A printed figure that cannot be read as a number stays as printed; its bound is told beside it.
    const score =
      (row && resultIn(edition, row)) ??
      totalSum(edition, level, framework, own) ??
      boundOf(unit, 'score') ??
      absentIn(meta);
    const unread = score.grade === 'published' && score.value === undefined;
    const scoreBound = unread ? boundOf(unit, 'score') : undefined;
    return { unit, score, scoreBound, parts: own, detail: details.get(unit.code) };
  });
}

/**
 * What is stated of the whole level: its mean, its maximum, its counts. A mean that its own sentence contradicts is
 * taken only where no other sentence prints one: where one does, that is the mean, and nothing about it is disputed.
 * Whatever else that sentence says of means is not taken. Bounds read them in the same way.
 */
export function levelFacts(edition: Edition, level: Level) {
  const own = edition.statements.filter(
    (s) => s.level === level && s.pillar === undefined && s.indicator === undefined,
  );
  const fact = (kind: Statement['kind'], among = own): Published | undefined => {
    const found = among.find((s) => s.kind === kind && s.units === undefined);
    return found && stated(found);
  };
  const sound = own.filter((s) => !isDisputed(s, edition));
  const mean = fact('mean', sound);
  const disputed = mean === undefined ? fact('mean_disputed') : undefined;
  return {
    mean: mean ?? disputed,
    meanDisputed: disputed !== undefined,
    meanChange: fact('mean_change', sound),
    maxPoints: fact('max_points'),
    pillarCount: fact('pillar_count'),
    indicatorCount: fact('indicator_count'),
  };
}

/** The mean over complete scores, where none was printed. */
export function recomputedMean(all: readonly ScoredUnit[]): Recomputed | Simulated | undefined {
  const scores = all.map(({ score }) => pointOf(score));
  if (scores.length === 0 || !scores.every(isDefined)) return undefined;
  const total = fsum(scores);
  return worked(
    total / scores.length,
    `${number(total)} / ${scores.length}`,
    all.map(({ score }) => score),
  );
}
