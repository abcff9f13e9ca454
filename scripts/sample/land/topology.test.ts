import { geoArea, geoBounds, polygonArea, rollup } from 'd3';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { drawProvince } from '../province.ts';

const { map, communes, districts } = drawProvince(143, 733);
const { scale } = map.transform ?? { scale: [1, 1] };

/** Polygons of a layer in whole numbers, with what is said of each. */
function layer(name: string) {
  const object = map.objects[name];
  const shape = object && feature({ ...map, transform: { scale: [1, 1], translate: [0, 0] } }, object);
  if (shape?.type !== 'FeatureCollection') throw new Error(`no layer ${name}`);
  return shape.features.map(({ geometry, properties }) => {
    if (geometry.type !== 'Polygon') throw new Error(`${name} has a ${geometry.type}`);
    return {
      properties,
      rings: geometry.coordinates.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y])),
    };
  });
}

/** Area without sign: outer rings less their holes. */
const areaOf = (rings: [number, number][][]): number =>
  rings.map((ring, i) => Math.abs(polygonArea(ring)) * (i === 0 ? 1 : -1)).reduce((sum, area) => sum + area, 0);
const total = (name: string): number => layer(name).reduce((sum, { rings }) => sum + areaOf(rings), 0);

test('layers and their codes are those of the maps of real provinces', () => {
  expect(Object.keys(map.objects)).toEqual(['communes', 'districts', 'province']);
  expect(layer('communes').map(({ properties }) => properties)).toEqual(
    communes.map(({ code, name, kind, district }) => ({
      gso_code: code,
      name,
      kind,
      district_code: districts[district]?.code,
      district_name: districts[district]?.name,
    })),
  );
  expect(layer('districts').map(({ properties }) => properties)).toEqual(
    districts.map(({ code, name }) => ({ code, name })),
  );
  expect(layer('province').map(({ properties }) => properties)).toEqual([{ code: 'mau' }]);
});

test('communes fill their districts and the province to the last unit: borders are shared', () => {
  expect(total('communes')).toBe(total('province'));
  expect(total('districts')).toBe(total('province'));
});

test('every arc is a border of one or two communes', () => {
  const object = map.objects['communes'];
  if (object?.type !== 'GeometryCollection') throw new Error('no layer communes');
  const used = object.geometries.flatMap((shape) => (shape.type === 'Polygon' ? shape.arcs.flat() : []));
  const uses = rollup(
    used,
    (own) => own.length,
    (arc) => (arc < 0 ? ~arc : arc),
  );
  expect(uses.size).toBe(map.arcs.length);
  expect(new Set(uses.values())).toEqual(new Set([1, 2]));
});

test('it lies in open sea, wound as d3 expects', () => {
  const object = map.objects['province'];
  const shape = object && feature(map, object);
  if (shape?.type !== 'FeatureCollection') throw new Error('no layer province');
  const [[west, south], [east, north]] = geoBounds(shape);
  expect([west > 0, south > 0, east < 1, north < 1]).toEqual([true, true, true, true]);
  expect(geoArea(shape)).toBeLessThan(0.001);
  expect(scale[0]).toBe(scale[1]);
});

test('it is no heavier than the map of Ninh Bình', () => {
  expect(JSON.stringify(map).length).toBeLessThan(60_000);
});
