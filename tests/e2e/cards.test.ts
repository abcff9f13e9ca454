/** Scorecards as a reader has them in hand: how long they are on a phone, and whether the words on the ruler are clear of each other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { dist, fileOf } from '../../scripts/site/site.ts';
import { rows, useTab } from './visit.ts';

const phone = { width: 390, height: 844 } as const;
/** Screens of a phone that a scorecard may take. */
const mostScreens = 6;

/** Of units of which something is known in a ranking. */
const cards = rows.filter(
  ([path, { kind }]) =>
    (kind.name === 'scorecard' || kind.name === 'province') &&
    readFileSync(join(dist, fileOf(path)), 'utf8').includes('class="unit-ruler"'),
);
const open = useTab({ viewport: phone });

/** Words of a ruler that lie on others, or leave it, as text. */
const collisions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const ruler of document.querySelectorAll('.unit-ruler')) {
      const frame = ruler.getBoundingClientRect();
      const texts = [...ruler.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      for (const { text, box } of texts)
        if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`${text} leaves the ruler`);
      for (const [i, a] of texts.entries())
        for (const b of texts.slice(i + 1)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          // Boxes are as high as the highest letters that there are: a part of them is empty.
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (across > 1 && down > 0.3 * Math.max(a.box.height, b.box.height))
            faults.push(`${a.text} lies on ${b.text}`);
        }
      const staffs = [...ruler.querySelectorAll('line.staff, line.mean')].map((line) => line.getBoundingClientRect());
      for (const staff of staffs)
        for (const { text, box } of texts) {
          const isInside = staff.left > box.left + 1 && staff.left < box.right - 1;
          const isBeside = staff.top < box.bottom - 5 && staff.bottom > box.top + 5;
          if (isInside && isBeside) faults.push(`a line goes through ${text}`);
        }
    }
    return faults;
  });

test('there are scorecards of both kinds', () =>
  expect(new Set(cards.map(([, { kind }]) => kind.name))).toEqual(new Set(['scorecard', 'province'])));

describe.each(cards)('%s', (path) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open(path));
  });

  test('takes no more than six screens of a phone', async () => {
    const screens = (await page.evaluate(() => document.documentElement.scrollHeight)) / phone.height;
    expect(screens).toBeLessThanOrEqual(mostScreens);
  });

  test.each([320, 390, 640, 1280])('has clear words on its ruler at %d px', async (width) => {
    await page.setViewportSize({ width, height: 844 });
    expect(await collisions(page)).toEqual([]);
  });
});

test('words that lie on others, leave the ruler or are struck through are found', async () => {
  const { page } = await open('/');
  await page.evaluate(() => {
    const word = (x: number, text: string) => `<text x="${x}" y="20">${text}</text>`;
    document.body.innerHTML = `<svg class="unit-ruler" width="200" height="40">${word(10, 'one')}${word(12, 'two')}${word(190, 'outside')}<line class="staff" x1="20" x2="20" y1="0" y2="40" stroke="red"/></svg>`;
  });
  const found = await collisions(page);
  expect(found).toContain('one lies on two');
  expect(found).toContain('outside leaves the ruler');
  expect(found).toContain('a line goes through one');
});

test('the two lines of a heading have nothing between them', async () => {
  const { page } = await open(cards[0]?.[0] ?? '');
  const border = await page.locator('h1 .said').evaluate((line) => getComputedStyle(line).borderTopWidth);
  expect(border).toBe('0px');
});
