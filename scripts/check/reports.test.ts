import { expect, test } from 'vitest';
import { readFolder } from '../../tests/fixtures/data-folder.ts';
import { readFiles, soundFiles, spoil, type Files } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from '../read/problem.ts';
import { check } from './faults.ts';
import { standsIn } from './standsin.ts';

const passages = 'data/ninh-binh/reports/passages.csv';
const figures = 'data/ninh-binh/reports/figures.csv';

/** Problems of reading, or of checking where reading found none. */
function problemsOf(files: Files): string[] {
  const { data, problems } = readFiles(files);
  return (problems.length > 0 ? problems : check(data)).map(formatProblem);
}

const renamed = (from: string, to: string): Files =>
  Object.fromEntries(Object.entries(soundFiles).map(([path, text]) => [path.replace(from, to), text]));

test.each<[rule: string, files: Files, expected: string[]]>([
  ['sound', soundFiles, []],
  [
    'a sense of none',
    spoil(passages, ',result,', ',results,'),
    [
      `${passages}:2:5  sense "results" is not one of result, shortcoming, cause, goal, task, solution, recommendation, deadline, context (nearest: result)`,
    ],
  ],
  [
    'an id that is no anchor',
    spoil(passages, 'can-bo,1', 'Cán bộ,1'),
    [`${passages}:2:1  id "Cán bộ" is not an id (expected small letters, digits and hyphens, like nb-cuoc-thi-2023)`],
  ],
  [
    'a long gist',
    spoil(passages, 'Có khoảng 300 cán bộ.', 'Có nhiều cán bộ. '.repeat(10)),
    [expect.stringContaining(`${passages}:2:6  gist "`) as string],
  ],
  [
    'a topic of none',
    spoil(passages, 'nhan-luc-so', 'nhan-luc'),
    [`${passages}:2:4  topic "nhan-luc" is not in topics.csv (nearest: nhan-luc-so)`],
  ],
  [
    'no topics',
    { ...soundFiles, 'data/topics.csv': '' },
    [expect.stringContaining('data/topics.csv  is empty') as string],
  ],
  [
    'a source of none',
    spoil(passages, 'bao-cao-2023', 'bao'),
    [`${passages}:2:10  source "bao" is not in sources.csv`],
  ],
  [
    'a lead of none',
    spoil(passages, ',370,', ',371,'),
    [expect.stringMatching(/passages\.csv:2:8 {2}leads: "371" is not in units\.csv/) as string],
  ],
  [
    'a lead that no words name',
    spoil(passages, ',Thành phố Tam Điệp,', ',,'),
    [`${passages}:2:9  leads_printed is empty (expected the words that name the leads)`],
  ],
  [
    'a gist with a figure of its own, in either language',
    spoil(passages, 'Có khoảng 300 cán bộ.,There are about 300', 'Có 310 cán bộ.,There are 3.00'),
    [
      `${passages}:2:6  gist has the figure 310, which its quote has not`,
      `${passages}:2:7  gist_en has the figure 3, which its quote has not`,
    ],
  ],
  [
    'a figure of no passage',
    spoil(figures, 'can-bo-1,can-bo,', 'can-bo-1,canbo,'),
    [`${figures}:2:2  passage "canbo" is not in passages.csv (nearest: can-bo)`],
  ],
  [
    'a figure that the quote has not',
    spoil(figures, '300,khoảng 300', '30,khoảng 30'),
    [`${figures}:2:7  value_verbatim "khoảng 30" does not stand in the quote of can-bo`],
  ],
  [
    'a number that is not the printed one',
    spoil(figures, '1200.5,', '1.2005,'),
    [`${figures}:3:6  value 1.2005 is not what is printed, "1.200,5" (expected 1200.5)`],
  ],
  ['a decimal comma', spoil(figures, '1200.5,', '"1200,5",'), [expect.stringContaining(`${figures}:3:6`) as string]],
  [
    'no number at all',
    spoil(figures, '300,khoảng 300', ',cán bộ'),
    [`${figures}:2:7  value_verbatim "cán bộ" holds no number (expected like khoảng 700.000)`],
  ],
  [
    'a number left out in silence',
    spoil(figures, '300,khoảng 300', ',khoảng 300'),
    [`${figures}:2:6  value is empty and note does not say why`],
  ],
  [
    'a unit in one language',
    spoil(figures, 'người,people', 'người,'),
    [`${figures}:2:9  unit_en is empty, unit is not (expected both or neither)`],
  ],
  [
    'a note in one language',
    spoil(figures, 'người,people,,', 'người,people,Nghi ngờ,'),
    [`${figures}:2:11  note_en is empty, note is not (expected both or neither)`],
  ],
  [
    'an id that stands twice',
    spoil(figures, 'can-bo-2,', 'can-bo-1,'),
    [`${figures}:3  row repeats line 2: id "can-bo-1"`],
  ],
  [
    'an id of another province',
    {
      ...soundFiles,
      [passages.replace('ninh-binh', 'ninh-thuan')]: soundFiles[passages] ?? '',
    },
    [`${passages.replace('ninh-binh', 'ninh-thuan')}:2:1  id "can-bo" stands already in ${passages}:2`],
  ],
  [
    'a folder of no province',
    renamed('ninh-binh/reports', 'ninh/reports'),
    [
      'data/ninh/reports/passages.csv  lies in no folder of a province (expected like data/ninh-binh/reports/passages.csv)',
    ],
  ],
  [
    'figures without passages',
    Object.fromEntries(Object.entries(soundFiles).filter(([path]) => path !== passages && path !== 'data/topics.csv')),
    [`${passages}  is missing (the folder holds figures.csv; data/README.md tells what passages.csv says)`],
  ],
])('%s', (_rule, files, expected) => {
  expect(problemsOf(files)).toEqual(expected);
});

test('every figure of the real data stands in the quote of its passage', () => {
  const { reports } = readFolder('data').data;
  const rows = reports.flatMap(({ passages: own, figures: all }) =>
    all.map((figure) => ({ figure, quote: own.find(({ id }) => id === figure.passage)?.quote ?? '' })),
  );
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ figure, quote }) => !standsIn(figure.value_verbatim, quote))).toEqual([]);
});
