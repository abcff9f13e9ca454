/** The rows of rankings: one edition at one level, every unit a row even if nothing is known of it. */
import { fsum } from 'd3';
import { bestRow, rowsAbove } from '../../src/model/above.ts';
import { isDefined } from '../../src/model/defined.ts';
import { pointOf, type Bounded, type Value } from '../../src/model/grade.ts';
import { Level, type EditionId, type UnitId } from '../../src/model/ids.ts';
import { previousOf } from '../../src/model/previous.ts';
import type { Ranking, RankingRow } from '../../src/model/scored.ts';
import { difference, number, recomputed, unique } from '../figure/values.ts';
import { addressOf } from '../lookup/addresses.ts';
import { countedIn } from '../lookup/countedin.ts';
import { isDisputed } from '../lookup/disputed.ts';
import { frameworkAt, indicatorOf, listsAllPillars, pillarsOf } from '../lookup/framework.ts';
import type { LevelData } from '../lookup/level.ts';
import type { LevelMeta } from '../lookup/results.ts';
import type { UnitRegister } from '../lookup/units.ts';
import { alone, gapBelow, gapOf, gapToBetter, printOf } from '../rank/gap.ts';
import { ranksOf, type Ranked } from '../rank/ranks.ts';
import { riseOf, risesIn, type Rises } from '../rank/rise.ts';
import type { DataSet, Edition, Framework } from '../read/tables.ts';
import { reportedScores } from '../score/reported.ts';
import { levelFacts, publishedScores, recomputedMean } from '../score/scores.ts';

/** What bounds the values that were not printed, by `<ranking>/<unit>/<metric>`. */
export type Bounding = ReadonlyMap<string, Bounded>;

/** What a unit is held against: those above it, the best of its level, the mean, and the rows of the edition before. */
interface Against {
  /** By the place of those below. */
  readonly above: ReadonlyMap<number, Ranked>;
  readonly best: Ranked | undefined;
  readonly mean: Value | undefined;
  readonly before: ReadonlyMap<UnitId, RankingRow>;
  /** Whether ranks of then and now were given among the same units: else nobody gained or lost a place. */
  readonly sameScope: boolean;
  /** How the scores of this edition, and of the one before, are printed. */
  readonly print: Print;
  readonly printBefore: Print;
  /** What is printed of the rises of the level. */
  readonly rises: Rises;
}
type Print = ReturnType<typeof printOf>;

/** The score of a unit, or what bounds it where it was printed but cannot be read. */
const readable = ({ score, scoreBound }: Ranked): Value => scoreBound ?? score;

/** A unit beside its level and its own past. */
function rowOf(known: Ranked, id: UnitId, against: Against): RankingRow {
  const { best, mean, print, printBefore } = against;
  const before = against.before.get(id);
  const previousRank = against.sameScope ? before?.rank : undefined;
  const [own, place] = [print(known.score), pointOf(known.rank)];
  const above = place === undefined ? undefined : against.above.get(place);
  return {
    unit: id,
    score: known.score,
    rank: known.rank,
    scoreBound: known.scoreBound,
    percentile: known.percentile,
    gapToAbove: above && gapBelow(print(readable(known)), print(readable(above))),
    gapToMean: gapOf(own, alone(mean)),
    gapToBest: best === known ? undefined : gapToBetter(own, print(best?.score)),
    previousScore: before?.score,
    previousRank,
    scoreChange:
      before && riseOf(print(readable(known)), printBefore(before.scoreBound ?? before.score), against.rises),
    // Places gained: the rank before less the rank now.
    rankChange: difference(previousRank, known.rank),
    parts: [...known.parts],
    detail: known.detail,
  };
}

/**
 * The most a unit can have where no source prints it: the sum over the scored pillars, where these are all there are and the
 * framework gives the points of each. The framework of a fictional edition is whole by itself. The national index is a
 * weighted mean of its pillars, no sum.
 */
function summedMaximum(edition: Edition, level: Level, framework: Framework | undefined): Value | undefined {
  const { meta } = edition;
  const pillars = frameworkAt(framework, level).pillars.filter(({ role }) => role === 'pillar');
  const scored = pillars.filter((pillar) => pillar.scored);
  const points = scored.map((pillar) => pillar.max_points).filter(isDefined);
  if (meta.scale !== 'points' || points.length === 0 || points.length < scored.length) return undefined;
  if (meta.simulated) return { grade: 'simulated', value: fsum(points) };
  if (!listsAllPillars(edition, level, pillars)) return undefined;
  return recomputed(fsum(points), points.map(number).join(' + '), unique(scored.flatMap(({ source }) => source)));
}

/**
 * The mean that units are held against: the printed one, else the one over all scores. A disputed one stands as printed, with
 * that of the table beside it where every score is known; nothing is held against either while the dispute lasts.
 */
function meansOf(
  facts: ReturnType<typeof levelFacts>,
  all: readonly Ranked[],
): Pick<Ranking, 'mean' | 'meanDisputed' | 'tableMean'> {
  const { mean, meanDisputed } = facts;
  const made = recomputedMean(all);
  return meanDisputed ? { mean, meanDisputed, tableMean: made } : { mean: mean ?? made, meanDisputed };
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
  const id = `${about.id}/${level}`;
  const boundOf: LevelData['boundOf'] = (unit, metric) => bounding.get(`${id}/${register.idOf(unit)}/${metric}`);
  const known = { edition, level, meta, framework, units, editions: data.editions, boundOf };
  const all = ranksOf(known, reportedScores(known) ?? publishedScores(known));
  const facts = levelFacts(edition, level);
  const detailed = all.some(({ detail }) => detail !== undefined);
  const mean = meansOf(facts, all);
  const previous = previousOf({ previous: about.previous, level }, done);
  const rankScopeUnclear = meta.rank_scope_unclear ?? false;
  const idOf = ({ unit }: Ranked): UnitId => register.idOf(unit);
  const against: Against = {
    above: rowsAbove({ rows: all, rankScopeUnclear }, idOf),
    best: bestRow({ rows: all, rankScopeUnclear }, idOf),
    mean: mean.meanDisputed ? undefined : mean.mean,
    before: new Map(previous?.rows.map((row) => [row.unit, row])),
    sameScope: !rankScopeUnclear && !previous?.rankScopeUnclear,
    print: printOf(all.map(({ score }) => score)),
    printBefore: printOf(previous?.rows.map(({ score }) => score) ?? []),
    rises: risesIn(
      edition.statements.filter((one) => !isDisputed(one, edition)),
      level,
    ),
  };
  return {
    ...facts,
    ...mean,
    maxPoints: facts.maxPoints ?? summedMaximum(edition, level, framework),
    id,
    edition: about.id as EditionId,
    ...addressOf(about, level, data),
    index: about.index,
    province: about.province ?? undefined,
    year: about.year,
    level,
    framework: about.framework,
    frameworkDocument: framework?.meta.document,
    scale: about.scale,
    decision: about.decision,
    publisher: about.publisher,
    annex: meta.annex,
    unitCount: meta.units,
    rankScopeUnclear,
    unitCountAssumed: meta.units_assumed ?? false,
    countedIn: countedIn(about, level, data.editions),
    pillars: pillarsOf(framework, level),
    indicators: detailed ? frameworkAt(framework, level).indicators.map(indicatorOf) : [],
    previous: previous?.edition,
    previousYear: previous?.year,
    complete: about.complete,
    note: about.note,
    noteBrief: about.note_brief,
    rows: all.map((own) => rowOf(own, idOf(own), against)),
  };
}

/** The years of which a sentence prints one disputed mean: several only where it cannot be that of each. */
function meanYears({ mean, meanDisputed, level }: Ranking, all: readonly Ranking[]): number[] | undefined {
  if (!meanDisputed || mean?.grade !== 'published') return undefined;
  const isSame = (other: Ranking): boolean =>
    other.level === level &&
    other.mean?.grade === 'published' &&
    other.mean.quote === mean.quote &&
    other.mean.value === mean.value;
  const years = all.filter(isSame).map(({ year }) => year);
  return years.length > 1 ? years : undefined;
}

/** All rankings, oldest first, so that each finds the one before it; the levels of an edition from large to small. */
export function scoreRankings(data: DataSet, register: UnitRegister, bounding: Bounding = new Map()): Ranking[] {
  const done: Ranking[] = [];
  for (const edition of data.editions.toSorted((a, b) => a.meta.year - b.meta.year))
    for (const level of Level.options) {
      const meta = edition.meta.levels[level];
      if (meta) done.push(scoreRanking(edition, level, meta, data, register, bounding, done));
    }
  return done.map((ranking) => {
    const years = meanYears(ranking, done);
    return years ? { ...ranking, meanYears: years } : ranking;
  });
}
