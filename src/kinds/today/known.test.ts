import { expect, test } from 'vitest';
import { districts2022, districts2023 } from '../../../tests/fixtures/rankings.ts';
import { context, id } from '../../../tests/fixtures/units.ts';
import { unitOf } from '../../telling/context.ts';
import { knownOf } from './known.ts';

const [known, silent] = [unitOf(id('373'), context), unitOf(id('374'), context)];

test('of each unit the newest standing is told of which something is known', () => {
  const { newest } = knownOf([known, silent], [districts2022, districts2023]);
  expect([newest.get(known)?.ranking.year, newest.get(silent)?.ranking.year]).toEqual([2023, 2023]);
});

test('units of which the newest ranking has nothing are counted, whatever an older one has', () => {
  const { newest, lacking } = knownOf([known, silent], [districts2022]);
  expect([newest.get(known)?.ranking.year, newest.get(silent)]).toEqual([2022, undefined]);
  expect([lacking?.count, lacking?.placing.row.unit]).toEqual([1, '374']);
});

test('without a ranking there is nothing to know and nothing to miss', () => {
  expect(knownOf([known], [])).toEqual({ newest: new Map(), lacking: undefined });
});
