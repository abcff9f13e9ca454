import { expect, test } from 'vitest';
import { checked, edition, expectFault, type Spoiled } from '../../tests/fixtures/checked.ts';
import { soundFiles, spoil } from '../../tests/fixtures/sound-files.ts';

const units = 'data/units.csv';

test.each<Spoiled>([
  [
    'two districts of one name',
    units,
    'Huyện,Nho Quan,Huyện Nho Quan',
    'Thành phố,Tam Điệp,Thành phố Tam-Điệp',
    ':5:6  has the page /ninh-binh/don-vi/thanh-pho-tam-diep/, which 370 Thành phố Tam Điệp has already (expected another name)',
  ],
  [
    'a name without letters',
    units,
    'Huyện,Nho Quan,Huyện Nho Quan',
    'Huyện,!,!!',
    ':5:6  full_name "!!" has no letters for an address',
  ],
])('%s', expectFault);

test('two editions of one year', () => {
  const again = spoil(edition, '"id":"ninh-binh/pdti-2023"', '"id":"ninh-binh/pdti-lan-hai"')[edition] ?? '';
  const tables = ['results', 'statements', 'remarks'].map((name): [string, string] => [
    `data/ninh-binh/pdti-lan-hai/${name}.csv`,
    soundFiles[`data/ninh-binh/pdti-2022/${name}.csv`] ?? '',
  ]);
  const file = 'data/ninh-binh/pdti-lan-hai/edition.json';
  expect(checked({ ...soundFiles, ...Object.fromEntries(tables), [file]: again })).toEqual([
    `${file}  has the page /ninh-binh/pdti/2023/, which ninh-binh/pdti-2023 has already (expected another year)`,
  ]);
});
