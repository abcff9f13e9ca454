import { expect, test } from 'vitest';
import { expectGolden, expectSound } from '../../../tests/fixtures/laws.ts';
import { targets, wholeTargetsEdition } from '../../../tests/fixtures/plan.ts';
import { communes2023, districts2022, districts2023, provinces2023 } from '../../../tests/fixtures/rankings.ts';
import { locales } from '../../words/locale.ts';
import { knownDots } from './knowndots.ts';
import { knownRows } from './knownrows.ts';

const data = {
  rankings: [communes2023, districts2023, { ...districts2022, unitCountAssumed: true }, provinces2023],
  places: [{ id: '37', name: 'Ninh Bình' }],
  targets: [{ edition: wholeTargetsEdition, rows: targets }],
};

test.each(locales)('what is known in %s', async (locale) => {
  const chart = knownDots('known', data, locale);
  if (!chart) throw new Error('nothing was drawn');
  expectSound(chart, 5);
  await expectGolden(chart, 'knowndots', locale);
});

test('a unit counts as scored, as partly known, or as neither', () => {
  const cells = knownRows(data, 'vi').map(({ name, cells: own }) => [
    name,
    ...own.map(({ scored, partly, all }) => [scored, partly, all].join(' ')),
  ]);
  expect(cells).toEqual([
    ['Tỉnh, thành phố', '3 0 3'],
    ['Huyện, thành phố', '3 1 8', '3 5 8'],
    ['Xã, phường, thị trấn', '0 0 3'],
    ['Chỉ tiêu', '3 0 4'],
  ]);
});

test('each cell leads to its edition, and the last five years have room', () => {
  const years = [2015, 2016, 2017, 2018, 2019, 2020].map((year) => ({ ...provinces2023, year, path: `/${year}/` }));
  const body = String(knownDots('known', { ...data, rankings: years, targets: [] }, 'en')?.body);
  expect([...body.matchAll(/href="\/en\/(\d+)\/"/g)].map(([, year]) => year)).toEqual([
    '2016',
    '2017',
    '2018',
    '2019',
    '2020',
  ]);
});

test('a number of units that no source prints is not called "of how many", and the fold says so', () => {
  const chart = knownDots('known', data, 'en');
  expect(String(chart?.body)).toContain('3 scored');
  expect(String(chart?.method)).toContain(
    'The number of units in 2022 is in no source we could read (Districts and cities, Ninh Bình): the dots are those of the official list.',
  );
  const rankings = data.rankings.map((ranking) => ({ ...ranking, countedIn: 2023 }));
  expect(String(knownDots('known', { ...data, rankings }, 'en')?.method)).toContain('the dots are those of 2023.');
});

test('without an edition there is nothing', () =>
  expect(knownDots('known', { rankings: [], places: [], targets: [] }, 'vi')).toBeUndefined());
