import { expect, it } from 'vitest';
import { readStrokes } from '../../tests/qrcodes.ts';
import { qrCode, quietZone } from './qr.ts';

it.each([
  'https://host.vn/',
  'https://thuocso.example/ninh-binh/don-vi/huyen-gia-vien/',
  `https://host.vn/du-an/thuoc-so/en/${'x'.repeat(150)}/`,
])('is read as the address it was made of: %s', (address) => {
  const { size, path } = qrCode(address);
  expect(readStrokes(path, size + 2 * quietZone)).toBe(address);
});

it('draws a module at each corner that has one, and none outside', () => {
  const { size, path } = qrCode('https://host.vn/');
  expect(path.startsWith('M0 0m0 0h7')).toBe(true);
  const widest = [...path.matchAll(/m(-?\d+) -?\d+h(\d+)/g)].reduce(
    ({ x, most }, [, dx, length]) => {
      const end = x + Number(dx) + Number(length);
      return { x: end, most: Math.max(most, end) };
    },
    { x: 0, most: 0 },
  );
  expect(widest.most).toBe(size);
});
