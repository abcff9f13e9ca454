import { expect, test } from 'vitest';
import { context, day, published, ranking } from '../../../tests/maps.ts';
import { colourClasses } from './colouring.ts';
import { unitsByCode } from './units.ts';

const codes = [...unitsByCode(context, 'province', day).keys()];
const everyone = ranking('viet-nam/dti-2023', 'province', codes, (place) => ({
  rank: published(place),
  score: published((90 - place) / 100),
}));
const spots = codes.map((code, i) => ({ area: { code, polygons: [] }, row: everyone.rows[i] }));

test.each([
  ['rank', ['q7 13', 'q5 13', 'q3 12', 'q2 13', 'q0 12']],
  ['score', ['q7 12', 'q5 13', 'q3 12', 'q2 13', 'q0 13']],
] as const)('five classes of nearly the same size by %s, best first in the key', (by, classes) => {
  const { items } = colourClasses(spots, by, everyone, 'vi');
  expect(items.map(({ kind, text }) => `${kind} ${/\((\d+)\)/.exec(text)?.[1]}`)).toEqual(classes);
});
