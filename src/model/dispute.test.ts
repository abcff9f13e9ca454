import { expect, test } from 'vitest';
import { printed } from '../../tests/fixtures/units.ts';
import { disputeOf } from './dispute.ts';
import type { Recomputed } from './grade.ts';
import type { SourceId } from './ids.ts';

const made = (value: number): Recomputed => ({
  ...{ grade: 'recomputed', value, formula: 'Σ / 63' },
  sources: ['x' as SourceId],
});

test.each([
  ['nothing, where it is not disputed', false, undefined, undefined],
  ['its sentence, while a score is missing', true, undefined, 'sentence'],
  ['its sentence, where the table gives the printed one', true, 0.57912, 'sentence'],
  ['the table, where it gives another', true, 0.57871, 'table'],
] as const)('a mean is disputed by %s', (_, meanDisputed, value, by) =>
  expect(
    disputeOf({
      mean: printed(0.5791, '0,5791'),
      meanDisputed,
      ...(value === undefined ? {} : { tableMean: made(value) }),
    }),
  ).toBe(by),
);
