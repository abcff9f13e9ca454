import { expect, test } from 'vitest';
import { source } from '../../tests/fixtures/units.ts';
import { EditionId } from '../model/ids.ts';
import type { Fact } from '../model/scored.ts';
import { notesOn, sentencesOf } from './repeated.ts';

const fact = (id: string, quote: string, ...documents: string[]): Fact => ({
  id,
  edition: EditionId.parse('ninh-binh/pdti-2023'),
  level: 'district',
  kind: 'score',
  units: [],
  sources: (documents.length > 0 ? documents : ['report']).map(source),
  quote,
});
const long = `Cả 08 huyện đều tăng, ${'và còn nhiều chữ nữa '.repeat(8)}`;

test('one sentence that states several facts stands once, with all of them', () => {
  const [list] = sentencesOf([[fact('a', 'x'), fact('b', 'y'), fact('c', 'x')]]);
  expect(list?.map(({ facts }) => facts.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
});

test('the same words in another document are another sentence', () => {
  const [list] = sentencesOf([[fact('a', 'x'), fact('b', 'x', 'paper')]]);
  expect(list?.map(({ anchor }) => anchor)).toEqual(['cau-1', 'cau-2']);
});

test('a sentence names every document that says what it states, first the one that holds it', () => {
  const [list] = sentencesOf([[fact('a', 'x', 'report'), fact('b', 'x', 'report', 'paper'), fact('c', 'y')]]);
  expect(list?.map(({ sources }) => sources)).toEqual([['report', 'paper'], ['report']]);
});

test('a long quote stands whole once; later only its first words, with the anchor of the whole', () => {
  const lists = sentencesOf([[fact('a', long)], [fact('b', 'x'), fact('c', long)]]);
  expect(lists.map((list) => list.map(({ anchor, again }) => [anchor, again]))).toEqual([
    [['cau-1', undefined]],
    [
      ['cau-2', undefined],
      ['cau-1', 'Cả 08 huyện đều tăng, và còn nhiều chữ nữa và còn nhiều chữ …'],
    ],
  ]);
});

test('a short quote is repeated whole', () => {
  const again = sentencesOf([[fact('a', 'x')], [fact('b', 'x')]]).flat();
  expect(again.map((sentence) => [sentence.isFirst, sentence.again])).toEqual([
    [true, undefined],
    [false, undefined],
  ]);
});

test('notes on a quote stand each once, in every language where they are translated', () => {
  const said = [
    { quote: 'x', note: { vi: 'Một', en: 'One' } },
    { quote: 'x', note: { vi: 'Một', en: 'One' } },
    { quote: 'x', note: { vi: 'Hai' } },
    { quote: 'x' },
    { quote: 'y', note: { vi: 'Ba', en: 'Three' } },
  ];
  expect(notesOn(said, 'x')).toEqual([{ vi: 'Một', en: 'One' }, 'Hai']);
});
