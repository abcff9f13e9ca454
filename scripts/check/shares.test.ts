import { expect, it } from 'vitest';
import { readFiles, soundFiles, spoil } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from '../read/problem.ts';
import { check } from './faults.ts';

const file = 'data/ninh-thuan/targets-2024/targets.csv';

it.each<[string, string[]]>([
  ['hộ gia đình,households', []],
  [',', []],
  ['hộ gia đình,', [`${file}:2:15  share_of_en is empty, share_of is not (expected both or neither)`]],
  [',households', [`${file}:2:14  share_of is empty, share_of_en is not (expected both or neither)`]],
])('"%s"', (cells, expected) => {
  const { data } = readFiles(spoil(file, 'hộ gia đình,households', cells));
  expect(check(data).map(formatProblem)).toEqual(expected);
});

it.each<[target: string, fault: string | undefined]>([
  ['100%', undefined],
  ['trên 90%', undefined],
  ['120%', 'target_printed "120%" is more than the whole of "hộ gia đình" (expected at most 100%, or no share_of)'],
  [
    'trên 100%',
    'target_printed "trên 100%" is more than the whole of "hộ gia đình" (expected at most 100%, or no share_of)',
  ],
])('a share of %s', (target, fault) => {
  const rows = (soundFiles[file] ?? '').replaceAll('trên 90%', target);
  const { data } = readFiles({ ...soundFiles, [file]: rows });
  expect(check(data).map(formatProblem)).toEqual(fault === undefined ? [] : [`${file}:2:11  ${fault}`]);
});
