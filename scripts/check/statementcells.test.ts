/** For every kind of statement: what it needs, what it may have, and that nothing else is taken in silence. */
import { expect, test } from 'vitest';
import { statementKinds } from '../../src/model/factkinds.ts';
import { readFiles, soundFiles } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from '../read/problem.ts';
import { check } from './faults.ts';

const file = 'data/ninh-binh/pdti-2023/statements.csv';
const head = soundFiles[file]?.split('\n')[0]?.split(',') ?? [];
const cells = ['units', 'pillar', 'indicator', 'value', 'low', 'high'] as const;
type Cell = (typeof cells)[number];
type Row = Readonly<Partial<Record<Cell, string>>>;

/** What is wrong with one statement of this kind, without the file and the line. */
function faultsOf(kind: string, row: Row): string[] {
  const all: Readonly<Record<string, string | undefined>> = {
    id: 's',
    level: 'district',
    kind,
    ...row,
    value_verbatim: row.value === undefined ? '' : `là ${row.value}`,
    source: 'bao-cao-2023',
    quote: `đó là ${row.value} (${row.low} ${row.high})`,
  };
  const line = head.map((column) => all[column] ?? '').join(',');
  // Without results: a statement must stand or fall by itself.
  const results = 'data/ninh-binh/pdti-2023/results.csv';
  const without = { [results]: soundFiles[results]?.split('\n')[0] ?? '' };
  const { data, problems } = readFiles({ ...soundFiles, ...without, [file]: `${head.join()}\n${line}\n` });
  expect(problems).toEqual([]);
  return check(data).map((problem) => formatProblem(problem).replace(`${file}:2:`, ''));
}

const units = '370;373';
const about = { pillar: 'nhan-thuc-so', indicator: '1-1' };
const pillar = { pillar: 'nhan-thuc-so' };
const value = { value: '2' };

/** A statement with all that its kind may have, and what it cannot do without: alternatives in one list. */
const kinds: Readonly<Record<(typeof statementKinds)[number], { full: Row; needs: readonly (readonly Cell[])[] }>> = {
  mean: { full: { ...value, units, ...about }, needs: [['value']] },
  mean_some: { full: { ...value, low: '2', ...about }, needs: [['value'], ['low']] },
  mean_disputed: { full: { ...value, ...about }, needs: [['value']] },
  mean_change: { full: { ...value, ...about }, needs: [['value']] },
  sum: { full: { ...value, units, ...about }, needs: [['value']] },
  change_min: { full: { ...value, units, ...about }, needs: [['value']] },
  change_max: { full: { ...value, units, ...about }, needs: [['value']] },
  all_rose: { full: { ...value, units, ...about }, needs: [] },
  rank_change: { full: { ...value, units, ...about }, needs: [['units'], ['value']] },
  order: { full: { units, ...about }, needs: [['units']] },
  rank_range: { full: { units, low: '1', high: '2', ...about }, needs: [['units'], ['low'], ['high']] },
  max_points: { full: { ...value, ...about }, needs: [['value']] },
  pillar_count: { full: value, needs: [['value']] },
  indicator_count: { full: { ...value, ...pillar }, needs: [['value']] },
  unit_count: { full: value, needs: [['value']] },
  units_at_max: { full: { ...value, units, ...about }, needs: [['pillar'], ['value', 'units']] },
  units_at_max_except: {
    full: { ...value, units, ...about },
    needs: [['pillar'], ['indicator'], ['value', 'units']],
  },
  units_at_zero: { full: { ...value, units, ...about }, needs: [['pillar'], ['value', 'units']] },
  units_partial: { full: { ...value, units, ...about }, needs: [['pillar'], ['value', 'units']] },
  units_share: { full: { ...value, ...about }, needs: [['value']] },
};

const without = (row: Row, gone: readonly Cell[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([cell]) => !gone.includes(cell as Cell)));
const columnOf = (cell: string): number => head.indexOf(cell) + 1;

test.each(statementKinds)('%s with all that it may have is sound', (kind) =>
  expect(faultsOf(kind, kinds[kind].full)).toEqual([]),
);

const needed = statementKinds.flatMap((kind) => kinds[kind].needs.map((need) => [kind, need] as const));
test.each(needed)('%s needs %j', (kind, need) => {
  // An indicator without its pillar is told as such: it goes with the pillar, where it is not needed itself.
  const gone: Cell[] = need.includes('pillar') ? [...need, 'indicator'] : [...need];
  const faults = faultsOf(kind, without(kinds[kind].full, gone));
  const place = `${columnOf(need[0] ?? '')}  ${kind} needs ${need.join(' or ')} (expected `;
  expect(faults.filter((fault) => fault.startsWith(place))).toHaveLength(1);
});

const alternatives = needed.filter(([, need]) => need.length > 1);
test.each(alternatives)('%s needs one of %j only', (kind, need) => {
  for (const cell of need) expect(faultsOf(kind, without(kinds[kind].full, [cell]))).toEqual([]);
});

const unread = statementKinds.flatMap((kind) =>
  cells.filter((cell) => kinds[kind].full[cell] === undefined).map((cell) => [kind, cell] as const),
);
test.each(unread)('%s does not read %s', (kind, cell) => {
  const filled = { units, ...about, value: '2', low: '1', high: '2' }[cell];
  expect(faultsOf(kind, { ...kinds[kind].full, [cell]: filled })).toContain(
    `${columnOf(cell)}  ${kind} does not read ${cell} (expected an empty cell)`,
  );
});

test.each<[kind: string, row: Row, expected: string]>([
  [
    'units_at_max',
    { ...pillar, value: '1.5' },
    '7  value 1.5 of units_at_max is not a count (expected a whole number from 0)',
  ],
  ['pillar_count', { value: '-1' }, '7  value -1 of pillar_count is not a count (expected a whole number from 0)'],
  ['unit_count', { value: '4' }, '7  value 4 of unit_count is more than the 3 units of the level'],
  ['mean_some', { value: '9.5', low: '4' }, '8  low 4 of mean_some is more than the 3 units of the level'],
  [
    'units_at_zero',
    { ...pillar, value: '1', units },
    '4  units_at_zero names 2 units and counts 1 (expected no more names)',
  ],
  ['sum', { value: '9.5', units: '370;370' }, '4  sum names unit "370" twice'],
  ['rank_change', { value: '1.5', units: '370' }, '7  rank_change 1.5 is not a whole number of places'],
])('numbers of %s %j are counts', (kind, row, expected) => expect(faultsOf(kind, row)).toEqual([expected]));

test('shares, means and changes are no counts', () => {
  expect(faultsOf('units_share', { value: '100' })).toEqual([]);
  expect(faultsOf('mean', { value: '300.1' })).toEqual([]);
  expect(faultsOf('change_min', { value: '-17.8' })).toEqual([]);
});
