import { expect, test } from 'vitest';
import { checked, expectFault, results, statements, type Spoiled } from '../../tests/fixtures/checked.ts';
import { soundFiles, spoil } from '../../tests/fixtures/sound-files.ts';

test.each<Spoiled>([
  [
    'higher score, worse rank',
    results,
    '358.17,"358,17"',
    '401,401',
    ':5:5  rank 2 with score 401 stands below rank 1 with score 400.5 (unit 370)',
  ],
  [
    'shared rank, different scores',
    results,
    '2,2',
    '1,1',
    ':5:5  rank 1 is shared by different scores, 358.17 and 400.5 (unit 370)',
  ],
])('%s', expectFault);

test('rank without order: once all are published, no place stays empty', () => {
  const two = spoil(results, '372,score,nhan-thuc-so,,80,80', '372,rank,,,2,2');
  expect(checked(two)).toEqual([]);
  const gap = {
    ...soundFiles,
    [results]: (two[results] ?? '').replace('370,rank,,,1,1', '370,rank,,,3,3').replace('400.5,"400,5"', '300,300'),
  };
  expect(checked(gap)).toEqual(
    [
      `${results}:6:5  rank 2 is not in order: 0 units rank before it (expected rank 1)`,
      `${results}:5:5  rank 2 is not in order: 0 units rank before it (expected rank 1)`,
      `${statements}:3:4  order puts unit "370" (rank 3 in results.csv) before "373" (rank 2)`,
    ].sort(),
  );
});

test('rank without order: two units cannot stand before rank 2', () => {
  const files = spoil(results, '372,score,nhan-thuc-so,,80,80', '372,rank,,,1,1');
  expect(checked(files)).toEqual([
    `${results}:5:5  rank 2 is not in order: 2 units rank before it (expected rank 3)`,
    `${statements}:3:4  order puts unit "373" (rank 2 in results.csv) before "372" (rank 1)`,
  ]);
});
