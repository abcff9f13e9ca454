/** Pages of units without results, on a phone and on paper: a reader takes them in within six screens, an office pins one sheet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { dist, fileOf, listPages } from '../../scripts/site/site.ts';
import { kindOf } from '../../src/model/pagekinds.ts';
import { overflow } from './layout.ts';
import { pageCount } from './paper.ts';
import { useTab } from './visit.ts';

const phone = { width: 390, height: 844 } as const;
const screens = 6;
const open = useTab({ viewport: phone });

const read = (path: string): string => readFileSync(join(dist, fileOf(path)), 'utf8');
/** Those with a letter; of each place and language the three with most to say. */
const asked = listPages(dist).filter((path) => kindOf(path)?.name === 'scorecard' && read(path).includes('id="xin"'));
const placeOf = (path: string): string => path.replace(/[^/]+\/$/, '');
const longest = [...Map.groupBy(asked, placeOf).values()].flatMap((paths) =>
  paths.toSorted((a, b) => read(b).length - read(a).length).slice(0, 3),
);

test('there are some', () => expect(longest.length).toBeGreaterThan(0));

describe.each(longest)('%s', (path) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open(path));
  });

  test('is read in six screens', async () => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / phone.height).toBeLessThanOrEqual(screens);
  });

  test('does not scroll sideways at 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toEqual([]);
  });

  test('prints on one sheet', async () => expect(pageCount(await page.pdf({ format: 'A4' }))).toBe(1));
});
