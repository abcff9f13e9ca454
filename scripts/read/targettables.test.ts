import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiles, soundFiles, type Files } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from './problem.ts';
import { parseNote, parseResult, parseTarget, TargetsFile } from './targettables.ts';

describe('parseTarget', () => {
  it.each([
    ['trên 90%', { operator: '>', value: 90, unit: '%' }],
    ['Trên 90%', { operator: '>', value: 90, unit: '%' }],
    ['100%', { operator: '>=', value: 100, unit: '%' }],
    ['tối thiểu 0,25%', { operator: '>=', value: 0.25, unit: '%' }],
    ['Ít nhất 3', { operator: '>=', value: 3, unit: undefined }],
    ['từ 80 %', { operator: '>=', value: 80, unit: '%' }],
    ['trên  90%', { operator: '>', value: 90, unit: '%' }],
    ['Hoàn thành trên 90%', { operator: 'text' }],
    ['100% người dân', { operator: 'text' }],
    ['1.000', { operator: '>=', value: 1000, unit: undefined }],
    ['Triển khai tại thành phố PR-TC', { operator: 'text' }],
    ['Kết nối CSDL về dân cư, đất đai', { operator: 'text' }],
    [undefined, { operator: 'none' }],
  ])('%s', (printed, parsed) => expect(parseTarget(printed)).toEqual(parsed));

  it('reads back any percentage it could have been printed from', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
        const value = hundredths / 100;
        expect(parseTarget(`${String(value).replace('.', ',')}%`)).toEqual({ operator: '>=', value, unit: '%' });
      }),
    ));
});

describe('parseNote', () => {
  it.each([
    ['Đạt', { status: 'met', gap: undefined }],
    ['Đạt và vượt 2,44% (theo số liệu của Cục Viễn thông)', { status: 'met', gap: 2.44 }],
    ['Đạt và vượt  2,44 %', { status: 'met', gap: 2.44 }],
    ['Đạt, vượt kế hoạch 2,44%', { status: 'met', gap: undefined }],
    ['Đạt và vượt 70% Số liệu do ngân hàng cung cấp', { status: 'met', gap: 70 }],
    ['Chưa đạt (theo số liệu của Cục Viễn thông)', { status: 'missed' }],
    ['Chưa có số liệu đánh giá', { status: 'no-data' }],
    ['Hiện đang triển khai, chưa có số liệu báo cáo', { status: 'no-data' }],
  ])('%s', (note, parsed) => expect(parseNote(note)).toEqual(parsed));
  it.each(['Đang làm', 'Không đạt', 'Có xã chưa đạt', ''])('knows no status of "%s"', (note) =>
    expect(parseNote(note)).toBeUndefined(),
  );
});

describe('parseResult', () => {
  it.each([
    ['86,32%', 86.32],
    ['187,5 %', 187.5],
    ['75', 75],
    ['0%', 0],
    ['-', undefined],
    ['Đạt 86,32%', undefined],
    ['86,32% số hộ', undefined],
    [undefined, undefined],
    ['Đã triển khai lắp đặt, tích hợp 75 vị trí trạm 5G', undefined],
  ])('%s → %s', (printed, value) => expect(parseResult(printed)).toBe(value));
});

describe('the tables of two years', () => {
  const [first, second] = ['data/ninh-thuan/targets-2024', 'data/ninh-thuan/targets-2025'];
  /** The same folder once more, for the year after, with this done to each of its tables. */
  const twoYears = (change: (table: string) => string = (table) => table): Files => {
    const own = Object.entries(soundFiles).filter(([path]) => path.startsWith(`${first}/`));
    const later = own.map(([path, text]) => [
      path.replace(first, second),
      path.endsWith('.json') ? text.replaceAll('2024', '2025') : change(text),
    ]);
    return { ...soundFiles, ...(Object.fromEntries(later) as Files) };
  };

  it('give every row with the edition in whose folder it lies', () => {
    const { data, problems } = readFiles(twoYears());
    expect(problems).toEqual([]);
    const editions = ['ninh-thuan/targets-2024', 'ninh-thuan/targets-2025'];
    expect(data.targetEditions.map(({ id }) => id)).toEqual(editions);
    expect(data.groups).toMatchObject(editions.map((edition) => ({ edition, code: 'I', name: { vi: 'Hạ tầng số' } })));
    const row = { id: 'I.1', order: 1, group: 'I', agencies: ['nt-so-noi-vu'], result_printed: '86,32%' };
    expect(data.targets).toMatchObject(editions.map((edition) => ({ edition, ...row })));
  });

  it('name a row that stands in one of them twice', () => {
    const twice = (table: string) => `${table}${table.split('\n')[1] ?? ''}\n`;
    const { problems } = readFiles(twoYears(twice));
    expect(problems.map(formatProblem)).toEqual([
      expect.stringContaining(`${second}/groups.csv:3`),
      expect.stringContaining(`${second}/targets.csv:3`),
    ]);
  });

  it('are described with the claims about their counts, and no others', () => {
    const description = JSON.parse(soundFiles[`${first}/edition.json`] ?? '') as object;
    const claims = { met: 'a', missed: 'b', 'no-data': 'c', total: 'd' };
    expect(TargetsFile.parse({ ...description, claims })).toMatchObject({ kind: 'targets', year: 2024, claims });
    expect(TargetsFile.safeParse({ ...description, claims: { best: 'a' } }).success).toBe(false);
    expect(TargetsFile.safeParse({ ...description, kind: '' }).success).toBe(false);
  });
});
