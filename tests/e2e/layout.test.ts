import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { rows, useBrowser, visit } from './visit.ts';

useBrowser();

const widths = [320, 360, 1280] as const;

/** Smallest text that a page may show, in CSS pixels; that of a chart on a phone must be larger still. */
const smallest = 11.5;
const smallestInCharts = 12;

/** What sticks out of the page sideways, if anything makes it scroll. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (e) => e.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const names = wide.slice(-3).map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}`);
    return [`${scrollWidth} px in ${clientWidth}: ${names.join(', ') || 'a word longer than its line'}`];
  });

/** Visible texts below a size, as `size "text"`; text of an SVG counts at the scale at which it is drawn. */
const smallTexts = (page: Page, limit: number, within = 'body'): Promise<string[]> =>
  page.evaluate(
    ([limit, within]) => {
      const found = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim();
        const element = node.parentElement;
        if (!text || !element || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'title', 'desc'].includes(element.tagName)) continue;
        if (!element.closest(within)) continue;
        const box = element.getBoundingClientRect();
        if (box.width <= 1 || box.height <= 1 || !element.checkVisibility({ visibilityProperty: true })) continue;
        const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? 1) : 1;
        const size = Number.parseFloat(getComputedStyle(element).fontSize) * Math.abs(scale);
        // A size of 12 px times a scale may come out as 11.999.
        if (size < limit - 0.01) found.add(`${size.toFixed(1)} "${text.slice(0, 40)}"`);
      }
      return [...found].slice(0, 10);
    },
    [limit, within] as const,
  );

describe(`no sideways scroll, no text too small at ${widths.join(', ')} px`, () => {
  test.each(rows)('%s', async (path) => {
    await visit(path, { viewport: { width: widths[0], height: 740 } }, async (page) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 740 });
        expect(await overflow(page), `sideways at ${width}`).toEqual([]);
        expect(await smallTexts(page, smallest), `small at ${width}`).toEqual([]);
        if (width === 360) expect(await smallTexts(page, smallestInCharts, '.chart'), 'small in charts').toEqual([]);
      }
    });
  });
});

test('the measures find what is too wide and too small', async () => {
  await visit('/', { bypassCSP: true }, async (page) => {
    await page.setContent(
      '<p style="width:3000px">wide</p><p style="font-size:9px">tiny</p>' +
        '<svg width="50" height="20" viewBox="0 0 100 40"><text y="20" font-size="16">half</text></svg>',
    );
    expect(await overflow(page)).toHaveLength(1);
    expect(await smallTexts(page, smallest)).toEqual(['9.0 "tiny"', '8.0 "half"']);
    expect(await smallTexts(page, smallest, 'svg')).toEqual(['8.0 "half"']);
  });
});
