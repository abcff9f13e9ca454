import { expect, test } from 'vitest';
import { folderOf } from '../../tests/fixtures/annexes/data.ts';
import { columnsOf, measureName, type Path } from './column.ts';
import { loadFolder } from './folder.ts';
import { frameOf } from './frame.ts';

const { data } = loadFolder(folderOf());
const [edition, framework] = [data.editions[0], data.frameworks[0]];
if (edition === undefined || framework === undefined) throw new Error('the example folder has an edition');
const frame = frameOf(edition, framework, 'commune');

const roles = (...paths: Path[]): string[] =>
  columnsOf(
    paths.map((path, index) => ({ index: index + 1, path })),
    frame,
  ).map(({ role }) => (role.kind === 'value' ? measureName(role.measure) : role.kind));

test.each<[path: Path, expected: string]>([
  [['Tổng điểm'], 'score'],
  [['Kết quả năm 2023', 'Điểm'], 'score'],
  [['Kết quả năm 2022', 'Điểm'], 'aside'],
  [['Năm 2022', 'Xếp hạng'], 'aside'],
  [['Điểm các trụ cột', '1. Nhận thức số'], 'score of nhan-thuc-so'],
  [['Nhận thức số 2023'], 'score of nhan-thuc-so'],
  [['Nhận thức số (40 điểm)', 'Điểm'], 'score of nhan-thuc-so'],
  [['Nhận thức số', 'Cộng'], 'score of nhan-thuc-so'],
  [['Nhận thức số', 'Hạng'], 'rank of nhan-thuc-so'],
  [['Xếp hạng Hạ tầng số'], 'rank of ha-tang-so'],
  [['Hạ tầng số', 'Ghi chú'], 'aside'],
  [['Hạ tầng số', '3.1 Tỷ lệ hộ có Internet băng rộng'], 'score of ha-tang-so/internet'],
  [['3.1 Tỷ lệ hộ có Internet băng rộng'], 'score of ha-tang-so/internet'],
  [['Hạ tầng số', '1'], 'unlisted'],
  [['Hạ tầng số', 'Kế hoạch hạ tầng số 2021–2025'], 'unlisted'],
  [['2.1 Kế hoạch 5 năm'], 'unlisted'],
  [['Kế hoạch 5 năm'], 'unknown'],
  [['Tự đánh giá', 'Tổng điểm'], 'aside'],
  [['Tổng điểm', 'Tự đánh giá'], 'aside'],
  [['Tổng điểm (tự chấm)'], 'aside'],
  [['Xếp hạng (kỳ trước)'], 'aside'],
  [['Tổng điểm (tối đa)'], 'aside'],
  [['Tổng điểm (tối đa 400 điểm)'], 'score'],
  [['Tổng điểm', 'Phê duyệt'], 'score'],
  [['Phê duyệt', 'Tổng điểm'], 'score'],
  [['Phê duyệt'], 'unknown'],
  [['Rà soát', 'Xếp hạng'], 'unknown'],
  [['Nhận thức số', 'Tự chấm'], 'aside'],
  [['Nhận thức số', 'Thẩm định'], 'score of nhan-thuc-so'],
  [['Năm 2023', 'Tự đánh giá', 'Nhận thức số'], 'aside'],
  [['Năm trước', 'Điểm'], 'aside'],
  [['Kết quả theo Quyết định ngày 18/7/2024', 'Điểm'], 'score'],
  [['Hạ tầng số', '3.1 Tỷ lệ hộ có Internet băng rộng', 'Điểm đạt'], 'score of ha-tang-so/internet'],
  [['Hạ tầng số', '3.1 Tỷ lệ hộ có Internet băng rộng', 'Điểm chuẩn'], 'aside'],
  [['Hạ tầng số', '3.9 Chỉ tiêu khác', 'Điểm'], 'unlisted'],
])('the headings %j are %s', (path, expected) => {
  expect(roles(path)).toEqual([expected]);
});

test('beside a column of communes, one of units is that of the districts', () => {
  expect(roles(['Đơn vị'], ['Xã, phường'])).toEqual(['place', 'unit']);
  expect(roles(['Đơn vị'], ['Điểm'])).toEqual(['unit', 'score']);
});

test('most points are those of the heading, or of the pillar above its sum', () => {
  const max = (path: Path): number | undefined => columnsOf([{ index: 1, path }], frame)[0]?.max;
  expect(max(['Hạ tầng số (60 điểm)', 'Cộng'])).toBe(60);
  expect(max(['Hạ tầng số (60 điểm)', '3.1 Tỷ lệ hộ có Internet băng rộng (20 điểm)'])).toBe(20);
  expect(max(['Hạ tầng số (60 điểm)', '3.1 Tỷ lệ hộ có Internet băng rộng'])).toBeUndefined();
});
