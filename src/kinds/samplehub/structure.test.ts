import { expect, test } from 'vitest';
import type { Ranking } from '../../model/scored.ts';
import { hasStructureOf } from './structure.ts';

const ranking = (level: string, pillars: string[], year = 2023) =>
  ({ level, year, pillars: pillars.map((code) => ({ code })) }) as unknown as Ranking;
const sample = [ranking('department', ['a', 'b']), ranking('district', ['a', 'b', 'c'])];

test.each<[string, Ranking[], boolean]>([
  ['the same pillars at each level', sample, true],
  ['them at a further level, too', [...sample, ranking('commune', ['a'])], true],
  ['a level less', sample.slice(1), false],
  ['other pillars', [ranking('department', ['a', 'b']), ranking('district', ['a', 'b', 'd'])], false],
  ['no pillars that a source names', [ranking('department', []), ranking('district', [])], false],
  ['them in an older edition alone', [...sample, ranking('district', [], 2024)], false],
  ['nothing', [], false],
])('a province is built as another that has %s', (_, own, expected) => {
  expect(hasStructureOf(own, sample)).toBe(expected);
  expect(hasStructureOf(own, [])).toBe(false);
});
