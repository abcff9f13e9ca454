/** The files that readers take away: a grade belongs to a number that is there, in every format alike. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dist, listFiles } from '../../scripts/site/site.ts';

type Row = Readonly<Record<string, string>>;

const files = listFiles(dist).filter((file) => /^\/(?:du-lieu|tinh-mau)\/[^/]+\.(?:csv|json)$/.test(file));

/** The rows of a file, as texts; what is absent is empty. */
function rowsOf(file: string): Row[] {
  const text = readFileSync(join(dist, file), 'utf8');
  if (file.endsWith('.csv')) return Papa.parse<Row>(text.replace(/^\uFEFF/, '').trimEnd(), { header: true }).data;
  const objects = JSON.parse(text) as Record<string, unknown>[];
  return objects.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, String(cell ?? '')])));
}

/** What must be there of a value of a grade: the number, its low end, its high end. */
const laws: Readonly<Record<string, readonly boolean[]>> = {
  published: [true, false, false],
  recomputed: [true, false, false],
  simulated: [true, false, false],
  bounded: [false, true, true],
  unpublished: [false, false, false],
  '': [false, false, false],
};

describe.each(files)('%s', (file) => {
  const rows = rowsOf(file);
  const values = Object.keys(rows[0] ?? {}).filter((name) => name.endsWith('_grade'));
  test.each(values)('%s belongs to what is there', (column) => {
    const value = column.slice(0, -'_grade'.length);
    const faults = rows.filter((row) => {
      const there = [value, `${value}_low`, `${value}_high`].map((name) => (row[name] ?? '') !== '');
      return there.join() !== laws[row[column] ?? '']?.join();
    });
    expect(faults).toEqual([]);
  });
  test('has rows', () => expect(rows.length).toBeGreaterThan(0));
});

test.each(['csv', 'json'])('what cannot be read stands as printed, with what bounds it, in %s', (format) => {
  const row = rowsOf(`/du-lieu/ninh-binh-pdti-2022-so-nganh.${format}`).find(
    (own) => own['score_printed'] === '3331,01',
  );
  expect(row).toMatchObject({ score: '', score_grade: 'bounded' });
  expect(Number(row?.['score_low'])).toBeGreaterThan(300);
  expect(Number(row?.['score_high'])).toBeLessThan(340);
  expect(row?.['sources']).toContain('so-noi-vu-nb-2023');
});

test('ranges of ranks hold their ends in order, where there are any', () => {
  const rows = rowsOf('/du-lieu/viet-nam-dti-2023.csv');
  const ranges = rows.map((row) => [Number(row['rank_range_low']), Number(row['rank_range_high'])] as const);
  expect(ranges).toHaveLength(63);
  for (const [low, high] of ranges) {
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThanOrEqual(low);
  }
});
