/** A reader who sets larger letters in the browser: nothing leaves the page to the side. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findChromium } from '../../scripts/run/chromium.mjs';
import { sourceLocale } from '../../src/model/languages.ts';
import { overflow } from './layout.ts';
import { rows } from './visit.ts';

/** Sizes of letters that browsers offer, in pixels; the usual one is 16. */
const sizes = [20, 24] as const;
/** One page of each kind in each language. */
const firsts = [...Map.groupBy(rows, ([, { kind, locale }]) => `${kind.name} ${locale}`).values()].flatMap(([row]) =>
  row ? [row[0]] : [],
);

describe.each(sizes)('letters of %d px on a phone', (size) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const executablePath = findChromium();
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', `--blink-settings=defaultFontSize=${size}`],
    });
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  });
  afterAll(() => browser.close());

  test('are set', async () => {
    await page.goto(inject('host') + firsts[0]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${size}px`);
  });

  test.each(firsts)('%s does not scroll sideways', async (path) => {
    await page.goto(inject('host') + path);
    expect(await overflow(page)).toEqual([]);
  });
});

describe('the QR code of a scorecard', () => {
  test('opens within the page at every width', async () => {
    const [path = ''] = rows.find(([, { kind, locale }]) => kind.name === 'scorecard' && locale === sourceLocale) ?? [];
    const browser = await chromium.connect(inject('browser'));
    try {
      const page = await browser.newPage();
      for (const width of [320, 390, 720, 768, 788, 1024]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(inject('host') + path);
        await page.click('.share summary');
        expect(await overflow(page), `${width} px`).toEqual([]);
        const box = await page.locator('.share details > div').boundingBox();
        expect(box?.x, `${width} px`).toBeGreaterThanOrEqual(0);
      }
    } finally {
      await browser.close();
    }
  });
});
