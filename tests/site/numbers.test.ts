/** Every number of the documents that were read whole stands on the site, or is left out for a reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readList } from '../../scripts/numbers/list.ts';
import { allowed } from '../../scripts/numbers/omission.ts';
import { dist } from '../../scripts/site/site.ts';
import { isShown, quotesOf } from './numbers.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'numbers');
const lists = readdirSync(folder)
  .toSorted()
  .map((file) => ({ id: basename(file, '.csv'), rows: readList(readFileSync(join(folder, file), 'utf8')) }));

describe('a number is shown', () => {
  const context = 'khu phố có 8.424 thành viên với 19 Tổ công nghệ số cộng đồng. Nhân lực quản trị và';
  const whole = 'Tại các khu phố có 8.424 thành viên với 19 Tổ công nghệ số cộng đồng';

  test.each<[rule: string, number: string, quote: string, shown: boolean]>([
    ['in a quote that holds its place', '19', whole, true],
    ['in a quote that ends behind it', '19', 'thành viên với 19', true],
    ['in a quote that begins with it', '19', '19 Tổ công nghệ số', true],
    ['whatever the quotation marks, dashes, letters and blanks', '19', '“Thành  viên với *19* tổ công nghệ số”', true],
    ['not by the number alone', '19', '19', false],
    ['not by the number and two words', '19', '19 Tổ công', false],
    ['not where it stands elsewhere', '19', 'kết nối với 19 cơ sở dữ liệu', false],
    ['not as a part of another number', '19', 'thành viên với 1.9 tổ công nghệ số', false],
    ['not within a longer number', '19', 'thành viên với 219 tổ công nghệ số', false],
    ['not as another number at its place', '19', 'thành viên với 20 tổ công nghệ số cộng đồng', false],
    ['not across what a quote leaves out', '19', 'thành viên … 19 … công nghệ số', false],
    ['not without any quote', '19', '', false],
  ])('%s', (_rule, number, quote, shown) => {
    expect(isShown(number, context, [quote])).toBe(shown);
  });

  test('the quotes of a page are its blockquotes, without their sources', () => {
    const html = '<p>1</p><blockquote><p>“a <i>b</i>”</p><footer>c</footer></blockquote><blockquote>d</blockquote>';
    expect(quotesOf(html)).toEqual(['“a b”', 'd']);
  });
});

test.each<[omitted: string, number: string, context: string, fair: boolean]>([
  ['date', '2023', 'trong năm 2023, tăng', true],
  ['date', '18/7/2024', 'ngày 18/7/2024 của', true],
  ['date', '25', 'tăng 25 bậc so với', false],
  ['document number', '506', 'Quyết định số 506/QĐ-UBND', true],
  ['document number', '01', 'Nghị quyết số 01 về', true],
  ['document number', '7', 'chưa có số liệu báo cáo 7 Tỷ lệ hài lòng', false],
  ['document number', '18/18', 'Hạ tầng số: 18/18 đơn vị', false],
  ['list number', '2', 'AI. 2. Kết quả', true],
  ['list number', '172', 'cho 172 cơ quan', false],
  ['name', '6', 'địa chỉ IPv6, an toàn', true],
  ['other: năm của kế hoạch, không phải số', '5', 'hành động 5 năm', true],
  ['other: no', '5', 'hành động 5 năm', false],
  ['dull', '5', 'hành động 5 năm', false],
])('%s is a fair reason to leave out %s in “%s”: %s', (omitted, number, context, fair) => {
  expect(allowed(number, context, omitted)).toBe(fair);
});

const quotesOfSource = (id: string): string[] => quotesOf(readFileSync(join(dist, 'nguon', id, 'index.html'), 'utf8'));

test('a number goes missing with the quote that holds it', () => {
  const id = 'vietnamnet-2024-06';
  const quotes = quotesOfSource(id);
  const rows = lists.find((list) => list.id === id)?.rows ?? [];
  const without = quotes.filter((quote) => !quote.includes('1.675 Tổ công nghệ'));
  expect(quotes.length - without.length).toBe(1);
  const missing = rows.filter(({ number, context, omitted }) => omitted === '' && !isShown(number, context, without));
  expect(missing.map(({ number }) => number)).toEqual(['8.424', '1.675']);
});

test.each(lists)('every number of $id is shown or left out for a reason', ({ id, rows }) => {
  const quotes = quotesOfSource(id);
  const place = (row: (typeof rows)[number]): string => `${row.n}: ${row.number} in “${row.context}”`;
  const unfair = rows.filter((row) => row.omitted !== '' && !allowed(row.number, row.context, row.omitted));
  const missing = rows.filter((row) => row.omitted === '' && !isShown(row.number, row.context, quotes));
  expect(unfair.map((row) => `${place(row)}: ${row.omitted}`)).toEqual([]);
  expect(missing.map(place)).toEqual([]);
  expect(rows.length).toBeGreaterThan(10);
});
