/** Rankings: one edition at one level, every unit a row even if nothing is known of it. */
import { pointOf, type Published, type Recomputed, type Unpublished, type Value } from '../src/domain/grade.ts';
import type { EditionId, Level, UnitId } from '../src/domain/ids.ts';
import type { Pillar, Ranking, RankingRow } from '../src/domain/scored.ts';
import { compareNames } from '../src/domain/text.ts';
import { derivedParts } from './parts.ts';
import { isDefined, percentile, rank } from './rank.ts';
import { difference, number, published, recomputed, sourcesOf, stated, unique } from './values.ts';
import type { DataSet, Edition, Framework } from './tables.ts';
import type { UnitRegister } from './units.ts';

type UnitRow = DataSet['units'][number];
type Result = Edition['results'][number];
type Statement = Edition['statements'][number];
type LevelMeta = NonNullable<Edition['meta']['levels'][Level]>;

const isTotal = (row: Result): boolean => row.pillar === undefined && row.indicator === undefined;

/** What is known of the whole level. */
function levelFacts(edition: Edition, level: Level) {
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

/** The rank of a unit that was not printed: from complete scores, from a stated group, or from the places it moved. */
function unprintedRank(
  code: string,
  edition: Edition,
  level: Level,
  next: Edition | undefined,
  fromScores: number | undefined,
  absent: Unpublished,
): Value {
  if (fromScores !== undefined)
    return recomputed(fromScores, 'rank(score)', unique(edition.results.filter(isTotal).flatMap((r) => r.source)));
  const group = edition.statements.find((s) => s.kind === 'rank_range' && s.level === level && s.units?.includes(code));
  if (group?.low !== undefined && group.high !== undefined)
    return {
      grade: 'bounded',
      low: group.low,
      high: group.high,
      statements: [group.id],
      sources: group.source,
      note: group.note,
    };
  const moved = next?.statements.find((s) => s.kind === 'rank_change' && s.level === level && s.units?.includes(code));
  const later = next?.results.find((r) => r.unit === code && r.metric === 'rank' && isTotal(r))?.value;
  if (moved?.value !== undefined && later !== undefined)
    return recomputed(later + moved.value, `${later} + ${moved.value}`, moved.source);
  return absent;
}

interface Known {
  readonly unit: UnitRow;
  readonly score: Value;
  readonly rank: Value;
}

function knownOf(
  edition: Edition,
  level: Level,
  meta: LevelMeta,
  units: UnitRow[],
  next: Edition | undefined,
): Known[] {
  const absent: Unpublished = { grade: 'unpublished', document: meta.annex.document, annex: meta.annex.name };
  const find = (code: string, metric: Result['metric']) =>
    edition.results.find((r) => r.unit === code && r.metric === metric && isTotal(r));
  const scores = units.map((unit) => find(unit.code, 'score'));
  const complete = scores.every((row) => row?.value !== undefined);
  const ranks = complete ? rank(scores.map((row) => row?.value)) : [];
  return units.map((unit, i) => {
    const score = scores[i];
    const place = find(unit.code, 'rank');
    return {
      unit,
      score: score ? published(score) : absent,
      rank:
        place?.value === undefined
          ? unprintedRank(unit.code, edition, level, next, ranks[i], absent)
          : published(place),
    };
  });
}

/** Order of the rows: by rank, then by the low end of a rank range, then by name. */
function compareKnown(a: Known, b: Known): number {
  const place = ({ rank: r }: Known) => (r.grade === 'bounded' ? r.low : (pointOf(r) ?? Infinity));
  const [x, y] = [place(a), place(b)];
  return x === y ? compareNames(a.unit.name, b.unit.name) : x - y;
}

function rowOf(
  known: Known,
  all: Known[],
  mean: Value | undefined,
  previous: Ranking | undefined,
  id: UnitId,
): Omit<RankingRow, 'parts'> {
  const place = pointOf(known.rank);
  const places = all.map((k) => pointOf(k.rank)).filter(isDefined);
  const above = all
    .filter((k) => (pointOf(k.rank) ?? Infinity) < (place ?? -Infinity))
    .sort(compareKnown)
    .at(-1);
  const best = all.find((k) => pointOf(k.rank) === 1);
  const before = previous?.rows.find((row) => row.unit === id);
  const share = place !== undefined && places.length === all.length ? percentile(places, place) : undefined;
  const worse = places.filter((p) => p > (place ?? Infinity)).length;
  const moved = difference(before?.rank, known.rank);
  return {
    unit: id,
    score: known.score,
    rank: known.rank,
    percentile:
      share === undefined ? undefined : recomputed(share, `${worse} / ${all.length - 1} × 100`, sourcesOf(known.rank)),
    gapToAbove: above && difference(known.score, above.score),
    gapToMean: difference(known.score, mean),
    gapToBest: best === known ? undefined : difference(known.score, best?.score),
    previousScore: before?.score,
    previousRank: before?.rank,
    scoreChange: difference(known.score, before?.score),
    rankChange: moved,
  };
}

function pillarsOf(framework: Framework | undefined, level: Level): Pillar[] {
  return (framework?.pillars ?? [])
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
}

/** The mean over complete scores, where none was printed. */
function recomputedMean(all: Known[]): Recomputed | undefined {
  const scores = all.map((k) => pointOf(k.score));
  if (!scores.every(isDefined)) return undefined;
  const total = scores.reduce((a, b) => a + b, 0);
  return recomputed(
    total / scores.length,
    `${number(total)} / ${scores.length}`,
    sourcesOf(...all.map((k) => k.score)),
  );
}

function scoreRanking(
  edition: Edition,
  level: Level,
  meta: LevelMeta,
  data: DataSet,
  register: UnitRegister,
  done: Ranking[],
): Ranking {
  const { meta: about } = edition;
  const framework = data.frameworks.find((f) => f.meta.id === about.framework);
  const units = register.inForce(about.as_of, level, about.province ?? undefined);
  const next = data.editions.find((e) => e.meta.previous === about.id);
  const all = knownOf(edition, level, meta, units, next).sort(compareKnown);
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
    mean,
    pillars: pillarsOf(framework, level),
    previous: previous?.edition,
    complete: about.complete,
    rows: all.map((known) => ({
      ...rowOf(known, all, comparableMean, previous, register.idOf(known.unit)),
      parts: parts.get(known.unit.code) ?? [],
    })),
  };
}

/** All rankings, oldest first, so that each finds the one before it. */
export function scoreRankings(data: DataSet, register: UnitRegister): Ranking[] {
  const done: Ranking[] = [];
  for (const edition of data.editions.toSorted((a, b) => a.meta.year - b.meta.year))
    for (const [level, meta] of Object.entries(edition.meta.levels) as [Level, LevelMeta][])
      done.push(scoreRanking(edition, level, meta, data, register, done));
  return done;
}
