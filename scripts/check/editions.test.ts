import { expect, test } from 'vitest';
import { checked, edition, expectFault, statements, type Spoiled } from '../../tests/fixtures/checked.ts';
import { rawFiles } from '../../tests/fixtures/editions.ts';
import { soundFiles, spoil, type Files } from '../../tests/fixtures/sound-files.ts';

test.each<Spoiled>([
  [
    'number of units',
    edition,
    '"units":3',
    '"units":4',
    '  levels.district.units is 4, but units.csv has 3 units of level district of province 37 in force on 2023-12-31',
  ],
  [
    'previous edition',
    edition,
    'ninh-binh/pdti-2022',
    'ninh-binh/pdti-2021',
    '  previous "ninh-binh/pdti-2021" does not exist (nearest: ninh-binh/pdti-2022)',
  ],
  [
    'previous edition that is the edition itself',
    edition,
    '"previous":"ninh-binh/pdti-2022"',
    '"previous":"ninh-binh/pdti-2023"',
    '  previous "ninh-binh/pdti-2023" is of 2023 (expected a year before 2023)',
  ],
  [
    'previous edition in a circle',
    'data/ninh-binh/pdti-2022/edition.json',
    '"previous":null',
    '"previous":"ninh-binh/pdti-2023"',
    '  previous "ninh-binh/pdti-2023" is of 2023 (expected a year before 2022)',
  ],
  [
    'year that is not that of its units',
    edition,
    '"year":2023',
    '"year":20233',
    '  as_of is 2023-12-31, which is not in the year 20233',
  ],
  [
    'number of units of which nobody says where it is from',
    edition,
    '"units_assumed":true,',
    '',
    '  levels.district does not say where its number of units is from (expected a unit_count in statements.csv, from a source that prints it, or "units_assumed": true)',
  ],
])('%s', expectFault);

test.each<[string, Files]>([
  [
    'a source prints it',
    { [statements]: `${soundFiles[statements]}n,district,unit_count,,,,3,,,3,bao-cao-2023,3 huyện,,\n` },
  ],
  ['the table is whole', { [edition]: spoil(edition, '"complete":false', '"complete":true')[edition] ?? '' }],
  ['every unit reported', rawFiles(['370,50', '372,60', '373,70'])],
])('the number of units is no assumption where %s', (_, files) => {
  const described = files[edition] ?? soundFiles[edition] ?? '';
  const printed = { [edition]: described.replace('"units_assumed":true,', '') };
  expect(
    checked({ ...soundFiles, ...files, ...printed }).filter((problem) => problem.includes('number of units')),
  ).toEqual([]);
});

test('the previous edition ranked by the same index', () =>
  expect(checked(spoil(edition, '"index":"pdti"', '"index":"dti"'))).toEqual([
    `${edition}  previous "ninh-binh/pdti-2022" ranks others (expected an edition of the same province and index)`,
  ]));

test('an unknown framework is told once, not at every pillar', () => {
  expect(checked(spoil(edition, '"pdti-733"', '"pdti-73"'))).toEqual([
    `${edition}  framework "pdti-73" does not exist (nearest: pdti-733)`,
    `${edition}  previous "ninh-binh/pdti-2022" has another framework, pdti-733 (expected pdti-73)`,
  ]);
});

test('a table that is said to be whole has a score of every unit', () => {
  const whole = spoil(edition, '"complete":false', '"complete":true');
  const lines = (whole['data/ninh-binh/pdti-2023/results.csv'] ?? '').trimEnd();
  const scoresOf = (...units: string[]) => ({
    ...whole,
    'data/ninh-binh/pdti-2023/results.csv': [
      lines.split('\n')[0],
      ...units.map((unit) => `${unit},score,,,40,40,bao-cao-2023,40,,`),
    ].join('\n'),
  });
  expect(checked(scoresOf('370', '372', '373'))).toEqual([]);
  expect(checked(scoresOf('370'))).toEqual([
    `${edition}  complete is true, but results.csv has no score of 372 Huyện Nho Quan, 373 Huyện Gia Viễn (expected false until every unit of level district has one)`,
  ]);
});

test('an earlier edition of the same framework is the one before', () => {
  expect(checked(spoil(edition, '"previous":"ninh-binh/pdti-2022"', '"previous":null'))).toContain(
    `${edition}  previous is null, but ninh-binh/pdti-2022 has the same framework (expected "ninh-binh/pdti-2022")`,
  );
});
