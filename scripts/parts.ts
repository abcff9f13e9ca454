/** Pillars and indices of a ranking: as published, or recomputed where the framework lets them follow from the total. */
import type { Level } from '../src/domain/ids.ts';
import type { Part } from '../src/domain/scored.ts';
import { dtiPillars, type DerivedPillar, type DtiWeights } from './dti.ts';
import { rank } from './rank.ts';
import type { DataSet, Edition, Framework } from './tables.ts';
import { published, recomputed } from './values.ts';

type UnitRow = DataSet['units'][number];

/** The pillar that an activity index belongs to: `hoat-dong-kinh-te-so` → `kinh-te-so`. */
const pillarOf = (index: string): string => index.replace(/^hoat-dong-/, '');

/** Weights on the scale of 1000, where the framework publishes them; undefined for the others. */
function weightsOf(framework: Framework | undefined, level: Level): DtiWeights | undefined {
  const rows = (framework?.pillars ?? []).filter((p) => p.level === level && p.weight !== undefined);
  const activities = rows.filter((p) => p.role === 'index' && p.code.startsWith('hoat-dong-'));
  if (activities.length === 0) return undefined;
  return { total: 1000, activities: Object.fromEntries(activities.map((p) => [p.code, p.weight ?? 0])) };
}

/** Parts of every unit by code: published ones first, then the pillars that follow from them, with their ranks. */
export function derivedParts(
  edition: Edition,
  level: Level,
  framework: Framework | undefined,
  units: UnitRow[],
): Map<string, Part[]> {
  const weights = weightsOf(framework, level);
  const rows = edition.results.filter((r) => r.pillar !== undefined && r.indicator === undefined);
  const find = (unit: string, pillar: string, metric: 'score' | 'rank') =>
    rows.find((r) => r.unit === unit && r.pillar === pillar && r.metric === metric);
  const total = (unit: string) =>
    edition.results.find((r) => r.unit === unit && r.metric === 'score' && r.pillar === undefined);

  const derived = new Map<string, Record<string, DerivedPillar>>();
  if (weights)
    for (const { code } of units) {
      const indices = Object.keys(weights.activities).map(
        (index) => [index, find(code, index, 'score')?.value] as const,
      );
      const pillars = dtiPillars(total(code)?.value, Object.fromEntries(indices), weights);
      if (pillars) derived.set(code, pillars);
    }
  const ranks = new Map<string, (number | undefined)[]>(
    Object.keys(weights?.activities ?? {}).map((index) => [
      index,
      rank(units.map(({ code }) => derived.get(code)?.[index]?.value)),
    ]),
  );

  return new Map(
    units.map(({ code }, i) => {
      const parts: Part[] = rows
        .filter((r) => r.unit === code && r.metric === 'score')
        .map((r) => {
          const place = find(code, r.pillar ?? '', 'rank');
          return { pillar: r.pillar ?? '', score: published(r), rank: place && published(place) };
        });
      for (const [index, { value, formula }] of Object.entries(derived.get(code) ?? {})) {
        const pillar = pillarOf(index);
        if (parts.some((part) => part.pillar === pillar)) continue;
        const sources = [...new Set([total(code), find(code, index, 'score')].flatMap((r) => r?.source ?? []))];
        const place = ranks.get(index)?.[i];
        const printedRank = find(code, pillar, 'rank');
        parts.push({
          pillar,
          score: recomputed(value, formula, sources),
          rank: printedRank
            ? published(printedRank)
            : place === undefined
              ? undefined
              : recomputed(place, 'rank(pillar)', sources),
        });
      }
      return [code, parts];
    }),
  );
}
