import { expect, test } from 'vitest';
import { mapPageWords } from './words.ts';

test('a map of communes that were never ranked names no year', () => {
  const { mapTitle, communeMapTitle } = mapPageWords;
  expect([mapTitle.vi('Hà Nam', 83), mapTitle.en('Hà Nam', 83, 2023)]).toEqual([
    'Bản đồ 83 xã, phường, thị trấn Hà Nam',
    'Map of the communes of Hà Nam in 2023',
  ]);
  expect([communeMapTitle.vi('Hà Nam', 83, 2023), communeMapTitle.en('Hà Nam', 83)]).toEqual([
    'Hà Nam năm 2023: 83 xã, phường, thị trấn, bấm vào để mở phiếu',
    'Hà Nam: 83 communes, each a link to its scorecard',
  ]);
});
