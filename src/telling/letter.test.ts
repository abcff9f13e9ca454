import { expect, test } from 'vitest';
import { decision, unit } from '../../tests/fixtures/units.ts';
import type { Source } from '../model/scored.ts';
import { annexIn, letterOf, resultsOf } from './letter.ts';

const document: Source = {
  ...{ id: decision, title: 'Quyết định phê duyệt kết quả', issuer: 'UBND tỉnh', number: '506/QĐ-UBND' },
  ...{ date: '2024-07-18', standing: 'official', access: 'not-released' },
};
const office = unit('37', 'province', 'Tỉnh', 'Ninh Bình');
const commune = unit('14521', 'commune', 'Xã', 'Gia Sinh', '373');
const district = unit('373', 'district', 'Huyện', 'Gia Viễn', '37');
const annex = { document: decision, name: 'Phụ lục 3' };

test('the letter names office, annex, decision and unit, and leaves the rest to who asks', () => {
  const lines = String(letterOf({ office, document: annexIn({ annex }, document), unit: commune, district }, 'vi'));
  expect(lines).toContain('Kính gửi: Văn phòng Ủy ban nhân dân tỉnh Ninh Bình');
  expect(lines).toContain(
    'Phụ lục 3 kèm theo Quyết định phê duyệt kết quả, số 506/QĐ-UBND ngày 18/7/2024, trong đó có xã Gia Sinh, huyện Gia Viễn.',
  );
  expect(lines).toMatch(/Họ tên: …\nNơi cư trú: …\nSố căn cước: …/);
});

test('where no source names an annex, the decision itself is asked for', () =>
  expect(String(annexIn({}, document)('vi'))).toBe('Quyết định phê duyệt kết quả, số 506/QĐ-UBND ngày 18/7/2024'));

test('a decision without a number goes by its title', () =>
  expect(String(annexIn({}, { ...document, number: undefined })('vi'))).toBe('Quyết định phê duyệt kết quả'));

test('of a place without a ranking its results are asked for, under its framework where one is known', () => {
  expect(String(resultsOf(office, undefined)('vi'))).toBe(
    'kết quả chấm điểm, xếp hạng chuyển đổi số của tỉnh Ninh Bình',
  );
  expect(String(resultsOf(office, document)('en'))).toContain(
    'Ninh Bình province under the <span lang="vi">Quyết định phê duyệt kết quả</span>, no. ',
  );
});

test('a letter in another language names the document in it where it was translated', () => {
  const title = { vi: 'Quyết định phê duyệt kết quả', en: 'Decision approving the results' };
  const named = { document: decision, name: { vi: 'Phụ lục 3', en: 'Annex 3' } };
  expect(String(annexIn({ annex: named }, { ...document, title })('en'))).toBe(
    'Annex 3 of the Decision approving the results, no. <span lang="vi">506/QĐ-UBND</span> of 18 July 2024',
  );
});
