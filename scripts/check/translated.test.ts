import { expect, it } from 'vitest';
import type { SomeTexts } from '../../src/model/texts.ts';
import { formatProblem } from '../read/problem.ts';
import { translationFaults } from './translated.ts';

const at = { file: 'a.csv', line: 2, columns: ['id', 'note', 'note_en'] };

it.each<[rule: string, note: SomeTexts | undefined, expected: string[]]>([
  ['in every language', { vi: 'Ghi chú', en: 'Note' }, []],
  ['in none', undefined, []],
  [
    'in that of the documents alone',
    { vi: 'Ghi chú' },
    ['a.csv:2:3  note_en is empty, note is not (expected both or neither)'],
  ],
  ['in a translation alone', { en: 'Note' }, ['a.csv:2:2  note is empty, note_en is not (expected both or neither)']],
])('a text %s', (_, note, expected) =>
  expect(translationFaults({ at, note }, 'note').map(formatProblem)).toEqual(expected),
);
