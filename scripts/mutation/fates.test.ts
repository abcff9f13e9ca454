import { expect, it } from 'vitest';
import { fateLine, parseFates } from './fates.ts';

it('fates are read as they were kept; a line that was cut is passed over', () => {
  const text = `${fateLine('1:1-1:2 Regex /"]/', 'Killed')}${fateLine('2:1-2:2 Block {}', 'Survived')}["3:1-3:4 x[0]`;
  expect([...parseFates(text)]).toEqual([
    ['1:1-1:2 Regex /"]/', 'Killed'],
    ['2:1-2:2 Block {}', 'Survived'],
  ]);
});

it('no file, no fates', () => expect(parseFates('').size).toBe(0));
