import { expect, test } from 'vitest';
import { provinces2023 } from '../../tests/fixtures/rankings.ts';
import { scoredThird } from '../../tests/fixtures/third-province.ts';
import { newestKnown, newestOfEach } from '../model/newest.ts';
import { byProvince } from './provinceorder.ts';

/** As the site reads them: by id, so the province of order 3 comes first. */
const read = [...scoredThird.rankings, provinces2023].toSorted((a, b) => (a.id < b.id ? -1 : 1));
const ordered = byProvince(read, scoredThird.provinces);

test('rankings stand in the order of provinces.csv, those of the country last', () => {
  expect(read[0]?.edition).toBe('ha-nam/pdti-2022');
  expect([...new Set(ordered.map(({ edition }) => edition))]).toEqual([
    ...['ninh-binh/pdti-2022', 'ninh-binh/pdti-2023', 'ha-nam/pdti-2022', 'ha-nam/pdti-2023'],
    'viet-nam/dti-2023',
  ]);
});

test('the first province leads where several have results of the newest year', () => {
  const own = ordered.filter(({ index }) => index === 'pdti');
  expect(newestOfEach(own)[0]?.edition).toBe('ninh-binh/pdti-2023');
  expect(newestKnown(own, 'district')?.edition).toMatch(/pdti-2023$/);
});
