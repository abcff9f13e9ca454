import { describe, expect, test } from 'vitest';
import {
  brotli,
  context,
  day,
  faultsOf,
  linksOf,
  published,
  ranking,
  svgOf,
  landOf,
  unpublished,
} from '../../../tests/maps.ts';
import type { Locale } from '../../words/locale.ts';
import { unitsByCode } from '../map/units.ts';
import { communeMap } from './communemap.ts';

const provinces = [
  ['ninh-binh', 'Ninh Bình', 143, 8],
  ['ninh-thuan', 'Ninh Thuận', 65, 7],
] as const;
/** The statistics office gives Ninh Bình the codes below 20000, Ninh Thuận those above. */
const codes = [...unitsByCode(context, 'commune', day).keys()].filter((code) => Number(code) < 20_000);
const draw = (
  slug: 'ninh-binh' | 'ninh-thuan',
  more: Partial<Parameters<typeof communeMap>[0]> = {},
  locale: Locale = 'vi',
) => communeMap({ ...landOf(slug), slug, place: 'Ninh Bình', ...more }, locale, context);

describe.each(provinces)('%s', (slug, place, count, districts) => {
  const chart = draw(slug, { place });
  test('golden', async () => {
    await expect(svgOf(String(chart.body))).toMatchFileSnapshot(`./golden/${slug}-communes.svg`);
  });
  test('links every commune once, each with its title', () => {
    const links = linksOf(String(chart.body).replace(/<a class="by-district".*?<\/a>/g, ''));
    expect(links).toHaveLength(count);
    expect(new Set(links.map(({ href }) => href)).size).toBe(count);
    expect(chart.table.rows).toHaveLength(count);
  });
  test('has a way by district for a finger, which takes in a name that stands beside it', () => {
    const ways = [...String(chart.body).matchAll(/<a class="by-district".*?<\/a>/g)].map(([way]) => way);
    expect(ways).toHaveLength(districts);
    const [, narrow = ''] = /<g class="labels narrow"(.*?)<g class="labels wide"/.exec(String(chart.body)) ?? [];
    const beside = narrow.match(/class="beside"/g) ?? [];
    expect(ways.filter((way) => way.includes('class="hit"'))).toHaveLength(beside.length);
  });
  test('stays small and clean', () => {
    expect(faultsOf(String(chart.body))).toEqual([]);
    expect(brotli(svgOf(String(chart.body)))).toBeLessThan(20_000);
  });
  test('says how many units there are', () => {
    expect(chart.title).toBe(`${place} năm 2023: ${count} xã, phường, thị trấn trong ${districts} huyện, thành phố`);
  });
});

const scored = (known: number) =>
  ranking('ninh-binh/pdti-2023', 'commune', codes, (at) => ({
    rank: at <= known ? published(at) : unpublished,
    score: at <= known ? published(400 - at) : unpublished,
  }));

test('the register holds the communes of the map', () => {
  expect(codes).toHaveLength(143);
});

test.each([
  [0, 'Điểm PDTI 2023 của cả 143 xã, phường, thị trấn Ninh Bình đều chưa thấy công bố'],
  [3, 'Mới công bố điểm PDTI 2023 của 3 trong 143 xã, phường, thị trấn Ninh Bình'],
  [143, 'Phường Đông Thành đứng đầu 143 xã, phường, thị trấn Ninh Bình về PDTI 2023'],
])('finding with %i scores known', (known, title) => {
  expect(draw('ninh-binh', { ranking: scored(known) }).title).toBe(title);
});

test.each([
  [0, { land: 143 }],
  [3, { known: 3, land: 140 }],
  [143, { q7: 28, q5: 29, q3: 28, q2: 29, q0: 29 }],
])('colours with %i scores known', (known, kinds) => {
  const { body } = draw('ninh-binh', { ranking: scored(known) });
  const found: Record<string, number> = {};
  for (const [, kind = ''] of String(body).matchAll(/class="area (\w+)"/g)) found[kind] = (found[kind] ?? 0) + 1;
  expect(found).toEqual(kinds);
});

test('the table of an English page leads to English pages', () => {
  const [first] = draw('ninh-binh', {}, 'en').table.rows;
  expect(first?.[0]).toMatchObject({ text: 'Gia Hòa commune', href: expect.stringMatching(/^\/en\/don-vi\/\d+\/$/) });
  expect(first?.[1]).toMatchObject({ text: 'Gia Viễn district' });
});

test('a rank of unclear scope says so', () => {
  const of = { ...scored(3), rankScopeUnclear: true };
  expect(linksOf(String(draw('ninh-binh', { ranking: of }).body)).map(({ title }) => title)).toContain(
    'Phường Đông Thành: hạng 1, nguồn không nói là hạng của tỉnh hay của huyện, thành phố (Công bố); 399 điểm (Công bố)',
  );
});

test.each([0, 3])('what no document is said to hold is not called unpublished: %d scores known', (n) => {
  const missing = { grade: 'unpublished' } as const;
  const some = ranking('ninh-binh/pdti-2023', 'commune', codes, (at) => ({
    rank: at > n ? missing : published(at),
    score: at > n ? missing : published(400 - at),
  }));
  const told = (annex: typeof some.annex) => {
    const { title, body, table } = draw('ninh-binh', { ranking: { ...some, annex } });
    return [title, String(body), JSON.stringify(table)].join('\n');
  };
  expect(told(undefined)).not.toMatch(/chưa (được )?công bố|mới công bố/i);
  expect(told(some.annex)).toMatch(/chưa (được )?công bố|mới công bố/i);
});
