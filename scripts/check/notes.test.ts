import { test } from 'vitest';
import { expectFault, type Spoiled } from '../../tests/fixtures/checked.ts';

test.each<Spoiled>([
  [
    'note without a status',
    'data/ninh-thuan/targets-2024/targets.csv',
    'Chưa đạt',
    'Đang làm',
    ':2:13  note_printed "Đang làm" holds no status (expected to start with Đạt or Chưa đạt, or to hold "chưa có số liệu")',
  ],
])('%s', expectFault);
