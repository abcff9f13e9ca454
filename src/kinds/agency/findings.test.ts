import { expect, test } from 'vitest';
import { unit } from '../../../tests/fixtures/units.ts';
import { goalHubWords } from '../goalshub/words.ts';
import { districtFinding } from './findings.ts';

const district = unit('350', 'district', 'Huyện', 'Kim Bảng', '35');

test('a district counts its communes by kind', () => {
  const communes = [unit('1', 'commune', 'Xã', 'A', '350'), unit('2', 'commune', 'Phường', 'B', '350')];
  expect(districtFinding(district, communes, '2023', 'en')).toBe(
    'Huyện Kim Bảng: 1 ward and 1 commune in 2023, no ranking published',
  );
});

test('of none that the register has, it counts none', () => {
  expect(districtFinding(district, [], '2023', 'en')).toBe('Huyện Kim Bảng: no ranking published');
  expect(goalHubWords.places.en(6, 0, '2023')).toBe('6 districts in 2023');
  expect(goalHubWords.places.vi(6, 65, '2023')).toBe('6 huyện, thành phố và 65 xã, phường, thị trấn năm 2023');
});
