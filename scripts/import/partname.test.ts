import { expect, test } from 'vitest';
import { folderOf } from '../../tests/fixtures/annexes/data.ts';
import { loadFolder } from './folder.ts';
import { frameOf } from './frame.ts';
import { indicatorNamed, namesNear, partName, pillarNamed } from './partname.ts';

const { data } = loadFolder(folderOf());
const [edition, framework] = [data.editions[0], data.frameworks[0]];
if (edition === undefined || framework === undefined) throw new Error('the example folder has an edition');
const frame = frameOf(edition, framework, 'commune');

test.each<[heading: string, code: string | undefined]>([
  ['Nhận thức số', 'nhan-thuc-so'],
  ['NHẬN THỨC SỐ', 'nhan-thuc-so'],
  ['1. Nhận thức số', 'nhan-thuc-so'],
  ['III - Hạ tầng số', 'ha-tang-so'],
  ['Trụ cột 2: Thể chế số (100 điểm)', 'the-che-so'],
  ['Điểm Thể chế số', 'the-che-so'],
  ['Thẻ chế số', 'the-che-so'],
  ['Chỉ số Hạ tầng số/100', 'ha-tang-so'],
  // A number that contradicts the name is only a place in another list.
  ['1. Hạ tầng số', 'ha-tang-so'],
  ['An toàn thông tin mạng', 'an-toan-thong-tin'],
  ['An toàn, an ninh mạng', 'an-toan-thong-tin'],
  ['An toàn thông tin', 'an-toan-thong-tin'],
  ['Trụ cột 3', 'ha-tang-so'],
  ['IV', 'an-toan-thong-tin'],
  ['Kết quả Hạ tầng số năm 2023', 'ha-tang-so'],
  ['Kế hoạch phát triển hạ tầng số', undefined],
  ['Xếp hạng Hạ tầng số', undefined],
  ['Trụ cột 9', undefined],
  ['1.2', undefined],
  ['số', undefined],
  ['Nhân lực số', undefined],
  ['Tổng điểm', undefined],
])('the heading %s names the pillar %s', (heading, code) => {
  expect(pillarNamed(heading, frame)?.code).toBe(code);
});

test.each<[heading: string, pillar: string | undefined, code: string | undefined]>([
  ['3.1. Tỷ lệ hộ có Internet băng rộng (20 điểm)', 'ha-tang-so', 'internet'],
  ['Tỷ lệ hộ có internet băng rộng', undefined, 'internet'],
  ['internet', 'ha-tang-so', 'internet'],
  ['Tỷ lệ hộ có Internet băng rộng', 'the-che-so', undefined],
  ['Tỷ lệ hộ có Internet', 'ha-tang-so', undefined],
])('the heading %s below %s names the indicator %s', (heading, pillar, code) => {
  expect(indicatorNamed(heading, frame, pillar)?.code).toBe(code);
});

test.each<[heading: string, max: number | undefined, numbers: number[]]>([
  ['1. Nhận thức số (100 điểm)', 100, [1]],
  ['Hạ tầng số (tối đa: 40,5 đ)', 40.5, []],
  ['Hạ tầng số /60', 60, []],
  ['Hỗ trợ người dân 24/7', undefined, []],
  ['XII. Hạ tầng số', undefined, [12]],
  ['XIV.2 Hạ tầng số', undefined, [14, 2]],
  ['IIX. Hạ tầng số', undefined, []],
  ['1.2. Trang thông tin (mức 3)', undefined, [1, 2]],
  ['II. Thể chế số', undefined, [2]],
])('takes the heading %s apart', (heading, max, numbers) => {
  expect(partName(heading)).toMatchObject({ max, numbers });
});

test('names what is near', () => {
  expect(namesNear('Nhận thức sơ bộ', frame, undefined)).toEqual(['nhan-thuc-so Nhận thức số']);
  expect(namesNear('Tỷ lệ hộ Internet băng rộng', frame, 'ha-tang-so')).toEqual([
    'internet Tỷ lệ hộ có Internet băng rộng',
  ]);
});
