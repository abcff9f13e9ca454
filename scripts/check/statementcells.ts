/** Cells of a statement: which of them its kind needs, and which it may have. */
import type { StatementKind as Kind } from '../../src/model/factkinds.ts';
import { problemAt } from '../read/located.ts';
import type { Problem } from '../read/problem.ts';
import type { Edition } from '../read/tables.ts';

type Statement = Edition['statements'][number];
type Cell = 'units' | 'pillar' | 'indicator' | 'value' | 'low' | 'high';

interface Cells {
  /** Cells without which the sentence says nothing; of cells in a list of their own, one at least. */
  readonly needs: readonly (Cell | readonly Cell[])[];
  readonly may: readonly Cell[];
}

/** What a sentence is about. Not all that is told of a pillar or an indicator limits scores: it is kept and shown all the same. */
const about = ['pillar', 'indicator'] as const;
/** Who: in numbers, by name, or both. */
const who = ['value', 'units'] as const;

/** The cells of each kind, as `data/README.md` explains them; every other cell must be empty, for nobody would read it. */
const cellsOf: Readonly<Record<Kind, Cells>> = {
  mean: { needs: ['value'], may: ['units', ...about] },
  mean_some: { needs: ['value', 'low'], may: about },
  mean_disputed: { needs: ['value'], may: about },
  mean_change: { needs: ['value'], may: about },
  sum: { needs: ['value'], may: ['units', ...about] },
  change_min: { needs: ['value'], may: ['units', ...about] },
  change_max: { needs: ['value'], may: ['units', ...about] },
  all_rose: { needs: [], may: ['value', 'units', ...about] },
  rank_change: { needs: ['units', 'value'], may: about },
  order: { needs: ['units'], may: about },
  rank_range: { needs: ['units', 'low', 'high'], may: about },
  max_points: { needs: ['value'], may: about },
  pillar_count: { needs: ['value'], may: [] },
  indicator_count: { needs: ['value'], may: ['pillar'] },
  unit_count: { needs: ['value'], may: [] },
  units_at_max: { needs: ['pillar', who], may: ['indicator'] },
  units_at_max_except: { needs: ['pillar', 'indicator', who], may: [] },
  units_at_zero: { needs: ['pillar', who], may: ['indicator'] },
  units_partial: { needs: ['pillar', who], may: ['indicator'] },
  units_share: { needs: ['value'], may: about },
};

/** Kinds whose `value` counts something; that of `units_share` may be a percentage. */
const counting: readonly Kind[] = [
  'all_rose',
  'pillar_count',
  'indicator_count',
  'unit_count',
  'units_at_max',
  'units_at_max_except',
  'units_at_zero',
  'units_partial',
];
/** Those that count units of the level. */
const countingUnits: readonly Kind[] = counting.filter((kind) => kind !== 'pillar_count' && kind !== 'indicator_count');

/** Cells that are missing, that nobody would read, and numbers that count nothing. */
export const statementCellFaults = (row: Statement, edition: Edition): Problem[] => [
  ...missing(row),
  ...unread(row),
  ...doubled(row),
  ...countFaults(row, edition),
];

function missing(row: Statement): Problem[] {
  return cellsOf[row.kind].needs.flatMap((need) => {
    const cells: readonly Cell[] = typeof need === 'string' ? [need] : need;
    if (cells.some((cell) => row[cell] !== undefined)) return [];
    return [
      problemAt(row, cells[0] ?? 'kind', `${row.kind} needs ${cells.join(' or ')} (expected ${expected(cells)})`),
    ];
  });
}

const expected = (cells: readonly Cell[]): string =>
  cells
    .map(
      (cell) =>
        ({ units: 'codes of units', pillar: 'a pillar', indicator: 'an indicator' })[cell as string] ?? 'a number',
    )
    .join(' or ');

const allCells: readonly Cell[] = ['units', 'pillar', 'indicator', 'value', 'low', 'high'];

function unread(row: Statement): Problem[] {
  const { needs, may } = cellsOf[row.kind];
  const read = new Set<Cell>([...needs.flat(), ...may]);
  return allCells
    .filter((cell) => row[cell] !== undefined && !read.has(cell))
    .map((cell) => problemAt(row, cell, `${row.kind} does not read ${cell} (expected an empty cell)`));
}

/** A unit that is named twice would count twice. (An order has words of its own for that.) */
function doubled({ units = [], ...row }: Statement): Problem[] {
  if (row.kind === 'order') return [];
  const twice = new Set(units.filter((unit, i) => units.indexOf(unit) !== i));
  return [...twice].map((unit) => problemAt(row, 'units', `${row.kind} names unit "${unit}" twice`));
}

function countFaults(row: Statement, { meta }: Edition): Problem[] {
  const size = meta.levels[row.level]?.units ?? Infinity;
  const { kind, value, units = [] } = row;
  if (kind === 'rank_change')
    return value === undefined || Number.isInteger(value)
      ? []
      : [problemAt(row, 'value', `rank_change ${value} is not a whole number of places`)];
  const [column, count] = kind === 'mean_some' ? (['low', row.low] as const) : (['value', value] as const);
  if (count === undefined || (kind !== 'mean_some' && !counting.includes(kind))) return [];
  const isOfUnits = kind === 'mean_some' || countingUnits.includes(kind);
  // A mean is over somebody; a count of units may well be none.
  const least = kind === 'mean_some' ? 1 : 0;
  if (!Number.isInteger(count) || count < least)
    return [
      problemAt(row, column, `${column} ${count} of ${kind} is not a count (expected a whole number from ${least})`),
    ];
  if (isOfUnits && count > size)
    return [problemAt(row, column, `${column} ${count} of ${kind} is more than the ${size} units of the level`)];
  if (isOfUnits && units.length > count)
    return [
      problemAt(row, 'units', `${kind} names ${units.length} units and counts ${count} (expected no more names)`),
    ];
  return [];
}
