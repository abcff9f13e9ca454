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

describe('the button that copies the letter', () => {
  /** What is told after a tap on it, in a browser whose clipboard is made up. */
  const tapped = async (clipboard: string): Promise<{ page: Page; told: string; letter: string }> => {
    const { page } = await open(longest[0] ?? '');
    await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: ${clipboard}, configurable: true })`);
    await page
      .locator('#xin details:has(.letter) > summary')
      .evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
    const button = page.locator('.letter .copy button');
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await button.click();
    await page.waitForFunction(() => document.querySelector('.letter output')?.textContent !== '');
    const letter = (await page.locator('.letter pre').first().textContent()) ?? '';
    return { page, letter, told: (await page.locator('.letter output').textContent()) ?? '' };
  };

  test('copies all of it, and says so', async () => {
    const { page, letter, told } = await tapped('{ writeText: async (text) => void (window.copied = text) }');
    expect(letter.length).toBeGreaterThan(200);
    expect(await page.evaluate('copied')).toBe(letter);
    expect(told).not.toBe('');
  });

  test('selects it where copying is refused, and says that', async () => {
    const done = (await tapped('{ writeText: async () => undefined }')).told;
    const { page, letter, told } = await tapped('undefined');
    expect(told).not.toBe(done);
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(letter.trim());
  });
});

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
