/** Counts: what is counted out of nothing says nothing, so that no page may say it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';

/** "0 trên 0", "3 of 0", "2/0 điểm": out of none; not a row of counts, "16/3/9/0". */
const outOfNone = /(?<![\d.,/])\d[\d.,]*(?: (?:trên|of|trong) |\u00a0?\/\u00a0?)0(?![\d.,/])[^"<>]{0,40}/gu;

/** The words of a page, without its code. */
const wordsOf = (html: string): string => html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '').replaceAll(/\s+/g, ' ');

test.each([
  ['Trên trung bình: 0 trên 0 chỉ số chính', 1],
  ['0 of 0 pillars', 1],
  ['9\u00a0/\u00a00', 1],
  ['0 trên 18 sở', 0],
  ['0 trên 0,5', 0],
  ['10 / 0,25', 0],
  ['16/3/9/0; đọc đủ từng chữ 14/4/9/1', 0],
  ['href="/du-lieu/0/"', 0],
])('%s', (text, n) => expect([...text.matchAll(outOfNone)]).toHaveLength(n));

test('no page counts anything out of none', () => {
  const paths = listPages(dist);
  const found = paths.flatMap((path) =>
    [...wordsOf(readFileSync(join(dist, fileOf(path)), 'utf8')).matchAll(outOfNone)].map(
      ([text]) => `${path}: ${text}`,
    ),
  );
  expect(paths.length).toBeGreaterThan(1000);
  expect(found).toEqual([]);
});
