/** Who has all points of nhan-thuc-so (100) but those of its indicator 1-1 (10), in an edition of three districts. */
import { expect, it } from 'vitest';
import { districtsOf, shape } from '../../tests/fixtures/editions.ts';
import { soundFiles, type Files } from '../../tests/fixtures/sound-files.ts';

const pillar = 'nhan-thuc-so';
const except = (units: string, value = '', indicator = '1-1') =>
  `units_at_max_except,${units},${value},,,,${pillar},${indicator}`;
const full = `units_at_max,370,,,,,${pillar}`;

/** Pillar scores by unit. */
const found = (statements: readonly string[], results: readonly string[] = [], files: Files = {}) =>
  Object.fromEntries(
    districtsOf({ statements, results }, files)
      .rows.filter(({ parts }) => parts.length > 0)
      .map(({ unit, parts }) => [unit, shape(parts[0]?.score)]),
  );

it('lie between the other points and all of them: never at a point', () =>
  expect(districtsOf({ statements: [except('370;373')] }).rows.find(({ unit }) => unit === '370')?.parts).toEqual([
    {
      pillar,
      score: {
        grade: 'bounded',
        low: 90,
        high: 100,
        statements: ['s0'],
        sources: ['bao-cao-2023'],
        note: {
          vi: 'Nguồn cho biết đơn vị này đạt điểm tối đa nếu không tính chỉ tiêu “Người đứng đầu”, và không nêu điểm của chỉ tiêu ấy: ít nhất 100 − 10 = 90 điểm.',
          en: 'The source says that this unit has all points but those of “Người đứng đầu”, of which it tells nothing: at least 100 − 10 = 90 points.',
        },
      },
    },
  ]));

it.each<[string, string[], string[], Record<string, unknown>]>([
  ['those that are named', [except('370;373')], [], { 370: [90, 100], 373: [90, 100] }],
  [
    'all, where as many are counted',
    ['unit_count,,3', except('', '3')],
    [],
    { 370: [90, 100], 372: [90, 100], 373: [90, 100] },
  ],
  ['nobody, where fewer are counted', ['unit_count,,3', except('', '2')], [], {}],
  ['nobody, where it is not known how many there are', [except('', '3')], [], {}],
  ['those of a unit that is at the maximum', [full, except('370;373')], [], { 370: 100, 373: [90, 100] }],
  ['no printed score', [except('370;373')], [`370,score,95,${pillar}`], { 370: 95, 373: [90, 100] }],
  ['nothing, where two sentences except different things', [except('370'), except('370', '', '1-2')], [], {}],
])('are the scores of %s', (_, statements, results, expected) => expect(found(statements, results)).toEqual(expected));

it('are not known as long as nobody prints the points of the indicator, or of the pillar', () => {
  const [indicators, pillars] = ['indicators', 'pillars'].map((name) => `data/frameworks/pdti-733/${name}.csv`) as [
    string,
    string,
  ];
  const bare = (path: string, points: string): Files => ({ [path]: soundFiles[path]?.replace(points, ',,') ?? '' });
  expect(found([except('370')], [], bare(indicators, ',10,'))).toEqual({});
  expect(found([except('370')], [], bare(pillars, ',100,'))).toEqual({});
  const told = `max_points,,20,,,,${pillar},1-1`;
  expect(found([except('370'), told], [], bare(indicators, ',10,'))).toEqual({ 370: [80, 100] });
});
