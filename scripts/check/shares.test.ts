import { expect, it } from 'vitest';
import { readFiles, spoil } from '../../tests/fixtures/sound-files.ts';
import { check } from '../check.ts';
import { formatProblem } from '../problem.ts';

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
