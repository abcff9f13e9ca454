import { expect, test } from 'vitest';
import { readFiles, soundFiles } from '../../tests/fixtures/sound-files.ts';
import { check } from './faults.ts';

const header = 'id,order,name,name_en,text,text_en,law,article,article_en,source,quote';
const faults = (row: string) =>
  check(readFiles({ ...soundFiles, 'data/access/steps.csv': `${header}\n${row}\n` }).data).map(
    ({ message }) => message,
  );

test('a step whose period stands in its article is sound', () => {
  expect(
    faults('tra-loi,1,Chờ,Wait,5 ngày,5 days,bao-cao-2023,Điều 31,Article 31,bao-cao-2023,"chậm nhất là 05 ngày"'),
  ).toEqual([]);
});

test.each([
  [
    'a period that its article has not',
    'x,1,Chờ,Wait,6 ngày,5 days,bao-cao-2023,Điều 31,Article 31,bao-cao-2023,05 ngày',
    'text has the figure 6',
  ],
  [
    'in another language',
    'x,1,Chờ,Wait,5 ngày,7 days,bao-cao-2023,Điều 31,Article 31,bao-cao-2023,05 ngày',
    'text_en has the figure 7',
  ],
  [
    'a law that is no document',
    'x,1,Chờ,Wait,a,a,luat,Điều 31,Article 31,bao-cao-2023,05 ngày',
    'law "luat" is not in sources.csv',
  ],
  [
    'a copy that is no document',
    'x,1,Chờ,Wait,a,a,bao-cao-2023,Điều 31,Article 31,luat,05 ngày',
    'source "luat" is not in sources.csv',
  ],
])('%s is told', (_, row, message) => expect(faults(row)).toEqual([expect.stringContaining(message)]));
