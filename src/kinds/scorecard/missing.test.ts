import { describe, expect, test } from 'vitest';
import { communes2023, districts2023 } from '../../../tests/fixtures/rankings.ts';
import { context, decision } from '../../../tests/fixtures/units.ts';
import type { Ranking, Source } from '../../model/scored.ts';
import type { Lookups } from '../../telling/context.ts';
import { missingText } from './missing.ts';

const lookups = (standing: Source['standing']): Lookups => ({
  ...context,
  disputes: new Map(),
  sources: new Map([[decision, { id: decision, title: 'x', issuer: 'x', access: 'cited', standing }]]),
});
const pillar = { code: 'a', name: { vi: 'A', en: 'A' }, scored: true, role: 'pillar', order: 1 } as const;
const divided: Ranking = { ...districts2023, pillars: [pillar] };
const text = (ranking: Ranking, standing: Source['standing'], unit = 0): string => {
  const row = ranking.rows[unit];
  return row ? String(missingText({ ranking, row }, 'vi', lookups(standing))).replaceAll(/<[^>]*>/g, '') : '';
};
const unheld = (ranking: Ranking): Ranking => ({ ...ranking, annex: undefined });
const hidden: Ranking = {
  ...communes2023,
  rows: communes2023.rows.map((row) => ({
    ...row,
    score: { grade: 'unpublished' },
    rank: { grade: 'unpublished' },
  })),
};

describe('what is missing of a unit', () => {
  test('was approved where an authority says so', () =>
    expect(text(divided, 'official')).toMatch(/^Điểm từng .*Kết quả được phê duyệt tại /));

  test.each(['press', 'secondary'] as const)('was approved by nobody where all that is known is from: %s', (standing) =>
    expect(text(divided, standing)).toMatch(/^Điểm từng [^.]*\.$/),
  );

  test('stands in the annex that a source names', () => expect(text(hidden, 'official')).toMatch(/nằm ở phụ lục của /));

  test('is no part of a total of which no source says that it has parts', () => {
    expect(text(districts2023, 'official')).toBe('undefined');
    expect(text(districts2023, 'press', 3)).toBe('Điểm hoặc hạng của đơn vị này không có trong nguồn đã đọc.');
  });

  test('stands in no annex that nobody saw', () =>
    expect(text(unheld(hidden), 'press')).toBe('Điểm và hạng PDTI của từng xã không có trong nguồn đã đọc.'));
});
