import { describe, expect, it } from 'vitest';
import { provinces } from '../../tests/fixtures/provinces.ts';
import { districts2022, districts2023, provinces2023 } from '../../tests/fixtures/rankings.ts';
import { units } from '../../tests/fixtures/units.ts';
import type { GoalEdition } from '../model/scored.ts';
import { pageLabel } from './pagenames.ts';

const known = { units, rankings: [districts2022, districts2023, provinces2023], homes: provinces };

describe('a page is called', () => {
  it.each([
    ['/ninh-binh/don-vi/373/', 'Huyện Gia Viễn'],
    ['/viet-nam/dti/2023/', 'DTI 2023 của các tỉnh'],
    ['/ninh-binh/pdti/2023/huyen/', 'PDTI Ninh Bình 2023, cấp huyện'],
    ['/ninh-binh/pdti/2023/', 'PDTI Ninh Bình năm 2023'],
    ['/ninh-binh/', 'Ninh Bình'],
    ['/khong-co/', '/khong-co/'],
  ])('%s: %s', (path, label) => expect(pageLabel(path, known, 'vi')).toBe(label));

  it('the name of its place and year, where it is of targets or a plan', () => {
    const of = (kind: GoalEdition['kind'], year: number) =>
      ({ kind, year, place: { code: '58', name: 'Ninh Thuận' }, path: `/${kind}/${year}/` }) as GoalEdition;
    const label = (path: string, ...goals: GoalEdition[]) => pageLabel(path, { ...known, goals }, 'vi');
    const [targets, plan] = [of('targets', 2025), of('plan', 2024)];
    expect(label('/targets/2025/', of('targets', 2024), targets, plan)).toBe('Chỉ tiêu 2025 của Ninh Thuận');
    expect(label('/plan/2024/', targets, plan)).toBe('Kế hoạch nâng chỉ số chuyển đổi số của Ninh Thuận');
    expect(label('/plan/2024/', of('plan', 2023), plan)).toBe(
      'Kế hoạch nâng chỉ số chuyển đổi số năm 2024 của Ninh Thuận',
    );
  });

  it('by whatever the data are that it is given', () =>
    expect(pageLabel('/ninh-binh/don-vi/373/', { ...known, units: [], rankings: [] }, 'vi')).toBe(
      '/ninh-binh/don-vi/373/',
    ));
});
