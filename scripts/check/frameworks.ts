import { fsum } from 'd3';
import { isDefined } from '../../src/model/defined.ts';
import { withoutDust } from '../../src/model/dust.ts';
import { Level } from '../../src/model/ids.ts';
import { sourceLocale } from '../../src/model/languages.ts';
import { frameworkAt, listsAllIndicators } from '../lookup/framework.ts';
import { problemAt } from '../read/located.ts';
import { nearestHint, nearestOf } from '../read/nearest.ts';
import type { Problem } from '../read/problem.ts';
import type { Edition, Framework } from '../read/tables.ts';
import type { Context } from './context.ts';

/**
 * Indicators belong to a pillar of their level, have a code of their own there and are worth no more than their pillar; where
 * all of them are listed, they are worth just what it is.
 */
export function checkFrameworks({ data }: Context): Problem[] {
  return data.frameworks.flatMap((framework) => [
    ...framework.indicators.flatMap((row) => pillarFault(row, framework)),
    ...Level.options.flatMap((level) => codeFaults(frameworkAt(framework, level))),
    ...Level.options.flatMap((level) => sumFaults(framework, level, data.editions)),
  ]);
}

type Indicator = Framework['indicators'][number];

function pillarFault(row: Indicator, { pillars }: Framework): Problem[] {
  const ofLevel = pillars.filter((one) => one.level === row.level);
  const pillar = ofLevel.find((one) => one.code === row.pillar);
  if (pillar === undefined) {
    const near = nearestOf(row.pillar, ofLevel, (one) => [one.code, one.name[sourceLocale]]).map(
      (one) => `${one.code} ${one.name[sourceLocale]}`,
    );
    return [problemAt(row, 'pillar', `pillar "${row.pillar}" is not at level ${row.level}${nearestHint(near)}`)];
  }
  if (row.max_points === undefined || pillar.max_points === undefined || row.max_points <= pillar.max_points) return [];
  const message = `max_points ${row.max_points} is more than the ${pillar.max_points} of its pillar ${pillar.code}`;
  return [problemAt(row, 'max_points', message)];
}

/** Names that the columns of `raw-<level>.csv` and their rows have already. */
const taken = ['unit', 'at'];

/** A code names one indicator of its level, whatever the pillar: it is a column of `raw-<level>.csv`. */
function codeFaults({ indicators }: Pick<Framework, 'indicators'>): Problem[] {
  const first = new Map<string, Indicator>();
  return indicators.flatMap((row) => {
    const before = first.get(row.code);
    if (before === undefined) first.set(row.code, row);
    if (taken.includes(row.code)) return [problemAt(row, 'code', `code "${row.code}" cannot name an indicator`)];
    // Within one pillar the reader has already told.
    if (before === undefined || before.pillar === row.pillar) return [];
    const message = `code "${row.code}" names an indicator of pillar ${before.pillar} too (expected its own at level ${row.level})`;
    return [problemAt(row, 'code', message)];
  });
}

/** Points of a pillar that are not those of its indicators. Judged only where all indicators of the level are listed. */
function sumFaults(framework: Framework, level: Level, editions: readonly Edition[]): Problem[] {
  const { pillars, indicators } = frameworkAt(framework, level);
  const isWhole = editions
    .filter(({ meta }) => meta.framework === framework.meta.id)
    .some((edition) => edition.meta.simulated === true || listsAllIndicators(edition, level, indicators));
  if (!isWhole) return [];
  return pillars.flatMap((pillar) => {
    const points = indicators.filter((row) => row.pillar === pillar.code).map((row) => row.max_points);
    if (pillar.max_points === undefined || points.length === 0 || !points.every(isDefined)) return [];
    const sum = withoutDust(fsum(points));
    if (sum === pillar.max_points) return [];
    const message = `max_points ${pillar.max_points} of pillar ${pillar.code} is not the sum of its ${points.length} indicators (expected ${sum})`;
    return [problemAt(pillar, 'max_points', message)];
  });
}
