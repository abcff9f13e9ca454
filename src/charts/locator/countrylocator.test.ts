import { expect, test } from 'vitest';
import { brotli, context, faultsOf, svgOf, landOf } from '../../../tests/maps.ts';
import { locateProvinces } from './countrylocator.ts';

const country = landOf('viet-nam');

test('two provinces in the country', async () => {
  const { body } = locateProvinces(country, ['37', '58'], 'vi', context);
  await expect(svgOf(String(body))).toMatchFileSnapshot('./golden/locator-37-58.svg');
  expect(brotli(svgOf(String(body)))).toBeLessThanOrEqual(8_000);
  expect(faultsOf(String(body))).toEqual([]);
});

test('names are Vietnamese in the English caption', () => {
  const { title, caption } = locateProvinces(country, ['37', '58'], 'en', context);
  expect(title).toBe('Tỉnh Ninh Bình and Tỉnh Ninh Thuận within Vietnam');
  expect(String(caption)).toBe(
    '<span lang="vi">Tỉnh Ninh Bình</span> and <span lang="vi">Tỉnh Ninh Thuận</span> within Vietnam',
  );
});
