import { expect, test } from 'vitest';
import { publisherText } from './publisher.ts';

const by = (year: number, name?: string) => ({
  index: 'dti' as const,
  year,
  publisher: name === undefined ? undefined : { vi: `Bộ ${name}`, en: `Ministry of ${name}` },
});

test.each([
  ['nobody where the data name none', [by(2024)], undefined, undefined],
  ['one body', [by(2024, 'A'), by(2023, 'A'), by(2022)], 'Bộ A', 'Ministry of A'],
  [
    'another body with its years',
    [by(2025, 'B'), by(2021, 'A'), by(2022, 'A'), by(2024, 'B'), by(2023, 'A')],
    'Bộ A (DTI 2024 và 2025: Bộ B)',
    'Ministry of A (2024 and 2025: Ministry of B)',
  ],
  ['the earlier of two that gave out as many', [by(2024, 'B'), by(2023, 'A')], 'Bộ A (DTI 2024: Bộ B)', undefined],
])('tells of %s', (_, rankings, vi, en) => {
  expect(publisherText(rankings, 'vi')).toBe(vi);
  if (en !== undefined) expect(publisherText(rankings, 'en')).toBe(en);
});
