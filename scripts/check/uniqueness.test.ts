import { expect, test } from 'vitest';
import { checked, statements } from '../../tests/fixtures/checked.ts';
import { soundFiles } from '../../tests/fixtures/sound-files.ts';

test('statement ids are unique over the editions', () => {
  const other = statements.replace('2023', '2022');
  expect(checked({ ...soundFiles, [other]: soundFiles[statements] ?? '' })).toEqual([
    `${statements}:2:1  id "huyen-max" stands already in ${other}:2`,
    `${statements}:3:1  id "huyen-order" stands already in ${other}:3`,
  ]);
});
