import { expect, test } from 'vitest';
import { bounded } from '../../../tests/fixtures/full.ts';
import { range, withRanges } from '../../../tests/fixtures/ranged.ts';
import {
  brotli,
  context,
  faultsOf,
  linksOf,
  order,
  published,
  ranking,
  svgOf,
  landOf,
  unpublished,
} from '../../../tests/maps.ts';
import { pointOf } from '../../model/grade.ts';
import { districtMap } from './districtmap.ts';

const scores = [605.21, 593.47, 574.7];
const full = ranking('ninh-binh/pdti-2023', 'district', order, (place) => ({
  rank: published(place),
  score: scores[place - 1] === undefined ? unpublished : published(scores[place - 1] ?? 0),
}));
const partial = ranking('ninh-binh/pdti-2022', 'district', order, (place) => ({
  rank: place < 4 ? published(place) : unpublished,
  score: unpublished,
}));
const uncounted = { ...partial, unitCountAssumed: true };
const simulated = ranking('ninh-binh/mau', 'district', order, (place) => ({
  rank: { grade: 'simulated', value: place },
  score: { grade: 'simulated', value: 700 - place },
}));
const ranged = withRanges(
  full,
  order.map((_, i) => range(Math.max(1, i), i + 1)),
);
const draw = (of: typeof full, locale: 'vi' | 'en' = 'vi') =>
  districtMap({ map: landOf('ninh-binh'), ranking: of }, locale, context);

test('draws the districts by rank', async () => {
  const { body } = draw(full);
  await expect(svgOf(String(body))).toMatchFileSnapshot('./golden/ninh-binh-districts.svg');
  expect(faultsOf(String(body))).toEqual([]);
  expect(brotli(svgOf(String(body)))).toBeLessThan(8_000);
});

test('links each of the 8 districts, named with value and grade', () => {
  const links = linksOf(String(draw(full).body));
  expect(links).toHaveLength(8);
  expect(links).toContainEqual({
    href: '/don-vi/373/',
    title: 'Huyện Gia Viễn: hạng 3 (Công bố); 574,7 điểm (Công bố)',
  });
  expect(links).toContainEqual({
    href: '/don-vi/374/',
    title: 'Huyện Hoa Lư: hạng 8 (Công bố); chưa thấy công bố điểm',
  });
  expect(linksOf(String(draw(full, 'en').body))[0]?.href).toMatch(/^\/en\//);
});

test('one ramp step a rank, best highest', () => {
  const { body } = draw(full);
  order.forEach((code, i) => {
    expect(String(body)).toContain(`class="area q${7 - i}" href="/don-vi/${code}/"`);
  });
});

test.each([
  [full, 'vi', 'Thành phố Ninh Bình đứng đầu, thành phố Tam Điệp thứ hai'],
  [full, 'en', 'Ninh Bình city comes first, Tam Điệp city second'],
  [partial, 'vi', 'Thành phố Ninh Bình, thành phố Tam Điệp và huyện Gia Viễn dẫn đầu'],
] as const)('finding %#', (of, locale, title) => {
  expect(draw(of, locale).title).toBe(title);
});

test('every rank stands with its range: in names, tips, labels and the table', () => {
  const { title, body, table, grades } = draw(ranged);
  expect(title).toBe('Thành phố Ninh Bình đứng đầu, thành phố Tam Điệp (khoảng hạng 1–2) thứ hai');
  expect(linksOf(String(body))).toContainEqual({
    href: '/don-vi/374/',
    title: 'Huyện Hoa Lư: hạng 8 (Công bố), khoảng hạng 7–8 (Tính lại); chưa thấy công bố điểm',
  });
  expect(String(body)).toContain('8 (7–8)');
  expect(table.rows.map((row) => row[1]?.text).slice(0, 2)).toEqual(['1 (không đổi)', '2 (1–2)']);
  expect(table.caption).toMatch(/Trong ngoặc: khoảng hạng trong 90% số lần thử \(tính lại\)$/);
  expect(grades).toEqual(['published', 'unpublished', 'recomputed']);
});

test('a district without a rank is neutral land, in the key as unpublished', () => {
  const { body, grades } = draw(partial);
  expect(String(body).match(/class="area land"/g)).toHaveLength(5);
  expect(String(body)).toContain('chưa thấy công bố hạng');
  expect(grades).toEqual(['published', 'unpublished']);
});

test('the key has the range of ranks that districts share', () => {
  const rows = partial.rows.map((row) => (pointOf(row.rank) === undefined ? { ...row, rank: bounded(4, 8) } : row));
  expect(String(draw({ ...partial, rows }).body)).toContain('hạng 4–8');
});

test('the table holds what the titles say, best first', () => {
  const { rows } = draw(full).table;
  expect(rows.map(([name]) => name?.text)[0]).toBe('Thành phố Ninh Bình');
  expect(rows[7]?.map(({ text }) => text)).toEqual(['Huyện Hoa Lư', '8', 'Chưa công bố']);
  expect(rows.map(([name]) => name?.href)).toEqual(order.map((code) => `/don-vi/${code}/`));
});

test('the table of an English page leads to English pages', () => {
  expect(draw(full, 'en').table.rows[0]?.[0]).toEqual({
    text: 'Ninh Bình city',
    href: '/en/don-vi/369/',
  });
});

test('only simulated values carry the watermark', () => {
  expect(String(draw(simulated).body)).toMatch(/class="map-watermark".*Dữ liệu mô phỏng.*Simulated data/);
  expect(String(draw(full).body)).not.toContain('map-watermark');
});

test('says that the boundaries have no legal value', () => {
  expect(draw(full).attribution).toMatch(/censusVN2009 \(MIT\).*không có giá trị pháp lý/);
});

test('without boundaries every district is a tile that leads to its page, and nothing is said of neighbours', () => {
  const tiles = districtMap({ map: undefined, ranking: full }, 'vi', context);
  const { title, subtitle, attribution } = tiles;
  const body = String(tiles.body);
  expect(linksOf(body)).toEqual(expect.arrayContaining(linksOf(String(draw(full).body))));
  expect(linksOf(body)).toHaveLength(order.length);
  expect(faultsOf(body)).toEqual([]);
  expect(title).not.toContain('ngay bên cạnh');
  expect(subtitle).toBe('Hạng chuyển đổi số (PDTI 2023) của 8 huyện, thành phố');
  expect(attribution).toContain('mỗi ô là một huyện');
});

test('no map says of how many the ranks are where no source prints that', () => {
  expect(draw(full, 'en').subtitle).toContain(' of 8 districts and cities, ');
  expect(draw(uncounted, 'en').subtitle).toContain(' of the districts and cities, ');
  expect(draw(uncounted).subtitle).toContain(' của các huyện, thành phố, ');
  expect(draw(uncounted, 'en').title).toBe('Ninh Bình city, Tam Điệp city and Gia Viễn district lead');
  const tiles = districtMap({ map: undefined, ranking: { ...full, unitCountAssumed: true } }, 'vi', context);
  expect(tiles.subtitle).toBe('Hạng chuyển đổi số (PDTI 2023) của các huyện, thành phố');
  expect(tiles.title).toBe('Thành phố Ninh Bình đứng đầu, thành phố Tam Điệp thứ hai');
});
