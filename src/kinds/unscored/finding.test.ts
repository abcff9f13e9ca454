import { describe, expect, test } from 'vitest';
import { communes2023, districts2023 } from '../../../tests/fixtures/rankings.ts';
import { context as known, hidden, id, unit } from '../../../tests/fixtures/units.ts';
import type { Unit } from '../../model/scored.ts';
import type { Context } from '../../telling/context.ts';
import type { Placing } from '../../telling/findings.ts';
import { dekOf, rankPhrase, titleOf } from './finding.ts';
import { saidAbout } from './said.ts';

const heir: Unit = { ...unit('14533@2025-07-01', 'commune', 'Phường', 'Tây Hoa Lư', '37'), validFrom: '2025-07-01' };
const giaSinh: Unit = {
  ...unit('14521', 'commune', 'Xã', 'Gia Sinh', '373'),
  heirs: [{ id: heir.id, share: 'whole' }],
};
const context: Context = { ...known, units: new Map([...known.units, [heir.id, heir], [giaSinh.id, giaSinh]]) };
const bare = { rank: hidden, score: hidden, parts: [] };
const placing: Placing = { ranking: communes2023, row: { ...bare, unit: giaSinh.id } };
const ofDistrict = (code: string): Placing => {
  const row = districts2023.rows.find((one) => one.unit === id(code));
  if (!row) throw new Error(`no row of ${code}`);
  return { ranking: districts2023, row };
};
const district = unit('373', 'district', 'Huyện', 'Gia Viễn', '37');

describe('the title says what a commune is today', () => {
  test.each<[string, Partial<Unit>, string, string]>([
    ['whole', {}, 'Xã Gia Sinh nay thuộc phường Tây Hoa Lư', 'Gia Sinh commune is now part of Tây Hoa Lư ward'],
    [
      'split',
      { heirs: [{ id: heir.id, share: 'most' }] },
      'Xã Gia Sinh nay phần lớn thuộc phường Tây Hoa Lư',
      'Gia Sinh commune is now mostly in Tây Hoa Lư ward',
    ],
    [
      'in a part that no source tells',
      { heirs: [{ id: heir.id, share: 'unknown' }] },
      'Xã Gia Sinh nay một phần hoặc toàn bộ thuộc phường Tây Hoa Lư',
      'Gia Sinh commune is now partly or wholly in Tây Hoa Lư ward',
    ],
    [
      'under the same name',
      { fullName: heir.fullName, name: heir.name, kind: heir.kind },
      'Phường Tây Hoa Lư nay thuộc phường Tây Hoa Lư mới',
      'Tây Hoa Lư ward is now part of the new Tây Hoa Lư ward',
    ],
  ])('%s', (_, more, vi, en) => {
    expect(titleOf({ ...giaSinh, ...more }, placing, 'vi', context)).toBe(vi);
    expect(titleOf({ ...giaSinh, ...more }, placing, 'en', context)).toBe(en);
  });
});

describe('where the register names no heir, it says that the unit was assessed', () => {
  test.each<[string, Unit, Placing, string]>([
    [
      'a commune',
      { ...giaSinh, heirs: [] },
      placing,
      `Xã Gia Sinh là một trong ${communes2023.unitCount} xã, phường, thị trấn được đánh giá năm 2023`,
    ],
    [
      'a district',
      district,
      ofDistrict('373'),
      `Huyện Gia Viễn là một trong ${districts2023.unitCount} huyện, thành phố được đánh giá năm 2023`,
    ],
    [
      'of how many no source prints',
      district,
      { ...ofDistrict('373'), ranking: { ...districts2023, unitCountAssumed: true } },
      'Huyện Gia Viễn được đánh giá chuyển đổi số năm 2023',
    ],
    [
      'a department',
      unit('nb-so-x', 'department', 'Sở', 'Sở Tư pháp', '37'),
      { ranking: { ...districts2023, level: 'department', unitCount: 18 }, row: { ...bare, unit: id('nb-so-x') } },
      'Sở Tư pháp là một trong 18 sở, ban, ngành được đánh giá năm 2023',
    ],
  ])('%s', (_, of, at, title) => expect(titleOf(of, at, 'vi', context)).toBe(title));
});

describe('the line under it', () => {
  test('what is not published, and how the district stood', () => {
    const { missing, stood } = dekOf(giaSinh, placing, { unit: district, lead: ofDistrict('373') }, 'vi');
    expect(missing).toBe('Điểm chuyển đổi số ở đây chưa thấy công bố.');
    expect(stood).toEqual({ name: 'Huyện Gia Viễn', rank: 'đứng thứ 3 trên 8' });
  });

  test('of a district of which nothing is known it is silent', () => {
    const row = { ...bare, unit: district.id };
    const lead = { ranking: districts2023, row };
    expect(rankPhrase(lead, 'vi')).toBeUndefined();
    expect(dekOf(giaSinh, placing, { unit: district, lead }, 'vi').stood).toBeUndefined();
    expect(dekOf(district, lead, undefined, 'vi').stood).toBeUndefined();
  });

  test('what no document is known to withhold is not called unpublished', () => {
    const open = { ...communes2023, annex: undefined };
    expect(dekOf(giaSinh, { ...placing, ranking: open }, undefined, 'vi').missing).toContain(
      'không có trong nguồn đã đọc',
    );
  });

  test('a district known within ranks says so', () =>
    expect(
      rankPhrase(
        {
          ranking: districts2023,
          row: { ...bare, unit: district.id, rank: { grade: 'bounded', low: 3, high: 5, statements: [], sources: [] } },
        },
        'vi',
      ),
    ).toBe('đứng trong khoảng hạng 3–5 trên 8'));
});

describe('what reports say that reaches it', () => {
  const remark = (more: object) => ({
    ...{ id: 'x', edition: communes2023.edition, level: 'commune', sense: 'weakness', sources: [], quote: 'a' },
    ...more,
  });
  const said = (...remarks: object[]) => saidAbout(giaSinh, district, remarks.map(remark) as never);

  test('of its district by name, and of its level; never of another unit', () => {
    const { district: own, level } = said(
      { quote: 'huyện', level: 'district', unit: district.id },
      { quote: 'huyện khác', level: 'district', unit: id('370') },
      { quote: 'xã' },
      { quote: 'đề nghị', sense: 'neutral' },
    );
    expect([own, level].map((list) => list.map(({ quote }) => quote))).toEqual([['huyện'], ['xã']]);
  });

  test('one sentence once, and none that fills a page', () => {
    const { level } = said({ quote: 'xã', pillar: 'a' }, { quote: 'xã', pillar: 'b' }, { quote: 'x'.repeat(400) });
    expect(level.map(({ quote }) => quote)).toEqual(['xã']);
  });
});
