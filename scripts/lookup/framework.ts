/** What a framework says of one level. */
import { isDefined } from '../../src/model/defined.ts';
import type { Level } from '../../src/model/ids.ts';
import type { Indicator, Pillar } from '../../src/model/scored.ts';
import type { Edition, Framework } from '../read/tables.ts';

/** The rows of a framework at a level, in order; the indicators in the order of their pillars. */
export function frameworkAt(framework: Framework | undefined, level: Level): Pick<Framework, 'pillars' | 'indicators'> {
  const pillars = (framework?.pillars ?? []).filter((row) => row.level === level).sort((a, b) => a.order - b.order);
  const indicators = (framework?.indicators ?? []).filter((row) => row.level === level);
  const place = new Map(pillars.map(({ code }, i) => [code, i]));
  const placeOf = (pillar: string) => place.get(pillar) ?? pillars.length;
  return { pillars, indicators: indicators.sort((a, b) => placeOf(a.pillar) - placeOf(b.pillar)) };
}

/**
 * Whether these are all pillars of the level: as many as a source of the edition counts, with those that are not scored or
 * without. Else no sum over them is a total.
 */
export const listsAllPillars = (edition: Edition, level: Level, pillars: Framework['pillars']): boolean => {
  const sizes = [pillars, pillars.filter(({ scored }) => scored)].map(({ length }) => length);
  return edition.statements.some(
    ({ kind, level: of, value }) =>
      kind === 'pillar_count' && of === level && isDefined(value) && sizes.includes(value),
  );
};

/** Whether these are all indicators of the level: as many as a source of the edition counts. Else no sum over them is one. */
export const listsAllIndicators = (edition: Edition, level: Level, indicators: Framework['indicators']): boolean =>
  indicators.length > 0 &&
  edition.statements.some(
    ({ kind, level: of, pillar, value }) =>
      kind === 'indicator_count' && of === level && pillar === undefined && value === indicators.length,
  );

/** Pillars as the site shows them. */
export const pillarsOf = (framework: Framework | undefined, level: Level): Pillar[] =>
  frameworkAt(framework, level).pillars.map((p) => ({
    code: p.code,
    name: p.name,
    maxPoints: p.max_points,
    scored: p.scored,
    role: p.role,
    order: p.order,
  }));

/** An indicator as the site shows it. */
export const indicatorOf = (row: Framework['indicators'][number]): Indicator => ({
  code: row.code,
  pillar: row.pillar,
  name: row.name,
  maxPoints: row.max_points,
  method: row.method,
  unit: row.unit,
});
