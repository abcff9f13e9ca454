import { expect, test } from 'vitest';
import type { EndGround } from '../../model/explanation.ts';
import { saidKinds } from './said.ts';

const explanation = (low: EndGround[], high: EndGround[]) => ({
  ends: { low: { grounds: low, assumed: [] }, high: { grounds: high, assumed: [] } },
});

test('a page that rests on scores and places alone names neither means nor rises', () => {
  expect(saidKinds([explanation(['places'], ['scores', 'places'])])).toEqual(['scores', 'places']);
});

test('kinds are named once, in one order', () => {
  expect(saidKinds([explanation(['rises'], ['sum', 'scores']), explanation(['some'], ['places'])])).toEqual([
    ...['scores', 'places', 'means', 'rises'],
  ]);
});
