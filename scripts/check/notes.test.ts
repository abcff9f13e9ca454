import { expect, test } from 'vitest';
import { checked, expectFault, type Spoiled } from '../../tests/fixtures/checked.ts';
import { soundFiles } from '../../tests/fixtures/sound-files.ts';

test.each<Spoiled>([
  [
    'note without a status',
    'data/ninh-thuan/targets-2024/targets.csv',
    'Chưa đạt',
    'Đang làm',
    ':2:13  note_printed "Đang làm" holds no status (expected to start with Đạt or Chưa đạt, or to hold "chưa có số liệu")',
  ],
])('%s', expectFault);

const file = 'data/ninh-thuan/targets-2024/targets.csv';
const table = soundFiles[file] ?? '';
const silent = table.replace('Chưa đạt,', ',');

test('a report may print no status', () => expect(checked({ ...soundFiles, [file]: silent })).toEqual([]));

test('it prints one for every target or for none', () => {
  const [, row = ''] = table.split('\n');
  const more = row.replace('I.1,1,', 'I.2,2,');
  expect(checked({ ...soundFiles, [file]: `${silent}${more}\n` })).toContain(
    `${file}:2:13  note_printed is empty, but other rows have one (expected to start with Đạt or Chưa đạt, or to hold "chưa có số liệu"; a report that prints no status leaves it empty in every row)`,
  );
});
