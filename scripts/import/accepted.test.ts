/** What an answer holds for, what follows from rows in doubt, and which lines of the mapping file are needed no more. */
import { expect, test } from 'vitest';
import { communes, meanDisputed } from '../../tests/fixtures/annexes/data.ts';
import { accepting, importedText, says } from '../../tests/fixtures/annexes/imported.ts';

const header = 'Huyện;Xã;Điểm;Hạng';
/** The sound table, with the ranks of some rows replaced. */
const table = (ranks: Readonly<Record<number, string>>): string[] => [
  header,
  ...communes.map(([district, name, , , , , total, rank], i) => `${district};${name};${total};${ranks[i + 2] ?? rank}`),
];
const folder = meanDisputed;
/** Refusals about the ranks as a whole. */
const open = (lines: readonly string[]): string[] => lines.filter((line) => line.includes('[ranks: accept]'));
const wrong = { 2: '8', 3: '7', 4: '6', 7: '3', 8: '2', 9: '1' };

test('accepted ranks are accepted as they are: of other rows the answer says nothing, and these are named', async () => {
  const asked = await importedText(table(wrong), { folder });
  expect(open(asked.refusals)).toHaveLength(1);
  const mapping = accepting(asked, 'ranks');
  const accepted = await importedText(table(wrong), { folder, mapping });
  expect(open(accepted.refusals)).toEqual([]);
  expect(says(accepted, 'accepted by the mapping')).toEqual([
    expect.stringContaining(
      'accepted by the mapping [ranks]: rank does not fit the scores in 6 of 8 rows (2 to 4, 7 to 9)',
    ),
  ]);

  const again = await importedText(table({ ...wrong, 5: '3', 6: '6' }), { folder, mapping });
  expect(open(again.refusals)).toEqual([expect.stringContaining('in 8 of 8 rows (2 to 9)')]);
  expect(accepting(again, 'ranks').trimEnd().split('\n')).toHaveLength(2);
  expect(says(again, 'mapping: the answer for ranks')).toHaveLength(1);
});

test('an accepted row of means lapses with what the rows give', async () => {
  const means = (total: string): string[] => [
    header,
    ...table({}).slice(1, -1),
    `Huyện Kim Sơn;Xã Kim Định;${total};8`,
    ';Bình quân;78;',
  ];
  const asked = await importedText(means('50,75'), { folder });
  expect(asked.refusals).toEqual([expect.stringContaining('mean of score is printed 78, the rows give')]);
  const mapping = accepting(asked, '10');
  const accepted = await importedText(means('50,75'), { folder, mapping });
  expect(accepted.refusals).toEqual([]);
  expect(says(accepted, 'accepted by the mapping')).toHaveLength(1);
  expect((await importedText(means('30,75'), { folder, mapping })).refusals).toHaveLength(1);
});

test('accept without what is printed holds for nothing, and is told so', async () => {
  const outcome = await importedText(table(wrong), { folder, mapping: 'ranks,,,accept,\n' });
  expect(open(outcome.refusals)).toHaveLength(1);
  expect(says(outcome, 'not used')).toEqual([
    '  mapping: the answer for ranks "" is not used: accept needs what is printed',
  ]);
});

test('what follows from a row without a unit is not asked before the row is, and comes back if it remains', async () => {
  const spoilt = table({}).map((line) => line.replace('Thị trấn Me;86;3', 'Thị trấn Mẹt;86;4'));
  const outcome = await importedText(spoilt, { folder });
  expect(outcome.refusals).toEqual([expect.stringContaining('[4: code of the unit, or skip]')]);
  expect(outcome.following.every((line) => line.endsWith('[probably follows from row 4: answer that first]'))).toBe(
    true,
  );
  expect(outcome.following[0]).toContain('14464 Thị trấn Me, Huyện Gia Viễn has no row');
  expect(outcome.mapping?.trimEnd().split('\n')).toHaveLength(2);
  const known = await importedText(spoilt, { folder, mapping: '4,,,14464,\n' });
  expect(known.following).toEqual([]);
  expect(known.refusals[0]).toContain('rank 4 is shared with row 5');
});

test('of two rows alike the second is asked about, and skip proposed; lines of doubts that have gone are obsolete', async () => {
  const twice = [...table({}), table({})[4] ?? ''];
  const outcome = await importedText(twice, { folder });
  expect(outcome.refusals).toEqual([
    'a.csv:10  14467 Xã Gia Hòa stands in row 5, too (expected once; the figures are those of row 5: skip is proposed) [10: code of the unit, or skip]',
  ]);
  const sound = await importedText(table({}), {
    folder,
    mapping: (outcome.mapping ?? '').split('\n').slice(1).join('\n'),
  });
  expect(sound.refusals).toEqual([]);
  expect(says(sound, 'obsolete')).toEqual([
    '  mapping: the line for 10 "Huyện Gia Viễn Xã Gia Hòa 84 4" is obsolete: nothing asks for it any more',
  ]);
});
