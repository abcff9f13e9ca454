import { expect, test } from 'vitest';
import { indexNames } from './indexname.ts';

test.each<['pdti' | 'dti', 'pdti' | 'dti', string]>([
  ['pdti', 'pdti', 'PDTI'],
  ['pdti', 'dti', 'PDTI và DTI'],
])('rankings of %s and %s are of %s', (first, second, names) =>
  expect(indexNames([{ index: first }, { index: second }], 'vi')).toBe(names),
);
