import { expect, test } from 'vitest';
import { readFiles, soundFiles } from '../../tests/fixtures/sound-files.ts';
import { register } from './register.ts';

const known = register(readFiles(soundFiles).data.units);
const at = (code: string, date: string) => known.at(code, date);
const codes = (...args: Parameters<typeof known.inForce>): string[] => known.inForce(...args).map(({ code }) => code);

test('a code is resolved by its date; first and last day are in force', () => {
  expect([at('373', '2024-12-31')?.valid_from, at('373', '2025-01-01')?.valid_from]).toEqual([undefined, '2025-01-01']);
  expect([at('373', '2025-06-30')?.code, at('373', '2025-07-01')?.code, at('1', '2024-01-01')]).toEqual([
    '373',
    undefined,
    undefined,
  ]);
});

test('the id is the bare code, with the first day for a later holder', () => {
  const ids = ['2024-12-31', '2025-01-01'].flatMap((date) => at('373', date) ?? []).map(known.idOf);
  expect(ids).toEqual(['373', '373@2025-01-01']);
});

test('units of a level in force, of one province', () => {
  expect(codes('2023-12-31', 'district', '37')).toEqual(['370', '372', '373']);
  expect(codes('2023-12-31', 'district')).toEqual(['370', '372', '373', '584']);
  expect(codes('2023-12-31', 'commune', '37')).toEqual(['14326']);
  expect(codes('2025-07-01', 'commune')).toEqual([]);
});

test('a commune is of the province of its district', () => {
  const commune = at('14326', '2023-12-31');
  expect(commune && known.provinceOf(commune, '2023-12-31')).toBe('37');
});
