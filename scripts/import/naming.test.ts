import { expect, test } from 'vitest';
import { dataFiles, folderOf } from '../../tests/fixtures/annexes/data.ts';
import { importedText, says } from '../../tests/fixtures/annexes/imported.ts';
import { register } from '../lookup/register.ts';
import { scoreUnits } from '../lookup/units.ts';
import { loadFolder } from './folder.ts';

const file = 'data/units.csv';
const table = (name: string): string[] => [
  'Đơn vị;Điểm;Hạng',
  'Sở TT&TT;351,5;1',
  'Sở Nội vụ;342,25;2',
  `${name};300;3`,
];
const answer = { level: 'department', mapping: '4,,,nb-chua-ro-1,\n' };

test('a printed department that no unit is called is asked about, with the unit that it may be', async () => {
  const { refusals, writes, mapping } = await importedText(table('Sở Xây dựng'), { level: 'department' });
  expect(refusals).toEqual([
    expect.stringMatching(
      /^a\.csv:4 {2}"Sở Xây dựng" không có trong danh sách đơn vị; nb-chua-ro-1 là đơn vị chưa rõ tên: trả lời nb-chua-ro-1/,
    ),
  ]);
  expect(mapping).toContain(',nb-chua-ro-1,,');
  expect(writes.size).toBe(0);
});

test('two of them are proposed two units', async () => {
  const text = `${dataFiles[file]}nb-chua-ro-2,department,37,Chưa rõ,Chưa rõ tên (2),Chưa rõ tên (2),,,,,,,,no,,,bao-cao\n`;
  const edition = 'data/ninh-binh/pdti-2023/edition.json';
  const four = (dataFiles[edition] ?? '').replace(/("department": \{\s*"units": )3/, '$14');
  const { mapping } = await importedText([...table('Sở Xây dựng'), 'Ban Dân tộc;290;4'], {
    level: 'department',
    folder: folderOf({ [file]: text, [edition]: four }),
  });
  expect(mapping?.match(/,nb-chua-ro-\d,,/g)).toEqual([',nb-chua-ro-1,,', ',nb-chua-ro-2,,']);
});

test.each([
  ['Sở Xây dựng', 'Sở,Sở Xây dựng,Sở Xây dựng tỉnh Ninh Bình', 'so-xay-dung'],
  ['3. Sở Xây dựng (1)', 'Sở,Sở Xây dựng,Sở Xây dựng tỉnh Ninh Bình', 'so-xay-dung'],
  ['Văn phòng UBND tỉnh', 'Văn phòng,Văn phòng UBND tỉnh,Văn phòng UBND tỉnh Ninh Bình', 'van-phong-ubnd-tinh'],
])(
  'the answer gives %s its name and its address, and nothing else of the register changes',
  async (name, cells, slug) => {
    const outcome = await importedText(table(name), answer);
    expect(outcome.refusals).toEqual([]);
    const before = (dataFiles[file] ?? '').split('\n');
    const after = (outcome.writes.get(file) ?? '').split('\n');
    const place = before.findIndex((line) => line.startsWith('nb-chua-ro-1'));
    expect(after.toSpliced(place, 1)).toEqual(before.toSpliced(place, 1));
    expect(after[place]).toBe(`nb-chua-ro-1,department,37,${cells},,,,,,,,yes,,,quyet-dinh;bao-cao`);
    expect(says(outcome, 'địa chỉ mới')).toEqual([
      expect.stringContaining(
        `địa chỉ mới /ninh-binh/don-vi/${slug}/; địa chỉ cũ /ninh-binh/don-vi/chua-ro-1/ dẫn sang đó`,
      ),
    ]);
    const { data } = loadFolder(folderOf(Object.fromEntries(outcome.writes)));
    const unit = scoreUnits(data, register(data.units)).find(({ code }) => code === 'nb-chua-ro-1');
    expect([unit?.slug, unit?.formerSlug]).toEqual([slug, 'chua-ro-1']);
  },
);

test('once named the row finds its unit, and the register stays', async () => {
  const first = await importedText(table('Sở Xây dựng'), answer);
  const again = await importedText(table('Sở Xây dựng'), {
    level: 'department',
    folder: folderOf(Object.fromEntries(first.writes)),
  });
  expect([again.refusals, [...again.writes]]).toEqual([[], []]);
});
