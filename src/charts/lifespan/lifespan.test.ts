import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../words/locale.ts';
import { lifespan, shareOfYear, type Life } from './lifespan.ts';

const life: Life = {
  name: 'xã Gia Sinh',
  within: 'huyện Gia Viễn',
  until: '2025-06-30',
  heir: 'phường Tây Hoa Lư',
  editions: [
    { year: 2022, isWithheld: true },
    { year: 2023, isWithheld: true },
  ],
  decisions: [{ day: '2024-07-18', year: 2023 }],
};
const yearsIn = (drawn: unknown) =>
  [...String(drawn).matchAll(/class="body">(\d{4})/g)].map(([, year]) => Number(year));

test.each(locales)('the years of a unit in %s', async (locale) => {
  const drawn = String(lifespan(life, locale)).replaceAll('><', '>\n<');
  await expect(`${drawn}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `lifespan-${locale}.html`));
});

test('from the first edition to the last event', () => {
  expect(yearsIn(lifespan(life, 'vi'))).toEqual([2022, 2023, 2024, 2025]);
  expect(yearsIn(lifespan({ ...life, until: undefined, decisions: [] }, 'vi'))).toEqual([2022, 2023]);
});

test('a long past is cut to eight years', () =>
  expect(yearsIn(lifespan({ ...life, editions: [{ year: 2010, isWithheld: true }] }, 'vi'))).toHaveLength(8));

test('one that goes on has one life', () => {
  const on = { ...life, until: undefined, heir: undefined };
  expect(String(lifespan(on, 'vi'))).not.toContain('class="is"');
  expect(String(lifespan(life, 'vi'))).toContain('class="is" x1="87.4%"');
});

test('what no document is known to withhold is not called unpublished', () =>
  expect(String(lifespan({ ...life, editions: [{ year: 2022, isWithheld: false }] }, 'vi'))).toContain(
    'không có trong nguồn đã đọc',
  ));

test.each([
  ['2024-01-01', 0],
  ['2025-07-01', 49.6],
  ['2024-12-31', 99.7],
] as const)('%s lies at %d percent of its year', (day, share) => expect(shareOfYear(day)).toBeCloseTo(share, 0));
