import { expect, it } from 'vitest';
import { differsInWords } from './wording.ts';

it.each<[string, boolean, string[]]>([
  ['two names', true, ['An toàn an ninh mạng', 'An toàn thông tin mạng']],
  [
    'two titles, with years of their own',
    true,
    ['về tăng cường chuyển đổi số đến năm 2025', 'về chuyển đổi số giai đoạn 2021-2025'],
  ],
  ['two notations of one number', true, ['03-KH/BCĐCĐS', '03/KH-BCĐCĐS']],
  ['two dates', false, ['28/9/2021', '29/11/2021']],
  ['two dates, in two languages', false, ['December 15, 2022', 'ngày 15 tháng 12 năm 2021']],
  ['two years', false, ['năm 2021', 'năm 2022']],
  ['two counts', false, ['07 huyện', '08 huyện']],
])('%s differ in words alone: %s', (_, inWords, texts) => expect(differsInWords(texts)).toBe(inWords));
