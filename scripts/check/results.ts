import { problemAt } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet, Edition } from '../read/tables.ts';
import type { Context } from './context.ts';
import { indicatorFault, memberFault, pillarFault } from './members.ts';

type Row = DataSet['editions'][number]['results'][number];

/** Published scores and ranks: of a unit of the edition, of a pillar of its framework, within their limits. */
export function checkResults(context: Context): Problem[] {
  return context.data.editions.flatMap((edition) => {
    const firsts = firstRows(edition);
    return edition.results.flatMap((row) => [
      ...referenceFaults(row, edition, context, firsts.has(row)),
      ...(row.metric === 'score' ? scoreFaults(row, edition, context) : []),
    ]);
  });
}

const levelOf = (row: Row, { meta }: Edition, { register }: Context) => register.at(row.unit, meta.as_of)?.level;

/** The first row of each unit: what is wrong with its code is told there, once. */
const firstRows = ({ results }: Edition): ReadonlySet<Row> =>
  new Set([...Map.groupBy(results, ({ unit }) => unit).values()].flatMap((own) => own.slice(0, 1)));

function referenceFaults(row: Row, edition: Edition, context: Context, isFirst: boolean): Problem[] {
  const unit = memberFault(row.unit, edition, context.register);
  if (unit !== undefined) return isFirst ? [problemAt(row, 'unit', unit)] : [];
  const level = levelOf(row, edition, context);
  if (level === undefined) return [];
  const pillar = row.pillar === undefined ? undefined : pillarFault(row.pillar, edition, level, context);
  if (pillar !== undefined) return [problemAt(row, 'pillar', pillar)];
  const indicator = indicatorFault(row, edition, level, context);
  return indicator === undefined ? [] : [problemAt(row, 'indicator', indicator)];
}

function scoreFaults(row: Row, edition: Edition, context: Context): Problem[] {
  if (row.value === undefined) return [];
  if (row.value < 0) return [problemAt(row, 'value', `score ${row.value} is below 0`)];
  const max = maximum(row, edition, context);
  if (max === undefined || row.value <= max.points) return [];
  return [problemAt(row, 'value', `score ${row.value} is above the maximum of ${max.of}, ${max.points}`)];
}

interface Maximum {
  readonly of: string;
  readonly points: number;
}

/** The most a score can be, as published: of its indicator, its pillar, or the whole; an index is at most 1. */
function maximum(row: Row, edition: Edition, context: Context): Maximum | undefined {
  const level = levelOf(row, edition, context);
  const framework = context.frameworks.get(edition.meta.framework);
  const stated = edition.statements
    .filter((one) => one.kind === 'max_points' && one.level === level)
    .filter((one) => one.pillar === row.pillar && one.indicator === row.indicator)
    .flatMap((one) => one.value ?? []);
  const pillar = framework?.pillars.find((one) => one.level === level && one.code === row.pillar);
  const indicator = framework?.indicators.find(
    (one) => one.level === level && one.pillar === row.pillar && one.code === row.indicator,
  );
  const candidates: readonly (readonly [string, number | undefined])[] = [
    [`indicator ${row.indicator}`, row.indicator === undefined ? undefined : indicator?.max_points],
    [`pillar ${row.pillar}`, pillar?.max_points],
    [`level ${level}`, stated.length === 0 ? undefined : Math.max(...stated)],
    ['an index', edition.meta.scale === 'index' ? 1 : undefined],
  ];
  const [of, points] = candidates.find(([, value]) => value !== undefined) ?? [];
  return of === undefined || points === undefined ? undefined : { of, points };
}
