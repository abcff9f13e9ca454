import { test } from 'vitest';
import { expectFault, results, statements, type Spoiled } from '../../tests/fixtures/checked.ts';

test.each<Spoiled>([
  ['verbatim', results, '358.17,', '358.71,', ':4:5  value 358.71 is not what is printed, "358,17" (expected 358.17)'],
  [
    'percent verbatim',
    'data/ninh-thuan/dti-plan-2023/baselines.csv',
    '60.29,',
    '60.92,',
    ':2:10  percent 60.92 is not what is printed, "60,29" (expected 60.29)',
  ],
  [
    'operand verbatim',
    'data/claims/operands.csv',
    '10,10',
    '11,10',
    ':3:5  value 11 is not what is printed, "10" (expected 10)',
  ],
  [
    'number without print',
    statements,
    '765,,,765',
    '765,,,',
    ':2:7  value 765 has no printed form (expected it as the source prints it)',
  ],
])('%s', expectFault);
