import { expect, test } from 'vitest';
import { communes, dataFiles, folderOf, meanDisputed } from '../../tests/fixtures/annexes/data.ts';
import { accepting, imported, importedText, results, says, values } from '../../tests/fixtures/annexes/imported.ts';

test('a value of another document is replaced only where the officer says so', async () => {
  const row = 'Thành phố Ninh Bình;Phường Tân Thành';
  const table = (score: string): string[] => [
    'Huyện;Xã;Điểm',
    ...communes.map(([district, name, , , , , total], i) =>
      i === 0 ? `${row};${score}` : `${district};${name};${total}`,
    ),
  ];
  const change = '14323 Phường Tân Thành score: 96,75 (bao-chi) → 96,5 (quyet-dinh)';
  const outcome = await importedText(table('96,5'), { folder: meanDisputed });
  expect(outcome.refusals).toEqual([
    `a.csv  another document has published a value that would be replaced: ${change} [replaced: accept, or skip to keep the old value]`,
  ]);
  expect([...outcome.writes]).toEqual([]);
  const accepted = await importedText(table('96,5'), {
    folder: meanDisputed,
    mapping: `replaced,"${change}",,accept,\n`,
  });
  expect(accepted.refusals).toEqual([]);
  expect(values(accepted)).toContain('14323 score = 96.5 (96,5)');
  const kept = await importedText(table('96,5'), { folder: meanDisputed, mapping: `replaced,"${change}",,skip,\n` });
  expect(values(kept)).toContain('14323 score = 96.75 (96,75)');
  expect(says(kept, 'kept by the mapping')).toHaveLength(1);
  // The answer was about 96,5.
  expect(
    (await importedText(table('96,25'), { folder: meanDisputed, mapping: `replaced,"${change}",,accept,\n` })).refusals,
  ).toHaveLength(1);
});

test('many values of other documents are one question', async () => {
  const codes = ['14323', '14320', '14464', '14467', '14491', '14512', '14668', '14620'];
  const old = codes.flatMap((code, i) => [
    `${code},score,,,${i + 1},${i + 1},bao-chi,${i + 1} điểm,,`,
    `${code},rank,,,${8 - i},${8 - i},bao-chi,thứ ${8 - i},,`,
  ]);
  const folder = folderOf({ [results]: `${(dataFiles[results] ?? '').split('\n')[0]}\n${old.join('\n')}\n` });
  const outcome = await imported('utf16-tabs.csv', { folder });
  expect(outcome.refusals).toHaveLength(1);
  expect(outcome.refusals[0]).toContain('utf16-tabs.csv  15 values of bao-chi would be replaced, first 14323');
  const accepted = await imported('utf16-tabs.csv', { folder, mapping: accepting(outcome, 'replaced') });
  expect(accepted.refusals).toEqual([]);
  expect(values(accepted)).toContain('14323 score = 96.75 (96,75)');
  // The answer was about these values; of another one it says nothing.
  const other = folderOf({
    [results]: `${(dataFiles[results] ?? '').split('\n')[0]}\n${old.join('\n')}\n`.replace(
      ',3,3,bao-chi,3 điểm',
      ',2.5,"2,5",bao-chi,"2,5 điểm"',
    ),
  });
  const again = await imported('utf16-tabs.csv', { folder: other, mapping: accepting(outcome, 'replaced') });
  expect(again.refusals).toHaveLength(1);
});
