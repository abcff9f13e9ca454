import { expect, test } from 'vitest';
import { brotli, context, day, faultsOf, svgOf, landOf } from '../../../tests/maps.ts';
import { unitsByCode } from '../map/units.ts';
import { unitOfArea } from '../map/units.ts';
import { locateUnit } from './locator.ts';

const locate = (slug: 'ninh-binh' | 'ninh-thuan', level: 'district' | 'commune', code: string) =>
  locateUnit({ ...landOf(slug), unit: unitOfArea(code, unitsByCode(context, level, day)), place: 'Ninh Bình' }, 'vi');

test.each([
  ['ninh-binh', 'district', '373'],
  ['ninh-binh', 'commune', '14335'],
  ['ninh-thuan', 'commune', '22738'],
] as const)('%s %s %s', async (slug, level, code) => {
  const { body } = locate(slug, level, code);
  await expect(svgOf(String(body))).toMatchFileSnapshot(`./golden/locator-${code}.svg`);
  expect(brotli(svgOf(String(body)))).toBeLessThanOrEqual(2_500);
  expect(faultsOf(String(body))).toEqual([]);
});

test('every unit has a locator of at most 2.5 kB', () => {
  for (const [slug, low, high] of [
    ['ninh-binh', 0, 20_000],
    ['ninh-thuan', 20_000, 99_999],
  ] as const) {
    const codes = [...unitsByCode(context, 'commune', day).keys()].filter(
      (code) => Number(code) > low && Number(code) < high,
    );
    const largest = Math.max(...codes.map((code) => String(locate(slug, 'commune', code).body).length));
    expect(largest).toBeLessThan(4_000);
    for (const code of codes)
      expect(String(locate(slug, 'commune', code).body)).toMatch(/class="place" d="M\d+ \d+l[^"]+z/);
  }
});

test('a small unit gets a ring, a large one none', () => {
  expect(String(locate('ninh-binh', 'commune', '14335').body)).toContain('class="ring"');
  expect(String(locate('ninh-binh', 'district', '373').body)).not.toContain('class="ring"');
});
