import { expect, it } from 'vitest';
import { readFiles, soundFiles } from '../../tests/fixtures/sound-files.ts';
import { formatProblem } from '../read/problem.ts';
import { check } from './faults.ts';

const file = 'data/ninh-thuan/targets-2024/targets.csv';
const header = (soundFiles[file] ?? '').split('\n')[0] ?? '';

/** A table with one target, its cells as printed and translated. */
const table = (print: string, translated: string, more = '_en'): string =>
  `${header.replace('target_printed', `target_printed,target_printed${more}`)}
I.1,1,I,,,Một,Một,One,nt-so-noi-vu,,"${print}","${translated}",,Chưa có số liệu,,,bao-cao-2023,"Một ${print} Chưa có số liệu",,
`;

const list = 'Kết nối CSDL về dân cư, đất đai';

it.each<[string, string, string | undefined]>([
  ['trên 90%', 'over 90%', undefined],
  ['tối thiểu 1.000', 'at least 1,000', undefined],
  ['ngày 04/4/2024', '4 April 2024', undefined],
  ['trên 90%', '', undefined],
  ['trên 90%', 'over 95%', 'target_printed_en says 95, which target_printed "trên 90%" does not print'],
  [list, 'Connect: the population database, the land database', undefined],
  [
    list,
    'Connect the population database, the land database',
    'target_printed_en names 0 items, target_printed 2 (expected as many, after a colon, with commas between them)',
  ],
])('"%s" as "%s"', (print, translated, fault) => {
  const { data, problems } = readFiles({ ...soundFiles, [file]: table(print, translated) });
  expect([...problems, ...check(data)].map(formatProblem)).toEqual(
    fault === undefined ? [] : [`${file}:2:12  ${fault}`],
  );
});

it('a table may lack every translation of printed cells, and none may be called otherwise', () => {
  expect(readFiles(soundFiles).problems).toEqual([]);
  const { problems } = readFiles({ ...soundFiles, [file]: table('trên 90%', 'over 90%', '_eng') });
  expect(problems.map(formatProblem).join('\n')).toContain('column "target_printed_eng" is unknown');
});
