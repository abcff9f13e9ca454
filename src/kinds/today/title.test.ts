import { expect, test } from 'vitest';
import { unit } from '../../../tests/fixtures/units.ts';
import { todayTitle } from './title.ts';

const today = { ...unit('14533', 'commune', 'Phường', 'Tây Hoa Lư', '37'), validFrom: '2025-07-01' };
const part = (kind: string, name: string) => unit('14530', 'commune', kind, name, '374');

test.each([
  [
    [part('Xã', 'A'), part('Phường', 'B'), part('Xã', 'C')],
    'Phường Tây Hoa Lư: gộp từ 1 phường và 2 xã ngày 1/7/2025',
    'Tây Hoa Lư ward: formed from 1 ward and 2 communes on 1 July 2025',
  ],
  [
    [part('Thị trấn', 'A'), part('Thị trấn', 'B')],
    'Phường Tây Hoa Lư: gộp từ 2 thị trấn ngày 1/7/2025',
    'Tây Hoa Lư ward: formed from 2 townships on 1 July 2025',
  ],
  [
    [part('Xã', 'Trường Yên')],
    'Phường Tây Hoa Lư: từ 1/7/2025, trước đó là xã Trường Yên',
    'Tây Hoa Lư ward: since 1 July 2025, before that Trường Yên commune',
  ],
])('the title counts what was merged by kind', (merged, vi, en) => {
  expect([todayTitle(today, merged, 'vi'), todayTitle(today, merged, 'en')]).toEqual([vi, en]);
});
