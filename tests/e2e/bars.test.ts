/** Charts whose marks are bars: they are as high as drawn, wide enough on a desk, and no value lies on them. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { rows, useTab } from './visit.ts';

const desktop = { width: 1280, height: 900 } as const;
const open = useTab({ viewport: desktop });

const barred = rows.filter(([, { kind }]) => ['targets', 'plan', 'checks'].includes(kind.name));

/** Bars that are drawn higher or lower than they say, as `class: drawn for said`. */
const wrongBars = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chart rect')].flatMap((rect) => {
      const [drawn, said] = [rect.getBoundingClientRect().height, Number(rect.getAttribute('height'))];
      return Math.abs(drawn - said) > 3 ? [`${rect.getAttribute('class') ?? ''}: ${drawn} for ${said}`] : [];
    }),
  );

/** What lies over a plot of its row beside it: names, figures, statuses. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chart .plot')].flatMap((plot) => {
      const a = plot.getBoundingClientRect();
      return [...(plot.parentElement?.children ?? [])].flatMap((other) => {
        const b = other.getBoundingClientRect();
        const apart = b.right <= a.left || b.left >= a.right || b.bottom <= a.top + 1 || b.top >= a.bottom - 1;
        return other === plot || apart ? [] : [`${other.className}: ${other.textContent.trim().slice(0, 30)}`];
      });
    }),
  );

describe.each(barred)('%s', (path) => {
  test.each([360, 1280])('bars are as high as drawn, and nothing lies on them, at %d px', async (width) => {
    const { page } = await open(path);
    await page.setViewportSize({ width, height: 900 });
    expect(await wrongBars(page)).toEqual([]);
    expect(await overlaps(page)).toEqual([]);
  });

  test('marks take 55% of the figure on a desk', async () => {
    const { page } = await open(path);
    const shares = await page.evaluate(() =>
      [...document.querySelectorAll('.chart')].flatMap((chart) => {
        const plot = chart.querySelector('.plot');
        return plot ? [plot.getBoundingClientRect().width / chart.getBoundingClientRect().width] : [];
      }),
    );
    expect(shares.length).toBeGreaterThan(0);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.55);
  });
});

test('a hatch ends where the scale does', async () => {
  const [path] = barred.find(([, { kind }]) => kind.name === 'targets') ?? [''];
  const { page } = await open(path);
  const past = await page.evaluate(() =>
    [...document.querySelectorAll('.chart .bullet .hatch')].map((hatch) => {
      const ground = hatch.parentElement?.querySelector('.ground');
      return hatch.getBoundingClientRect().right - (ground?.getBoundingClientRect().right ?? 0);
    }),
  );
  expect(past.length).toBeGreaterThan(0);
  expect(Math.max(...past)).toBeLessThanOrEqual(1);
});
