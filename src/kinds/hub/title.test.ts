import { expect, test } from 'vitest';
import { communes2023, districts2022, districts2023, provinces2023 } from '../../../tests/fixtures/rankings.ts';
import { context } from '../../../tests/fixtures/units.ts';
import { hubTitle } from './title.ts';

test.each([
  [
    'the first three of the newest districts',
    [districts2022, districts2023, communes2023],
    'Các huyện Ninh Bình 2023: TP Ninh Bình, TP',
  ],
  ['else who leads what is known', [communes2023, provinces2023], 'Ninh Bình 2023: Đà Nẵng dẫn đầu'],
  ['else what the province does', [communes2023], 'Ninh Bình chấm điểm chuyển đổi số'],
] as const)('%s', (_, rankings, words) => expect(hubTitle('Ninh Bình', rankings, 'vi', context)).toContain(words));
