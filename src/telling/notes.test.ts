import { expect, test } from 'vitest';
import { EditionId } from '../model/ids.ts';
import { notesUnder, type Noted } from './notes.ts';

const ranking = (year: number): Noted['ranking'] => ({
  ...{ edition: EditionId.parse(`ninh-binh/pdti-${year}`), index: 'pdti', year },
});
const of = (year: number, ...values: string[]): Noted => ({ ranking: ranking(year), values });

test.each<[string, number, Noted[], string[]]>([
  ['of the headline alone stand bare', 2023, [of(2022), of(2023, 'a', 'b')], ['a', 'b']],
  ['that say the same stand once', 2023, [of(2023, 'a', 'a')], ['a']],
  ['of an older edition say which', 2024, [of(2023, 'a'), of(2024)], ['PDTI 2023: a']],
  [
    'of several editions all say which',
    2024,
    [of(2023, 'a'), of(2024, 'a', 'b')],
    ['PDTI 2023: a', 'PDTI 2024: a', 'PDTI 2024: b'],
  ],
  [
    'of whole editions always say which, before those on its values',
    2023,
    [
      { ...of(2022), edition: 'x' },
      { ...of(2023, 'a'), edition: 'y' },
    ],
    ['PDTI 2022: x', 'PDTI 2023: y', 'a'],
  ],
])('notes %s', (_, year, noted, expected) => {
  expect(notesUnder(ranking(year), noted)).toEqual(expected);
});

test('notes without a headline say of which edition they are', () => {
  expect(notesUnder(undefined, [of(2023, 'a')])).toEqual(['PDTI 2023: a']);
});
