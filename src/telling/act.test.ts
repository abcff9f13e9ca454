import { expect, test } from 'vitest';
import { source } from '../../tests/fixtures/units.ts';
import type { Source } from '../model/scored.ts';
import { actName, actOf } from './act.ts';

const short = { vi: 'Nghị quyết 1/NQ', en: 'Resolution 1/NQ' };
const act: Source = {
  ...{ id: source('nq-1'), title: 'Nghị quyết', short, issuer: 'Quốc hội', number: '1/NQ' },
  ...{ standing: 'official', access: 'cited' },
};
const sources = [{ ...act, id: source('bao'), number: undefined }, act];

test('an act is found by its number, whole', () => {
  expect(actOf('Nghị quyết 1/NQ', sources)).toBe(act);
  expect(actOf('Nghị quyết 11/NQ', sources)).toBeUndefined();
});

test('it is called as the site names its document, else as the register cites it', () => {
  expect(actName('Nghị quyết 1/NQ', sources)).toBe(short);
  expect(actName('Nghị quyết 2/NQ', sources)).toBe('Nghị quyết 2/NQ');
});
