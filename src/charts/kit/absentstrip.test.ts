import { expect, test } from 'vitest';
import { context, decision } from '../../../tests/fixtures/units.ts';
import { absentStrip } from './absentstrip.ts';

test.each([
  ['vi', 'Chưa công bố (Phụ lục 3, '],
  ['en', 'Unpublished (<span lang="vi">Phụ lục 3, '],
] as const)('names the annex that holds the figures (%s)', (locale, text) => {
  const strip = absentStrip({ annex: { document: decision, name: 'Phụ lục 3' } }, locale, context);
  expect(String(strip)).toContain(text);
});

test.each([
  ['vi', 'Không có trong nguồn đã đọc'],
  ['en', 'In no source we could read'],
] as const)('names no annex that nobody saw (%s)', (locale, text) => {
  const strip = String(absentStrip({}, locale, context));
  expect(strip).toContain(text);
  expect(strip).not.toMatch(/[()]|undefined/);
});
