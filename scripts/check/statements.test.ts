import { test } from 'vitest';
import { expectFault, statements, type Spoiled } from '../../tests/fixtures/checked.ts';

const remarks = 'data/ninh-binh/pdti-2023/remarks.csv';

test.each<Spoiled>([
  [
    'an exception entered as a maximum',
    statements,
    'max_points,,,,765,,,765,bao-cao-2023,765 điểm,',
    'units_at_max,,nhan-thuc-so,,2,,,2,bao-cao-2023,"Ngoài chỉ tiêu A, 2 huyện đạt điểm tối đa",',
    ':2:3  units_at_max of a whole pillar, but its quote says "Ngoài" (expected units_at_max_except)',
  ],
  ['order with a unit twice', statements, '370;373;372', '370;373;370', ':3:4  order lists unit "370" twice'],
  [
    'order against the ranks',
    statements,
    '370;373;372',
    '373;370;372',
    ':3:4  order puts unit "373" (rank 2 in results.csv) before "370" (rank 1)',
  ],
  ['order of one', statements, '370;373;372', '370', ':3:4  order lists fewer than two units'],
  [
    'statement of an unknown unit',
    statements,
    '370;373;372',
    '370;999',
    ':3:4  unit "999" is in no row of units.csv valid on 2023-12-31; see "The register" in data/README.md',
  ],
  [
    'statement of another level',
    statements,
    'district,max',
    'commune,max',
    ':2:2  level "commune" is not of edition ninh-binh/pdti-2023 (expected district)',
  ],
  [
    'rank range without high',
    statements,
    'order,370;373;372,,,,,',
    'rank_range,370,,,,2,',
    ':3:9  rank_range needs high (expected a number)',
  ],
  [
    'rank range beyond the units',
    statements,
    'order,370;373;372,,,,,',
    'rank_range,370,,,,2,4',
    ':3:8  rank_range 2 to 4 is not within 1 to 3',
  ],
  [
    'remark on an unknown unit',
    remarks,
    'district,373',
    'district,Gia Viên',
    ':2:3  unit "Gia Viên" is in no row of units.csv valid on 2023-12-31 (nearest: 373 Huyện Gia Viễn)',
  ],
  [
    'unknown indicator of a remark',
    remarks,
    'nhan-thuc-so,,strength',
    'nhan-thuc-so,1-2,strength',
    ':2:5  indicator "1-2" is not of pillar nhan-thuc-so at level district (nearest: 1-1 Người đứng đầu)',
  ],
])('%s', expectFault);
