import { expect, test } from 'vitest';
import { checked, edition, expectFault, results, statements, type Spoiled } from '../../tests/fixtures/checked.ts';
import { spoil } from '../../tests/fixtures/sound-files.ts';

test.each<Spoiled>([
  [
    'unknown unit code',
    results,
    '372,score',
    '37З,score',
    ':6:1  unit "37З" is in no row of units.csv valid on 2023-12-31 (nearest: 373 Huyện Gia Viễn)',
  ],
  [
    'a name for a code',
    results,
    '372,score',
    'Nho quan,score',
    ':6:1  unit "Nho quan" is in no row of units.csv valid on 2023-12-31 (nearest: 372 Huyện Nho Quan)',
  ],
  [
    'unit of another level',
    results,
    '372,score',
    '14326,score',
    ':6:1  unit "14326 Xã Gia Thắng" is a commune (expected a district)',
  ],
  [
    'unit of another province',
    results,
    '372,score',
    '584,score',
    ':6:1  unit "584 Huyện Ninh Hải" is of province 58 (expected 37)',
  ],
  [
    'unknown pillar',
    results,
    'nhan-thuc-so',
    'nhan-thuc',
    ':6:3  pillar "nhan-thuc" is not of framework pdti-733 at level district (nearest: nhan-thuc-so Nhận thức số)',
  ],
  [
    'score above the pillar',
    results,
    '80,80',
    '100.1,"100,1"',
    ':6:5  score 100.1 is above the maximum of pillar nhan-thuc-so, 100',
  ],
  [
    'score above the level',
    results,
    '400.5,"400,5"',
    '766,766',
    ':2:5  score 766 is above the maximum of level district, 765',
  ],
  ['score below 0', results, '80,80', '-1,-1', ':6:5  score -1 is below 0'],
  ['rank beyond the units', results, '2,2', '4,4', ':5:5  rank 4 is greater than the number of units, 3'],
  ['rank 0', results, '1,1', '0,0', ':3:5  rank 0 is not a whole number from 1'],
  [
    'indicator of a result without a pillar',
    results,
    'nhan-thuc-so,,80',
    ',1-1,80',
    ':6:4  indicator "1-1" has no pillar',
  ],
])('%s', expectFault);

test('an index is at most 1', () => {
  const files = spoil(edition, '"points"', '"index"');
  const text = (files[statements] ?? '').split('\n').filter((line) => !line.includes('max_points'));
  expect(checked({ ...files, [statements]: text.join('\n') })).toEqual([
    `${results}:2:5  score 400.5 is above the maximum of an index, 1`,
    `${results}:4:5  score 358.17 is above the maximum of an index, 1`,
  ]);
});

test('a unit that the register lacks is told once, not at each of its rows', () => {
  const lines = ['score,,,40', 'rank,,,1'].map(
    (cells) => `347,${cells},${cells.split(',').at(-1) ?? ''},bao-cao-2023,q 40 1,,`,
  );
  const files = { ...spoil(results, '372,score', '372,score') };
  expect(checked({ ...files, [results]: `${(files[results] ?? '').trimEnd()}\n${lines.join('\n')}\n` })).toEqual([
    expect.stringMatching(/unit "347" is in no row of units.csv valid on 2023-12-31/),
  ]);
});
