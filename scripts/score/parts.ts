/** Pillars and indices of a ranking: as published, or recomputed where the framework lets them follow from the total. */
import { formatNumber } from '../../src/model/format.ts';
import type { Value } from '../../src/model/grade.ts';
import type { Level, SourceId } from '../../src/model/ids.ts';
import { inEachLanguage } from '../../src/model/languages.ts';
import type { Detail, Part } from '../../src/model/scored.ts';
import { recomputed, resultIn, unique } from '../figure/values.ts';
import { resultsOf, totalOf, type UnitRow } from '../lookup/results.ts';
import { rankBounds } from '../rank/rank.ts';
import type { Edition, Framework } from '../read/tables.ts';
import { attainedParts } from './attained.ts';
import { dtiPillars, indexValue, type DerivedPillar, type DtiWeights } from './dtipillars.ts';
import { pillarSums } from './printedscores.ts';
import { errorNote, placesNote } from './words.ts';

type Result = Edition['results'][number];

/** The pillar that an activity index belongs to: `hoat-dong-kinh-te-so` → `kinh-te-so`. */
const pillarOf = (index: string): string => index.replace(/^hoat-dong-/, '');

/** Weights on the scale of 1000, where the framework publishes them; undefined for the others. */
function weightsOf(framework: Framework | undefined, level: Level): DtiWeights | undefined {
  const rows = (framework?.pillars ?? [])
    .filter((p) => p.level === level && p.weight !== undefined)
    .toSorted((a, b) => a.order - b.order);
  const activities = rows.filter((p) => p.role === 'index' && p.code.startsWith('hoat-dong-'));
  if (activities.length === 0) return undefined;
  return { total: 1000, activities: Object.fromEntries(activities.map((p) => [p.code, p.weight ?? 0])) };
}

/** How far rounding or cutting may have moved a derived value, either way; rounded up, so that it is a limit. */
const errorOf = ({ low, value, high }: DerivedPillar): number =>
  Math.ceil(Math.max(value - low, high - value) * 1e5) / 1e5;

function scoreOf(pillar: DerivedPillar, sources: SourceId[]): Value {
  const error = errorOf(pillar);
  return {
    ...recomputed(pillar.value, pillar.formula, sources),
    note: inEachLanguage((locale) => errorNote[locale](formatNumber(error, locale, 5))),
  };
}

/** A rank among derived values: certain only where no other value could stand on the other side. */
function rankOf(place: { low: number; high: number }, sources: SourceId[]): Value {
  const formula = 'rank(pillar)';
  if (place.low === place.high) return recomputed(place.low, formula, sources);
  return {
    grade: 'bounded',
    ...place,
    statements: [],
    formula,
    sources,
    note: placesNote,
  };
}

/**
 * Parts of every unit by code: as published, or as they follow from the total, from indicators or from sentences about who
 * reached the maximum, in the order of the framework.
 */
export function derivedParts(
  edition: Edition,
  level: Level,
  framework: Framework | undefined,
  units: readonly UnitRow[],
  details: ReadonlyMap<string, Detail>,
): Map<string, Part[]> {
  const weights = weightsOf(framework, level);
  const rowsOf = (unit: string) =>
    resultsOf(edition, unit).filter((r) => r.pillar !== undefined && r.indicator === undefined);
  const find = (unit: string, pillar: string, metric: Result['metric']) =>
    rowsOf(unit).find((r) => r.pillar === pillar && r.metric === metric);
  const indices = Object.keys(weights?.activities ?? {});

  const derived = new Map<string, Record<string, DerivedPillar>>();
  if (weights)
    for (const { code } of units) {
      const values = indices.map((index) => [index, find(code, index, 'score')?.value] as const);
      const pillars = dtiPillars(totalOf(edition, code, 'score')?.value, Object.fromEntries(values), weights);
      if (pillars) derived.set(code, pillars);
    }
  // A pillar that was printed is known better than one that was derived.
  const intervalOf = (code: string, index: string) => {
    const printed = find(code, pillarOf(index), 'score')?.value;
    return printed === undefined ? derived.get(code)?.[index] : indexValue(printed);
  };
  const places = new Map(indices.map((index) => [index, rankBounds(units.map(({ code }) => intervalOf(code, index)))]));

  const order = new Map((framework?.pillars ?? []).filter((p) => p.level === level).map((p) => [p.code, p.order]));
  const compareParts = (a: Part, b: Part) =>
    (order.get(a.pillar) ?? Infinity) - (order.get(b.pillar) ?? Infinity) || (a.pillar < b.pillar ? -1 : 1);

  const attained = attainedParts(edition, level, framework, units);
  return new Map(
    units.map(({ code }, i) => {
      const parts: Part[] = rowsOf(code)
        .filter((r) => r.metric === 'score')
        .map((r) => {
          const place = find(code, r.pillar ?? '', 'rank');
          return { pillar: r.pillar ?? '', score: resultIn(edition, r), rank: place && resultIn(edition, place) };
        });
      for (const [index, pillar] of Object.entries(derived.get(code) ?? {})) {
        const name = pillarOf(index);
        if (parts.some((part) => part.pillar === name)) continue;
        const figures = [totalOf(edition, code, 'score'), ...indices.map((other) => find(code, other, 'score'))];
        const sources = unique(figures.flatMap((r) => r?.source ?? []));
        const place = places.get(index)?.[i];
        const printedRank = find(code, name, 'rank');
        parts.push({
          pillar: name,
          score: scoreOf(pillar, sources),
          rank: printedRank ? resultIn(edition, printedRank) : place && rankOf(place, sources),
        });
      }
      parts.push(...pillarSums(edition, level, framework, details.get(code), parts));
      const known = new Set(parts.map(({ pillar }) => pillar));
      parts.push(...(attained.get(code) ?? []).filter(({ pillar }) => !known.has(pillar)));
      return [code, parts.sort(compareParts)];
    }),
  );
}
