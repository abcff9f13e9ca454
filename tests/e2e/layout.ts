/** What a reader sees of a page at a width: whether it scrolls sideways, and how small its texts are. */
import type { Page } from 'playwright-core';

/** Smallest text that a page may show, in CSS pixels; that of a chart on a phone must be larger still. */
export const smallest = 11.5;
export const smallestInCharts = 12;

/** What sticks out of the page sideways, if anything makes it scroll. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (e) => e.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const names = wide.slice(-3).map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}`);
    return [`${scrollWidth} px in ${clientWidth}: ${names.join(', ') || 'a word longer than its line'}`];
  });

/** The same with every fold open; they are closed again. */
export async function overflowUnfolded(page: Page): Promise<string[]> {
  const closed = await page.evaluateHandle(() => {
    const folds = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const fold of folds) fold.open = true;
    return folds;
  });
  const found = await overflow(page);
  await closed.evaluate((folds) => folds.forEach((fold) => (fold.open = false)));
  return found;
}

/** Visible texts below a size, as `size "text"`; text of an SVG counts at the scale at which it is drawn. */
export const smallTexts = (page: Page, limit: number, within = 'body'): Promise<string[]> =>
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

/** Where every element of a page stands, and whether it is shown: what no colour may change. */
export const places = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        return `${element.tagName} ${x} ${y} ${width} ${height} ${shown}`;
      })
      .join('\n'),
  );

/**
 * Which elements are shown, and which of them out of sight above the page or to its left, where only those look who
 * listen; an element a line. With its words and its colours, this is what the rules of accessibility see of a page.
 */
export const shownOn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .map((element) => {
        const { right, bottom } = element.getBoundingClientRect();
        const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        return `${element.tagName} ${isShown} ${right <= 0 || bottom + scrollY <= 0}`;
      })
      .join('\n'),
  );
