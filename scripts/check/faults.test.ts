import { expect, test } from 'vitest';
import { checked, results } from '../../tests/fixtures/checked.ts';
import { soundFiles } from '../../tests/fixtures/sound-files.ts';

test('sound data has no problems', () => {
  expect(checked(soundFiles)).toEqual([]);
});

test('all faults are told at once, in the order of the file', () => {
  const text = (soundFiles[results] ?? '')
    .replace('80,80', '101,101')
    .replace('358.17,', '358.71,')
    .replace('bao-cao', 'bao-ca');
  expect(checked({ ...soundFiles, [results]: text })).toEqual([
    `${results}:2:7  source "bao-ca-2023" is not in sources.csv (nearest: bao-cao-2023)`,
    `${results}:4:5  value 358.71 is not what is printed, "358,17" (expected 358.17)`,
    `${results}:6:5  score 101 is above the maximum of pillar nhan-thuc-so, 100`,
  ]);
});
