import { problemAt } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { DataSet, Edition } from '../read/tables.ts';
import type { Context } from './context.ts';
import { indicatorFault, levelsOf, memberFault, pillarFault } from './members.ts';
import { statementCellFaults } from './statementcells.ts';

type Statement = DataSet['editions'][number]['statements'][number];

/** Statements and remarks: of a level, units, pillars and indicators the edition has. */
export function checkStatements(context: Context): Problem[] {
  return context.data.editions.flatMap((edition) => [
    ...edition.statements.flatMap((row) => [
      ...aboutFaults(row, row.units ?? [], 'units', edition, context),
      ...statementCellFaults(row, edition),
      ...exceptionFaults(row),
      ...orderFaults(row, edition),
      ...rangeFaults(row, edition),
    ]),
    ...edition.remarks.flatMap((row) =>
      aboutFaults(row, row.unit === undefined ? [] : [row.unit], 'unit', edition, context),
    ),
  ]);
}

/** "Ngoài chỉ tiêu …", "trừ …": what is said of the rest is not said of the whole; "ngoài ra" excepts nothing. */
const exception = /(?<!\p{L})(?:ngoài(?!\s+ra)|trừ)(?!\p{L})/iu;

/** A maximum of a whole pillar whose sentence excepts something would give points that nobody has printed. */
function exceptionFaults(row: Statement): Problem[] {
  const word = exception.exec(row.quote)?.[0];
  if (row.kind !== 'units_at_max' || row.indicator !== undefined || word === undefined) return [];
  const message = `units_at_max of a whole pillar, but its quote says "${word}" (expected units_at_max_except)`;
  return [problemAt(row, 'kind', message)];
}

type About = Pick<Statement, 'at' | 'level' | 'pillar' | 'indicator'>;

function aboutFaults(
  row: About,
  units: readonly string[],
  column: string,
  edition: Edition,
  context: Context,
): Problem[] {
  const levels = levelsOf(edition);
  if (!levels.includes(row.level)) {
    const message = `level "${row.level}" is not of edition ${edition.meta.id} (expected ${levels.join(' or ')})`;
    return [problemAt(row, 'level', message)];
  }
  const faults = units.flatMap((unit) => memberFault(unit, edition, context.register, row.level) ?? []);
  const pillar = row.pillar === undefined ? undefined : pillarFault(row.pillar, edition, row.level, context);
  const indicator = pillar === undefined ? indicatorFault(row, edition, row.level, context) : undefined;
  return [
    ...faults.map((message) => problemAt(row, column, message)),
    ...(pillar === undefined ? [] : [problemAt(row, 'pillar', pillar)]),
    ...(indicator === undefined ? [] : [problemAt(row, 'indicator', indicator)]),
  ];
}

/** An order lists each unit once, and in the order of the published ranks. */
function orderFaults(row: Statement, { results }: Edition): Problem[] {
  const { kind, units } = row;
  if (kind !== 'order' || units === undefined) return [];
  if (units.length < 2) return [problemAt(row, 'units', 'order lists fewer than two units')];
  const doubled = new Set(units.filter((unit, index) => units.indexOf(unit) !== index));
  const rankOf = (unit: string): number | undefined =>
    results.find(
      (r) => r.unit === unit && r.metric === 'rank' && r.pillar === row.pillar && r.indicator === row.indicator,
    )?.value;
  const turned = units.slice(1).flatMap((unit, i) => {
    const [before, after] = [rankOf(units[i] ?? ''), rankOf(unit)];
    if (before === undefined || after === undefined || before <= after || doubled.has(unit)) return [];
    const message = `order puts unit "${units[i]}" (rank ${before} in results.csv) before "${unit}" (rank ${after})`;
    return [problemAt(row, 'units', message)];
  });
  return [...[...doubled].map((unit) => problemAt(row, 'units', `order lists unit "${unit}" twice`)), ...turned];
}

function rangeFaults(row: Statement, { meta }: Edition): Problem[] {
  const { kind, low, high } = row;
  if (kind !== 'rank_range' || low === undefined || high === undefined) return [];
  const count = meta.levels[row.level]?.units ?? Infinity;
  if (low >= 1 && low <= high && high <= count) return [];
  return [problemAt(row, 'low', `rank_range ${low} to ${high} is not within 1 to ${count}`)];
}
