import { describe, expect, test } from 'vitest';
import { brotli, faultsOf, landOf, svgOf } from '../../../tests/maps.ts';
import { html } from '../../model/html.ts';
import { frameAbout, cutArea, cutLines } from './frame.ts';
import { locateNear, type Near } from './near.ts';

const parts = (...codes: [string, string, boolean][]) => codes.map(([code, name, whole]) => ({ code, name, whole }));
const named = (name: string) => ({ name, label: html`${name}` });
const tayHoaLu = {
  ...named('phường Tây Hoa Lư'),
  since: '1/7/2025',
  parts: parts(['14521', 'Gia Sinh', true], ['14533', 'Trường Yên', true], ['14503', 'Gia Tân', false]),
};
const giaSinh: Near = {
  ...landOf('ninh-binh'),
  id: 'vi-tri-14521',
  place: 'Ninh Bình',
  me: { code: '14521', ...named('xã Gia Sinh'), short: 'Gia Sinh' },
  district: { code: '373', ...named('huyện Gia Viễn') },
  today: tayHoaLu,
};
const drawn = (near: Near) => {
  const found = locateNear(near, 'vi');
  if (!found) throw new Error('nothing is drawn');
  return { body: String(found.body), caption: String(found.caption), title: found.title };
};

describe('a commune close up', () => {
  test('in the unit of today, with its district and the split commune', async () => {
    const { body, caption, title } = drawn(giaSinh);
    await expect(svgOf(body)).toMatchFileSnapshot('./golden/near-14521.svg');
    expect(brotli(svgOf(body))).toBeLessThanOrEqual(4_000);
    expect(faultsOf(body)).toEqual([]);
    expect(title).toBe('xã Gia Sinh trong phường Tây Hoa Lư');
    for (const words of ['huyện Gia Viễn', 'từ 1/7/2025', 'chỉ một phần']) expect(caption).toContain(words);
    for (const name of ['Gia Sinh', 'Trường Yên']) expect(body).toContain(`>${name}</text>`);
  });

  test('without a split nothing is hatched, and no word says so', () => {
    const { body, caption } = drawn({ ...giaSinh, today: { ...tayHoaLu, parts: tayHoaLu.parts.slice(0, 2) } });
    expect(body).not.toContain('hatch');
    expect(caption).not.toContain('một phần');
  });

  test('without a unit of today it is framed on its district', () => {
    const { today, ...alone } = giaSinh;
    expect(today).toBeDefined();
    const { body, caption } = drawn(alone);
    expect(body).toContain('class="tint"');
    expect(body).not.toContain('class="chosen"');
    expect(caption).not.toContain('từ');
  });

  test('a unit of today by itself, without any of its communes singled out', () => {
    const { body, caption } = drawn({
      ...landOf('ninh-binh'),
      id: 'vi-tri-14533',
      place: 'Ninh Bình',
      today: tayHoaLu,
    });
    expect(body).not.toContain('class="tint"');
    expect(caption).toContain('xã cũ, năm 2023');
  });

  test('nothing is drawn of what is on no map', () => {
    expect(
      locateNear(
        {
          ...giaSinh,
          me: { code: '1', ...named('x'), short: 'x' },
          district: { code: '2', ...named('y') },
          today: { ...tayHoaLu, parts: [] },
        },
        'vi',
      ),
    ).toBeUndefined();
  });
});

describe('a frame', () => {
  const square = (x: number, y: number, size: number) => ({
    code: 'a',
    polygons: [
      [
        [
          [x, y],
          [x + size, y],
          [x + size, y + size],
          [x, y + size],
          [x, y],
        ] as [number, number][],
      ],
    ],
  });
  const frame = frameAbout([square(1000, 1000, 400)], 300, 320, 280);

  test('holds what it is about, in the proportions of the drawing', () => {
    const { box } = frame;
    expect((box.x1 - box.x0) / (box.y1 - box.y0)).toBeCloseTo(320 / 280);
    expect([box.x0 < 1000, box.x1 > 1400, box.y0 < 1000, box.y1 > 1400]).toEqual([true, true, true, true]);
  });

  test('cuts off what lies beyond it', () => {
    const points = cutArea(square(0, 1100, 1200), frame)?.polygons.flat(2) ?? [];
    expect(points.length).toBeGreaterThan(3);
    for (const [x, y] of points) expect([x >= 0, x <= 3200, y >= 0, y <= 2800]).toEqual([true, true, true, true]);
    expect(cutArea(square(5000, 5000, 10), frame)).toBeUndefined();
  });

  test('draws lines that are seen alone', () => {
    expect(
      cutLines(
        [
          [
            [0, 0],
            [10, 10],
          ],
        ],
        frame,
      ),
    ).toEqual([]);
    expect(
      cutLines(
        [
          [
            [0, 1200],
            [2000, 1200],
          ],
        ],
        frame,
      ),
    ).toHaveLength(1);
  });
});
