import { expect, test } from 'vitest';
import { targets, targetsEdition } from '../../../tests/fixtures/plan.ts';
import { unit } from '../../../tests/fixtures/units.ts';
import { goalHubWords } from '../goalshub/words.ts';
import { agencyText, districtFinding } from './findings.ts';
import type { Share } from './share.ts';

const district = unit('350', 'district', 'Huyện', 'Kim Bảng', '35');

const [before, after] = [unit('35', 'province', 'Tỉnh', 'Hà Nam'), unit('37', 'province', 'Tỉnh', 'Ninh Bình')];
const none = { heirs: [], province: before, now: undefined, year: '2023' };
const two = [unit('1', 'commune', 'Xã', 'A', '350'), unit('2', 'commune', 'Phường', 'B', '350')];

test('a district counts its communes by kind, and what holds them today', () => {
  const heirs = [unit('3', 'commune', 'Phường', 'C', '37')];
  expect(districtFinding(district, two, { ...none, heirs, now: after }, 'en')).toBe(
    'Kim Bảng district: 1 ward and 1 commune, now in 1 commune or ward of Ninh Bình province',
  );
  expect(districtFinding(district, two, { ...none, heirs, now: after }, 'vi')).toBe(
    'Huyện Kim Bảng: 1 phường và 1 xã, nay thuộc 1 xã, phường của tỉnh Ninh Bình',
  );
});

test('one that goes on says the year of its communes; a special zone is counted with the others', () => {
  const communes = [unit('1', 'commune', 'Xã', 'A', '350'), unit('2', 'commune', 'Đặc khu', 'B', '350')];
  expect(districtFinding(district, communes, none, 'en')).toBe(
    'Kim Bảng district: 1 commune and 1 special zone in 2023',
  );
});

test('of none that the register has, it counts none', () => {
  expect(districtFinding(district, [], none, 'en')).toBe('Kim Bảng district is in Hà Nam province');
  expect(goalHubWords.places.en(6, 0, '2023')).toBe('6 districts in 2023');
  expect(goalHubWords.places.vi(6, 65, '2023')).toBe('6 huyện, thành phố và 65 xã, phường, thị trấn năm 2023');
});

test('where no status is printed an agency is said to be given targets, not to have met some', () => {
  const agency = unit('nt-so-y-te', 'department', 'Sở', 'Y tế', '58');
  const own = { edition: targetsEdition, targets: targets.slice(0, 2), ofLevel: [] };
  const findingOf = (met: number | undefined, plans: object[] = []) =>
    agencyText(agency, { targets: [{ ...own, met }], plans } as unknown as Share, 'en').finding;
  const led = { plan: { year: 2023 }, tasks: [{}], ofGroups: [], sum: undefined };
  expect(findingOf(1)).toMatch(/^Y tế: 1 of 2 targets rated met /);
  expect(findingOf(undefined)).toMatch(/^Y tế: 2 targets (?!rated)/);
  expect(findingOf(undefined, [led])).toMatch(/^Y tế: 2 targets .* and 1 task in the 2023 DTI plan$/);
});
