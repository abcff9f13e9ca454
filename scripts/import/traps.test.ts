/** Numbers that would go in wrong, kind by kind: the officer is told of each with its cell, and nothing is written. */
import { expect, test } from 'vitest';
import { csvTraps, wholeAside } from '../../tests/fixtures/annexes/csvtraps.ts';
import { meanDisputed } from '../../tests/fixtures/annexes/data.ts';
import { headingTraps, pastedTrap, stacksRead } from '../../tests/fixtures/annexes/headingtraps.ts';
import { accepting, importedBytes, results, values } from '../../tests/fixtures/annexes/imported.ts';
import { markTraps, marksAside } from '../../tests/fixtures/annexes/marktraps.ts';
import { proportionate, proportionTraps } from '../../tests/fixtures/annexes/proportiontraps.ts';
import type { Trap } from '../../tests/fixtures/annexes/trap.ts';

const traps: Readonly<Record<string, Trap>> = {
  ...csvTraps,
  ...markTraps,
  ...headingTraps,
  'pasted.xlsx': pastedTrap,
  ...proportionTraps,
};

test.each(Object.entries(traps))('%s', async (name, { make, told, level = 'commune' }) => {
  const { refusals, writes } = await importedBytes(name, await make(), { level, folder: meanDisputed });
  for (const beginning of told)
    expect(refusals).toContainEqual(expect.stringMatching(new RegExp(`^${escaped(`${name}${beginning}`)}`)));
  expect(refusals.length).toBeGreaterThanOrEqual(1);
  expect([...writes]).toEqual([]);
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test.each(Object.entries(marksAside))('%s asks nothing', async (name, make) => {
  const { refusals } = await importedBytes(name, await make(), { folder: meanDisputed });
  expect(refusals).toEqual([]);
});

test.each(Object.entries(wholeAside))('%s: whole scores ask nothing', async (name, make) => {
  const { refusals } = await importedBytes(name, make(), { folder: meanDisputed });
  expect(refusals.filter((line) => line.includes('thập phân của'))).toEqual([]);
});

test.each(Object.entries(stacksRead))('%s: the approved total is read', async (name, make) => {
  const outcome = await importedBytes(name, await make());
  expect(outcome.refusals).toEqual([]);
  expect(values(outcome)).toContain('14464 score = 86 (86)');
});

test.each(Object.entries(proportionate))('%s is no matter of proportion', async (name, make) => {
  const { refusals } = await importedBytes(name, make(), { folder: meanDisputed });
  expect(refusals.filter((line) => /lệch hẳn|lớn hơn|bằng đúng|chữ số thập phân/.test(line))).toEqual([]);
});

test('an accepted mark leaves the figure, and stays in the quote', async () => {
  const make = async () => (await markTraps['superscript.xlsx']?.make()) ?? new Uint8Array();
  const first = await importedBytes('superscript.xlsx', await make(), { folder: meanDisputed });
  const mapping = `${accepting(first, '4')}`;
  const { refusals, writes } = await importedBytes('superscript.xlsx', await make(), { folder: meanDisputed, mapping });
  expect(refusals).toEqual([]);
  expect(writes.get(results)).toContain(
    '14464,score,,,86.25,"86,25",quyet-dinh,"3 Huyện Gia Viễn Thị trấn Me 86,25¹ 3",,',
  );
});

test('of two columns the one that is not skipped counts', async () => {
  const make = async () => (await headingTraps['reviewed-and-approved.xlsx']?.make()) ?? new Uint8Array();
  const outcome = await importedBytes('a.xlsx', await make(), { mapping: 'D,,,skip,\nE,,,skip,\n' });
  expect(outcome.refusals).toEqual([]);
  expect(values(outcome)).toContain('14464 score = 86 (86)');
});

test('a column below an unknown heading counts once it is accepted', async () => {
  const make = async () => (await headingTraps['own-and-reviewed-in-one.xlsx']?.make()) ?? new Uint8Array();
  const first = await importedBytes('a.xlsx', await make());
  const mapping = `${accepting(first, 'D')}${accepting(first, 'E')}`;
  const outcome = await importedBytes('a.xlsx', await make(), { mapping });
  expect(outcome.refusals).toEqual([]);
  expect(values(outcome)).toContain('14464 score = 86 (86)');
});
