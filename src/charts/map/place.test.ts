import { describe, expect, test } from 'vitest';
import { context, day, topology } from '../../../tests/maps.ts';
import { areasOf, type Area } from './areas.ts';
import { boundsOf, contains } from './inside.ts';
import { beyondIn, boxOf, lineBoxes, overhang, placeLabels, type Placed } from './place.ts';
import { layOut, tenths } from './sheet.ts';
import type { Point } from './simplify.ts';
import { fontSizes } from './svg.ts';
import { unitsByCode } from './units.ts';

/** A square of squares, with a name each: none has free ground beside it, and none of those within an edge. */
const chequered = (count: number, side: number): Area[] =>
  Array.from({ length: count * count }, (_, i): Area => {
    const [x, y] = [(i % count) * side, Math.floor(i / count) * side];
    const ring: Point[] = [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ];
    return { code: String(i), polygons: [[ring]] };
  });

interface Drawn {
  readonly names: readonly string[];
  readonly areas: readonly Area[];
  readonly placed: readonly Placed[];
  readonly size: number;
}

function label(areas: readonly Area[], names: readonly string[], size: number, isRanked: boolean): Drawn {
  const { x1, y1 } = boundsOf(areas.flatMap(({ polygons }) => polygons.flat(2)));
  const ground = { width: Math.max(x1, 3200), height: y1, land: areas, taken: [], beyond: beyondIn(size) };
  const wanted = areas.map((area, i) => ({
    area,
    lines: [...(isRanked ? [String(i + 1)] : []), names[i % names.length] ?? ''],
  }));
  return { areas, names, placed: placeLabels(wanted, size, ground), size };
}

const districts = unitsByCode(context, 'district', day);
const real = (['ninh-binh', 'ninh-thuan'] as const).flatMap((name) =>
  (['narrow', 'wide'] as const).flatMap((width) =>
    [false, true].map((isRanked): [string, () => Drawn] => [
      `${name}, ${width}${isRanked ? ', with ranks' : ''}`,
      () => {
        const areas = areasOf(layOut(topology(name), 320), 'districts');
        return label(
          areas,
          areas.map(({ code }) => districts.get(code)?.name ?? ''),
          fontSizes[width] * tenths,
          isRanked,
        );
      },
    ]),
  ),
);
const made = [2, 3].map((count): [string, () => Drawn] => [
  `${count * count} squares`,
  () => label(chequered(count, 260), ['Tên rất dài'], 140, false),
]);

const whole = ({ lines }: Placed): string => lines.join(' ').replace(/- /g, '-');

describe.each([...real, ...made])('%s', (_, drawn) => {
  const { areas, names, placed, size } = drawn();
  const boxes = placed.map(({ lines, at }) => boxOf(lines, at, size));

  test('every area has its name', () => {
    expect(placed).toHaveLength(areas.length);
    placed.forEach((one, i) => expect(whole(one).endsWith(names[i % names.length] ?? '')).toBe(true));
  });

  test('a name beside the land covers none of it, and no other name beside it', () => {
    const beside = placed.filter(({ leader }) => leader !== undefined);
    for (const one of beside) {
      const lines = lineBoxes(one.lines, one.at, size);
      expect(areas.some((area) => contains(area, one.at))).toBe(false);
      for (const other of beside) {
        if (other === one) continue;
        const others = lineBoxes(other.lines, other.at, size);
        const isCovered = lines.some((a) =>
          others.some((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1),
        );
        expect(isCovered).toBe(false);
      }
    }
  });

  test('what stands out is within what is added to the drawing', () => {
    const height = boundsOf(areas.flatMap(({ polygons }) => polygons.flat(2))).y1;
    const { above, below } = overhang(placed, size, height);
    for (const { y0, y1 } of boxes) {
      expect(y0).toBeGreaterThanOrEqual(-above * tenths);
      expect(y1).toBeLessThanOrEqual(height + below * tenths);
    }
  });
});

test.each(real)('no leader runs over another area: %s', (_, drawn) => {
  const { areas, placed, size } = drawn();
  for (const { code, leader } of placed) {
    if (!leader) continue;
    const [[x0, y0], [x1, y1]] = leader;
    const steps = Array.from({ length: 200 }, (_, i): Point => [
      x0 + ((x1 - x0) * i) / 199,
      y0 + ((y1 - y0) * i) / 199,
    ]);
    const length = Math.hypot(x1 - x0, y1 - y0);
    // To graze a corner, by less than a stroke is wide, is not to run over.
    const over = areas.filter(
      (area) => area.code !== code && (steps.filter((at) => contains(area, at)).length / 200) * length > size / 4,
    );
    expect(over.map((area) => area.code)).toEqual([]);
  }
});

test('a leader goes round through its own area, where it is open to one side alone', () => {
  const ring = (x0: number, y0: number, x1: number, y1: number): Point[] => [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
    [x0, y0],
  ];
  // The nearest free ground lies above, over the other area; its own coast is to the right.
  const above: Area = { code: 'above', polygons: [[ring(0, 500, 1400, 700)]] };
  const low: Area = { code: 'low', polygons: [[ring(0, 700, 1400, 800)]] };
  const below: Area = { code: 'below', polygons: [[ring(0, 800, 1400, 1500)]] };
  const ground = { width: 3200, height: 1500, land: [above, low, below], taken: [] };
  const [placed] = placeLabels([{ area: low, lines: ['Tên dài'] }], 140, ground);
  expect(placed?.leader?.[1][0]).toBeGreaterThan(1300);
});
