import { describe, expect, test } from 'vitest';
import { pointOf } from '../../src/model/grade.ts';
import { collections, type CollectionName } from '../../src/model/scored.ts';
import { readFiles } from '../../tests/fixtures/sound-files.ts';
import { districts, withThird } from '../../tests/fixtures/third-province.ts';
import { check } from '../check/faults.ts';
import { formatProblem } from '../read/problem.ts';
import { scoreAll } from './pipeline.ts';

const { data, problems } = readFiles(withThird);
const scored = scoreAll(data);
const own = scored.rankings.filter(({ province }) => province === '35');

describe('a third province is data alone', () => {
  test('without fault', () => expect([...problems, ...check(data)].map(formatProblem)).toEqual([]));

  test('that the site can read', () => {
    for (const name of Object.keys(collections) as CollectionName[])
      for (const entry of scored[name]) expect(collections[name].parse(entry)).toEqual(expect.anything());
  });

  test('with a hub, in its order, and without boundaries', () =>
    expect(scored.provinces.map(({ id, hub, map }) => [id, hub, map])).toEqual([
      ['37', '/ninh-binh/', undefined],
      ['58', '/ninh-thuan/', undefined],
      ['35', '/ha-nam/', undefined],
    ]));

  test('with rankings at addresses of their own', () =>
    expect(own.map(({ id, path, file }) => [id, path, file])).toEqual([
      ['ha-nam/pdti-2022/district', '/ha-nam/pdti/2022/huyen/', '/du-lieu/ha-nam-pdti-2022-huyen'],
      ['ha-nam/pdti-2023/district', '/ha-nam/pdti/2023/huyen/', '/du-lieu/ha-nam-pdti-2023-huyen'],
    ]));

  test('with ranks as printed, and as they follow from scores', () =>
    expect(own.map(({ rows }) => rows.map(({ rank }) => pointOf(rank)).toSorted())).toEqual([
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 3, 5, 6],
    ]));

  test('with a scorecard for every district', () => {
    const units = scored.units.filter(({ province, level }) => province === '35' && level === 'district');
    expect(units.map(({ path }) => path)).toEqual(
      ['dong', 'tay', 'nam', 'bac', 'thuong', 'ha'].map((name) => `/ha-nam/don-vi/huyen-${name}/`),
    );
    expect(units).toHaveLength(districts.length);
  });
});
