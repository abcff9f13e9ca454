/** The strip of the fictional province: on its pages it is in sight wherever a reader stands. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Window in which the strip must find room. */
const low = { width: 360, height: 640 } as const;

/** Looks for the strip from top to bottom of a page, and for a focus that it covers. */
export async function expectStrip(page: Page): Promise<void> {
  await page.setViewportSize(low);
  const strip = page.locator('.simulated-strip');
  for (const part of [0, 0.3, 0.6, 1]) {
    await page.evaluate((share) => {
      scrollTo({ top: share * document.documentElement.scrollHeight, behavior: 'instant' });
    }, part);
    const box = await strip.boundingBox();
    expect(box?.y, `at ${part}`).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? low.height) + (box?.height ?? 0), `at ${part}`).toBeLessThanOrEqual(low.height + 0.5);
    expect(box?.height, 'one line').toBeLessThan(40);
  }
  const covered = await page.evaluate(() => {
    const strip = document.querySelector('.simulated-strip');
    return [...document.querySelectorAll<HTMLElement>('main a, main summary')].slice(0, 60).flatMap((element) => {
      element.focus();
      if (!strip || element !== document.activeElement) return [];
      const [top, { bottom, height }] = [strip.getBoundingClientRect().top, element.getBoundingClientRect()];
      return height < 100 && bottom > top + 0.5 && bottom - height < top + 24 ? [element.textContent] : [];
    });
  });
  expect(covered).toEqual([]);
}
