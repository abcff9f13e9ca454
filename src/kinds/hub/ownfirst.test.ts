import { expect, test } from 'vitest';
import { id } from '../../../tests/fixtures/units.ts';
import { ownFirst } from './ownfirst.ts';
import { hubWords } from './words.ts';

test('the province of the hub comes first, the others in their order', () => {
  expect(ownFirst(['37', '58', '35'].map(id), '35')).toEqual(['35', '37', '58']);
  expect(ownFirst(['37', '58'].map(id), '37')).toEqual(['37', '58']);
});

test('a hub of one level names it', () => {
  expect(hubWords.hubTitleOne.en('PDTI', 'Hà Nam', 'districts')).toBe('Hà Nam: the PDTI ranks its districts');
  expect(hubWords.hubTitle.en('PDTI', 'Ninh Bình', 3)).toBe('Ninh Bình: the PDTI ranks state bodies at three levels');
});
