import { describe, expect, test } from 'vitest';
import { readFiles, soundFiles, spoil, type Files } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from '../read/problem.ts';
import { check } from './faults.ts';

const provinces = 'data/provinces.csv';
const edition = 'data/ninh-binh/pdti-2023/edition.json';

function faultsOf(files: Files): string[] {
  const { data, problems } = readFiles(files);
  return (problems.length > 0 ? problems : check(data)).map(formatProblem);
}

/** The sound files with a further row of `provinces.csv`. */
const withRow = (row: string): Files => ({ ...soundFiles, [provinces]: `${soundFiles[provinces] ?? ''}${row}\n` });

describe('a row of provinces.csv', () => {
  test.each([
    [
      'a slug with capitals',
      spoil(provinces, 'ninh-binh', 'Ninh-Binh'),
      ':2:2  slug "Ninh-Binh" is not a slug (expected',
    ],
    ['a prefix without hyphen', spoil(provinces, 'nb-', 'nb'), ':2:4  prefix "nb" is not a prefix (expected'],
    [
      'a map that is not there',
      spoil(provinces, 'nb-,no,', 'nb-,no,a.topojson'),
      ':2:6  map "a.topojson" is not in data/geo/',
    ],
    ['a code twice', withRow('37,ha-nam,Hà Nam,hn-,no,,2023-12-31,3'), ':4  row repeats line 2: code "37"'],
    [
      'a code that the register does not know',
      spoil(provinces, '58,ninh-thuan', '59,ninh-thuan'),
      ':3:1  code "59" is no province of units.csv on 2023-12-31 (nearest: 58)',
    ],
    [
      'a code that is a district',
      spoil(provinces, '58,ninh-thuan', '370,ninh-thuan'),
      ':3:1  code "370" is no province of units.csv on 2023-12-31 (nearest: 37)',
    ],
    [
      'another name than the register has',
      spoil(provinces, 'Ninh Thuận', 'Ninh Thuân'),
      ':3:3  name "Ninh Thuân" is not that of 58 Tỉnh Ninh Thuận in units.csv (expected Ninh Thuận)',
    ],
    [
      'the slug of another',
      spoil(provinces, 'ninh-thuan', 'ninh-binh'),
      ':3:2  slug "ninh-binh" is that of province 37, too',
    ],
    ['the order of another', spoil(provinces, '31,2', '31,1'), ':3:8  order "1" is that of province 37, too'],
    ['the prefix of another', spoil(provinces, 'nt-', 'nb-'), ':3:4  prefix "nb-" is that of province 37, too'],
    [
      'made-up values where its editions have none',
      spoil(provinces, 'nb-,no', 'nb-,yes'),
      ':2:5  simulated "yes" is not what data/ninh-binh/pdti-2022/edition.json says',
    ],
    [
      'made-up values beside others',
      spoil(provinces, 'nt-,no', 'nt-,yes'),
      ':3:5  simulated "yes" stands beside province 37, of which it is "no"',
    ],
    [
      'the slug of the fictional province',
      { ...spoil(provinces, 'ninh-thuan', 'tinh-mau'), 'data/tinh-mau/provinces.csv': soundFiles[provinces] ?? '' },
      ':3:2  slug "tinh-mau" is that of data/tinh-mau/provinces.csv, too',
    ],
    [
      'the address of another page',
      spoil(provinces, 'ninh-thuan', 'viet-nam'),
      ':3:2  slug "viet-nam" is the address of',
    ],
    ['that of a folder of files', spoil(provinces, 'ninh-thuan', 'du-lieu'), ':3:2  slug "du-lieu" is the address of'],
  ])('may not have %s', (_, files, fault) => {
    expect(faultsOf(files)).toContainEqual(expect.stringContaining(provinces + fault));
  });

  test('may not be missing', () => {
    const others = Object.entries(soundFiles).filter(([path]) => path !== provinces);
    expect(faultsOf(Object.fromEntries(others))).toContain(`${provinces}  file is missing`);
  });
});

describe('an edition', () => {
  test('of another province than the row of its folder is told once, at the row', () => {
    const faults = faultsOf(spoil(provinces, '37,ninh-binh', '35,ninh-binh'));
    expect(faults.filter((fault) => fault.includes('is not the province of'))).toEqual([
      `${provinces}:2:1  code "35" is not the province of ninh-binh/pdti-2022, "37"`,
    ]);
    expect(faults.filter((fault) => fault.includes('is not in provinces.csv'))).toEqual([]);
  });

  test('of a province without a row is refused by name', () =>
    expect(faultsOf(spoil(provinces, '37,ninh-binh,Ninh Bình,nb-,no,,2023-12-31,1\n', ''))).toContain(
      `${edition}  province "37" is not in provinces.csv; see "To add a province" in data/README.md`,
    ));

  test('of no province has no level below it', () =>
    expect(faultsOf(spoil(edition, '"province":"37"', '"province":null'))).toContain(
      `${edition}  level "district" of an edition without province`,
    ));
});

test.each([
  ['ninh-binh/pdti-2023/distric', ' (nearest: ninh-binh/pdti-2023/district)'],
  ['x', ' (expected like ninh-binh/pdti-2023/district)'],
])('a claim about %s is refused', (about, hint) => {
  const claims = 'data/claims/claims.csv';
  expect(faultsOf(spoil(claims, '"60,29%",,', `"60,29%",${about},`))).toEqual([
    `${claims}:2:12  about "${about}" is no province, edition, ranking or unit with a page${hint}`,
  ]);
});
