/** Sentences about all or no points, against printed points: pillar nhan-thuc-so of 100 points, its indicator 1-1 of 10. */
import { expect, test } from 'vitest';
import { readFiles, soundFiles, spoil } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from '../read/problem.ts';
import { check } from './faults.ts';

const folder = 'data/ninh-binh/pdti-2023';
const head = (table: string): string => soundFiles[`${folder}/${table}.csv`]?.split('\n')[0] ?? '';

/** What is wrong with statements (`kind,units,pillar,indicator,value`) beside results (`unit,pillar,indicator,value`). */
function faultsOf(statements: readonly string[], results: readonly string[]): string[] {
  const said = statements.map((line, i) => {
    const [kind, units, pillar, indicator, value = ''] = line.split(',');
    return `s${i},district,${kind},${units},${pillar},${indicator},${value},,,${value && `là ${value}`},bao-cao-2023,đó là ${value},,`;
  });
  const printed = results.map((line) => {
    const [unit, pillar, indicator, value] = line.split(',');
    return `${unit},score,${pillar},${indicator},${value},${value},bao-cao-2023,${value} điểm,,`;
  });
  const count = 'count,district,unit_count,,,,3,,,03,bao-cao-2023,Cả 03 huyện,,';
  const { data, problems } = readFiles({
    ...spoil(`${folder}/edition.json`, '"units_assumed":true,', ''),
    [`${folder}/statements.csv`]: `${[head('statements'), ...said, count].join('\n')}\n`,
    [`${folder}/results.csv`]: `${[head('results'), ...printed].join('\n')}\n`,
  });
  expect(problems).toEqual([]);
  return check(data).map((problem) => formatProblem(problem).replaceAll(`${folder}/`, ''));
}

const p = 'nhan-thuc-so';
const full = `units_at_max,370,${p},,`;
const none = `units_at_zero,370,${p},,`;
const except = `units_at_max_except,370,${p},1-1,`;
const other = `max_points,,${p},1-2,20`;
const score = 'results.csv:2:5  score';

test.each<[why: string, statements: string[], results: string[], expected: string[]]>([
  [
    'all points of the pillar',
    [full],
    [`370,${p},,65`],
    [`${score} 65 of unit 370 in pillar ${p} contradicts units_at_max "" (s0) at statements.csv:2:4 (expected 100)`],
  ],
  [
    'all points of all units',
    [`units_at_max,,${p},,3`],
    [`370,${p},,65`],
    [
      `${score} 65 of unit 370 in pillar ${p} contradicts units_at_max "là 3" (s0) at statements.csv:2:7 (expected 100)`,
    ],
  ],
  [
    'all points of an indicator',
    [`units_at_max,370,${p},1-1,`],
    [`370,${p},1-1,7`],
    [`${score} 7 of unit 370 in indicator 1-1 contradicts units_at_max "" (s0) at statements.csv:2:4 (expected 10)`],
  ],
  [
    'all points of the pillar, fewer of an indicator',
    [full],
    [`370,${p},1-1,7`],
    [`${score} 7 of unit 370 in indicator 1-1 contradicts units_at_max "" (s0) at statements.csv:2:4 (expected 10)`],
  ],
  [
    'all points of an indicator, fewer of the pillar',
    [`units_at_max,370,${p},1-1,`],
    [`370,${p},,8`],
    [
      `${score} 8 of unit 370 in pillar ${p} contradicts units_at_max "" (s0) at statements.csv:2:4 (expected 10 to 100)`,
    ],
  ],
  [
    'no points of the pillar',
    [none],
    [`370,${p},,5`],
    [`${score} 5 of unit 370 in pillar ${p} contradicts units_at_zero "" (s0) at statements.csv:2:4 (expected 0)`],
  ],
  [
    'no points of the pillar, some of an indicator',
    [none],
    [`370,${p},1-1,5`],
    [`${score} 5 of unit 370 in indicator 1-1 contradicts units_at_zero "" (s0) at statements.csv:2:4 (expected 0)`],
  ],
  [
    'all but one indicator: too few points',
    [except],
    [`370,${p},,85`],
    [
      `${score} 85 of unit 370 in pillar ${p} contradicts units_at_max_except "" (s0) at statements.csv:2:4 (expected 90 to 100)`,
    ],
  ],
  [
    'more units below the maximum than a count leaves',
    [`units_at_max,,${p},,2`],
    [`370,${p},,80`, `372,${p},,90`],
    [
      'statements.csv:2:7  units_at_max "là 2" (s0) of 3 leaves 1 units below the maximum, but 2 are printed: results.csv:2:5, results.csv:3:5',
    ],
  ],
  [
    'more units with points than a count leaves',
    [`units_at_zero,,${p},,2`],
    [`370,${p},,80`, `372,${p},,90`],
    [
      'statements.csv:2:7  units_at_zero "là 2" (s0) of 3 leaves 1 units with points, but 2 are printed: results.csv:2:5, results.csv:3:5',
    ],
  ],
  [
    'a unit that another sentence puts below',
    [full, `units_partial,370;372,${p},,`],
    [],
    ['statements.csv:3:4  unit "370" is below the maximum here, and among units_at_max "" (s0) at statements.csv:2:4'],
  ],
  [
    'a unit that another sentence puts below in an indicator',
    [full, `units_at_zero,370,${p},1-1,`],
    [],
    ['statements.csv:3:4  unit "370" is below the maximum here, and among units_at_max "" (s0) at statements.csv:2:4'],
  ],
])('contradict each other: %s', (_, statements, results, expected) =>
  expect(faultsOf(statements, results)).toEqual(expected),
);

test.each<[why: string, statements: string[], results: string[]]>([
  ['all points, as printed', [full], [`370,${p},,100`]],
  ['all points of others', [full], [`372,${p},,65`]],
  ['no points, as printed', [none], [`370,${p},,0`]],
  ['all but one indicator, whatever is printed of that', [except], [`370,${p},1-1,0`, `370,${p},,90`]],
  ['all but one indicator, and that as well', [except], [`370,${p},,100`]],
  ['all but an indicator of unknown points', [`units_at_max_except,370,${p},1-2,`], [`370,${p},,12`]],
  ['below the maximum in the indicator that is excepted', [except, `units_at_zero,370,${p},1-1,`], []],
  ['below the maximum in the pillar, but for an indicator', [except, `units_partial,370,${p},,`], []],
  ['below the maximum where others are at it', [full, `units_partial,372,${p},,`], []],
  ['as many below the maximum as a count leaves', [`units_at_max,,${p},,1`], [`370,${p},,80`, `372,${p},,90`]],
  ['all points where nobody prints how many', [`units_at_max,370,${p},1-2,`], [`370,${p},,65`]],
])('agree: %s', (_, statements, results) => expect(unlisted(faultsOf(statements, results))).toEqual([]));

test('the other indicators are held to their maxima where one is excepted', () => {
  const faults = faultsOf([except, other], [`370,${p},1-2,12`]);
  expect(unlisted(faults)).toEqual([
    `${score} 12 of unit 370 in indicator 1-2 contradicts units_at_max_except "" (s0) at statements.csv:2:4 (expected 20)`,
  ]);
});

/** The framework of the sound files lists indicator 1-1 alone: what it says of another one is no matter here. */
const unlisted = (faults: readonly string[]): string[] => faults.filter((fault) => !fault.includes('is not of pillar'));
