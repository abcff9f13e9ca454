import { describe, expect, it } from 'vitest';
import { districts2022, districts2023, provinces2023 } from '../../tests/fixtures/rankings.ts';
import { provinces } from '../../tests/fixtures/provinces.ts';
import { units } from '../../tests/fixtures/units.ts';
import { pageLabel } from './pagenames.ts';

const known = { units, rankings: [districts2022, districts2023, provinces2023], homes: provinces };

describe('a page is called', () => {
  it.each([
    ['/ninh-binh/don-vi/373/', 'Huyện Gia Viễn'],
    ['/viet-nam/dti/2023/', 'DTI 2023 của các tỉnh'],
    ['/ninh-binh/pdti/2023/huyen/', 'PDTI Ninh Bình 2023, cấp huyện'],
    ['/ninh-binh/pdti/2023/', 'PDTI Ninh Bình 2023'],
    ['/ninh-binh/', 'Ninh Bình'],
    ['/khong-co/', '/khong-co/'],
  ])('%s: %s', (path, label) => expect(pageLabel(path, known, 'vi')).toBe(label));

  it('by whatever the data are that it is given', () =>
    expect(pageLabel('/ninh-binh/don-vi/373/', { ...known, units: [], rankings: [] }, 'vi')).toBe(
      '/ninh-binh/don-vi/373/',
    ));
});
