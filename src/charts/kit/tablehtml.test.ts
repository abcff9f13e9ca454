import { describe, expect, it } from 'vitest';
import type { Grade } from '../../model/grade.ts';
import type { Cell, Column } from '../../telling/table.ts';
import { drawTable } from './tablehtml.ts';

const draw = (cell: Cell, locale: 'vi' | 'en' = 'vi', column: Column = { label: 'Điểm', numeric: true }): string =>
  String(drawTable({ caption: 'Bảng', columns: [{ label: 'Đơn vị' }, column], rows: [[{ text: 'A' }, cell]] }, locale));

describe('a chart’s table', () => {
  it('has a caption, a head and the first cell of a row as its header', () => {
    const html = draw({ text: '7' });
    expect(html).toContain('aria-label="Bảng"><table><caption>Bảng</caption>');
    expect(html).toContain('<th scope="col">Đơn vị</th><th scope="col" class="num">Điểm</th>');
    expect(html).toContain('<tr><th scope="row">A</th><td class="num">7</td></tr>');
  });

  it.each<[string, Cell, string]>([
    [
      'its grade in a mark and in words',
      { text: '7', grade: 'recomputed' },
      '<span class="grade grade-recomputed"><i aria-hidden="true"></i><span class="vh">Tính lại</span></span> 7</td>',
    ],
    ['where it leads', { text: 'B', href: '/b/', lang: 'vi' }, '<a href="/b/" lang="vi">B</a>'],
    ['its language', { text: 'B', lang: 'vi' }, '<span lang="vi">B</span>'],
    ['the quote behind it', { text: '7', title: 'đạt "7"' }, '<td class="num" title="đạt &quot;7&quot;">'],
    [
      'what forces it, and where the reasons stand',
      { text: '1–2', grade: 'bounded', why: '/w/#a' },
      '1–2 <a class="why" href="/w/#a">vì sao?<span class="vh"> A, Điểm</span></a></td>',
    ],
    [
      'its formula with the documents',
      { text: '7', formula: '3 + 4', documents: ['A & B', 'C'] },
      '7 <span class="note formula">3 + 4 (A &amp; B; C)</span></td>',
    ],
  ])('a cell says %s', (_, cell, html) => expect(draw(cell)).toContain(html));

  it('says one grade of all values of a long table once', () => {
    const rows = (grades: Grade[]) => grades.map((grade): Cell[] => [{ text: 'A' }, { text: '7', grade }]);
    const table = (grades: Grade[]) =>
      String(drawTable({ caption: 'Bảng', columns: [{ label: 'A' }, { label: 'B' }], rows: rows(grades) }, 'vi'));
    const long = Array.from({ length: 31 }, (): Grade => 'simulated');
    expect(table(long).match(/grade-simulated/g)).toHaveLength(1);
    expect(table(long)).toContain('<span>Mô phỏng</span></span></caption>');
    expect(table(long.slice(1)).match(/grade-simulated/g)).toHaveLength(30);
    expect(table(long.with(3, 'bounded')).match(/grade-simulated/g)).toHaveLength(30);
  });

  it('escapes what comes from documents', () =>
    expect(draw({ text: '<b>', formula: '<i>', documents: ['<u>'], title: '"<s>' })).not.toMatch(/<(b|i|u|s)>/));

  it('marks Vietnamese documents on an English page', () =>
    expect(draw({ text: '7', formula: 'x', documents: ['Báo', { vi: 'Văn bản', en: 'Act' }] }, 'en')).toContain(
      '(<span lang="vi">Báo</span>; Act)',
    ));
});
