import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fold } from '../../src/model/text.ts';
import { parseTable } from '../read/csv.ts';
import { UnitRow } from '../read/registertables.ts';
import { communeNames, namePool } from './names.ts';

const file = 'data/units.csv';
const register = parseTable(file, readFileSync(join(import.meta.dirname, '../..', file)), UnitRow).rows;
const pool = namePool(733);

test('no name is that of a unit in the register, nor another printed form of one', () => {
  const real = new Set(
    register.flatMap(({ name, full_name, aliases = [] }) => [name, full_name, ...aliases]).map(fold),
  );
  expect(real.size).toBeGreaterThan(300);
  const kinds = ['', 'Xã ', 'Phường ', 'Thị trấn ', 'Huyện ', 'Thị xã ', 'Thành phố '];
  expect(pool.flatMap((name) => kinds.map((kind) => kind + name)).filter((name) => real.has(fold(name)))).toEqual([]);
});

test('names differ without tones, and there are enough of them for any province', () => {
  expect(new Set(pool.map(fold)).size).toBe(pool.length);
  expect(pool.length).toBeGreaterThan(4000);
  expect(pool.every((name) => name === name.normalize('NFC'))).toBe(true);
});

test('the seed gives the order', () => {
  expect(namePool(733)).toEqual(pool);
  expect(namePool(1)).not.toEqual(pool);
  expect(namePool(1).toSorted()).toEqual(pool.toSorted());
});

test.each([
  ['a name twice in the province', [3, 3, 3, 3], ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'], 11],
  ['names used again where the pool ends', [2, 2], ['a', 'b', 'c'], 3],
])('%s, but never twice in a district', (_, sizes, names, different) => {
  const given = communeNames(sizes, names);
  expect(given.map((own) => own.length)).toEqual(sizes);
  for (const own of given) expect(new Set(own).size).toBe(own.length);
  expect(new Set(given.flat()).size).toBe(different);
});
