import { expect, test } from 'vitest';
import { brotli, faultsOf, landOf, svgOf } from '../../../tests/maps.ts';
import { locateParts } from './locator.ts';

const parts = (...codes: [string, boolean][]) =>
  locateParts(
    {
      ...landOf('ninh-binh'),
      id: 'dat-14533',
      name: 'Phường Tây Hoa Lư',
      place: 'Ninh Bình',
      parts: codes.map(([code, whole]) => ({ code, whole })),
    },
    'vi',
  );

test('communes of which only a part is here are hatched, and the caption says so', async () => {
  const { body, caption } = parts(['14521', true], ['14533', true], ['14503', false]);
  await expect(svgOf(String(body))).toMatchFileSnapshot('./golden/parts-14533.svg');
  expect(brotli(svgOf(String(body)))).toBeLessThanOrEqual(2_500);
  expect(faultsOf(String(body))).toEqual([]);
  expect(String(caption)).toContain('gạch chéo');
});

test('without a split there is no hatch and no word of one', () => {
  const { body, caption } = parts(['14521', true]);
  expect(String(body)).not.toContain('hatch');
  expect(String(caption)).not.toContain('gạch chéo');
});
