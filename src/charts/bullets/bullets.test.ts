import { expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { targets, targetsEdition } from '../../../tests/fixtures/plan.ts';
import { context } from '../../../tests/fixtures/units.ts';
import { locales } from '../../words/locale.ts';
import { bullets } from './bullets.ts';

test.each(locales)('bullets in %s', async (locale) => {
  const chart = bullets(targets, locale, context, targetsEdition);
  expectSound(chart, targets.length);
  await expectGolden(chart, 'bullets', locale);
});

test('the title sets the printed count beside the strict one', () => {
  expect(bullets(targets, 'vi', context, targetsEdition).title).toBe(
    'Bản in: 2 đạt, 1 chưa đạt, 1 chưa có số liệu; đủ từng chữ: 0 đạt, 2 chưa đạt, 1 chưa có số liệu và 1 không kiểm được',
  );
  expect(bullets(targets.slice(0, 2), 'en', context, targetsEdition).title).toBe(
    'Printed: 1 met, 1 missed, 0 without data; word for word: 0 met, 1 missed, 0 without data and 1 not checkable',
  );
  expect(bullets(targets.slice(0, 1), 'en', context, targetsEdition).title).toBe(
    'Printed: 0 met, 1 missed, 0 without data',
  );
});

test('a result that cannot be says so, and is not called met again', () => {
  const { body, table } = bullets(targets.slice(1, 2), 'vi', context, targetsEdition);
  expect(String(body)).toContain(
    '187,5% người dân từ đủ 15 tuổi là điều không thể, nên không kiểm được đã đạt hay chưa.',
  );
  expect(table.rows[0]?.slice(3, 6).map(({ text }) => text)).toEqual(['Đạt', 'Không kiểm được', 'Không kiểm được']);
});

test('a list names what it lacks; a gap keeps its sign', () => {
  const { body } = bullets(targets, 'vi', context, targetsEdition);
  expect(String(body)).toContain('1/2 mục được nêu trong kết quả; không nêu: <b>đất đai</b>');
  expect(String(body)).toContain('−3,68 điểm phần trăm');
});

test('a result beyond 100 % breaks the axis', () => {
  expect(String(bullets(targets, 'vi', context, targetsEdition).body).match(/class="break"/g)).toHaveLength(2);
  expect(String(bullets(targets.slice(0, 1), 'vi', context, targetsEdition).body)).not.toContain('class="break"');
});

test('the key tells of the broken axis only where one is broken, the title of percentages where there are some', () => {
  const chartOf = (from: number, to: number) => bullets(targets.slice(from, to), 'vi', context, targetsEdition);
  expect(String(chartOf(0, 2).body)).toContain('Vượt 100%, cắt trục');
  expect(String(chartOf(0, 1).body)).not.toContain('Vượt 100%');
  expect(String(chartOf(0, 1).body)).toContain('key-result');
  expect(chartOf(0, 1).subtitle).toMatch(/, phần trăm$/);
  const [words] = [chartOf(2, 3)];
  expect(words.subtitle).toMatch(/so với mức phải đạt cả năm$/);
  expect(chartOf(0, 3).subtitle).toMatch(/; thanh: phần trăm$/);
  expect(String(words.body)).not.toContain('key-result');
});

test('every printed cell of the table says where it was read', () => {
  const [first] = targets;
  if (!first?.result) throw new Error('the first target has a result');
  const told = { ...first, standing: 'press' as const, result: { ...first.result, standing: 'press' as const } };
  const [row] = bullets([told], 'vi', context, targetsEdition).table.rows;
  expect(row?.slice(1, 4).map(({ grade, standing }) => [grade, standing])).toEqual(
    Array.from({ length: 3 }, () => ['published', 'press']),
  );
});

test('a status passed on as printed is told so, with where it was read', () => {
  const [, , words] = targets;
  if (!words) throw new Error('the third target is one in words');
  const passed = { ...words, standing: 'press' as const, statusGrades: { statusStrict: 'published' as const } };
  const [row] = bullets([passed], 'vi', context, targetsEdition).table.rows;
  expect(row?.[5]).toMatchObject({ grade: 'published', standing: 'press' });
});

test('where the report prints no status, what the figures give is told, and that it prints none', () => {
  const silent = targets.map(({ statusPrinted: _, ...target }) => target);
  const { title, body, table } = bullets(silent, 'vi', context, targetsEdition);
  expect(title).toBe(
    'Tính lại: 0 đạt, 1 chưa đạt, 1 chưa có số liệu và 2 không kiểm được; đủ từng chữ: 0 đạt, 2 chưa đạt, 1 chưa có số liệu và 1 không kiểm được',
  );
  expect(table.caption).toMatch(/không kiểm được: tính lại 0\/1\/1\/2; bản in không ghi trạng thái$/);
  expect(table.rows.map((row) => row[3])).toEqual(silent.map(() => ({ text: 'không in' })));
  expect(String(body)).not.toContain('Ghi chú của bản in');
});

/** The row of a target, without its fold. */
const headOf = (order: number): string =>
  /<summary>(.*?)<\/summary>/s.exec(
    String(bullets(targets.slice(order - 1, order), 'vi', context, targetsEdition).body),
  )?.[1] ?? '';

test('a row tells what was aimed at, what came out, and another status only where it is another', () => {
  expect(headOf(1)).toMatch(/<b>86,32%<\/b>.*phải đạt trên 90%/s);
  expect(headOf(1)).not.toContain('Tính lại');
  expect(headOf(2)).toMatch(/<\/span> Đạt<\/span><small>Tính lại: .* Không kiểm được/s);
  expect(headOf(3)).toMatch(/<\/span> Đạt<\/span><small>Đọc đủ từng chữ: .* Chưa đạt/s);
});

test('without a result the strip is hatched, and what was aimed at stays on the scale', () => {
  expect(headOf(4)).toMatch(/class="hatch".*class="target"/s);
  expect(headOf(1)).not.toContain('hatch');
});

test('a group says how its targets stand', () =>
  expect(String(bullets(targets, 'en', context, targetsEdition).body)).toContain(
    '4 targets: 2 met, 1 missed and 1 without data',
  ));

test('the fold of a target has its anchor, its printed note and its row in the document', () => {
  const [first] = targets;
  const noted = {
    ...(first as (typeof targets)[number]),
    notePrinted: 'Chưa đạt (theo Cục Viễn thông)',
    note: { vi: 'Ghi chú.', en: 'Note.' },
  };
  const body = String(bullets([noted], 'vi', context, targetsEdition).body);
  for (const text of [
    '<details id="I-1">',
    'Chưa đạt (theo Cục Viễn thông)',
    'dòng I.1',
    '86,32 − 90',
    '<p>Ghi chú.</p>',
  ])
    expect(body).toContain(text);
});

test('names are escaped', () => {
  expect(String(bullets(targets, 'vi', context, targetsEdition).body)).toContain('&lt;quốc gia&gt;');
});

test('a page in another language shows what was translated, with the print in the fold', () => {
  const told = targets.slice(0, 1).map((target) => ({
    ...target,
    targetPrinted: { vi: 'trên 90%', en: 'over 90%' },
    notePrinted: { vi: 'Chưa đạt', en: 'Missed' },
  }));
  const [body, first] = [
    bullets(told, 'en', context, targetsEdition).body,
    bullets(told, 'vi', context, targetsEdition).body,
  ].map(String);
  expect(body).toMatch(/<span>over 90%<\/span> <span class="soft">\(“<span lang="vi">trên 90%<\/span>”\)<\/span>/);
  expect(body).toMatch(
    /Department of Information and Communications <span class="soft">\(“<span lang="vi">Sở Thông tin/,
  );
  expect(first).toMatch(/<span>trên 90%<\/span>\s*<span class="vh">/);
  expect(first).toContain('<dd>Sở Thông tin và Truyền thông</dd>');
  const { table } = bullets(told, 'en', context, targetsEdition);
  expect(table.rows[0]?.[1]).toMatchObject({ text: 'over 90%' });
  expect(table.rows[0]?.[1]?.lang).toBeUndefined();
  expect(table.rows[0]?.[3]).toMatchObject({ title: 'Missed' });
});

test('items of a translated list are named as translated', () => {
  const [told] = targets.filter(({ items }) => items);
  if (!told?.items) throw new Error('no list among the targets');
  const wanted = told.items.wanted.map((item) => ({ vi: item, en: `the ${item.length} database` }));
  const listed = [{ ...told, items: { ...told.items, told: wanted } }];
  const shown = (locale: 'vi' | 'en') => String(bullets(listed, locale, context, targetsEdition).body);
  expect(shown('en')).toContain('not named: <b>the 7 database</b>');
  expect(shown('vi')).toContain('không nêu: <b>đất đai</b>');
});
