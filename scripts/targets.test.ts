import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNote, parseResult, parseTarget, recomputeStatus } from './targets.ts';

describe('parseTarget', () => {
  it.each([
    ['trên 90%', { operator: '>', value: 90, unit: '%' }],
    ['Trên 90%', { operator: '>', value: 90, unit: '%' }],
    ['100%', { operator: '>=', value: 100, unit: '%' }],
    ['tối thiểu 0,25%', { operator: '>=', value: 0.25, unit: '%' }],
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
    ['Chưa đạt (theo số liệu của Cục Viễn thông)', { status: 'missed' }],
    ['Chưa có số liệu đánh giá', { status: 'no-data' }],
    ['Hiện đang triển khai, chưa có số liệu báo cáo', { status: 'no-data' }],
  ])('%s', (note, parsed) => expect(parseNote(note)).toEqual(parsed));
  it('knows no status of other words', () => expect(parseNote('Đang làm')).toBeUndefined());
});

describe('parseResult', () => {
  it.each([
    ['86,32%', 86.32],
    ['-', undefined],
    [undefined, undefined],
    ['Đã triển khai lắp đặt, tích hợp 75 vị trí trạm 5G', undefined],
  ])('%s → %s', (printed, value) => expect(parseResult(printed)).toBe(value));
});

describe('recomputeStatus', () => {
  const atLeast = { operator: '>=', value: 90 } as const;
  const above = { operator: '>', value: 90 } as const;
  it.each([
    [atLeast, '90%', 90, 'met'],
    [above, '90%', 90, 'missed'],
    [above, '90,01%', 90.01, 'met'],
    [atLeast, '86,32%', 86.32, 'missed'],
    [atLeast, undefined, undefined, 'no-data'],
    [atLeast, '-', undefined, 'no-data'],
    [{ operator: 'text' } as const, 'Đã triển khai', undefined, 'not-computable'],
    [{ operator: 'none' } as const, undefined, undefined, 'no-data'],
  ])('%j against %s is %s', (target, printed, result, status) =>
    expect(recomputeStatus(target, printed, result)).toBe(status),
  );
});
