import { describe, expect, test } from 'vitest';
import { range, withRanges } from '../../../tests/fixtures/ranged.ts';
import { brotli, context, day, faultsOf, linksOf, published, ranking, svgOf, landOf } from '../../../tests/maps.ts';
import type { Locale } from '../../words/locale.ts';
import { locateProvinces } from '../locator/countrylocator.ts';
import { unitsByCode } from '../map/units.ts';
import { nationalMap } from './nationalmap.ts';

const codes = [...unitsByCode(context, 'province', day).keys()].sort();
const everyone = ranking('viet-nam/dti-2023', 'province', codes, (place) => ({
  rank: published(place),
  score: published((90 - place) / 100),
}));
const draw = (locale: Locale = 'vi') =>
  nationalMap({ ...landOf('viet-nam'), ranking: everyone }, locale, context, { highlight: ['37', '58'] });

test('every rank stands with its range', () => {
  const ranged = withRanges(
    everyone,
    codes.map((_, i) => range(i + 1, i + 3)),
  );
  const { title, body, table } = nationalMap({ ...landOf('viet-nam'), ranking: ranged }, 'vi', context, {
    highlight: ['01'],
  });
  expect(title).toMatch(/^Hà Nội \(khoảng hạng 1–3\) đứng đầu 63 .*; Hà Nội thứ 1 \(1–3\)$/);
  expect(linksOf(String(body))[0]?.title).toMatch(/: hạng \d+ \(Công bố\), khoảng hạng \d+–\d+ \(Tính lại\);/);
  expect(table.rows[1]?.[1]?.text).toBe('2 (2–4)');
});

test('golden', async () => {
  await expect(svgOf(String(draw().body))).toMatchFileSnapshot('./golden/viet-nam-classes.svg');
});

test('the table of an English page leads to English pages', () => {
  const cells = draw('en').table.rows.map(([name]) => name);
  expect(cells).toHaveLength(63);
  expect(cells).toContainEqual({ text: 'Hà Nội', lang: 'vi', href: '/en/don-vi/01/' });
});

test('links the 63 provinces, named with value and grade', () => {
  const links = linksOf(String(draw().body));
  expect(links).toHaveLength(63);
  expect(new Set(links.map(({ href }) => href)).size).toBe(63);
  expect(links).toContainEqual({
    href: '/don-vi/01/',
    title: 'Thành phố Hà Nội: hạng 1 (Công bố); chỉ số 0,89 (Công bố)',
  });
});

test('the key says how many classes and units there are', () => {
  expect(String(draw().body)).toContain('5 nhóm gần bằng nhau về số đơn vị (63 đơn vị)');
});

test('the title names the best and the highlighted, in the order of their ranks', () => {
  expect(draw().title).toBe('Hà Nội đứng đầu 63 tỉnh, thành phố về DTI 2023; Ninh Bình thứ 25 và Ninh Thuận thứ 38');
});

test('where nobody is known to come first, nobody is said to', () => {
  const rows = everyone.rows.filter(({ unit }) => unit !== '01');
  const { title } = nationalMap({ ...landOf('viet-nam'), ranking: { ...everyone, rows } }, 'vi', context, {
    highlight: ['37'],
  });
  expect(title).toBe('DTI 2023 của 63 tỉnh, thành phố: Ninh Bình thứ 25');
});

const national = {
  classes: String(draw().body),
  locator: String(locateProvinces(landOf('viet-nam'), ['37', '58'], 'vi', context).body),
  'locator, English': String(locateProvinces(landOf('viet-nam'), ['48'], 'en', context).body),
};
describe.each(Object.entries(national))('every national map: %s', (_, body) => {
  test.each(['hoang-sa', 'truong-sa'])('%s is there, hatched, with islands', (name) => {
    const group = new RegExp(`<g class="islands ${name}">.*?</g>`).exec(String(body))?.[0] ?? '';
    expect(group).toMatch(/fill="url\(#[\w-]+-hatch\)"/);
    expect(group.match(/<circle/g)?.length).toBeGreaterThanOrEqual(6);
  });
  test.each([
    ['Hoàng Sa', '(Đà Nẵng)'],
    ['Trường Sa', '(Khánh Hòa)'],
  ])('%s is labelled in every variant', (name, owner) => {
    const variants = String(body).match(/class="labels /g)?.length ?? 0;
    expect(variants).toBeGreaterThan(0);
    expect(String(body).split(`>${name}</text>`)).toHaveLength(variants + 1);
    expect(String(body).split(`>${owner}</text>`)).toHaveLength(variants + 1);
  });
  test('stays small and clean', () => {
    expect(faultsOf(String(body))).toEqual([]);
    expect(brotli(svgOf(String(body)))).toBeLessThan(9_000);
  });
});

test('the boundaries are credited', () => {
  expect(draw().attribution).toMatch(/geoBoundaries\.org.*CC BY 4\.0/);
  expect(locateProvinces(landOf('viet-nam'), ['37'], 'vi', context).attribution).toBe(draw().attribution);
});

test('a province that is not on the map stops the build', () => {
  expect(() => locateProvinces(landOf('viet-nam'), ['99'], 'vi', context)).toThrow('no province "99"');
});
