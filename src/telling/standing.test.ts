import { describe, expect, test } from 'vitest';
import { districts2023 } from '../../tests/fixtures/rankings.ts';
import { context, hidden, made, printed } from '../../tests/fixtures/units.ts';
import { drawTable } from '../charts/kit/tablehtml.ts';
import { ranked } from '../charts/ranked/ranked.ts';
import type { Published, Unofficial } from '../model/grade.ts';
import { cellOf, graded } from './reading.ts';
import { legendOf, standingsOf, toldAs, toldInside } from './standing.ts';

const read = (standing: Unofficial): Published => ({ ...printed(1), standing });

describe('a grade is told', () => {
  test.each([
    ['alone, of an official document', printed(1), 'Công bố', 'Published'],
    ['with the press', read('press'), 'Công bố (theo báo chí)', 'Published (from the press)'],
    ['with the copy', read('secondary'), 'Công bố (theo bản chép)', 'Published (from a copy)'],
    ['alone, where nothing is printed', made(1, '1'), 'Tính lại', 'Recomputed'],
  ] as const)('%s', (_, value, vi, en) => expect([toldAs(value, 'vi'), toldAs(value, 'en')]).toEqual([vi, en]));

  test('as in no source that was read, where none says which document holds it', () =>
    expect(toldAs({ grade: 'unpublished', unheld: true }, 'vi')).toBe('Không có trong nguồn đã đọc'));

  test('without brackets in brackets', () => expect(toldInside(read('press'), 'vi')).toBe('Công bố, theo báo chí'));

  test('to those who hear a figure, and in the cell of a table', () => {
    expect(String(graded('score', read('secondary'), 'vi'))).toContain('(Công bố, theo bản chép)');
    const cell = cellOf(read('secondary'), 'vi', context);
    expect(cell).toMatchObject({ grade: 'published', standing: 'secondary' });
    expect(String(drawTable({ caption: 'x', columns: [], rows: [[cell]] }, 'vi'))).toContain('Công bố (theo bản chép)');
  });
});

describe('the legend says once where what is printed was read', () => {
  test.each([
    ['official documents', [printed(1)], 'Công bố'],
    ['nothing printed', [made(1, '1'), hidden, undefined], 'Công bố'],
    ['a copy', [read('secondary'), made(1, '1')], 'Công bố (theo bản chép)'],
    ['the press and a copy', [read('secondary'), read('press')], 'Công bố (theo báo chí và bản chép)'],
    ['a copy in part', [read('secondary'), printed(1)], 'Công bố (một phần theo bản chép)'],
    ['both in part', [read('press'), printed(1), read('secondary')], 'Công bố (một phần theo báo chí và bản chép)'],
  ] as const)('%s', (_, values, words) => expect(legendOf(standingsOf(values), 'vi')).toBe(words));

  test('a chart knows the standings of what it shows', () => {
    const rows = districts2023.rows.map((row) => ({ ...row, score: read('secondary') }));
    expect(ranked({ ...districts2023, rows }, 'vi', context).standings).toContain('secondary');
    expect(ranked(districts2023, 'vi', context).standings).toEqual(['official']);
  });
});
