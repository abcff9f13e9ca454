import { expect, test } from 'vitest';
import { strings } from '../../words/strings.ts';
import { aboutWords } from './words.ts';

test.each([
  ['vi', ', 63 tỉnh, thành phố.', ' Ninh Bình.'],
  ['en', ', 63 provinces.', ' Ninh Bình.'],
] as const)('without a national ranking no provinces are counted (%s)', (locale, counted, uncounted) => {
  const { dek } = strings(aboutWords, locale);
  expect(dek('105', '419', 'Ninh Bình', '63')).toMatch(new RegExp(`Ninh Bình${counted}$`));
  expect(dek('105', '419', 'Ninh Bình', undefined)).toMatch(new RegExp(`${uncounted}$`));
});
