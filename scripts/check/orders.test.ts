import { expect, test } from 'vitest';
import { checked } from '../../tests/fixtures/checked.ts';
import { soundFiles } from '../../tests/fixtures/sound-files.ts';

test.each([
  ['topics', 'data/topics.csv', 'nhan-luc-so', 'so-hoa'],
  ['topics of claims', 'data/claims/topics.csv', 'plan', 'other'],
  ['targets', 'data/ninh-thuan/targets-2024/targets.csv', 'I.1', 'I.2'],
  ['tasks', 'data/ninh-thuan/dti-plan-2023/tasks.csv', '3a', '3b'],
])('two %s of one place', (_, file, id, other) => {
  const text = soundFiles[file] ?? '';
  const again = text.split('\n')[1]?.replace(id, other) ?? '';
  expect(checked({ ...soundFiles, [file]: `${text}${again}\n` })).toContain(
    `${file}:3:2  order "1" is that of line 2, too`,
  );
  expect(checked({ ...soundFiles, [file]: `${text}${again.replace(',1,', ',2,')}\n` })).not.toContainEqual(
    expect.stringContaining('order'),
  );
});
