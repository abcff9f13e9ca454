/** On a page of the fictional province its strip is in sight wherever a reader stands. */
import { expect, test } from 'vitest';
import { isFictional } from '../site/rules.ts';
import { rows, useTab } from './visit.ts';

const open = useTab({ viewport: { width: 360, height: 640 } });

const own = rows.filter(([path]) => isFictional(path));

test('pages of the fictional province are visited', () => expect(own.length).toBeGreaterThan(0));

test.each(own)('%s keeps its strip in sight, and the focus clear of it', async (path) => {
  const { page } = await open(path);
  const strip = page.locator('.simulated-strip');
  for (const part of [0, 0.3, 0.6, 1]) {
    await page.evaluate((share) => {
      scrollTo({ top: share * document.documentElement.scrollHeight, behavior: 'instant' });
    }, part);
    const box = await strip.boundingBox();
    expect(box?.y, `at ${part}`).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 640) + (box?.height ?? 0), `at ${part}`).toBeLessThanOrEqual(640.5);
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
});
