/** Rankings: one edition at one level, every unit a row even if nothing is known of it. */
import { pointOf, type Value } from '../src/domain/grade.ts';
import { Level, type EditionId, type UnitId } from '../src/domain/ids.ts';
import type { Pillar, Ranking, RankingRow } from '../src/domain/scored.ts';
import { derivedParts } from './parts.ts';
import { ranksOf, type Ranked } from './ranks.ts';
import { levelFacts, recomputedMean, scoresOf, type LevelMeta } from './scores.ts';
import type { DataSet, Edition, Framework } from './tables.ts';
import type { UnitRegister } from './units.ts';
import { difference } from './values.ts';

/** A unit beside its level and its own past. The best is the unit of rank 1, where its score is published. */
function rowOf(
  known: Ranked,
  all: readonly Ranked[],
  mean: Value | undefined,
  previous: Ranking | undefined,
  id: UnitId,
): Omit<RankingRow, 'parts'> {
  const best = all.find(({ rank, score }) => pointOf(rank) === 1 && score.grade === 'published');
  const before = previous?.rows.find((row) => row.unit === id);
  return {
    unit: id,
    score: known.score,
    rank: known.rank,
    gapToMean: difference(known.score, mean),
    gapToBest: best === known ? undefined : difference(known.score, best?.score),
    previousScore: before?.score,
    previousRank: before?.rank,
    scoreChange: difference(known.score, before?.score),
    // Places gained: the rank before less the rank now.
    rankChange: difference(before?.rank, known.rank),
  };
}

const pillarsOf = (framework: Framework | undefined, level: Level): Pillar[] =>
  (framework?.pillars ?? [])
    .filter((p) => p.level === level)
    .map((p) => ({
      code: p.code,
      name: { vi: p.name, en: p.name_en },
      maxPoints: p.max_points,
      scored: p.scored,
      role: p.role,
      order: p.order,
    }))
    .sort((a, b) => a.order - b.order);

function scoreRanking(
  edition: Edition,
  level: Level,
  meta: LevelMeta,
  data: DataSet,
  register: UnitRegister,
  done: readonly Ranking[],
): Ranking {
  const { meta: about } = edition;
  const framework = data.frameworks.find((f) => f.meta.id === about.framework);
  const units = register.inForce(about.as_of, level, about.province ?? undefined);
  const next = data.editions.find((e) => e.meta.previous === about.id);
  const all = ranksOf(edition, level, meta, scoresOf(edition, meta, units), next);
  const facts = levelFacts(edition, level);
  const mean = facts.mean ?? recomputedMean(all);
  const previous = done.find((r) => r.edition === about.previous && r.level === level);
  const comparableMean = facts.meanDisputed ? undefined : mean;
  const parts = derivedParts(edition, level, framework, units);
  return {
    ...facts,
    id: `${about.id}/${level}`,
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
    pillars: pillarsOf(framework, level),
    indicators: [],
    previous: previous?.edition,
    complete: about.complete,
    rows: all.map((known) => ({
      ...rowOf(known, all, comparableMean, previous, register.idOf(known.unit)),
      parts: parts.get(known.unit.code) ?? [],
    })),
  };
}

/** All rankings, oldest first, so that each finds the one before it; the levels of an edition from large to small. */
export function scoreRankings(data: DataSet, register: UnitRegister): Ranking[] {
  const done: Ranking[] = [];
  for (const edition of data.editions.toSorted((a, b) => a.meta.year - b.meta.year))
    for (const level of Level.options) {
      const meta = edition.meta.levels[level];
      if (meta) done.push(scoreRanking(edition, level, meta, data, register, done));
    }
  return done;
}
