/** Scores of a level that were printed, and the sums that follow from them. */
import { fsum } from 'd3';
import { isDefined } from '../../src/model/defined.ts';
import { pointOf, type Recomputed } from '../../src/model/grade.ts';
import type { Level } from '../../src/model/ids.ts';
import type { Detail, Part } from '../../src/model/scored.ts';
import { number, recomputed, unique } from '../figure/values.ts';
import { frameworkAt, listsAllIndicators, listsAllPillars } from '../lookup/framework.ts';
import type { UnitRow } from '../lookup/results.ts';
import type { Edition, Framework } from '../read/tables.ts';

type Result = Edition['results'][number];

/**
 * Printed points by indicator of the units of a level, by code of the unit. Each unit's come from one row of the annex, so
 * that row's quote stands for all of them. Empty where no indicator that the framework lists is printed.
 */
export function printedDetails(
  edition: Edition,
  level: Level,
  framework: Framework | undefined,
  units: readonly UnitRow[],
): Map<string, Detail> {
  const { indicators } = frameworkAt(framework, level);
  const listed = new Set<string | undefined>(indicators.map(({ code }) => code));
  const rows = Map.groupBy(
    edition.results.filter((row) => listed.has(row.indicator) && row.metric === 'score'),
    (row) => row.unit,
  );
  return new Map(
    units.flatMap(({ code }): [string, Detail][] => {
      const own = rows.get(code);
      if (own?.[0] === undefined) return [];
      const valueOf = new Map(own.map((row) => [row.indicator, row.value]));
      const points = indicators.map((indicator) => valueOf.get(indicator.code) ?? null);
      const { quote } = own[0];
      return [
        [
          code,
          {
            grade: edition.meta.simulated ? 'simulated' : 'published',
            points,
            sources: unique(own.flatMap((row) => row.source)),
            quote,
          },
        ],
      ];
    }),
  );
}

/** The pillars of a unit that were not printed but whose indicators all were. */
export function pillarSums(
  edition: Edition,
  level: Level,
  framework: Framework | undefined,
  detail: Detail | undefined,
  printed: readonly Part[],
): Part[] {
  const { pillars, indicators } = frameworkAt(framework, level);
  if (detail === undefined || !listsAllIndicators(edition, level, indicators)) return [];
  return pillars.flatMap(({ code, role, scored }): Part[] => {
    if (!scored || role !== 'pillar' || printed.some((part) => part.pillar === code)) return [];
    const points = indicators.flatMap((row, i) => (row.pillar === code ? [detail.points[i] ?? undefined] : []));
    const sum = summed(points, detail.sources);
    return sum ? [{ pillar: code, score: sum }] : [];
  });
}

/**
 * The total of a unit that was not printed but whose scored pillars all are known. Undefined where no source counts as many
 * pillars as the framework lists: those listed may then not be the whole.
 */
export function totalSum(
  edition: Edition,
  level: Level,
  framework: Framework | undefined,
  parts: readonly Part[],
): Recomputed | undefined {
  // The national index is a weighted mean of its pillars, no sum.
  if (edition.meta.scale !== 'points') return undefined;
  const pillars = frameworkAt(framework, level).pillars.filter(({ role }) => role === 'pillar');
  if (!listsAllPillars(edition, level, pillars)) return undefined;
  const scores = pillars
    .filter(({ scored }) => scored)
    .map(({ code }) => parts.find((part) => part.pillar === code)?.score);
  const sources = unique(scores.flatMap((score) => (score && 'sources' in score ? score.sources : [])));
  return summed(scores.map(pointOf), sources);
}

function summed(
  terms: readonly (number | undefined)[],
  sources: Result['source'] | Detail['sources'],
): Recomputed | undefined {
  const known = terms.filter(isDefined);
  if (known.length === 0 || known.length < terms.length) return undefined;
  return recomputed(fsum(known), known.map(number).join(' + '), sources);
}
