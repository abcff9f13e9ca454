/** Provinces of today in an edition that ranked those before the mergers: as printed, and by the rule that a source prints. */
import { isDefined } from '../../src/model/defined.ts';
import { pointOf, type Published, type Recomputed, type Value } from '../../src/model/grade.ts';
import type { EditionId, SourceId, UnitId } from '../../src/model/ids.ts';
import type { AfterMerger, Ranking, Unit } from '../../src/model/scored.ts';
import { number, recomputed, sortedSources, unique } from '../figure/values.ts';
import { rank, rankBounds } from '../rank/rank.ts';
import type { Edition } from '../read/tables.ts';

type Row = Edition['afterMerger'][number];

/** A province of today, and the scores of those that went into it. */
interface Merged {
  readonly unit: Unit;
  readonly parts: readonly { readonly unit: Unit; readonly score: Value }[];
}

/** Digits after the point of the scores of a national table. */
const digits = 4;

/**
 * What is known of them: of those of which something is printed, and of those that provinces with pages went into.
 *
 * A mean of the former provinces is reckoned only where a source says that this is the rule, every score is known, and the
 * rule gives every printed rank and, within rounding, every printed value; a rank only where no rounding could change it.
 *
 * @param homes codes of the provinces with pages
 */
export function scoreAfterMerger(
  { meta, afterMerger: rows }: Pick<Edition, 'meta' | 'afterMerger'>,
  rankings: readonly Ranking[],
  units: readonly Unit[],
  homes: ReadonlySet<string>,
): AfterMerger[] {
  const ranking = rankings.find(({ edition, level }) => edition === meta.id && level === 'province');
  if (rows.length === 0 || !ranking) return [];
  const merged = mergedOf(ranking, units);
  const means = ruledMeans(merged, rows);
  const printed = Map.groupBy(rows, ({ unit }) => unit);
  const shown = merged.filter(
    ({ unit, parts }) => printed.has(unit.code) || (means && parts.some((part) => homes.has(part.unit.code))),
  );
  return shown.map(({ unit, parts }) => {
    const own = printed.get(unit.code) ?? [];
    const mean = means?.get(unit.id);
    const of = own.find((row) => row.of !== undefined)?.of ?? (means ? merged.length : undefined);
    return {
      id: `${meta.id}/${unit.id}`,
      edition: meta.id as EditionId,
      unit: unit.id,
      parts: parts.map((part) => part.unit.id),
      of,
      score: printedScore(own) ?? (parts.length === 1 ? parts[0]?.score : mean?.score),
      rank: printedRank(own) ?? mean?.rank,
    };
  });
}

/** All provinces of today, each with those of the ranking that went into it. */
function mergedOf(ranking: Ranking, units: readonly Unit[]): Merged[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const parts = ranking.rows.flatMap((row) => {
    const unit = byId.get(row.unit);
    return unit ? [{ unit, score: row.score, into: unit.successors.at(-1)?.id ?? unit.id }] : [];
  });
  return [...Map.groupBy(parts, ({ into }) => into)].flatMap(([id, own]) => {
    const unit = byId.get(id);
    return unit ? [{ unit, parts: own }] : [];
  });
}

/** Score and rank of each by the rule; undefined where no source prints it, or it does not give what is printed. */
function ruledMeans(
  merged: readonly Merged[],
  rows: readonly Row[],
): Map<UnitId, { score: Recomputed; rank: Recomputed | undefined }> | undefined {
  const rule = rows.filter((row) => row.rule);
  const scores = merged.map(({ parts }) => {
    const known = parts.map(({ score }) => pointOf(score)).filter(isDefined);
    return known.length === parts.length ? known.reduce((sum, one) => sum + one, 0) / known.length : undefined;
  });
  if (rule.length === 0 || !scores.every(isDefined)) return undefined;
  const places = rank(scores);
  const half = 0.5 * 10 ** -digits;
  const fits = rows.every((row) => {
    const at = merged.findIndex(({ unit }) => unit.code === row.unit);
    const score = scores[at];
    if (score === undefined) return false;
    const isNear = row.value === undefined || Math.abs(row.value - score) <= 2 * half;
    return isNear && (row.rank === undefined || row.rank === places[at]);
  });
  if (!fits) return undefined;
  const bounds = rankBounds(scores.map((score) => ({ low: score - half, value: score, high: score + half })));
  const ruleSources = rule.flatMap(({ source }) => source);
  return new Map(
    merged.map(({ unit, parts }, i) => {
      const score = scores[i] ?? NaN;
      const from = unique<SourceId>([...sortedSources(...parts.map((part) => part.score)), ...ruleSources]);
      const sum = parts.map((part) => number(pointOf(part.score) ?? NaN)).join(' + ');
      const { low, high } = bounds[i] ?? {};
      return [
        unit.id,
        {
          score: recomputed(score, `(${sum}) / ${parts.length}`, from),
          rank: low !== undefined && low === high ? recomputed(low, 'rank(score)', from) : undefined,
        },
      ];
    }),
  );
}

const base = ({ source, quote, note }: Row): Pick<Published, 'grade' | 'sources' | 'quote' | 'note'> => ({
  grade: 'published',
  sources: source,
  quote,
  note,
});

function printedScore(rows: readonly Row[]): Published | undefined {
  const row = rows.find(({ value }) => value !== undefined);
  return row?.value_verbatim === undefined
    ? undefined
    : { ...base(row), value: row.value, verbatim: row.value_verbatim };
}

function printedRank(rows: readonly Row[]): Published | undefined {
  const row = rows.find((one) => one.rank !== undefined);
  return row && { ...base(row), value: row.rank, verbatim: String(row.rank) };
}
