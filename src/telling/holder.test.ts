import { expect, test } from 'vitest';
import { context, decision } from '../../tests/fixtures/units.ts';
import { titleOf } from './context.ts';
import { annexOf, holderOf } from './holder.ts';

const title = titleOf(decision, context);

test.each([
  ['an annex of a document', { document: decision, annex: 'Phụ lục 3' }, `Phụ lục 3, ${title}`],
  ['a document alone', { document: decision }, title],
  ['nothing', {}, undefined],
])('what is missing stands in %s', (_, value, expected) => {
  expect(holderOf(value, context)).toBe(expected);
});

test('it is said in the languages in which either was translated', () => {
  const annex = { vi: 'Phụ lục 3', en: 'Annex 3' };
  expect(holderOf({ document: decision, annex }, context)).toEqual({
    vi: 'Phụ lục 3, 506/QĐ-UBND',
    en: 'Annex 3 of 506/QĐ-UBND',
  });
});

test('what is missing of a ranking stands in its annex', () => {
  expect(annexOf({ annex: { document: decision, name: 'phụ lục' } }, context)).toBe(`phụ lục, ${title}`);
  expect(annexOf({}, context)).toBeUndefined();
});
