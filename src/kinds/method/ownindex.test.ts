import { describe, expect, test } from 'vitest';
import { communes2023, districts2023 } from '../../../tests/fixtures/rankings.ts';
import { scoredThird } from '../../../tests/fixtures/third-province.ts';
import { context, source } from '../../../tests/fixtures/units.ts';
import type { Ranking } from '../../model/scored.ts';
import type { Lookups } from '../../telling/context.ts';
import { ownIndex } from './ownindex.ts';

const titled = {
  ...context,
  sources: new Map([[source('bao'), { standing: 'press' }]]) as unknown as Lookups['sources'],
  titles: new Map([
    ...context.titles,
    [source('qd-733-2022'), 'QĐ 733'] as const,
    [source('qd-456'), 'QĐ 456'] as const,
    [source('bao'), 'Bài báo'] as const,
  ]),
};
const under = (ranking: Ranking, document?: string): Ranking => ({
  ...ranking,
  ...(document === undefined ? {} : { frameworkDocument: source(document) }),
});
const text = (name: string, rankings: Ranking[], reported: Ranking[] = []) =>
  String(ownIndex({ name, rankings }, reported, 'vi', titled));

describe('the index of a province', () => {
  test('stays under the decision where only a paper tells of the newest edition', () => {
    const [older, newer] = [under(districts2023, 'qd-733-2022'), under({ ...districts2023, year: 2024 }, 'bao')];
    expect(text('Ninh Bình', [older, newer])).toContain('theo QĐ 733.');
    expect(text('Ninh Bình', [newer])).not.toContain('theo');
  });

  test('is under its own document, with what its own report counts', () => {
    const levels = [{ ...districts2023, level: 'department' as const, unitCount: 18 }, districts2023, communes2023];
    const own = levels.map((ranking) => under(ranking, 'qd-733-2022'));
    expect(text('Ninh Bình', own, own)).toBe(
      'PDTI là bộ chỉ số chuyển đổi số tỉnh Ninh Bình dùng để chấm các cơ quan nhà nước trong tỉnh, theo QĐ 733. ' +
        'Báo cáo năm 2023 nói về 18 sở, ban, ngành và 8 huyện, thành phố; cấp xã có 3 đơn vị theo danh mục, báo cáo không in số xã được chấm.',
    );
  });

  test('has no report where none speaks of its editions', () =>
    expect(text('Hà Nam', [under(districts2023, 'qd-456')])).toBe(
      'PDTI là bộ chỉ số chuyển đổi số tỉnh Hà Nam dùng để chấm các cơ quan nhà nước trong tỉnh, theo QĐ 456.',
    ));

  test('names no document where no source names one', () =>
    expect(text('Hà Nam', [under(districts2023)])).toBe(
      'PDTI là bộ chỉ số chuyển đổi số tỉnh Hà Nam dùng để chấm các cơ quan nhà nước trong tỉnh.',
    ));

  test('names the document of the framework that the data name', () =>
    expect(
      scoredThird.rankings
        .filter(({ province }) => province === '35')
        .map(({ frameworkDocument }) => frameworkDocument),
    ).toEqual(['qd-506-2024', 'qd-506-2024']));
});
