import { test } from 'vitest';
import { expectFault, type Spoiled } from '../../tests/fixtures/checked.ts';

const units = 'data/units.csv';

test.each<Spoiled>([
  [
    'overlap of a code',
    units,
    '2024-12-31,373',
    '2025-01-01,373',
    ':7:1  code "373" is in force twice: 2025-01-01 to 2025-06-30 overlaps … to 2025-01-01 of line 6',
  ],
  [
    'unknown successor',
    units,
    '2024-12-31,373',
    '2024-12-31,374',
    ':6:9  successor_code "374" is in no register row valid on 2025-01-01, the day after 2024-12-31',
  ],
  [
    'unknown parent',
    units,
    '14326,commune,373',
    '14326,commune,374',
    ':9:3  parent "374" is in no register row valid … to 2024-12-31 (nearest: 37 Tỉnh Ninh Bình, 370 Thành phố Tam Điệp, 372 Huyện Nho Quan)',
  ],
  [
    'unknown kind',
    units,
    '14326,commune,373,Xã,',
    '14326,commune,373,Khu kinh tế,',
    ':9:4  kind "Khu kinh tế" is none of a commune (expected Phường, Thị trấn, Xã, Đặc khu; a new one is added to src/model/unitkinds.ts, and its words where `npm run check` asks for them)',
  ],
])('%s', expectFault);
