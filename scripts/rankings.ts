/** Rankings: one edition at one level, every unit a row even if nothing is known of it. */
import { fsum } from 'd3';
import { pointOf, type Bounded, type Value } from '../src/domain/grade.ts';
import { Level, type EditionId, type UnitId } from '../src/domain/ids.ts';
import type { Pillar, Ranking, RankingRow } from '../src/domain/scored.ts';
import { frameworkAt, indicatorOf, pillarsOf } from './framework.ts';
import { isDefined } from './rank.ts';
import { ranksOf, type Ranked } from './ranks.ts';
import type { LevelMeta } from './results.ts';
import { levelFacts, recomputedMean, scoresOf, type LevelData } from './scores.ts';
import type { DataSet, Edition } from './tables.ts';
import type { UnitRegister } from './units.ts';
import { difference } from './values.ts';

/** What bounds the values that were not printed, by `<ranking>/<unit>/<metric>`. */
export type Bounding = ReadonlyMap<string, Bounded>;

/** What a unit is held against: the best of its level, the mean, and the rows of the edition before. */
interface Against {
  readonly best: Ranked | undefined;
  readonly mean: Value | undefined;
  readonly before: ReadonlyMap<UnitId, RankingRow>;
}

/** A unit beside its level and its own past. */
function rowOf(known: Ranked, id: UnitId, { best, mean, before: rows }: Against): RankingRow {
  const before = rows.get(id);
  return {
    unit: id,
    score: known.score,
    rank: known.rank,
    scoreBound: known.scoreBound,
    gapToMean: difference(known.score, mean),
    gapToBest: best === known ? undefined : difference(known.score, best?.score),
    previousScore: before?.score,
    previousRank: before?.rank,
    scoreChange: difference(known.score, before?.score),
    // Places gained: the rank before less the rank now.
    rankChange: difference(before?.rank, known.rank),
    parts: [...known.parts],
    detail: known.detail,
  };
}

/** The most a unit can have, where the framework gives the points of every scored pillar and no source prints the sum. */
function simulatedMaximum({ meta }: Edition, pillars: readonly Pillar[]): Value | undefined {
  const counted = pillars.filter(({ scored, role }) => scored && role === 'pillar');
  const points = counted.map(({ maxPoints }) => maxPoints);
  if (!meta.simulated || counted.length === 0 || !points.every(isDefined)) return undefined;
  return { grade: 'simulated', value: fsum(points) };
}

function scoreRanking(
  edition: Edition,
  level: Level,
  meta: LevelMeta,
  data: DataSet,
  register: UnitRegister,
  bounding: Bounding,
  done: readonly Ranking[],
): Ranking {
  const { meta: about } = edition;
  const framework = data.frameworks.find((f) => f.meta.id === about.framework);
  const units = register.inForce(about.as_of, level, about.province ?? undefined);
  const next = data.editions.find((e) => e.meta.previous === about.id);
  const id = `${about.id}/${level}`;
  const boundOf: LevelData['boundOf'] = (unit, metric) => bounding.get(`${id}/${register.idOf(unit)}/${metric}`);
  const known = { edition, level, meta, framework, units, boundOf };
  const all = ranksOf(known, scoresOf(known), next);
  const facts = levelFacts(edition, level);
  const pillars = pillarsOf(framework, level);
  const detailed = all.some(({ detail }) => detail !== undefined);
  const mean = facts.mean ?? recomputedMean(all);
  const previous = done.find((r) => r.edition === about.previous && r.level === level);
  const against = {
    // The best is the unit of rank 1, where its score is a point.
    best: all.find(({ rank, score }) => pointOf(rank) === 1 && pointOf(score) !== undefined),
    mean: facts.meanDisputed ? undefined : mean,
    before: new Map(previous?.rows.map((row) => [row.unit, row])),
  };
  return {
    ...facts,
    maxPoints: facts.maxPoints ?? simulatedMaximum(edition, pillars),
    id,
    edition: about.id as EditionId,
    index: about.index,
    province: about.province ?? undefined,
    year: about.year,
    level,
    framework: about.framework,
    scale: about.scale,
    decision: about.decision,
    annex: meta.annex,
    unitCount: meta.units,
    rankScopeUnclear: meta.rank_scope_unclear ?? false,
    unitCountAssumed: meta.units_assumed ?? false,
    mean,
    pillars,
    indicators: detailed ? frameworkAt(framework, level).indicators.map(indicatorOf) : [],
    previous: previous?.edition,
    complete: about.complete,
    note: about.note,
    rows: all.map((own) => rowOf(own, register.idOf(own.unit), against)),
  };
}

/** All rankings, oldest first, so that each finds the one before it; the levels of an edition from large to small. */
export function scoreRankings(data: DataSet, register: UnitRegister, bounding: Bounding = new Map()): Ranking[] {
  const done: Ranking[] = [];
  for (const edition of data.editions.toSorted((a, b) => a.meta.year - b.meta.year))
    for (const level of Level.options) {
      const meta = edition.meta.levels[level];
      if (meta) done.push(scoreRanking(edition, level, meta, data, register, bounding, done));
    }
  return done;
}
