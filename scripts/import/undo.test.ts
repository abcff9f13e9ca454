import { expect, test } from 'vitest';
import { undoLines } from './undo.ts';

test.each([
  [
    'committed files by one command',
    { clean: ['data/a.csv', 'data/thư mục/b.json'], changed: [], absent: [] },
    ["to take this back: git checkout -- data/a.csv 'data/thư mục/b.json'"],
  ],
  [
    'new files are deleted',
    { clean: [], changed: [], absent: ['data/a.csv'] },
    ['to take this back, delete what is new: data/a.csv'],
  ],
  [
    'changes of before are not thrown away',
    { clean: [], changed: ['data/a.csv'], absent: [] },
    ['not to be taken back by git alone, for it held changes that were not committed: data/a.csv'],
  ],
])('%s', (_, before, expected) => {
  expect(undoLines(before)).toEqual(expected);
});
