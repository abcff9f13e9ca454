import { expect, it } from 'vitest';
import { targetsEdition } from '../../tests/fixtures/plan.ts';
import { lacksYear, periodText } from './period.ts';

it.each([
  ['at', '2024-06-30', 'giữa năm 2024', 'at mid-2024'],
  ['in', '2024-06-30', 'nửa đầu năm 2024', 'first half of 2024'],
  ['of', '2024-06-30', 'sáu tháng đầu năm 2024', 'the first half of 2024'],
  ['brief', '2024-06-30', '6 tháng đầu năm 2024', 'the first half of 2024'],
  ['at', '2025-12-31', 'cuối năm 2025', 'at the end of 2025'],
  ['in', '2025-12-31', 'năm 2025', '2025'],
  ['of', '2025-12-31', 'năm 2025', '2025'],
  ['after', '2024-06-30', 'sau sáu tháng đầu năm 2024', 'at mid-2024'],
  ['after', '2025-12-31', 'trong năm 2025', 'at the end of 2025'],
  ['after', '2025-09-30', 'tính đến 30/9/2025', 'by 30 September 2025'],
  ['at', '2025-09-30', 'tính đến 30/9/2025', 'by 30 September 2025'],
  ['of', '2025-09-30', 'từ đầu năm đến 30/9/2025', 'the year up to 30 September 2025'],
] as const)('%s %s', (form, asOf, vi, en) => {
  expect(periodText(form, asOf, 'vi')).toBe(vi);
  expect(periodText(form, asOf, 'en')).toBe(en);
});

it.each([
  ['half a year lacks the rest', '2025-06-30', undefined, true],
  ['a whole year lacks nothing', '2025-12-31', undefined, false],
  ['nor does a year in which the province ended', '2025-06-30', '2025-06-30', false],
  ['one that ended later lasted the year', '2024-06-30', '2025-06-30', true],
])('%s', (_, asOf, last, lacks) => {
  const edition = { ...targetsEdition, kind: 'targets', year: Number(asOf.slice(0, 4)), asOf } as const;
  expect(lacksYear(edition, [], last)).toBe(lacks);
});
