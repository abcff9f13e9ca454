import { expect, test } from 'vitest';
import { checked } from '../../tests/fixtures/checked.ts';
import { soundFiles } from '../../tests/fixtures/sound-files.ts';

const file = 'data/ninh-thuan/targets-2024/targets.csv';

/** The faults of the sound folder whose one target and result are printed otherwise, in cell and quote alike. */
const faultsOf = (target: string, result: string): string[] => {
  const rows = (soundFiles[file] ?? '').replace(/trên 90%,"86,32%"/, `"${target}","${result}"`);
  return checked({ ...soundFiles, [file]: rows.replace('trên 90% 86,32%', `${target} ${result}`) });
};

test.each(['92,5 %%', '92,,5%', '92,5,%', '8 7%', '9o%', '1OO%', '87% 88%', '%5'])(
  'a result of digits that is no number is refused: %s',
  (result) =>
    expect(faultsOf('trên 90%', result)).toEqual([
      `${file}:2:12  result_printed "${result}" is no number (expected like 92,5%; a cell that prints more than a number has words)`,
    ]),
);

test.each(['trên 9o%', '92,,5%', 'từ 8 7%'])('so is a target: %s', (target) =>
  expect(faultsOf(target, '86,32%')).toEqual([
    `${file}:2:11  target_printed "${target}" is no number (expected like 92,5% or trên 92,5%; a cell that prints more than a number has words)`,
  ]),
);

test.each([
  ['trên 90%', '86,32 %'],
  ['100', '1.234'],
  ['Triển khai mạng 5G', 'Đã lắp 75 trạm 5G'],
  ['100%', '143/143 (100%)'],
  ['90%', 'khoảng 87%'],
  ['90%', '-'],
])('numbers and words stand: %s, %s', (target, result) => expect(faultsOf(target, result)).toEqual([]));
